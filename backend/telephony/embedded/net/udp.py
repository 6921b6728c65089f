"""SIP over UDP (RFC 3261 section 18) on the running asyncio loop, plain or uvloop.

The socket is read and written directly. A transport of uvloop closes for good at the first address that the
kernel refuses, which anyone could provoke; and it reads so few datagrams at a time that a flood from one
source makes the kernel drop those of all others, while here what came is read before any of it is handled.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Callable

OnDatagram = Callable[[bytes, tuple[str, int]], None]
_BUFFER_BYTES = 4 * 1024 * 1024
_MAX_DATAGRAM_BYTES = 65535
_AT_ONCE = 1000
"""How many datagrams are read before the loop does anything else."""


class UdpListener:
    """One bound socket. ``on_datagram`` gets each datagram with its numeric source."""

    def __init__(self, bound: socket.socket, on_datagram: OnDatagram) -> None:
        self._socket = bound
        self._on_datagram = on_datagram
        self.unsent = 0

    @classmethod
    def open(cls, bound: socket.socket, on_datagram: OnDatagram) -> UdpListener:
        """Begin to receive on a bound socket, which from then on is ours."""
        bound.setblocking(False)
        for option in (socket.SO_RCVBUF, socket.SO_SNDBUF):
            with contextlib.suppress(OSError):
                bound.setsockopt(socket.SOL_SOCKET, option, _BUFFER_BYTES)
        listener = cls(bound, on_datagram)
        asyncio.get_running_loop().add_reader(bound.fileno(), listener.on_readable)
        return listener

    def send(self, data: bytes, address: tuple[str, int]) -> None:
        """Send a datagram; one that the kernel does not take is lost, as on the network."""
        try:
            self._socket.sendto(data, address)
        except (OSError, OverflowError):
            self.unsent += 1

    def close(self) -> None:
        """Stop receiving and free the port."""
        asyncio.get_running_loop().remove_reader(self._socket.fileno())
        self._socket.close()

    def on_readable(self) -> None:
        """Pass on what came."""
        for _ in range(_AT_ONCE):
            try:
                data, (host, port, *_) = self._socket.recvfrom(_MAX_DATAGRAM_BYTES)
            except BlockingIOError:
                return
            except OSError:
                # A peer is not there (ICMP): its transactions time out.
                continue
            self._on_datagram(data, (host.partition("%")[0], port))
