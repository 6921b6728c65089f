"""The SIP endpoint: sockets and clock on one side, the user agent core on the other.

Everything runs on the asyncio loop that called ``start``. What is received waits, each source for itself, and
is worked off in slices, so that a flood keeps neither the loop from its media clock nor other sources from
their turn; a defect in handling one message cannot close a socket. The core's next deadline is kept in one
timer.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from backend.telephony.embedded.net.limits import TransportLimits
from backend.telephony.embedded.net.routes import LocalAddresses
from backend.telephony.embedded.net.tcp import TcpListener
from backend.telephony.embedded.net.udp import UdpListener
from backend.telephony.embedded.net.waiting import WaitingMessages
from backend.telephony.embedded.sip.agent import UserAgent
from backend.telephony.embedded.sip.events import SipEvent
from backend.telephony.embedded.sip.flow import Flow

OnEvents = Callable[[list[SipEvent]], None]
_PORT_ATTEMPTS = 20
_FORGET_ROUTES_AFTER_S = 60.0


@dataclass(frozen=True, slots=True)
class TlsAddress:
    """Where to listen for TLS besides, port 0 being any, and with what."""

    host: str
    port: int
    context: ssl.SSLContext


class SipEndpoint:
    """Serves one address over UDP and TCP, and perhaps one over TLS.

    ``on_events`` may call the agent; it is flushed afterwards.
    """

    def __init__(
        self,
        agent: UserAgent,
        on_events: OnEvents,
        limits: TransportLimits | None = None,
        tls: TlsAddress | None = None,
    ) -> None:
        self._agent = agent
        self._on_events = on_events
        self._limits = limits or TransportLimits()
        numbers = count(1)
        self._streams = {"tcp": TcpListener(self._limits, self._take, self._flow_closed, numbers)}
        self._tls = tls
        if tls is not None:
            secure = TcpListener(self._limits, self._take, self._flow_closed, numbers, tls.context)
            self._streams["tls"] = secure
        self.tls_address: tuple[str, int] | None = None
        self._udp: UdpListener | None = None
        self._addresses = LocalAddresses("")
        self._addresses_since = 0.0
        self._port = 0
        self._waiting = WaitingMessages(
            self._limits.waiting_messages, self._limits.waiting_messages_per_source
        )
        self._draining: asyncio.Handle | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._timer_due = 0.0
        self._settling = False
        self._closed = True
        self.dropped = 0

    @staticmethod
    def now() -> float:
        """The time that the agent's methods want."""
        return time.monotonic()

    async def start(self, host: str, port: int) -> tuple[str, int]:
        """Listen on UDP and TCP; port 0 is any that is free on both. Returns where. Raises OSError.

        Where TLS is served is in ``tls_address`` then.
        """
        secure = _bind(self._tls.host, self._tls.port, socket.SOCK_STREAM) if self._tls is not None else None
        try:
            stream, datagram = _bind_both(host, port)
        except OSError:
            if secure is not None:
                secure.close()
            raise
        bound_host, self._port = stream.getsockname()[:2]
        self._addresses = LocalAddresses(bound_host)
        self._closed = False
        self._udp = UdpListener.open(datagram, self._take_datagram)
        await self._streams["tcp"].open(stream)
        if secure is not None:
            self.tls_address = secure.getsockname()[:2]
            await self._streams["tls"].open(secure)
        self.after_call()
        return bound_host, self._port

    async def stop(self) -> None:
        """Send what is ready and close."""
        self.after_call()
        self._closed = True
        for handle in (self._draining, self._timer):
            if handle is not None:
                handle.cancel()
        for listener in self._streams.values():
            await listener.close()
        if self._udp is not None:
            self._udp.close()

    def after_call(self) -> None:
        """Send and report what calls of the agent's methods led to."""
        if not self._settling and not self._closed:
            self._settle()

    # --- in

    def _take_datagram(self, data: bytes, remote: tuple[str, int]) -> None:
        if remote[1] == 0 or len(data) < 16:
            return
        local = (self._local_host(remote[0]), self._port)
        self._take(data, Flow("udp", local, remote))

    def _local_host(self, remote_host: str) -> str:
        now = self.now()
        if now - self._addresses_since > _FORGET_ROUTES_AFTER_S:
            self._addresses.forget()
            self._addresses_since = now
        return self._addresses.towards(remote_host)

    def _take(self, data: bytes, flow: Flow) -> None:
        if self._waiting.put(data, flow):
            self._drain_soon()
        else:
            self.dropped += 1

    def _drain_soon(self) -> None:
        if self._draining is None and self._waiting and not self._closed:
            self._draining = asyncio.get_running_loop().call_soon(self._drain)

    def _drain(self) -> None:
        self._draining = None
        now = self.now()
        end = now + self._limits.drain_budget
        try:
            while self._waiting and now < end:
                data, flow = self._waiting.take()
                self._agent.receive(data, flow, now)
                now = self.now()
            self._settle()
        finally:
            self._drain_soon()

    def _flow_closed(self, flow: Flow) -> None:
        if not self._closed:
            self._agent.flow_closed(flow, self.now())
            self.after_call()

    # --- out

    def _settle(self) -> None:
        self._settling = True
        try:
            self._send_all()
            while events := self._agent.take_events():
                self._on_events(events)
                self._send_all()
        finally:
            self._settling = False
            self._set_timer()

    def _send_all(self) -> None:
        for flow, data in self._agent.take_output():
            if flow.transport != "udp":
                self._streams[flow.transport].send(data, flow)
            elif self._udp is not None:
                self._udp.send(data, flow.remote)

    # --- time

    def _set_timer(self) -> None:
        deadline = self._agent.next_deadline()
        if deadline is None or self._closed or (self._timer is not None and self._timer_due <= deadline):
            return
        if self._timer is not None:
            self._timer.cancel()
        delay = max(0.001, deadline - self.now())
        self._timer_due = deadline
        self._timer = asyncio.get_running_loop().call_later(delay, self._time_out)

    def _time_out(self) -> None:
        self._timer = None
        try:
            self._agent.timeout(self.now())
        finally:
            self._settle()


def _bind_both(host: str, port: int) -> tuple[socket.socket, socket.socket]:
    """Bind a stream and a datagram socket to one port. Raises OSError."""
    for attempt in range(_PORT_ATTEMPTS):
        stream = _bind(host, port, socket.SOCK_STREAM)
        try:
            datagram = _bind(host, stream.getsockname()[1], socket.SOCK_DGRAM)
        except OSError:
            stream.close()
            if port or attempt == _PORT_ATTEMPTS - 1:
                raise
        else:
            return stream, datagram
    raise OSError("no port is free on both UDP and TCP")


def _bind(host: str, port: int, kind: socket.SocketKind) -> socket.socket:
    family, _, _, _, address = socket.getaddrinfo(host, port, type=kind, flags=socket.AI_PASSIVE)[0]
    bound = socket.socket(family, kind)
    try:
        if kind == socket.SOCK_STREAM and hasattr(socket, "SO_REUSEPORT"):
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.setblocking(False)
        bound.bind(address)
    except OSError:
        bound.close()
        raise
    return bound
