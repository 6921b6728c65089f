"""SIP over TCP and TLS (RFC 3261 section 18.3, keep-alives of RFC 5626) on the running asyncio loop.

Connections are made by the devices; requests to a device go over the connection that it made. To providers
they are made by us. A peer that sends too slowly, too much at once or nothing for long is cut off, and so is
one that does not read.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from collections import Counter
from collections.abc import Callable, Iterator
from typing import cast

from backend.telephony.embedded.net.limits import TransportLimits
from backend.telephony.embedded.net.tls import TlsError, TlsSession
from backend.telephony.embedded.sip.flow import Flow, Transport
from backend.telephony.embedded.sip.limits import SourceRates
from backend.telephony.embedded.sip.stream import PONG, Ping, StreamError, StreamFramer

OnMessage = Callable[[bytes, Flow], None]
OnClosed = Callable[[Flow], None]
_BACKLOG = 512


class TcpListener:
    """The listening sockets and their connections. Callbacks run on the loop.

    ``numbers`` are those of the flows, which no other listener of the agent may give. With a ``context`` the
    connections speak TLS.
    """

    def __init__(
        self,
        limits: TransportLimits,
        on_message: OnMessage,
        on_closed: OnClosed,
        numbers: Iterator[int],
        context: ssl.SSLContext | None = None,
    ) -> None:
        """Make it; without ``open`` it only connects."""
        self.limits = limits
        self.on_message = on_message
        self.context = context
        self._on_closed = on_closed
        self._connections: dict[int, TcpConnection] = {}
        self._per_source: Counter[str] = Counter()
        self._numbers = numbers
        self._handshakes = SourceRates(limits.handshakes)
        self._servers: list[asyncio.Server] = []
        self._sweep: asyncio.TimerHandle | None = None

    def __len__(self) -> int:
        return len(self._connections)

    async def open(self, bound: socket.socket) -> None:
        """Begin to listen on a bound socket, which from then on is ours; on several, called for each."""
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: TcpConnection(self), sock=bound, backlog=_BACKLOG)
        self._servers.append(server)
        self._begin_to_sweep()

    async def connect(self, host: str, port: int, tls: TlsSession | None = None) -> Flow:
        """Connect to a provider, its handshake included. Raises OSError."""
        loop = asyncio.get_running_loop()
        self._begin_to_sweep()
        ready: asyncio.Future[Flow] = loop.create_future()
        transport, _ = await loop.create_connection(lambda: TcpConnection(self, tls, ready), host, port)
        try:
            return await ready
        except asyncio.CancelledError:
            transport.abort()
            raise

    def _begin_to_sweep(self) -> None:
        if self._sweep is None:
            self._sweep = asyncio.get_running_loop().call_later(self.limits.sweep, self._close_overdue)

    def send(self, data: bytes, flow: Flow) -> None:
        """Send over a connection; nothing where it is gone."""
        connection = self._connections.get(flow.connection)
        if connection is not None:
            connection.send(data)

    async def close(self) -> None:
        """Stop listening and close all connections."""
        if self._sweep is not None:
            self._sweep.cancel()
        for server in self._servers:
            server.close()
        for connection in list(self._connections.values()):
            connection.close()
        await asyncio.sleep(0)

    def admit(self, connection: TcpConnection, remote: str) -> int | None:
        """Number a new connection; None where its source or all together have too many."""
        limit = self.limits.connections_per_source
        if ipaddress.ip_address(remote).is_loopback:
            limit = self.limits.connections_of_loopback
        if len(self._connections) >= self.limits.connections or self._per_source[remote] >= limit:
            return None
        if self.context is not None:
            # A handshake costs us far more than its sender: only so many of each source.
            now = asyncio.get_running_loop().time()
            if not self._handshakes.allows(remote, now):
                return None
        return self.take_in(connection, remote)

    def take_in(self, connection: TcpConnection, remote: str) -> int:
        """Number a connection."""
        number = next(self._numbers)
        self._connections[number] = connection
        self._per_source[remote] += 1
        return number

    def dismiss(self, flow: Flow) -> None:
        """Forget a connection that is closed."""
        if self._connections.pop(flow.connection, None) is None:
            return
        self._per_source[flow.remote[0]] -= 1
        if not self._per_source[flow.remote[0]]:
            del self._per_source[flow.remote[0]]
        self._on_closed(flow)

    def _close_overdue(self) -> None:
        loop = asyncio.get_running_loop()
        now = loop.time()
        for connection in list(self._connections.values()):
            if now >= connection.due:
                connection.abort()
        self._sweep = loop.call_later(self.limits.sweep, self._close_overdue)


class TcpConnection(asyncio.Protocol):
    """One connection. ``due`` is when its peer must have sent more (loop time).

    With ``ready`` it is one of ours to a provider, and ``ready`` gets its flow once something can be sent.
    """

    def __init__(
        self,
        listener: TcpListener,
        tls: TlsSession | None = None,
        ready: asyncio.Future[Flow] | None = None,
    ) -> None:
        self._listener = listener
        own = None if listener.context is None or ready is not None else TlsSession(listener.context)
        self._tls = tls or own
        self._ready = ready
        self._framer = StreamFramer()
        self._transport: asyncio.Transport | None = None
        self._flow: Flow | None = None
        self._heard = False
        self.due = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the connection in, or refuse it."""
        self._transport = connected = cast(asyncio.Transport, transport)
        remote, local = transport.get_extra_info("peername"), transport.get_extra_info("sockname")
        if not remote or not local:
            connected.abort()
            return
        host = remote[0].partition("%")[0]
        number = (
            self._listener.take_in(self, host)
            if self._ready is not None
            else self._listener.admit(self, host)
        )
        if number is None:
            connected.abort()
            return
        kind: Transport = "tcp" if self._tls is None else "tls"
        self._flow = Flow(kind, (local[0].partition("%")[0], local[1]), (host, remote[1]), number)
        limits = self._listener.limits
        if self._ready is not None:
            self._begin(self._ready, self._flow)
        else:
            self._wait(limits.first_message if self._tls is None else limits.handshake)

    def _begin(self, ready: asyncio.Future[Flow], flow: Flow) -> None:
        """Begin as the client."""
        limits = self._listener.limits
        self._wait(limits.idle if self._tls is None else limits.handshake)
        if self._tls is not None:
            self._tls.begin()
            self._flush(self._tls)
        elif not ready.done():
            ready.set_result(flow)

    def data_received(self, data: bytes) -> None:
        """Decrypt, cut out messages and pass them on."""
        tls = self._tls
        if tls is None:
            self._take(data)
            return
        was_ready = tls.ready
        try:
            plain = tls.receive(data)
        except TlsError as error:
            if self._ready is not None and not self._ready.done():
                self._ready.set_exception(error)
            # What is left to write is the alert that tells the peer what was wrong.
            self.close()
            return
        self._flush(tls)
        if tls.ready and not was_ready:
            self._wait(
                self._listener.limits.first_message if self._ready is None else self._listener.limits.idle
            )
            if self._ready is not None and self._flow is not None and not self._ready.done():
                self._ready.set_result(self._flow)
        if plain:
            self._take(plain)
        if tls.ended:
            self.close()

    def _take(self, data: bytes) -> None:
        flow = self._flow
        if flow is None:
            return
        was_pending = self._framer.pending > 0
        try:
            items = self._framer.feed(data)
        except StreamError:
            self.abort()
            return
        for item in items:
            if isinstance(item, Ping):
                self.send(PONG)
            else:
                self._heard = True
                self._listener.on_message(item, flow)
        if self._framer.pending and (items or not was_pending):
            self._wait(self._listener.limits.whole_message)
        elif not self._framer.pending and self._heard:
            self._wait(self._listener.limits.idle)

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell that the flow is gone."""
        flow, self._flow = self._flow, None
        if self._ready is not None and not self._ready.done():
            self._ready.set_exception(ConnectionError("the provider closed the connection"))
        if flow is not None:
            self._listener.dismiss(flow)

    def send(self, data: bytes) -> None:
        """Write, unless the peer has stopped reading."""
        if self._transport is None or self._transport.is_closing():
            return
        if self._tls is None:
            self._transport.write(data)
        else:
            try:
                self._tls.send(data)
            except TlsError:
                self.abort()
                return
            self._flush(self._tls)
        if self._transport.get_write_buffer_size() > self._listener.limits.unsent_bytes:
            self.abort()

    def _flush(self, tls: TlsSession) -> None:
        output = tls.take_output()
        if output and self._transport is not None:
            self._transport.write(output)

    def close(self) -> None:
        """Close, under TLS with the word that says so; a peer that does not take it is cut off when due."""
        if self._tls is None or self._transport is None:
            self.abort()
            return
        self._tls.end()
        self._flush(self._tls)
        self._transport.close()

    def abort(self) -> None:
        """Close at once."""
        if self._transport is not None:
            self._transport.abort()

    def _wait(self, seconds: float) -> None:
        self.due = asyncio.get_running_loop().time() + seconds
