"""An INVITE session from its answer to its BYE: what may happen inside a confirmed dialog.

Answers to INVITE wait for their ACK; INFO, REFER, re-INVITE, UPDATE and BYE are taken; a
device that was silent for long is asked whether it still lives. Single thread, no I/O.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from backend.ports.telephony import Cause, Party
from backend.telephony.embedded.sip.causes import cause_in, reason_headers
from backend.telephony.embedded.sip.connected_line import ConnectedLine
from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.dialog import Dialog
from backend.telephony.embedded.sip.dialog_requests import DialogRequests
from backend.telephony.embedded.sip.dialog_sending import send_in
from backend.telephony.embedded.sip.dtmf_info import RELAY, read_digit, write_digit
from backend.telephony.embedded.sip.events import Confirmed, DtmfInfo
from backend.telephony.embedded.sip.message import Request, Response
from backend.telephony.embedded.sip.multipart import SDP
from backend.telephony.embedded.sip.reoffers import GONE, Reoffers
from backend.telephony.embedded.sip.responses import ACCEPT
from backend.telephony.embedded.sip.schedule import Appointment
from backend.telephony.embedded.sip.server_transactions import InviteServerTransaction, ServerTransaction
from backend.telephony.embedded.sip.session_timer import SessionTimer
from backend.telephony.embedded.sip.unacknowledged import UnacknowledgedAnswer


class SessionOwner(Protocol):
    """The leg of a session."""

    leg_id: str
    username: str

    def device_left(self, cause: Cause, now: float) -> None:
        """The device hung up; the session is over."""

    def device_gone(self, cause: Cause, now: float) -> None:
        """The device does not answer any more; the session should be ended."""

    def refer(self, request: Request, transaction: ServerTransaction, now: float) -> None:
        """The device asks for a transfer."""

    def acknowledged_early(self, request: Request, transaction: ServerTransaction, now: float) -> None:
        """The device acknowledges a provisional response of ours (PRACK)."""

    def dialog_over(self) -> None:
        """Nothing more comes in the dialog."""


class _Nobody:
    """In place of the leg, once all is said: neither then waits for the collector to find both."""

    leg_id = username = ""

    def device_left(self, cause: Cause, now: float) -> None:
        """It is known."""

    def device_gone(self, cause: Cause, now: float) -> None:
        """It is known."""

    def refer(self, request: Request, transaction: ServerTransaction, now: float) -> None:
        """There is nothing to transfer."""

    def acknowledged_early(self, request: Request, transaction: ServerTransaction, now: float) -> None:
        """There is nothing to acknowledge."""

    def dialog_over(self) -> None:
        """It is known."""


class Session:
    """One confirmed dialog and what goes on in it."""

    def __init__(
        self,
        core: Core,
        owner: SessionOwner,
        dialog: Dialog,
        *,
        owns_call_id: bool,
        known: Party | None = None,
    ) -> None:
        """``known`` is whom the device has been shown already."""
        self.dialog = dialog
        self.requests = DialogRequests(core, dialog)
        self._core = core
        self._owner = owner
        self.line = ConnectedLine(core, dialog, known, was_called=owns_call_id)
        self.timer = SessionTimer(
            core,
            dialog,
            self.line,
            on_expired=lambda now: owner.device_gone(Cause.RECOVERY_ON_TIMER_EXPIRE, now),
            offer_again=self._offer_again,
        )
        self.reoffers = Reoffers(
            core,
            owner.leg_id,
            dialog,
            self.timer,
            self.line,
            owns_call_id=owns_call_id,
            accept=self.accept,
            on_gone=lambda now: owner.device_gone(Cause.RECOVERY_ON_TIMER_EXPIRE, now),
        )
        self.has_referred = False
        self.agreed = False
        """Whether the first offer is answered, and the device knows it."""
        self._unacknowledged: UnacknowledgedAnswer | None = None
        self._after_ack: Callable[[float], None] | None = None
        self._over = False
        self._heard = 0.0
        self._check: Appointment | None = None

    def learn(self, message: Request | Response) -> None:
        """Note what a message of the device says of what it can."""
        self.timer.learn(message)
        self.line.learn(message)

    def show(self, party: Party, now: float) -> None:
        """Tell the device who it is connected with: now, or with the answer or the ACK that is to come."""
        self.line.show(party)
        if self._check is not None and self._unacknowledged is None:
            self.timer.tell(now)

    def _offer_again(self, now: float) -> None:
        self.reoffers.repeat(now)

    # --- answers and their ACK

    def accept(self, transaction: InviteServerTransaction, response: bytes, now: float) -> None:
        """Send a 2xx to an INVITE of the device until its ACK comes."""
        self.agreed = True
        if self._unacknowledged is not None:
            self._unacknowledged.stop()
        self._unacknowledged = UnacknowledgedAnswer(self._core, transaction, response, now, self._no_ack)

    def receive_ack(self, request: Request, now: float) -> None:
        """Take an ACK; only that of the open answer counts."""
        pending = self._unacknowledged
        if pending is None or request.cseq != pending.sequence:
            return
        pending.stop()
        self._unacknowledged = None
        self.heard(now)
        if self._over:
            self._run_after_ack(now)
        else:
            if self._check is None:
                self.watch(now)
            sdp = request.body if pending.late_offer and request.body else None
            self._core.emit(Confirmed(self._owner.leg_id, sdp))
            self.timer.tell(now)

    def _no_ack(self, now: float) -> None:
        self._unacknowledged = None
        if self._over:
            self._run_after_ack(now)
        else:
            self._owner.device_gone(Cause.RECOVERY_ON_TIMER_EXPIRE, now)

    def _run_after_ack(self, now: float) -> None:
        action, self._after_ack = self._after_ack, None
        if action is not None:
            action(now)

    # --- the end

    def hang_up(self, cause: Cause, now: float) -> None:
        """Send BYE; after an answer without ACK, once that came or is given up (RFC 3261 section 15)."""
        self.close(now)
        if self._unacknowledged is not None:
            self._after_ack = lambda at: self._bye(cause, at)
        else:
            self._bye(cause, now)

    def close(self, now: float) -> None:
        """Stop all that goes on, as the session is over."""
        self._over = True
        self.timer.end()
        self.requests.drop(("INFO", "OPTIONS"))
        self.reoffers.end(now)
        if self._check is not None:
            self._check.cancel()

    def let_go(self) -> None:
        """Tell nobody anything any more: the last message is through."""
        self._owner = _Nobody()

    def _bye(self, cause: Cause, now: float) -> None:
        flow = self.dialog.flow
        if flow is None:
            self._owner.dialog_over()
            return
        headers = (*reason_headers(cause), self._core.product)
        send_in(
            self._core,
            self.dialog,
            self.dialog.draft("BYE", headers),
            flow,
            now,
            on_response=self._bye_answered,
            on_timeout=lambda _: self._owner.dialog_over(),
        )

    def _bye_answered(self, response: Response, _now: float) -> None:
        if response.status >= 200:
            self._owner.dialog_over()

    # --- requests of the device

    def receive(self, request: Request, transaction: ServerTransaction, now: float) -> None:
        """Take a request that is authenticated, where it changes something, and in order."""
        self.heard(now)
        if request.method == "BYE":
            self._receive_bye(request, transaction, now)
        elif self._over:
            self._core.respond(transaction, 481, now)
        elif request.body and request.method in ("INVITE", "UPDATE") and not has_sdp(request):
            self._core.respond(transaction, 415, now, headers=[ACCEPT])
        elif request.method in ("INVITE", "UPDATE"):
            self.learn(request)
            unsettled = self._unacknowledged is not None and self._unacknowledged.late_offer
            self.reoffers.receive(request, transaction, now, busy=unsettled or not self.agreed)
        elif request.method == "INFO":
            self._receive_info(request, transaction, now)
        elif request.method == "PRACK":
            self._owner.acknowledged_early(request, transaction, now)
        elif request.method == "REFER":
            self._owner.refer(request, transaction, now)
        else:
            self._core.respond(transaction, 403, now)

    def _receive_bye(self, request: Request, transaction: ServerTransaction, now: float) -> None:
        self._core.respond(transaction, 200, now)
        if self._unacknowledged is not None:
            self._unacknowledged.stop()
            self._unacknowledged = None
        self._after_ack = None
        if self._over:
            self._owner.dialog_over()
        else:
            self._owner.device_left(cause_in(request.values("reason")), now)

    def _receive_info(self, request: Request, transaction: ServerTransaction, now: float) -> None:
        if not request.body:
            self._core.respond(transaction, 200, now)
            return
        digit = read_digit(request.header("content-type") or "", request.body)
        if digit is None:
            self._core.respond(transaction, 415, now, headers=[ACCEPT])
            return
        self._core.respond(transaction, 200, now)
        self._core.emit(DtmfInfo(self._owner.leg_id, digit))

    def send_digit(self, digit: str, now: float) -> None:
        """Send a digit by INFO."""
        if not self._over:
            body = write_digit(digit)
            self.requests.send("INFO", now, self._checked, headers=(), body=body, content_type=RELAY)

    # --- does the device still live?

    def heard(self, now: float) -> None:
        """Note a sign of life."""
        self._heard = now

    def watch(self, now: float) -> None:
        """Ask the device by OPTIONS whenever it was silent for long, from the answer on."""
        self.heard(now)
        self._check = self._core.schedule.at(now + self._core.settings.dialog_check, self._check_device)

    def ask(self, now: float) -> None:
        """Ask the device now."""
        if self._check is not None:
            self._check.cancel()
        self.heard(now - self._core.settings.dialog_check)
        self._check_device(now)

    def _check_device(self, now: float) -> None:
        pause = self._core.settings.dialog_check
        silent_for = now - self._heard
        if silent_for >= pause and self.dialog.flow is not None and not self.requests.busy:
            self.requests.send("OPTIONS", now, self._checked, headers=(self._core.product,))
            silent_for = 0.0
        self._check = self._core.schedule.at(now + max(pause - silent_for, 1.0), self._check_device)

    def _checked(self, status: int, now: float) -> None:
        """Only these two say that the dialog is gone (RFC 5057 section 5.1)."""
        if self._over:
            return
        if status in GONE:
            self._owner.device_gone(Cause.RECOVERY_ON_TIMER_EXPIRE, now)
        else:
            self.heard(now)


def has_sdp(message: Request | Response) -> bool:
    """Whether the body is said to be SDP, and in the clear."""
    kind = (message.header("content-type") or "").partition(";")[0].strip().lower()
    return kind == SDP and message.header("content-encoding") in (None, "identity")
