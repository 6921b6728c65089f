"""New calls from devices: INVITE outside a dialog, from an authenticated account (RFC 3261 section 13.3.1).

Who calls is what the account says; From is not believed, but where it hides who calls. Single thread, no I/O.
"""

from __future__ import annotations

import ipaddress
from functools import lru_cache

from backend.ports.telephony import Account, Party
from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.dialog import Dialog, contact_target
from backend.telephony.embedded.sip.events import InviteReceived
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.identities import hides_caller
from backend.telephony.embedded.sip.incoming_leg import IncomingLeg
from backend.telephony.embedded.sip.leg import Leg, LegState
from backend.telephony.embedded.sip.leg_table import LegTable
from backend.telephony.embedded.sip.message import Request
from backend.telephony.embedded.sip.refer import read_replaces
from backend.telephony.embedded.sip.refusals import RefusedError
from backend.telephony.embedded.sip.registrar import Registrar
from backend.telephony.embedded.sip.responses import ACCEPT
from backend.telephony.embedded.sip.session import has_sdp
from backend.telephony.embedded.sip.session_timer import check_interval
from backend.telephony.embedded.sip.uri import Uri, UriError, parse_uri
from backend.telephony.embedded.sip.via import reply_flow

MAX_CALLED = 128


class Invitations:
    """Makes legs of INVITEs."""

    def __init__(self, core: Core, registrar: Registrar, legs: LegTable) -> None:
        self._core = core
        self._registrar = registrar
        self._legs = legs

    def receive(self, request: Request, flow: Flow, account: Account, now: float) -> None:
        """Take an INVITE of an account."""
        transaction = self._core.transactions.serve_invite(request, reply_flow(request.via, flow))
        try:
            self._check(request, account, flow)
            called = self._called(request, flow)
            replaced = self._replaced(request, account)
        except RefusedError as refusal:
            self._core.refuse_in(transaction, refusal, now)
            return
        self._core.respond(transaction, 100, now)
        location = self._registrar.locations.find(
            account.username, transaction.flow, contact_target(request, transaction.flow)
        )
        leg = IncomingLeg(
            self._core,
            self._legs,
            username=account.username,
            binding_id=location.binding_id if location is not None else None,
            transaction=transaction,
            dialog=Dialog.of_request(request, self._core.token(), transaction.flow),
            called=called,
        )
        self._legs.add_incoming(leg, transaction)
        self._core.emit(
            InviteReceived(
                leg_id=leg.leg_id,
                username=account.username,
                binding_id=leg.binding_id,
                called=called,
                caller=Party("", "")
                if hides_caller(request)
                else Party(account.username, account.display_name),
                call_id=request.call_id,
                sdp=request.body or None,
                replaces=replaced.leg_id if replaced is not None else None,
                local_host=flow.local[0],
                secure=flow.secure,
            )
        )

    def _check(self, request: Request, account: Account, flow: Flow) -> None:
        if request.body and not has_sdp(request):
            raise RefusedError(415, headers=(ACCEPT,))
        try:
            target = contact_target(request, flow)
        except UriError as error:
            raise RefusedError(400, "Contact is not a usable SIP URI") from error
        if target is None:
            raise RefusedError(400, "Contact is missing")
        check_interval(request)
        if not self._legs.has_room_for(account.username):
            raise RefusedError(486, "Too many calls")

    def _called(self, request: Request, flow: Flow) -> str:
        """Return the user part or number called. Raises RefusedError."""
        try:
            uri = parse_uri(request.uri)
        except UriError as error:
            raise RefusedError(416) from error
        if len(uri.user) > MAX_CALLED:
            raise RefusedError(414, "Number too long")
        if not uri.user:
            raise RefusedError(484)
        if uri.scheme != "tel" and not self._is_ours(uri, request, flow):
            raise RefusedError(404, "Not a domain of this exchange")
        return uri.user

    def _is_ours(self, uri: Uri, request: Request, flow: Flow) -> bool:
        """A host is ours by its name, as a numeric address, or as the one that the device belongs to."""
        if uri.host in (self._core.realm.lower(), "localhost", flow.local[0]):
            return True
        if uri.host in self._core.settings.domains or _is_numeric(uri.host):
            return True
        try:
            return parse_uri(request.from_.uri).host == uri.host
        except UriError:
            return False

    def _replaced(self, request: Request, account: Account) -> Leg | None:
        """Find the leg that the call takes the place of. Raises RefusedError."""
        values = request.lines("replaces")
        if not values:
            return None
        if len(values) > 1:
            raise RefusedError(400, "More than one Replaces")
        leg = self._legs.find_replaced(
            read_replaces(values[0]), account.username, may_pick_up=account.may_pick_up
        )
        if leg.state is LegState.EARLY and isinstance(leg, IncomingLeg):
            raise RefusedError(481, "Replaces names a call that its own side began")
        return leg


@lru_cache(maxsize=256)
def _is_numeric(host: str) -> bool:
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True
