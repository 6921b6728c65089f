"""SIP over UDP (RFC 3261 section 18) on the running asyncio loop, plain or uvloop.

Sending goes straight to the socket: a transport of uvloop closes for good at the first address that the
kernel refuses, which anyone could provoke. Should the receiving transport close by itself it is opened again.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Callable

OnDatagram = Callable[[bytes, tuple[str, int]], None]
_BUFFER_BYTES = 4 * 1024 * 1024
_REOPEN_AFTER_S = 0.5


class UdpListener(asyncio.DatagramProtocol):
    """One bound socket. ``on_datagram`` gets each datagram with its numeric source."""

    def __init__(self, bound: socket.socket, on_datagram: OnDatagram) -> None:
        self._socket = bound
        self._on_datagram = on_datagram
        self._transport: asyncio.BaseTransport | None = None
        self._closing = False
        self._reopening: asyncio.Task[None] | None = None
        self.unsent = 0

    @classmethod
    async def open(cls, bound: socket.socket, on_datagram: OnDatagram) -> UdpListener:
        """Begin to receive on a bound socket, which from then on is ours."""
        bound.setblocking(False)
        for option in (socket.SO_RCVBUF, socket.SO_SNDBUF):
            with contextlib.suppress(OSError):
                bound.setsockopt(socket.SOL_SOCKET, option, _BUFFER_BYTES)
        listener = cls(bound, on_datagram)
        await listener._receive()
        return listener

    async def _receive(self) -> None:
        loop = asyncio.get_running_loop()
        copy = self._socket.dup()
        copy.setblocking(False)
        await loop.create_datagram_endpoint(lambda: self, sock=copy)

    def send(self, data: bytes, address: tuple[str, int]) -> None:
        """Send a datagram; one that the kernel does not take is lost, as on the network."""
        try:
            self._socket.sendto(data, address)
        except (OSError, OverflowError):
            self.unsent += 1

    async def close(self) -> None:
        """Stop receiving and free the port."""
        self._closing = True
        if self._reopening is not None:
            self._reopening.cancel()
            await asyncio.gather(self._reopening, return_exceptions=True)
        if self._transport is not None:
            self._transport.close()
        self._socket.close()
        await asyncio.sleep(0)

    # --- what the loop calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        self._transport = transport

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """Pass a datagram on."""
        self._on_datagram(data, (addr[0].partition("%")[0], addr[1]))

    def error_received(self, exc: Exception) -> None:
        """A peer is not there (ICMP): its transactions time out."""

    def connection_lost(self, exc: Exception | None) -> None:
        """Receive again, unless we closed."""
        if not self._closing:
            self._reopening = asyncio.get_running_loop().create_task(self._reopen())

    async def _reopen(self) -> None:
        await asyncio.sleep(_REOPEN_AFTER_S)
        if not self._closing:
            await self._receive()
