"""Server transactions: INVITE (RFC 3261 section 17.2.1 with RFC 6026) and all others (section 17.2.2).

No I/O: they write through the core's ``send`` and sleep on its schedule. Single thread.
"""

from __future__ import annotations

import enum
from collections.abc import Callable

from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.message import Request
from backend.telephony.embedded.sip.schedule import Appointment, Schedule
from backend.telephony.embedded.sip.settings import Timers

Send = Callable[[Flow, bytes], None]
Key = tuple[str, ...]


class ServerState(enum.Enum):
    """RFC 3261 figures 7 and 8; ACCEPTED is RFC 6026's. Trying counts as PROCEEDING with nothing sent yet."""

    PROCEEDING = enum.auto()
    ACCEPTED = enum.auto()
    COMPLETED = enum.auto()
    CONFIRMED = enum.auto()
    TERMINATED = enum.auto()


class ServerTransaction:
    """A request and what it was answered with; repeats the answer to a repeated request.

    ``flow`` is the way back. ``on_terminated`` is called once, at the end. From the final response on only
    what identifies ``request`` is kept of it: most transactions do little but wait for repetitions.
    """

    __slots__ = (
        "_last",
        "_on_terminated",
        "_schedule",
        "_send",
        "_timers",
        "flow",
        "key",
        "request",
        "state",
    )

    def __init__(
        self,
        key: Key,
        request: Request,
        flow: Flow,
        *,
        timers: Timers,
        schedule: Schedule,
        send: Send,
        on_terminated: Callable[[ServerTransaction], None],
    ) -> None:
        self.key = key
        self.request = request
        self.flow = flow
        self.state = ServerState.PROCEEDING
        self._timers = timers
        self._schedule = schedule
        self._send = send
        self._on_terminated = on_terminated
        self._last: bytes | None = None

    @property
    def answered(self) -> bool:
        """Whether the final response is sent."""
        return self.state is not ServerState.PROCEEDING

    def receive_again(self) -> None:
        """Take a retransmission of the request."""
        if self._last is not None and self.state in (ServerState.PROCEEDING, ServerState.COMPLETED):
            self._send(self.flow, self._last)

    def respond(self, status: int, response: bytes, now: float) -> None:
        """Send a response; a second final one is ignored."""
        if self.state is not ServerState.PROCEEDING:
            return
        self._last = response
        self._send(self.flow, response)
        if status >= 200:
            self._complete(status, now)

    def _complete(self, status: int, now: float) -> None:
        """Timer J."""
        self.state = ServerState.COMPLETED
        self.request = self.request.without_content()
        wait = 0.0 if self.flow.reliable else self._timers.transaction
        self._schedule.at(now + wait, self._terminate)

    def _terminate(self, _now: float) -> None:
        if self.state is not ServerState.TERMINATED:
            self.state = ServerState.TERMINATED
            self._last = None
            self._on_terminated(self)


class InviteServerTransaction(ServerTransaction):
    """Repeats a final refusal until its ACK. A 2xx is repeated by who sent it, through ``repeat_success``."""

    _repetition: Appointment | None = None

    def receive_ack(self, now: float) -> bool:
        """Take an ACK with our branch; True where it is for the user agent (our answer was a 2xx)."""
        if self.state is ServerState.ACCEPTED:
            return True
        if self.state is ServerState.COMPLETED:
            self.state = ServerState.CONFIRMED
            self._stop_repeating()
            wait = 0.0 if self.flow.reliable else self._timers.t4
            self._schedule.at(now + wait, self._terminate)
        return False

    def repeat_success(self, response: bytes) -> None:
        """Send the 2xx once more, while the transaction lasts."""
        if self.state is ServerState.ACCEPTED:
            self._send(self.flow, response)

    def _complete(self, status: int, now: float) -> None:
        """Timer L after a 2xx; timers G (unreliable transports) and H after a refusal."""
        self._schedule.at(now + self._timers.transaction, self._give_up)
        self.request = self.request.without_content()
        if status < 300:
            self.state = ServerState.ACCEPTED
            self._last = None
            return
        self.state = ServerState.COMPLETED
        if not self.flow.reliable:
            self._repeat_at(now, self._timers.t1)

    def _repeat_at(self, now: float, interval: float) -> None:
        def repeat(at: float) -> None:
            if self._last is not None:
                self._send(self.flow, self._last)
            self._repeat_at(at, min(interval * 2, self._timers.t2))

        self._repetition = self._schedule.at(now + interval, repeat)

    def _stop_repeating(self) -> None:
        if self._repetition is not None:
            self._repetition.cancel()

    def _give_up(self, now: float) -> None:
        if self.state in (ServerState.ACCEPTED, ServerState.COMPLETED):
            self._stop_repeating()
            self._terminate(now)
