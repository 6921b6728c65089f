"""A leg to a device: the user agent client's side of an INVITE (RFC 3261 sections 9.1 and 13.2).

Once the leg has ended it still sees the INVITE through: a CANCEL waits for the first provisional response; an
answer that crosses it is acknowledged and hung up. Single thread, no I/O.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from backend.ports.telephony import Cause, Party
from backend.telephony.embedded.sip.account_state import Direction, WatchedCall
from backend.telephony.embedded.sip.causes import cause_of, reason_headers
from backend.telephony.embedded.sip.client_auth import CHALLENGED, ClientAuth
from backend.telephony.embedded.sip.client_transactions import ClientTransaction, InviteClientTransaction
from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.dialog import Dialog
from backend.telephony.embedded.sip.drafts import RequestDraft
from backend.telephony.embedded.sip.early_dialogs import EarlyDialogs
from backend.telephony.embedded.sip.events import Alerting, Answered, Reoffered
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.late_answers import LateAnswers
from backend.telephony.embedded.sip.leg import Leg, LegOwner, LegState
from backend.telephony.embedded.sip.message import Request, Response
from backend.telephony.embedded.sip.redirects import redirect_of
from backend.telephony.embedded.sip.responses import ACCEPT, dialog_headers
from backend.telephony.embedded.sip.schedule import Appointment
from backend.telephony.embedded.sip.server_transactions import ServerTransaction
from backend.telephony.embedded.sip.session import Session, has_sdp
from backend.telephony.embedded.sip.session_timer import first_headers, longer_interval
from backend.telephony.embedded.sip.via import reply_flow


class TrunkSide(msgspec.Struct, frozen=True):
    """What a leg by a trunk has: credentials, how long it may be silent, and who is told that it was."""

    trunk_id: str
    auth: ClientAuth
    response_s: float
    on_silence: Callable[[float], None]


class OutgoingCall(msgspec.Struct, frozen=True):
    """What to call and how. ``invite`` has ``tag`` in its From; ``trunk`` for a call to a provider."""

    leg_id: str
    username: str
    binding_id: str | None
    flow: Flow
    caller: Party
    invite: RequestDraft
    tag: str
    timeout: float
    trunk: TrunkSide | None = None
    offer_again: Callable[[], bytes | None] | None = None
    """Gives another offer, once, for a device that finds the first one not acceptable."""


_NOT_ACCEPTABLE = (406, 488, 606)


class OutgoingLeg(Leg):
    """Called, perhaps ringing, then answered, refused or given up."""

    def __init__(self, core: Core, owner: LegOwner, call: OutgoingCall) -> None:
        super().__init__(core, owner, call.leg_id, call.username, call.binding_id, far=call.caller)
        self._flow = call.flow
        self._caller = call.caller
        self._shown: Party | None = None
        self._tag = call.tag
        self._trunk = call.trunk
        self._auth = None if call.trunk is None else call.trunk.auth
        self.trunk_id = None if call.trunk is None else call.trunk.trunk_id
        self._draft = call.invite if self._auth is None else self._auth.authorize(call.invite)
        self._answers = 0
        self._interval_taken = False
        self._early = EarlyDialogs(core, self._tag, call.flow)
        self._update: ServerTransaction | None = None
        self._late: LateAnswers | None = None
        self._answered_tag: str | None = None
        self._provisional = False
        self._cancel_cause: Cause | None = None
        self._transaction: ClientTransaction | None = None
        self._timeout: Appointment | None = None
        self._ring_for = call.timeout
        self._heard = False
        self._silence: Appointment | None = None
        self._offer_again = call.offer_again

    @property
    def dialog_key(self) -> tuple[str, str]:
        """Call-ID and our tag."""
        return (self._draft.call_id, self._tag)

    def is_with(self, remote_tag: str) -> bool:
        """Whether the device's tag belongs to this leg."""
        if self._answered_tag is not None:
            return self._answered_tag == remote_tag
        return remote_tag in self._early

    def watched(self) -> WatchedCall:
        """The leg as it is shown to those who watch its account."""
        tag = self._answered_tag or next(iter(self._early.tags), "")
        return WatchedCall(
            self.leg_id,
            Direction.RECIPIENT,
            self.phase,
            self.far,
            self._draft.call_id,
            tag,
            self._tag,
        )

    def start(self, now: float) -> None:
        """Send the INVITE."""
        self._timeout = self._core.schedule.at(now + self._ring_for, self._no_answer)
        if self._trunk is not None:
            self._silence = self._core.schedule.at(now + self._trunk.response_s, self._silent)
        self._send_invite(now)

    def _invite_again(self, timer: tuple[tuple[str, str], ...], now: float) -> None:
        """Send the INVITE once more with the interval that the device wants (RFC 4028 section 7.4)."""
        self._interval_taken = True
        kept = tuple(each for each in self._draft.headers if each[0] not in ("Session-Expires", "Min-SE"))
        self._draft = msgspec.structs.replace(self._draft, headers=(*kept, *timer))
        self._send_anew(now)

    def _invite_otherwise(self, now: float) -> bool:
        """Invite with another offer, once; False where there is none."""
        again, self._offer_again = self._offer_again, None
        sdp = again() if again is not None else None
        if sdp is None:
            return False
        self._draft = msgspec.structs.replace(self._draft, body=sdp)
        self._send_anew(now)
        return True

    def _send_anew(self, now: float) -> None:
        draft = msgspec.structs.replace(self._draft, cseq=self._draft.cseq + 1)
        self._draft = draft if self._auth is None else self._auth.authorize(draft)
        self._provisional = False
        self._send_invite(now)

    def _answers_challenge(self, response: Response) -> bool:
        """Whether a challenge of the provider can be answered (RFC 3261 section 22.2)."""
        if response.status not in CHALLENGED or self._auth is None or self._answers > 1:
            return False
        self._answers += 1
        return self._auth.learn(response, answered=self._answers > 1)

    def _silent(self, now: float) -> None:
        """A provider that says nothing has failed: another one may do better."""
        if self._trunk is not None and not self._heard and self.state is LegState.EARLY:
            self._trunk.on_silence(now)
            self.end(Cause.NO_USER_RESPONSE, now, 408, "No response")

    def _send_invite(self, now: float) -> None:
        self._transaction = self._core.transactions.request(
            self._draft, self._flow, now, on_response=self._receive, on_timeout=self._no_response
        )

    @property
    def flow(self) -> Flow | None:
        """The leg's way to its device; None while that is broken."""
        return self._flow if self.session is None else super().flow

    # --- requests of the device before its answer

    def show(self, party: Party, now: float) -> None:
        """Tell the device who calls it now: before its answer where it can be told, else after."""
        if self.session is not None:
            super().show(party, now)
            return
        self._shown = party
        self._early.show(party, now)

    def receive_early(self, request: Request, flow: Flow, now: float) -> None:
        """Take an UPDATE before the answer (RFC 3311 section 5.2); nothing else can be done then."""
        dialog = self._early.get(request.from_tag) if self.state is LegState.EARLY else None
        if dialog is None or request.method != "UPDATE" or not dialog.takes_sequence(request):
            super().receive_early(request, flow, now)
            return
        transaction = self._core.transactions.serve(request, reply_flow(request.via, flow))
        if not request.body:
            dialog.refresh_target(request)
            self._accept_update(transaction, b"", now)
        elif not has_sdp(request):
            self._core.respond(transaction, 415, now, headers=[ACCEPT])
        elif self._update is not None or not self._early.is_heard(request.from_tag):
            self._core.respond(transaction, 491, now)
        else:
            self._update = transaction
            self._core.emit(Reoffered(self.leg_id, request.body))

    def answer_update(self, sdp: bytes, now: float) -> None:
        """Answer the offer in an UPDATE that came before the answer."""
        transaction, self._update = self._update, None
        if transaction is not None:
            self._early.settle_anew(transaction.request.from_tag)
            self._accept_update(transaction, sdp, now)

    def reject_update(self, status: int, now: float) -> None:
        """Refuse the offer in an UPDATE that came before the answer."""
        transaction, self._update = self._update, None
        if transaction is not None:
            self._core.respond(transaction, status, now)

    def _accept_update(self, transaction: ServerTransaction, sdp: bytes, now: float) -> None:
        contact = self._core.contact(transaction.flow, transaction.request.uri)
        headers = dialog_headers(transaction.request, contact)
        self._core.respond(transaction, 200, now, headers=headers, body=sdp)

    # --- the end before the answer

    def _no_answer(self, now: float) -> None:
        self.end(Cause.NO_ANSWER, now)

    def _no_response(self, now: float) -> None:
        if self.state is LegState.EARLY:
            self._finish(Cause.NO_USER_RESPONSE, 408, "No response")
        self._stop_timeout()
        self.dialog_over()

    def _end_early(self, cause: Cause, now: float) -> None:
        self._stop_timeout()
        self._cancel_cause = cause
        if self._provisional:
            self._send_cancel(cause, now)

    def _send_cancel(self, cause: Cause, now: float) -> None:
        transaction = self._transaction
        if transaction is None:
            return
        headers = (*reason_headers(cause), self._core.product)
        self._core.transactions.request(
            self._draft.cancel(headers),
            self._flow,
            now,
            on_response=_ignore_response,
            on_timeout=_ignore_timeout,
            branch=transaction.branch,
        )
        self._core.schedule.at(now + self._core.settings.timers.transaction, self._abandon)

    def _abandon(self, now: float) -> None:
        """RFC 3261 section 9.1: no final response within 64*T1 after CANCEL means that none will come."""
        if self._answered_tag is None and self._transaction is not None:
            self._transaction.abandon(now)
            self.dialog_over()

    def _stop_timeout(self) -> None:
        for timer in (self._timeout, self._silence):
            if timer is not None:
                timer.cancel()

    # --- responses

    def _receive(self, response: Response, now: float) -> None:
        self._heard = True
        if response.status < 200:
            self._receive_provisional(response, now)
        elif response.status < 300:
            self._receive_success(response, now)
        else:
            self._receive_refusal(response, now)

    def _receive_provisional(self, response: Response, now: float) -> None:
        first, self._provisional = not self._provisional, True
        if self._cancel_cause is not None:
            if first:
                self._send_cancel(self._cancel_cause, now)
        elif response.status > 100 and self._early.take(response, self._draft, now):
            self._now_rings()
            self._core.emit(Alerting(self.leg_id, response.status, self._early.describe(response)))

    def _receive_refusal(self, response: Response, now: float) -> None:
        seconds = longer_interval(response) if response.status == 422 else None
        early = self.state is LegState.EARLY
        if seconds is not None and not self._interval_taken and early:
            self._invite_again(first_headers(seconds), now)
            return
        if early and response.status in _NOT_ACCEPTABLE and self._invite_otherwise(now):
            return
        if early and self._answers_challenge(response):
            self._send_anew(now)
            return
        self._stop_timeout()
        if early:
            redirect = redirect_of(response)
            self._finish(cause_of(response.status), response.status, response.reason, redirect)
        self.dialog_over()

    def _receive_success(self, response: Response, now: float) -> None:
        """Also called for each repetition of the 2xx, and for those of other branches of a fork."""
        if self._late is None:
            self._answered_tag = tag = response.to_tag
            self._late = LateAnswers(
                self._core, self._draft, self._tag, self._flow, tag, numbers=self._early.numbers(but=tag)
            )
            dialog = Dialog.of_response(self._draft, self._tag, response, self._flow)
            self._late.acknowledge(dialog)
            self._establish(dialog, response, now)
        elif self.session is not None and self._answered_tag == response.to_tag:
            self._late.acknowledge(self.session.dialog)
        else:
            self._late.receive(response, now)

    def dialog_over(self) -> None:
        """The last message about the leg is through, but for repetitions of the answer."""
        super().dialog_over()
        if self._late is not None and isinstance(self._transaction, InviteClientTransaction):
            self._transaction.hand_over(self._late.receive)

    def _establish(self, dialog: Dialog, response: Response, now: float) -> None:
        self._stop_timeout()
        self._early.go_on(dialog)
        dialog.auth = self._auth
        known = self._early.told(dialog.remote_tag) or self._caller
        session = Session(self._core, self, dialog, owns_call_id=True, known=known)
        session.agreed = True
        self.session = session
        if self.state is LegState.ENDED:
            session.hang_up(self._cancel_cause or Cause.NORMAL_CLEARING, now)
            return
        self._now_up()
        session.watch(now)
        session.reoffers.last_sdp = self._draft.body
        session.learn(response)
        session.timer.accepted(response, now)
        sdp = response.body or self._early.description(response.to_tag)
        if sdp is None:
            self.end(Cause.INTERWORKING, now, response.status, "Answer without media")
        else:
            self._core.emit(Answered(self.leg_id, sdp))
            if self._shown is not None:
                session.show(self._shown, now)


def _ignore_response(_response: Response, _now: float) -> None:
    """Nothing depends on it."""


def _ignore_timeout(_now: float) -> None:
    """Nothing depends on it."""
