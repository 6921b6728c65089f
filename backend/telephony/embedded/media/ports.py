"""Pairs of UDP ports for RTP (even) and RTCP (the odd one above), from a range, on each address served.

Ports are handed out in turn, so that one just freed, where packets of its last call may still come in, is
used again as late as possible. Some pairs are bound in advance. Runs on the loop; binding does not block.
"""

from __future__ import annotations

import contextlib
import ipaddress
import socket
import sys
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

EXPEDITED_FORWARDING = 46 << 2
"""DSCP for voice (RFC 3246), where the system lets us mark it."""
BOUND_AHEAD = 16
"""Kept for when nothing more can be bound, as other programs have used up what there is."""
_MAX_STALE_PACKETS = 1000


class NoPortError(OSError):
    """All RTP ports of the range are taken."""


@dataclass(frozen=True, slots=True)
class PortPair:
    """Two bound, non-blocking sockets, on the address ``host`` of a pool."""

    rtp: socket.socket
    rtcp: socket.socket
    port: int
    host: str
    version: int
    """Of IP: 4 or 6."""

    def close(self) -> None:
        """Free both ports."""
        self.rtp.close()
        self.rtcp.close()

    def drain(self) -> None:
        """Throw away what came in before the pair was in use."""
        for one in (self.rtp, self.rtcp):
            with contextlib.suppress(OSError):
                for _ in range(_MAX_STALE_PACKETS):
                    one.recv(1)


class PortPool:
    """The free pairs of a range; the first and last port are included where they pair."""

    def __init__(self, host: str, first_port: int, last_port: int) -> None:
        self.host, self._family = _numeric(host)
        self._version = 6 if self._family == socket.AF_INET6 else 4
        first_even = first_port + first_port % 2
        self._free: deque[int] = deque(range(first_even, last_port, 2))
        self._ready: deque[PortPair] = deque()

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
        fresh = self._bind_next()
        if fresh is not None:
            return fresh
        if not self._ready:
            raise NoPortError("All RTP ports are in use.")
        pair = self._ready.popleft()
        pair.drain()
        return pair

    def give_back(self, pair: PortPair) -> None:
        """Close a pair; its ports go to the end of the queue."""
        pair.close()
        self._free.append(pair.port)

    def close(self) -> None:
        """Free what is bound in advance."""
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

    def bind_ahead(self) -> None:
        """Bind some pairs of each address in advance. Raises NoPortError when none can be had."""
        for pool in self._pools.values():
            pool.bind_ahead()

    def take(self, local_host: str = "") -> PortPair:
        """Return a free pair at our address ``local_host``; "" is any. Raises NoPortError."""
        return self._pool_of(local_host).take()

    def give_back(self, pair: PortPair) -> None:
        """Close a pair; its ports go to the end of the queue."""
        self._pools[pair.host].give_back(pair)

    def close(self) -> None:
        """Free what is bound in advance."""
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
