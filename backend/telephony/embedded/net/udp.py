"""SIP over UDP (RFC 3261 section 18) on the running asyncio loop, plain or uvloop.

The socket is read and written directly. A transport of uvloop closes for good at the first address that the
kernel refuses, which anyone could provoke; and it reads so few datagrams at a time that a flood from one
source makes the kernel drop those of all others, while here what came is read before any of it is handled.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import time
from collections.abc import Callable

from backend.telephony.embedded.net.binding import HostPort, address_of
from backend.telephony.embedded.net.routes import LocalAddresses
from backend.telephony.embedded.sip.flow import Flow

OnDatagram = Callable[[bytes, Flow], None]
_MIN_DATAGRAM_BYTES = 16
_FORGET_ROUTES_AFTER_S = 60.0
_BUFFER_BYTES = 4 * 1024 * 1024
_MAX_DATAGRAM_BYTES = 65535
_AT_ONCE = 1000
"""How many datagrams are read before the loop does anything else."""


class UdpListener:
    """One bound socket. ``on_datagram`` gets each datagram with the way that it came."""

    def __init__(self, bound: socket.socket, on_datagram: OnDatagram) -> None:
        self._socket = bound
        self._on_datagram = on_datagram
        host, self._port = address_of(bound)
        self._addresses = LocalAddresses(host)
        self._addresses_since = 0.0
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

    def flow_to(self, remote: HostPort) -> Flow:
        """Return the way to a numeric address."""
        return Flow("udp", (self._local_host(remote[0]), self._port), remote)

    def serves(self, local: HostPort) -> bool:
        """Whether our address ``local`` is this socket's."""
        return local[1] == self._port and self._addresses.include(local[0])

    def send(self, data: bytes, address: HostPort) -> None:
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
            if port and len(data) >= _MIN_DATAGRAM_BYTES:
                host = host.partition("%")[0]
                self._on_datagram(data, Flow("udp", (self._local_host(host), self._port), (host, port)))

    def _local_host(self, remote_host: str) -> str:
        now = time.monotonic()
        if now - self._addresses_since > _FORGET_ROUTES_AFTER_S:
            self._addresses.forget()
            self._addresses_since = now
        return self._addresses.towards(remote_host)
