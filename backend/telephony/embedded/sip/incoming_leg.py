"""A leg that the device began: the user agent server's side of an INVITE (RFC 3261 section 13.3).

Single thread, no I/O.
"""

from __future__ import annotations

from backend.ports.telephony import Cause, Party
from backend.telephony.embedded.sip.account_state import Direction, WatchedCall
from backend.telephony.embedded.sip.causes import cause_in, cause_of, reason_headers, status_of, warning
from backend.telephony.embedded.sip.client_auth import ClientAuth
from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.dialog import Dialog
from backend.telephony.embedded.sip.leg import Leg, LegOwner, LegState
from backend.telephony.embedded.sip.message import Request
from backend.telephony.embedded.sip.reliable_provisionals import (
    ReliableProvisionals,
    requires_reliable,
    wants_reliable,
)
from backend.telephony.embedded.sip.responses import dialog_headers, reason_phrase
from backend.telephony.embedded.sip.schedule import Appointment
from backend.telephony.embedded.sip.server_transactions import InviteServerTransaction, ServerTransaction
from backend.telephony.embedded.sip.session import Session

REMINDER = 60.0
"""Seconds between repeated provisional responses, for proxies on the way (RFC 3261 section 13.3.1.1)."""


class IncomingLeg(Leg):
    """Offered, perhaps ringing, then answered, refused or cancelled."""

    def __init__(
        self,
        core: Core,
        owner: LegOwner,
        *,
        username: str,
        binding_id: str | None,
        transaction: InviteServerTransaction,
        dialog: Dialog,
        called: str,
        trunk_id: str | None = None,
        auth: ClientAuth | None = None,
    ) -> None:
        super().__init__(core, owner, core.token(), username, binding_id, far=Party(called, ""))
        self.trunk_id = trunk_id
        dialog.auth = auth
        self.transaction = transaction
        self._tag = dialog.local_tag
        self._session = Session(core, self, dialog, owns_call_id=False)
        self._session.learn(transaction.request)
        self.session = self._session
        self._reminder: Appointment | None = None
        self.words = ""
        """Why the call is refused, for the device to show."""
        self._reliable: ReliableProvisionals | None = None

    @property
    def dialog_key(self) -> tuple[str, str]:
        """Call-ID and our tag."""
        return (self._session.dialog.call_id, self._tag)

    def is_with(self, remote_tag: str) -> bool:
        """Whether the device's tag belongs to this leg."""
        return self._session.dialog.remote_tag == remote_tag

    def watched(self) -> WatchedCall:
        """The leg as it is shown to those who watch its account."""
        dialog = self._session.dialog
        return WatchedCall(
            self.leg_id,
            Direction.INITIATOR,
            self.phase,
            self.far,
            dialog.call_id,
            dialog.remote_tag,
            dialog.local_tag,
        )

    def ring(self, sdp: bytes | None, now: float) -> None:
        """Send 180, or 183 with early media; again each minute."""
        if self.state is not LegState.EARLY:
            return
        self._progress(183 if sdp else 180, sdp or b"", now)

    def _contact(self) -> str:
        return self._core.contact(self.transaction.flow, self.transaction.request.uri)

    def _progress(self, status: int, sdp: bytes, now: float) -> None:
        self._stop_reminder()
        self._now_rings()
        request = self.transaction.request
        if wants_reliable(request):
            self._reliable = self._reliable or ReliableProvisionals(
                self._core,
                self.transaction,
                self._write,
                lambda at: self.end(Cause.RECOVERY_ON_TIMER_EXPIRE, at),
            )
            self._reliable.send(status, sdp, now)
        elif not requires_reliable(request):
            self.transaction.respond(status, self._write(status, sdp), now)
        self._reminder = self._core.schedule.at(now + REMINDER, lambda at: self._progress(status, sdp, at))

    def _write(self, status: int, sdp: bytes, extra: tuple[tuple[str, str], ...] = ()) -> bytes:
        identity = self._session.line.headers()
        headers = [*dialog_headers(self.transaction.request, self._contact()), *identity, *extra]
        return self._core.response(self.transaction, status, tag=self._tag, headers=headers, body=sdp)

    def acknowledged_early(self, request: Request, transaction: ServerTransaction, now: float) -> None:
        """Take a PRACK. It can acknowledge, but not offer."""
        reliable = self._reliable
        if reliable is None or not reliable.acknowledge(request):
            self._core.respond(transaction, 481, now)
            return
        self._session.agreed |= reliable.settled
        self._core.respond(transaction, 488 if request.body else 200, now)
        reliable.go_on(now)

    def answer(self, sdp: bytes, now: float) -> None:
        """Send 200 until the ACK comes; not before the PRACK of what was said of media already."""
        if self.state is not LegState.EARLY:
            return
        if self._reliable is not None and self._reliable.holds(lambda at: self.answer(sdp, at)):
            return
        self._now_up()
        self._stop_reminder()
        headers = dialog_headers(self.transaction.request, self._contact())
        headers += self._session.line.headers()
        headers += self._session.timer.answer(self.transaction.request, now)
        self._session.reoffers.last_sdp = sdp
        response = self._core.response(self.transaction, 200, tag=self._tag, headers=headers, body=sdp)
        self._session.accept(self.transaction, response, now)

    def reject(self, status: int, reason: str, now: float) -> None:
        """Refuse the call."""
        if self.state is LegState.EARLY:
            self._finish(cause_of(status), status, reason or reason_phrase(status))
            self._refuse(status, now, reason)

    def receive_cancel(self, request: Request, now: float) -> None:
        """Take a CANCEL (its 200 is sent); too late once the call is answered or refused."""
        if self.state is LegState.EARLY:
            self._finish(cause_in(request.values("reason")), 487, reason_phrase(487))
            self._refuse(487, now)

    def device_left(self, cause: Cause, now: float) -> None:
        """The device sent BYE; before the answer that works like a CANCEL (RFC 3261 section 15.1.2)."""
        if self.state is LegState.EARLY:
            self._finish(cause, 487, reason_phrase(487))
            self._refuse(487, now)
        else:
            super().device_left(cause, now)

    def dialog_over(self) -> None:
        """The last message about the leg is through."""
        super().dialog_over()
        self._reliable = None

    def _end_early(self, cause: Cause, now: float) -> None:
        headers = reason_headers(cause, self.words)
        if self.words:
            headers = (*headers, warning(self.words))
        self._refuse(status_of(cause), now, headers=headers)

    def _refuse(
        self, status: int, now: float, reason: str = "", headers: tuple[tuple[str, str], ...] = ()
    ) -> None:
        self._stop_reminder()
        if self._reliable is not None:
            self._reliable.stop()
        self._session.close(now)
        self._core.respond(self.transaction, status, now, tag=self._tag, reason=reason, headers=headers)
        self.dialog_over()

    def _stop_reminder(self) -> None:
        if self._reminder is not None:
            self._reminder.cancel()
