"""Client transactions: INVITE (RFC 3261 section 17.1.1 with RFC 6026) and all others (section 17.1.2).

No I/O: they write through the core's ``send`` and sleep on its schedule. Single thread.
"""

from __future__ import annotations

import enum
from collections.abc import Callable

from backend.telephony.embedded.sip.drafts import RequestDraft
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.message import Response
from backend.telephony.embedded.sip.schedule import Appointment, Schedule
from backend.telephony.embedded.sip.settings import Timers
from backend.telephony.embedded.sip.via import our_via

Send = Callable[[Flow, bytes], None]
OnResponse = Callable[[Response, float], None]
OnTimeout = Callable[[float], None]
COMPLETED_INVITE = 32.0
"""Timer D for unreliable transports: at least 32 s."""


class ClientState(enum.Enum):
    """RFC 3261 figures 5 and 6; ACCEPTED is RFC 6026's. TRYING is Calling for INVITE."""

    TRYING = enum.auto()
    PROCEEDING = enum.auto()
    ACCEPTED = enum.auto()
    COMPLETED = enum.auto()
    TERMINATED = enum.auto()


class ClientTransaction:
    """A request that is repeated until it is answered.

    ``on_response`` gets each provisional response and the first final one; ``on_timeout`` is called instead
    where none comes within 64*T1 (timer F or B) or the connection breaks.
    """

    __slots__ = (
        "_deadline",
        "_on_response",
        "_on_terminated",
        "_on_timeout",
        "_repetition",
        "_request",
        "_schedule",
        "_send",
        "_timers",
        "branch",
        "draft",
        "flow",
        "state",
    )

    def __init__(
        self,
        draft: RequestDraft,
        branch: str,
        flow: Flow,
        *,
        timers: Timers,
        schedule: Schedule,
        send: Send,
        on_response: OnResponse,
        on_timeout: OnTimeout,
        on_terminated: Callable[[ClientTransaction], None],
    ) -> None:
        self.draft = draft
        """What was asked; from the final response on without headers and body."""
        self.branch = branch
        self.flow = flow
        self.state = ClientState.TRYING
        self._timers = timers
        self._schedule = schedule
        self._send = send
        self._on_response = on_response
        self._on_timeout = on_timeout
        self._on_terminated = on_terminated
        self._request = draft.encode(our_via(flow, branch))
        self._repetition: Appointment | None = None
        self._deadline: Appointment | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What a response to it must carry: our branch and the method (RFC 3261 section 17.1.3)."""
        return (self.branch, self.draft.method)

    def start(self, now: float) -> None:
        """Send the request and set timers E and F (A and B for INVITE)."""
        self._deadline = self._schedule.at(now + self._timers.transaction, self._time_out)
        self._send(self.flow, self._request)
        if not self.flow.reliable:
            self._repeat_at(now, self._timers.t1)

    def receive(self, response: Response, now: float) -> None:
        """Take a response with our branch."""
        if self.state not in (ClientState.TRYING, ClientState.PROCEEDING):
            return
        if response.status < 200:
            self.state = ClientState.PROCEEDING
        else:
            self.state = ClientState.COMPLETED
            self._stop_timers()
            wait = 0.0 if self.flow.reliable else self._timers.t4
            self._schedule.at(now + wait, self._terminate)
        on_response = self._on_response
        if self.state is ClientState.COMPLETED:
            self._let_go()
        on_response(response, now)

    def connection_lost(self, now: float) -> None:
        """Give up, as the way to the peer is gone."""
        if self.state in (ClientState.TRYING, ClientState.PROCEEDING):
            self._time_out(now)
        else:
            self._terminate(now)

    def abandon(self, now: float) -> None:
        """End without a word, whatever may still come."""
        self._stop_timers()
        self._terminate(now)

    def _next_interval(self, interval: float) -> float:
        """Timer E: doubles up to T2; T2 at once after a provisional response."""
        doubled = self._timers.t2 if self.state is ClientState.PROCEEDING else interval * 2
        return min(doubled, self._timers.t2)

    def _repeat_at(self, now: float, interval: float) -> None:
        def repeat(at: float) -> None:
            self._send(self.flow, self._request)
            self._repeat_at(at, self._next_interval(interval))

        self._repetition = self._schedule.at(now + interval, repeat)

    def _stop_timers(self) -> None:
        if self._repetition is not None:
            self._repetition.cancel()
        if self._deadline is not None:
            self._deadline.cancel()

    def _let_go(self) -> None:
        """Keep only what repetitions of the final response need: whoever asked may be gone long before."""
        self.draft = self.draft.without_content()
        self._request = b""
        self._on_response, self._on_timeout = _ignore_response, _ignore_timeout

    def _time_out(self, now: float) -> None:
        self._stop_timers()
        self._terminate(now)
        self._on_timeout(now)

    def _terminate(self, _now: float) -> None:
        if self.state is not ClientState.TERMINATED:
            self.state = ClientState.TERMINATED
            self._on_terminated(self)


class InviteClientTransaction(ClientTransaction):
    """An INVITE. Sends the ACK of a refusal itself; a 2xx goes to ``on_response``, which acknowledges it."""

    _ack: bytes | None = None

    def hand_over(self, on_success: OnResponse) -> None:
        """Give what may still come, repetitions of the 2xx and those of a fork, to another than who asked."""
        if self.state is ClientState.ACCEPTED:
            self._let_go()
            self._on_response = on_success

    def receive(self, response: Response, now: float) -> None:
        """Take a response with our branch."""
        if self.state is ClientState.COMPLETED:
            if response.status >= 300 and self._ack is not None:
                self._send(self.flow, self._ack)
        elif self.state is ClientState.ACCEPTED:
            if 200 <= response.status < 300:
                self._on_response(response, now)
        elif self.state is not ClientState.TERMINATED:
            self._receive_first(response, now)

    def _receive_first(self, response: Response, now: float) -> None:
        self._stop_timers()
        if response.status < 200:
            self.state = ClientState.PROCEEDING
        elif response.status < 300:
            self.state = ClientState.ACCEPTED
            self._schedule.at(now + self._timers.transaction, self._terminate)
        else:
            self.state = ClientState.COMPLETED
            ack = self.draft.ack_of_refusal(response.header("to") or "")
            self._ack = ack.encode(our_via(self.flow, self.branch))
            self._send(self.flow, self._ack)
            wait = 0.0 if self.flow.reliable else max(COMPLETED_INVITE, self._timers.transaction)
            self._schedule.at(now + wait, self._terminate)
        on_response = self._on_response
        if self.state is ClientState.COMPLETED:
            self._let_go()
        on_response(response, now)

    def _next_interval(self, interval: float) -> float:
        """Timer A: doubles without a cap."""
        return interval * 2


def _ignore_response(_response: Response, _now: float) -> None:
    """The final response is known already."""


def _ignore_timeout(_now: float) -> None:
    """An answered request does not time out."""
