"""New calls from providers: INVITE outside a dialog (RFC 3261 section 13.3.1). Single thread, no I/O."""

from __future__ import annotations

from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.dialog import Dialog, contact_target
from backend.telephony.embedded.sip.events import InviteReceived
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.identities import called_by, caller_of, diversions_in
from backend.telephony.embedded.sip.incoming_leg import IncomingLeg
from backend.telephony.embedded.sip.leg_table import LegTable
from backend.telephony.embedded.sip.message import Request
from backend.telephony.embedded.sip.refusals import RefusedError
from backend.telephony.embedded.sip.responses import ACCEPT
from backend.telephony.embedded.sip.session import has_sdp
from backend.telephony.embedded.sip.session_timer import check_interval
from backend.telephony.embedded.sip.trunk_line import TrunkLine
from backend.telephony.embedded.sip.uri import UriError
from backend.telephony.embedded.sip.via import reply_flow


class TrunkCalls:
    """Makes legs of providers' INVITEs. What was called is a number, never a user name or another leg."""

    def __init__(self, core: Core, legs: LegTable) -> None:
        self._core = core
        self._legs = legs

    def receive(self, request: Request, flow: Flow, line: TrunkLine, now: float) -> None:
        """Take an INVITE that comes by a trunk."""
        flow = line.dressed(flow)
        transaction = self._core.transactions.serve_invite(request, reply_flow(request.via, flow))
        try:
            called = self._check(request, flow, line)
        except RefusedError as refusal:
            self._core.refuse_in(transaction, refusal, now)
            return
        self._core.respond(transaction, 100, now)
        leg = IncomingLeg(
            self._core,
            self._legs,
            username="",
            binding_id=None,
            transaction=transaction,
            dialog=Dialog.of_request(request, self._core.token(), transaction.flow),
            called=called,
            trunk_id=line.trunk.trunk_id,
            auth=line.auth,
        )
        self._legs.add_incoming(leg, transaction)
        self._core.emit(
            InviteReceived(
                leg_id=leg.leg_id,
                username="",
                binding_id=None,
                called=called,
                caller=caller_of(request, asserted=line.trunk.asserts_identity),
                call_id=request.call_id,
                sdp=request.body or None,
                replaces=None,
                local_host=flow.local[0],
                media_host=flow.media_host,
                secure=flow.secure,
                trunk_id=line.trunk.trunk_id,
                diversions=diversions_in(request),
                codecs=line.trunk.codecs,
            )
        )

    def _check(self, request: Request, flow: Flow, line: TrunkLine) -> str:
        """Return the number called. Raises RefusedError."""
        if request.body and not has_sdp(request):
            raise RefusedError(415, headers=(ACCEPT,))
        if request.lines("replaces"):
            raise RefusedError(403, "Replaces is not for providers")
        try:
            target = contact_target(request, flow)
        except UriError as error:
            raise RefusedError(400, "Contact is not a usable SIP URI") from error
        if target is None:
            raise RefusedError(400, "Contact is missing")
        check_interval(request)
        called = called_by(request, line.trunk.username)
        if not called:
            raise RefusedError(484)
        return called
