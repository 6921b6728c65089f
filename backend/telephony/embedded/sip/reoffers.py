"""Changes of a session that is up: re-INVITE and UPDATE, both ways (RFC 3261 section 14, RFC 3311, RFC 6141).

At most one offer is open at a time. Where both sides offer at once (glare), each refuses the other's with 491
and tries again after a random time. Single thread, no I/O.
"""

from __future__ import annotations

from collections.abc import Callable

from backend.telephony.embedded.sip.connected_line import ConnectedLine
from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.dialog import Dialog
from backend.telephony.embedded.sip.drafts import RequestDraft
from backend.telephony.embedded.sip.events import Reanswered, Reoffered, ReofferRefused
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.message import Request, Response
from backend.telephony.embedded.sip.refusals import RefusedError
from backend.telephony.embedded.sip.responses import ALLOW, SUPPORTED, dialog_headers
from backend.telephony.embedded.sip.server_transactions import InviteServerTransaction, ServerTransaction
from backend.telephony.embedded.sip.session_timer import SessionTimer, check_interval
from backend.telephony.embedded.sip.via import our_via

AcceptInvite = Callable[[InviteServerTransaction, bytes, float], None]
GONE = (408, 481)


class Reoffers:
    """The offers of one session. ``accept`` sends a 2xx that wants an ACK; ``on_gone`` ends the call."""

    def __init__(
        self,
        core: Core,
        leg_id: str,
        dialog: Dialog,
        timer: SessionTimer,
        line: ConnectedLine,
        *,
        owns_call_id: bool,
        accept: AcceptInvite,
        on_gone: Callable[[float], None],
    ) -> None:
        self._core = core
        self._leg_id = leg_id
        self._dialog = dialog
        self._timer = timer
        self._line = line
        self.last_sdp = b""
        """What we said last, for a refresh by re-INVITE."""
        self._owns_call_id = owns_call_id
        self._accept = accept
        self._on_gone = on_gone
        self._incoming: ServerTransaction | None = None
        self._outgoing: RequestDraft | None = None
        self._waiting: bytes | None = None
        self._refreshes = False
        self._over = False

    def receive(self, request: Request, transaction: ServerTransaction, now: float, *, busy: bool) -> None:
        """Take a re-INVITE or UPDATE. ``busy``: an earlier offer and answer is not complete yet."""
        try:
            check_interval(request)
        except RefusedError as refusal:
            self._core.respond(transaction, refusal.status, now, headers=refusal.headers)
            return
        if request.method == "UPDATE" and not request.body:
            self._dialog.refresh_target(request)
            self._core.respond(transaction, 200, now, headers=self._headers(transaction, now))
        elif self._outgoing is not None:
            self._core.respond(transaction, 491, now)
        elif self._incoming is not None or busy:
            wait = str(int(self._core.random_fraction() * 10))
            self._core.respond(transaction, 500, now, headers=[("Retry-After", wait)])
        else:
            self._incoming = transaction
            if request.method == "INVITE":
                self._core.respond(transaction, 100, now)
            self._core.emit(Reoffered(self._leg_id, request.body or None))

    def answer(self, sdp: bytes, now: float) -> None:
        """Answer the pending offer."""
        transaction, self._incoming = self._incoming, None
        if transaction is None:
            return
        self._dialog.refresh_target(transaction.request)
        headers = self._headers(transaction, now)
        self.last_sdp = sdp
        if isinstance(transaction, InviteServerTransaction):
            self._accept(transaction, self._core.response(transaction, 200, headers=headers, body=sdp), now)
        else:
            self._core.respond(transaction, 200, now, headers=headers, body=sdp)
        self._offer_waiting(now)

    def reject(self, status: int, now: float) -> None:
        """Refuse the pending offer."""
        transaction, self._incoming = self._incoming, None
        if transaction is not None:
            self._core.respond(transaction, status, now)
            self._offer_waiting(now)

    def cancelled(self, transaction: ServerTransaction, now: float) -> bool:
        """Take the CANCEL of a pending re-INVITE; False where it is none of ours."""
        if transaction is not self._incoming:
            return False
        self.reject(487, now)
        return True

    def end(self, now: float) -> None:
        """Refuse what is pending, as the session is over, offer nothing more and tell nobody."""
        self._over = True
        self._waiting = None
        self.reject(487, now)
        self._accept, self._on_gone = _accept_nothing, _tell_nobody

    def offer(self, sdp: bytes, now: float) -> None:
        """Offer by re-INVITE, now or once the open offer is settled; the latest one counts."""
        self._waiting = sdp
        self._offer_waiting(now)

    def repeat(self, now: float) -> None:
        """Offer what was said last, which changes nothing but refreshes the session."""
        self._refreshes = True
        self.offer(self._waiting or self.last_sdp, now)

    def _offer_waiting(self, now: float) -> None:
        flow = self._dialog.flow
        if self._waiting is None or self._over or self._incoming or self._outgoing or flow is None:
            return
        sdp, self._waiting = self._waiting, None
        self.last_sdp = sdp
        headers = (
            ("Contact", self._core.contact(flow, self._dialog.target)),
            ALLOW,
            SUPPORTED,
            *self._line.headers(),
            *self._timer.headers(),
            self._core.product,
        )
        self._send(self._dialog.draft("INVITE", headers, sdp), flow, now)

    def _send(self, draft: RequestDraft, flow: Flow, now: float) -> None:
        self._outgoing = draft
        self._core.transactions.request(
            draft,
            flow,
            now,
            on_response=lambda response, at: self._receive_answer(draft, response, at),
            on_timeout=lambda at: self._refused(408, at),
        )

    def _receive_answer(self, draft: RequestDraft, response: Response, now: float) -> None:
        if response.status < 200:
            return
        if response.status < 300:
            self._acknowledge(draft)
            if self._outgoing is draft:
                self._answered(response, now)
        elif self._outgoing is draft:
            again, flow = self._dialog.answer_challenge(draft, response), self._dialog.flow
            if self._timer.takes_longer(response):
                self._outgoing, self._waiting = None, self._waiting or draft.body
                self._offer_waiting(now)
            elif again is None or flow is None:
                self._refused(response.status, now)
            else:
                self._send(again, flow, now)

    def _acknowledge(self, draft: RequestDraft) -> None:
        """Each repetition of the 2xx gets its ACK."""
        flow = self._dialog.flow
        if flow is not None:
            ack = self._dialog.ack(draft)
            self._core.send(flow, ack.encode(our_via(flow, self._core.transactions.new_branch())))

    def _answered(self, response: Response, now: float) -> None:
        self._outgoing = None
        self._refreshes = False
        self._dialog.refresh_target(response)
        if self._over:
            return
        self._timer.accepted(response, now)
        if response.body:
            self._core.emit(Reanswered(self._leg_id, response.body))
        else:
            self._core.emit(ReofferRefused(self._leg_id, 488))
        self._offer_waiting(now)

    def _refused(self, status: int, now: float) -> None:
        draft, self._outgoing = self._outgoing, None
        if self._over or draft is None:
            return
        if status in GONE:
            self._on_gone(now)
        elif status == 491:
            self._waiting = self._waiting or draft.body
            self._core.schedule.at(now + self._pause_after_glare(), self._offer_waiting)
        else:
            self._core.emit(ReofferRefused(self._leg_id, status))
            if self._refreshes:
                self._timer.retry(now)
            self._offer_waiting(now)

    def _pause_after_glare(self) -> float:
        """RFC 3261 section 14.1: whoever made the Call-ID waits longer."""
        fraction = self._core.random_fraction()
        return 2.1 + fraction * 1.9 if self._owns_call_id else fraction * 2.0

    def _headers(self, transaction: ServerTransaction, now: float) -> list[tuple[str, str]]:
        request = transaction.request
        contact = self._core.contact(transaction.flow, request.uri)
        identity = self._line.headers()
        return [*dialog_headers(request, contact), *identity, *self._timer.answer(request, now)]


def _accept_nothing(_transaction: InviteServerTransaction, _response: bytes, _now: float) -> None:
    """What was pending is refused."""


def _tell_nobody(_now: float) -> None:
    """The session is over."""
