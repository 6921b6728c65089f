"""A 2xx to an INVITE, repeated until its ACK comes (RFC 3261 section 13.3.1.4). Single thread, no I/O."""

from __future__ import annotations

from collections.abc import Callable

from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.schedule import Appointment
from backend.telephony.embedded.sip.server_transactions import InviteServerTransaction


class UnacknowledgedAnswer:
    """Sends the 2xx, then again after T1, doubling up to T2, over any transport, for 64*T1."""

    def __init__(
        self,
        core: Core,
        transaction: InviteServerTransaction,
        response: bytes,
        now: float,
        on_timeout: Callable[[float], None],
    ) -> None:
        self.sequence = transaction.request.cseq
        self.late_offer = not transaction.request.body
        self._core = core
        self._transaction = transaction
        self._response = response
        self._on_timeout = on_timeout
        timers = core.settings.timers
        self._deadline = core.schedule.at(now + timers.transaction, self._time_out)
        self._repetition: Appointment | None = None
        transaction.respond(200, response, now)
        self._repeat_at(now, timers.t1)

    def stop(self) -> None:
        """Note the ACK."""
        self._deadline.cancel()
        if self._repetition is not None:
            self._repetition.cancel()

    def _repeat_at(self, now: float, interval: float) -> None:
        def repeat(at: float) -> None:
            self._transaction.repeat_success(self._response)
            self._repeat_at(at, min(interval * 2, self._core.settings.timers.t2))

        self._repetition = self._core.schedule.at(now + interval, repeat)

    def _time_out(self, now: float) -> None:
        self.stop()
        self._on_timeout(now)
