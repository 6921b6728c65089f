"""Pairs of UDP ports for RTP (even) and RTCP (the odd one above), from a range, on each address served.

Ports are handed out in turn, so that one just freed, where packets of its last call may still come in, is
used again as late as possible; on a loop, those whose call is over rest before they are closed, and may be
taken again then (``resting.py``). Some pairs are bound in advance. Runs on the loop; binding does not block.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import socket
import sys
from collections import deque
from collections.abc import Sequence

from backend.telephony.embedded.media.port_pair import PortPair
from backend.telephony.embedded.media.resting import RestingPairs

EXPEDITED_FORWARDING = 46 << 2
"""DSCP for voice (RFC 3246), where the system lets us mark it."""
BOUND_AHEAD = 16
"""Kept for when nothing more can be bound, as other programs have used up what there is."""


class NoPortError(OSError):
    """All RTP ports of the range are taken."""


class PortPool:
    """The free pairs of a range; the first and last port are included where they pair."""

    def __init__(self, host: str, first_port: int, last_port: int) -> None:
        self.host, self._family = _numeric(host)
        self._version = 6 if self._family == socket.AF_INET6 else 4
        first_even = first_port + first_port % 2
        self._free: deque[int] = deque(range(first_even, last_port, 2))
        self._ready: deque[PortPair] = deque()
        self._resting: RestingPairs | None = None

    def rest_on(self, loop: asyncio.AbstractEventLoop) -> None:
        """Keep pairs that are given back open for a while; they are watched on the loop from then on."""
        self._resting = RestingPairs(loop, self._closed)

    def bind_ahead(self) -> None:
        """Bind some pairs in advance. Raises NoPortError when none can be had."""
        while len(self._ready) < BOUND_AHEAD:
            pair = self._bind_next()
            if pair is None:
                break
            self._ready.append(pair)
        if not self._ready:
            raise NoPortError("No RTP port can be bound in the configured range.")

    def take(self) -> PortPair:
        """Return a free pair without stale packets. Raises NoPortError when all are in use."""
        resting = self._resting
        pair = resting.take() if resting is not None else None
        if pair is None:
            pair = self._bind_next()
        if pair is None and resting is not None:
            pair = resting.take_any()
        if pair is None and self._ready:
            pair = self._ready.popleft()
            pair.drain()
        if pair is None:
            raise NoPortError("All RTP ports are in use.")
        return pair

    def give_back(self, pair: PortPair) -> None:
        """Let a pair rest, or close it; the ports of a closed one go to the end of the queue."""
        if self._resting is not None:
            self._resting.put(pair)
        else:
            pair.close()
            self._closed(pair)

    def _closed(self, pair: PortPair) -> None:
        self._free.append(pair.port)

    def close(self) -> None:
        """Free what is open and not in use."""
        if self._resting is not None:
            self._resting.close()
        while self._ready:
            self._ready.popleft().close()

    def _bind_next(self) -> PortPair | None:
        """Bind the next free pair; ports that another program has taken go to the end of the queue."""
        for _ in range(len(self._free)):
            port = self._free.popleft()
            rtp = self._bind(port)
            rtcp = self._bind(port + 1) if rtp is not None else None
            if rtp is not None and rtcp is not None:
                return PortPair(rtp, rtcp, port, self.host, self._version)
            if rtp is not None:
                rtp.close()
            self._free.append(port)
        return None

    def _bind(self, port: int) -> socket.socket | None:
        try:
            one = socket.socket(self._family, socket.SOCK_DGRAM)
        except OSError:
            return None
        try:
            one.setblocking(False)
            _expedite(one, self._version)
            one.bind((self.host, port))
        except OSError:
            one.close()
            return None
        return one


class PortPools:
    """One pool for each address that is served; a channel's ports are on the one that its device reaches."""

    def __init__(self, hosts: Sequence[str], first_port: int, last_port: int) -> None:
        pools = [PortPool(host, first_port, last_port) for host in hosts]
        self._pools = {pool.host: pool for pool in pools}

    def rest_on(self, loop: asyncio.AbstractEventLoop) -> None:
        """Keep pairs that are given back open for a while; they are watched on the loop from then on."""
        for pool in self._pools.values():
            pool.rest_on(loop)

    def bind_ahead(self) -> None:
        """Bind some pairs of each address in advance. Raises NoPortError when none can be had."""
        for pool in self._pools.values():
            pool.bind_ahead()

    def take(self, local_host: str = "") -> PortPair:
        """Return a free pair at our address ``local_host``; "" is any. Raises NoPortError."""
        return self._pool_of(local_host).take()

    def give_back(self, pair: PortPair) -> None:
        """Let a pair rest, or close it."""
        self._pools[pair.host].give_back(pair)

    def close(self) -> None:
        """Free what is open and not in use."""
        for pool in self._pools.values():
            pool.close()

    def _pool_of(self, local_host: str) -> PortPool:
        """The pool of this very address, or else of all addresses of its kind."""
        if not local_host:
            return next(iter(self._pools.values()))
        every = "::" if ":" in local_host else "0.0.0.0"
        pool = self._pools.get(local_host) or self._pools.get(every)
        if pool is None:
            raise NoPortError(f"No RTP port is served on {local_host}.")
        return pool


def _numeric(host: str) -> tuple[str, socket.AddressFamily]:
    """Resolve a host to bind to. Raises OSError."""
    family, _, _, _, address = socket.getaddrinfo(host, 0, type=socket.SOCK_DGRAM, flags=socket.AI_PASSIVE)[0]
    return str(ipaddress.ip_address(str(address[0]).partition("%")[0])), family


def _expedite(one: socket.socket, version: int) -> None:
    """Mark what we send as voice; an IPv6 socket is for IPv6 alone, so that both kinds can have a port."""
    if version == 6:
        one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        if sys.platform != "win32":
            with contextlib.suppress(OSError):
                one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_TCLASS, EXPEDITED_FORWARDING)
        return
    with contextlib.suppress(OSError):
        one.setsockopt(socket.IPPROTO_IP, socket.IP_TOS, EXPEDITED_FORWARDING)
