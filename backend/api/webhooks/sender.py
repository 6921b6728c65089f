"""Posts over HTTP: to one checked address, without redirects, proxies or cookies, within limits of time.

Runs on the event loop; names are resolved by the system's resolver. The answer's body is not read, and no
connection is kept: one that was checked for one name would serve another one.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Protocol

from backend.api.webhooks.targets import IpAddress, Target, Targets, UnreachableError
from backend.contract.threads import look_up

if TYPE_CHECKING:
    import httpx

POST_S = 10.0
CONNECT_S = 5.0
MAX_CONNECTIONS = 32


class PostError(Exception):
    """A post did not get an answer; the message says why."""


class Sender(Protocol):
    """Posts bodies."""

    async def post(self, target: Target, public: bool, headers: Mapping[str, str], body: bytes) -> int:
        """Post a body and return the status of the answer. Raises PostError."""

    async def close(self) -> None:
        """Close what is open."""


class HttpSender:
    """``Sender`` by httpx, which is imported with the first post."""

    def __init__(self, targets: Targets) -> None:
        self._targets = targets
        self._client: httpx.AsyncClient | None = None

    async def post(self, target: Target, public: bool, headers: Mapping[str, str], body: bytes) -> int:
        """Post a body and return the status of the answer. Raises PostError."""
        import httpx

        try:
            async with asyncio.timeout(POST_S):
                address = self._targets.choose(target, await _resolve(target), public=public)
                client = await self._open()
                request = client.build_request(
                    "POST",
                    _url(target, address),
                    headers={**headers, "Host": target.authority},
                    content=body,
                    extensions={"sni_hostname": target.host},
                )
                answer = await client.send(request, stream=True)
                await answer.aclose()
                return answer.status_code
        except TimeoutError as error:
            raise PostError("no answer in time") from error
        except (UnreachableError, httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            raise PostError(str(error) or type(error).__name__) from error

    async def close(self) -> None:
        """Close what is open."""
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    async def _open(self) -> httpx.AsyncClient:
        import httpx

        if self._client is not None:
            return self._client
        context = await asyncio.to_thread(httpx.create_ssl_context)
        client = httpx.AsyncClient(
            verify=context,
            trust_env=False,
            follow_redirects=False,
            timeout=httpx.Timeout(POST_S, connect=CONNECT_S),
            limits=httpx.Limits(max_connections=MAX_CONNECTIONS, max_keepalive_connections=0),
        )
        if self._client is None:
            self._client = client
        return self._client


def own_addresses() -> Collection[IpAddress]:
    """Return the addresses of this machine."""
    import ipaddress

    import psutil

    found = set()
    for addresses in psutil.net_if_addrs().values():
        for each in addresses:
            if each.family in (socket.AF_INET, socket.AF_INET6):
                found.add(ipaddress.ip_address(each.address.partition("%")[0]))
    return found


async def _resolve(target: Target) -> list[str]:
    found = await look_up(target.host, target.port, socket.SOCK_STREAM)
    return [address for _, address in found]


def _url(target: Target, address: IpAddress) -> str:
    host = f"[{address}]" if address.version == 6 else str(address)
    return f"{target.scheme}://{host}:{target.port}{target.path}"
