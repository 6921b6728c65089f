"""Ways to providers and devices: names resolved and, for TCP and TLS, connections made.

Runs on the asyncio loop.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Mapping

from backend.telephony.embedded.net.tcp import TcpListener
from backend.telephony.embedded.net.tls import TlsSession, client_context
from backend.telephony.embedded.sip.core import FlowWish
from backend.telephony.embedded.sip.flow import Flow

TIMEOUT_S = 10.0

UdpFlow = Callable[[str, int], Flow]
OnFound = Callable[[str, Flow | None, str], None]


class WaysOut:
    """Looks for ways, one task for each; ``on_found`` gets a flow, or None and the reason."""

    def __init__(self, streams: Mapping[str, TcpListener], udp_flow: UdpFlow, on_found: OnFound) -> None:
        self._streams = streams
        self._udp_flow = udp_flow
        self._on_found = on_found
        self._tasks: set[asyncio.Task[None]] = set()

    def find(self, wish: FlowWish) -> None:
        """Begin to look for a way."""
        task = asyncio.get_running_loop().create_task(self._find(wish), name=f"way to {wish.host}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Stop looking."""
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)

    async def _find(self, wish: FlowWish) -> None:
        flow, reason = None, ""
        try:
            async with asyncio.timeout(TIMEOUT_S):
                flow = await self._way(wish)
        except TimeoutError:
            reason = "the provider cannot be reached"
        except UnicodeError:
            reason = "the provider's name is no host name"
        except OSError as error:
            reason = error.strerror or str(error) or "the provider cannot be reached"
        self._on_found(wish.wanted_by, flow, reason)

    async def _way(self, wish: FlowWish) -> Flow:
        if wish.transport == "udp":
            return self._udp_flow(await _resolve(wish.host, wish.port), wish.port)
        tls = None
        if wish.transport == "tls":
            tls = TlsSession(client_context(wish.ca_file), wish.host)
        return await self._streams[wish.transport].connect(wish.host, wish.port, tls)


async def _resolve(host: str, port: int) -> str:
    """Return the first numeric address of a name, IPv4 before IPv6. Raises OSError."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_DGRAM)
    addresses = sorted(found, key=lambda each: each[0] != socket.AF_INET)
    return str(addresses[0][4][0])
