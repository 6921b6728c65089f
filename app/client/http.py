"""One HTTP connection pool to the backend: sending, and what failures mean. Runs on the loop.

A request that was never sent is tried again at once; one that was sent and got no answer only where doing it
twice is the same as doing it once (RFC 9110 section 9.2.2).
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import anyio.lowlevel
import httpcore  # noqa: F401 - httpx loads it with its first client, when the backend waits to be asked
import httpx

from app.client.errors import UncertainError, UnreachableError, refusal
from app.client.urls import checked_url, is_loopback
from app.language import mark, tr

CONNECT_TIMEOUT_S = 2.0
TIMEOUT = httpx.Timeout(5.0, connect=CONNECT_TIMEOUT_S, read=10.0)
KEEP_ALIVE_S = 4.0
"""Below the 5 s after which the backend closes an idle connection, so that none closes as it is used."""
MAX_ANSWER_BYTES = 8 * 1024 * 1024
IDEMPOTENT = frozenset({"GET", "PUT", "DELETE"})
UNREACHABLE = mark("The backend cannot be reached.")
UNCERTAIN = mark("The backend gave no answer; it may or may not have done that.")


async def load_transport() -> None:
    """Load what httpx loads with its first request: 0.05 s, which are there while a backend starts."""
    await anyio.lowlevel.checkpoint()


class Http:
    """The connection pool to one backend address."""

    def __init__(self, url: str, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self.url = checked_url(url)
        parts = urlsplit(self.url)
        # Reading the authorities' certificates takes a while; plain HTTP to this machine needs none of them.
        tls = parts.scheme == "https"
        self._client = httpx.AsyncClient(
            base_url=self.url,
            timeout=TIMEOUT,
            verify=True if tls else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
            trust_env=not is_loopback(parts.hostname or ""),
            limits=httpx.Limits(max_connections=20, keepalive_expiry=KEEP_ALIVE_S),
            follow_redirects=False,
            transport=transport,
        )

    async def send(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str],
        params: httpx.QueryParams | None = None,
        content: str | None = None,
        auth: httpx.BasicAuth | None = None,
    ) -> httpx.Response:
        """Send a request and return the successful answer. Raises BackendError."""
        request = self._client.build_request(
            method, path, headers=dict(headers), params=params, content=content
        )
        try:
            response = await self._attempt(request, auth)
        except (UnreachableError, UncertainError) as error:
            if isinstance(error, UncertainError) and method not in IDEMPOTENT:
                raise
            response = await self._attempt(request, auth)
        if not response.is_success:
            raise refusal(response.status_code, response.content)
        return response

    @asynccontextmanager
    async def open(
        self, path: str, *, headers: Mapping[str, str], read_timeout_s: float
    ) -> AsyncIterator[httpx.Response]:
        """Open a long answer to a GET, to be read in pieces. Raises BackendError, also while it is read."""
        self._check_open()
        timeout = httpx.Timeout(read_timeout_s, connect=CONNECT_TIMEOUT_S)
        try:
            async with self._client.stream("GET", path, headers=dict(headers), timeout=timeout) as response:
                if not response.is_success:
                    raise refusal(response.status_code, (await response.aread())[:MAX_ANSWER_BYTES])
                yield response
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise UnreachableError(str(UNREACHABLE)) from error
        except httpx.HTTPError as error:
            raise UncertainError(tr("The connection to the backend was lost.")) from error

    async def close(self) -> None:
        """Close all connections."""
        await self._client.aclose()

    async def _attempt(self, request: httpx.Request, auth: httpx.BasicAuth | None) -> httpx.Response:
        self._check_open()
        try:
            return await self._client.send(request, auth=auth)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise UnreachableError(str(UNREACHABLE)) from error
        except httpx.HTTPError as error:
            raise UncertainError(str(UNCERTAIN)) from error

    def _check_open(self) -> None:
        """Another backend address may have been taken up while somebody was still trying this one."""
        if self._client.is_closed:
            raise UnreachableError(str(UNREACHABLE))
