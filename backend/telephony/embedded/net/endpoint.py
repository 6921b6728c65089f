"""The SIP endpoint: sockets and clock on one side, the user agent core on the other.

Everything runs on the asyncio loop that called ``start``. What is received waits, each source for itself, and
is worked off in slices, so that a flood keeps neither the loop from its media clock nor other sources from
their turn; a defect in handling one message cannot close a socket. The core's next deadline is kept in one
timer.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count

from backend.telephony.embedded.net.binding import HostPort, address_of, bind_all, bind_streams
from backend.telephony.embedded.net.limits import TransportLimits
from backend.telephony.embedded.net.routes import local_address_towards, udp_reaches
from backend.telephony.embedded.net.tcp import TcpListener
from backend.telephony.embedded.net.udp import UdpListener
from backend.telephony.embedded.net.waiting import WaitingMessages
from backend.telephony.embedded.net.ways_out import FoundWay, WaysOut
from backend.telephony.embedded.sip.agent import UserAgent
from backend.telephony.embedded.sip.events import SipEvent
from backend.telephony.embedded.sip.flow import Flow

OnEvents = Callable[[list[SipEvent]], None]


@dataclass(frozen=True, slots=True)
class TlsAddress:
    """Where to listen for TLS besides, port 0 being any, and with what; ``further`` addresses, too."""

    host: str
    port: int
    context: ssl.SSLContext
    further: tuple[HostPort, ...] = ()


class SipEndpoint:
    """Serves one or more addresses over UDP and TCP, and perhaps some over TLS.

    ``on_events`` may call the agent; it is flushed afterwards. Where it is ``held``, what comes waits for
    ``release``.
    """

    def __init__(
        self,
        agent: UserAgent,
        on_events: OnEvents,
        limits: TransportLimits | None = None,
        tls: TlsAddress | None = None,
        *,
        held: bool = False,
    ) -> None:
        self._agent = agent
        self._on_events = on_events
        self._limits = limits or TransportLimits()
        numbers = count(1)
        self._streams = {"tcp": TcpListener(self._limits, self._take, self._flow_closed, numbers)}
        self._tls = tls
        context = None if tls is None else tls.context
        self._streams["tls"] = TcpListener(self._limits, self._take, self._flow_closed, numbers, context)
        self._ways = WaysOut(self._streams, self._udp_flow, self._way_found)
        self.tls_address: tuple[str, int] | None = None
        self._udp: list[UdpListener] = []
        self._waiting = WaitingMessages(
            self._limits.waiting_messages, self._limits.waiting_messages_per_source
        )
        self._draining: asyncio.Handle | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._timer_due = 0.0
        self._settling = False
        self._held = held
        self._closed = True
        self.dropped = 0

    @staticmethod
    def now() -> float:
        """The time that the agent's methods want."""
        return time.monotonic()

    async def start(self, host: str, port: int, further: Sequence[HostPort] = ()) -> HostPort:
        """Listen on UDP and TCP; port 0 is any that is free on both. Returns where. Raises OSError.

        So with the ``further`` addresses, whose port 0 is the port of the first. Where TLS is served is in
        ``tls_address`` then.
        """
        tls = self._tls
        secure = [] if tls is None else bind_streams([(tls.host, tls.port), *tls.further])
        try:
            pairs = bind_all([(host, port), *further])
        except OSError:
            for stream in secure:
                stream.close()
            raise
        self._closed = False
        for stream, datagram in pairs:
            self._udp.append(UdpListener.open(datagram, self._take))
            await self._streams["tcp"].open(stream)
        if secure:
            self.tls_address = address_of(secure[0])
        for stream in secure:
            await self._streams["tls"].open(stream)
        self.after_call()
        return address_of(pairs[0].stream)

    async def stop(self) -> None:
        """Send what is ready and close."""
        self.after_call()
        self._closed = True
        for handle in (self._draining, self._timer):
            if handle is not None:
                handle.cancel()
        await self._ways.close()
        for listener in self._streams.values():
            await listener.close()
        for udp in self._udp:
            udp.close()

    def renew_certificate(self, context: ssl.SSLContext) -> None:
        """Serve who connects by TLS from now on with another certificate."""
        secure = self._streams.get("tls")
        if secure is not None:
            secure.context = context

    def release(self) -> None:
        """Begin to handle what has come and what comes."""
        if self._held:
            self._held = False
            self._drain_soon()

    def after_call(self) -> None:
        """Send and report what calls of the agent's methods led to."""
        if not self._settling and not self._closed:
            self._settle()

    def serves_udp(self, local: HostPort) -> bool:
        """Whether ``local`` is an address that UDP is served at."""
        return any(udp.serves(local) for udp in self._udp)

    # --- in

    def _take(self, data: bytes, flow: Flow) -> None:
        if self._waiting.put(data, flow):
            self._drain_soon()
        else:
            self.dropped += 1

    def _drain_soon(self) -> None:
        if self._draining is None and self._waiting and not self._closed and not self._held:
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

    # --- to providers

    def _udp_flow(self, host: str, port: int) -> Flow:
        """Return the way to a provider from the address that the kernel would take. Raises OSError."""
        flows = [udp.flow_to((host, port)) for udp in self._udp]
        ours = local_address_towards(host)
        usable = [flow for flow in flows if udp_reaches(flow)]
        best = next((flow for flow in usable if flow.local[0] == ours), None) or next(iter(usable), None)
        if best is None:
            raise OSError("SIP is not served on an address from which the provider can be reached")
        return best

    def _way_found(self, wanted_by: str, way: FoundWay | None, reason: str) -> None:
        if way is None:
            self._agent.way_found(wanted_by, None, reason, self.now())
        else:
            flow, peers, fresh_s = way
            self._agent.way_found(wanted_by, flow, "", self.now(), peers=peers, fresh_s=fresh_s)
        self.after_call()

    # --- out

    def _settle(self) -> None:
        self._settling = True
        try:
            self._send_all()
            for wish in self._agent.take_flow_wishes():
                self._ways.find(wish)
            while events := self._agent.take_events():
                self._on_events(events)
                self._send_all()
                for wish in self._agent.take_flow_wishes():
                    self._ways.find(wish)
        finally:
            self._settling = False
            self._set_timer()

    def _send_all(self) -> None:
        for flow, data in self._agent.take_output():
            if flow.transport != "udp":
                self._streams[flow.transport].send(data, flow)
            else:
                for udp in self._udp:
                    if udp.serves(flow.local):
                        udp.send(data, flow.remote)
                        break

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
