"""Pairs of UDP ports for RTP (even) and RTCP (the odd one above), from a range.

Ports are handed out in turn, so that one just freed, where packets of its last call may still come in, is
used again as late as possible. Some pairs are bound in advance. Runs on the loop; binding does not block.
"""

from __future__ import annotations

import contextlib
import socket
from collections import deque
from dataclasses import dataclass

EXPEDITED_FORWARDING = 46 << 2
"""DSCP for voice (RFC 3246), where the system lets us mark it."""
BOUND_AHEAD = 16
_MAX_STALE_PACKETS = 1000


class NoPortError(OSError):
    """All RTP ports of the range are taken."""


@dataclass(frozen=True, slots=True)
class PortPair:
    """Two bound, non-blocking sockets."""

    rtp: socket.socket
    rtcp: socket.socket
    port: int

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
        self._host = host
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
            self._ready.append(fresh)
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
                return PortPair(rtp, rtcp, port)
            if rtp is not None:
                rtp.close()
            self._free.append(port)
        return None

    def _bind(self, port: int) -> socket.socket | None:
        try:
            one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        except OSError:
            return None
        try:
            one.setblocking(False)
            with contextlib.suppress(OSError):
                one.setsockopt(socket.IPPROTO_IP, socket.IP_TOS, EXPEDITED_FORWARDING)
            one.bind((self._host, port))
        except OSError:
            one.close()
            return None
        return one
