"""Two bound sockets for the media of one channel. Runs on the loop; nothing here blocks."""

from __future__ import annotations

import contextlib
import socket
from dataclasses import dataclass

_MAX_STALE_PACKETS = 1000


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
