"""Ways to providers and devices: names resolved and, for TCP and TLS, connections made.

Runs on the asyncio loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import NamedTuple

from backend.telephony.embedded.net.provider_names import Peer, find_places, find_services
from backend.telephony.embedded.net.tcp import TcpListener
from backend.telephony.embedded.net.tls import TlsSession, client_context
from backend.telephony.embedded.sip.core import FlowWish
from backend.telephony.embedded.sip.flow import Flow

TIMEOUT_S = 10.0

UdpFlow = Callable[[str, int], Flow]
OnFound = Callable[[str, "FoundWay | None", str], None]


class FoundWay(NamedTuple):
    """A way, everywhere that the provider is, and for how many seconds that holds."""

    flow: Flow
    peers: frozenset[Peer]
    fresh_s: float


class WaysOut:
    """Looks for ways, one task for each; ``on_found`` gets a way, or None and the reason."""

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
        way, reason = None, ""
        try:
            async with asyncio.timeout(TIMEOUT_S):
                way = await self._way(wish)
        except TimeoutError:
            reason = "the provider cannot be reached"
        except UnicodeError:
            reason = "the provider's name is no host name"
        except OSError as error:
            reason = error.strerror or str(error) or "the provider cannot be reached"
        self._on_found(wish.wanted_by, way, reason)

    async def _way(self, wish: FlowWish) -> FoundWay:
        """Find the best place that is reached; those that have failed come last. Raises OSError."""
        refusal: OSError | None = None
        for service in await find_services(wish):
            try:
                places = await find_places(service)
            except OSError as error:
                refusal = error
                continue
            for peer in sorted(places.peers, key=lambda each: each in wish.failed):
                try:
                    return FoundWay(await self._flow(service, peer), frozenset(places.peers), places.fresh_s)
                except OSError as error:
                    refusal = error
        raise refusal or OSError("the provider's name has no address")

    async def _flow(self, wish: FlowWish, peer: Peer) -> Flow:
        if wish.transport == "udp":
            return self._udp_flow(*peer)
        # The certificate is for the provider's name, wherever that leads (RFC 5922).
        tls = TlsSession(client_context(wish.ca_file), wish.host) if wish.transport == "tls" else None
        return await self._streams[wish.transport].connect(*peer, tls)
