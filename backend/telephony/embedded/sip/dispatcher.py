"""Which part takes a message: transactions, registrar, a leg, or a stateless refusal (RFC 3261 section 8.2).

Nothing keeps state for a sender before it has proved who it is. Single thread, no I/O.
"""

from __future__ import annotations

from collections.abc import Callable

from backend.ports.telephony import Account
from backend.telephony.embedded.sip.authenticator import Authenticator
from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.event_packages import ALLOW_EVENTS
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.invitations import Invitations
from backend.telephony.embedded.sip.leg import Leg, LegState
from backend.telephony.embedded.sip.leg_table import LegTable
from backend.telephony.embedded.sip.limits import SourceRates
from backend.telephony.embedded.sip.message import MalformedMessageError, Request, Response, parse_message
from backend.telephony.embedded.sip.messages import Messages
from backend.telephony.embedded.sip.refusals import RefusedError
from backend.telephony.embedded.sip.registrar import Registrar
from backend.telephony.embedded.sip.request_checks import CHANGING, check
from backend.telephony.embedded.sip.responses import ACCEPT, ALLOW, SUPPORTED
from backend.telephony.embedded.sip.server_transactions import InviteServerTransaction, ServerTransaction
from backend.telephony.embedded.sip.settings import RateLimits
from backend.telephony.embedded.sip.subscriptions import Subscriptions
from backend.telephony.embedded.sip.trunk_calls import TrunkCalls
from backend.telephony.embedded.sip.trunk_line import TrunkLine
from backend.telephony.embedded.sip.trunks import Trunks
from backend.telephony.embedded.sip.unreadable import refusal
from backend.telephony.embedded.sip.via import reply_flow

RETRY_AFTER = ("Retry-After", "5")
REFUSALS = RateLimits(rate=20.0, burst=40.0, loopback_factor=1.0)
"""How many of the messages beyond its rate a source gets an answer to; the others are dropped unread."""


UNREADABLE = RateLimits(rate=5.0, burst=20.0, loopback_factor=10.0)
"""How many requests of a source that cannot be read are answered with 400; noise gets no more than that."""


class Dispatcher:
    """The way of every message that comes in."""

    def __init__(
        self,
        core: Core,
        authenticator: Authenticator,
        registrar: Registrar,
        legs: LegTable,
        subscriptions: Subscriptions,
        *,
        trunks: Trunks,
    ) -> None:
        self._core = core
        self._authenticator = authenticator
        self._registrar = registrar
        self._legs = legs
        self._subscriptions = subscriptions
        self._trunks = trunks
        self._trunk_calls = TrunkCalls(core, legs)
        self._messages = Messages(core, registrar, authenticator.knows)
        self._invitations = Invitations(core, registrar, legs)
        self._rates = SourceRates(core.settings.rates)
        self._refusals = SourceRates(REFUSALS)
        self._unreadable = SourceRates(UNREADABLE)
        self._outside: dict[str, Callable[[Request, Flow, Account, float], None]] = {
            "REGISTER": self._register,
            "INVITE": self._invitations.receive,
            "SUBSCRIBE": self._subscribe,
            "MESSAGE": self._message,
        }

    def receive(self, data: bytes, flow: Flow, now: float) -> None:
        """Take one message, or what was sent as one."""
        within = self._rates.allows(flow.remote[0], now)
        if not within and not self._refusals.allows(flow.remote[0], now):
            return
        try:
            message = parse_message(data)
        except MalformedMessageError:
            self._refuse_unreadable(data, flow, now)
            return
        if isinstance(message, Response):
            self._core.transactions.receive(message, now)
        elif message.method == "ACK":
            self._receive_ack(message, flow, now)
        elif not self._authenticator.sources.may_be_answered(flow, now):
            return
        elif not within:
            self._core.respond_statelessly(message, flow, 503, [RETRY_AFTER], "Too many requests")
        else:
            self._receive_request(message, flow, now)

    def _refuse_unreadable(self, data: bytes, flow: Flow, now: float) -> None:
        refused = refusal(data, flow)
        if refused is not None and self._unreadable.allows(flow.remote[0], now):
            self._core.send(*refused)

    def _receive_request(self, request: Request, flow: Flow, now: float) -> None:
        repeated = self._core.transactions.find(request, flow)
        if repeated is not None:
            repeated.receive_again()
        elif request.method == "CANCEL":
            self._receive_cancel(request, flow, now)
        else:
            self._receive_new(request, flow, now)

    def _receive_new(self, request: Request, flow: Flow, now: float) -> None:
        try:
            check(request, flow)
        except RefusedError as refusal:
            self._core.respond_statelessly(request, flow, refusal.status, refusal.headers, refusal.reason)
            return
        if request.to_tag:
            self._receive_inside(request, flow, now)
        else:
            self._receive_outside(request, flow, now)

    def _receive_ack(self, request: Request, flow: Flow, now: float) -> None:
        """An ACK belongs to a refused INVITE's transaction, else to the leg that was answered."""
        transaction = self._core.transactions.find(request, flow, "INVITE")
        if isinstance(transaction, InviteServerTransaction) and not transaction.receive_ack(now):
            return
        leg = self._legs.of_request(request)
        if leg is not None and leg.session is not None and leg.is_near(flow):
            leg.session.receive_ack(request, now)

    def _receive_cancel(self, request: Request, flow: Flow, now: float) -> None:
        """A CANCEL cannot be challenged; it must come from where its INVITE came from, with its branch."""
        invite = self._core.transactions.find(request, flow, "INVITE")
        if invite is None or request.defect:
            self._core.respond_statelessly(request, flow, 400 if request.defect else 481)
            return
        transaction = self._serve(request, flow)
        self._core.respond(transaction, 200, now, tag=self._core.token())
        self._legs.cancel(invite, request, now)

    def _receive_outside(self, request: Request, flow: Flow, now: float) -> None:
        if request.method == "OPTIONS":
            headers = [ALLOW, SUPPORTED, ACCEPT, ALLOW_EVENTS, self._core.product]
            self._core.respond_statelessly(request, flow, 200, headers)
            return
        take = self._outside.get(request.method)
        if take is None:
            status = 403 if request.method == "REFER" else 481
            self._core.respond_statelessly(request, flow, status)
        elif request.method == "INVITE" and not self._legs.has_room():
            self._core.respond_statelessly(request, flow, 503, [RETRY_AFTER])
        elif self._core.transactions.is_merged(request):
            self._core.respond_statelessly(request, flow, 482)
        elif request.method == "INVITE" and (line := self._trunks.calling(request, flow)) is not None:
            self._receive_by_trunk(line, request, flow, now)
        else:
            account = self._authenticator.authenticate(request, flow, now)
            if account is not None:
                take(request, flow, account, now)

    def _receive_by_trunk(self, line: TrunkLine, request: Request, flow: Flow, now: float) -> None:
        inbound = line.trunk.inbound
        if inbound is None or self._authenticator.authenticate(request, flow, now, inbound) is not None:
            self._trunk_calls.receive(request, flow, line, now)

    def _register(self, request: Request, flow: Flow, account: Account, now: float) -> None:
        self._registrar.register(request, self._serve(request, flow), flow, account, now)

    def _subscribe(self, request: Request, flow: Flow, account: Account, now: float) -> None:
        self._subscriptions.subscribe(request, self._serve(request, flow), account, now)

    def _message(self, request: Request, flow: Flow, account: Account, now: float) -> None:
        self._messages.receive(request, self._serve(request, flow), account, now)

    def _refresh(self, request: Request, flow: Flow, now: float) -> None:
        """A device whose subscription is unknown (the exchange was started again) opens a new one on 481."""
        subscription = self._subscriptions.find(request)
        if subscription is None:
            self._core.respond_statelessly(request, flow, 481)
            return
        account = self._authenticator.authenticate(request, flow, now)
        if account is None:
            return
        if not subscription.dialog.takes_sequence(request):
            self._core.respond_statelessly(request, flow, 500, reason="Out of order")
            return
        self._subscriptions.refresh(subscription, request, self._serve(request, flow), account, now)

    def _receive_inside(self, request: Request, flow: Flow, now: float) -> None:
        """A request in a dialog. A BYE that crosses ours is not challenged: there is nothing left to end."""
        if request.method == "SUBSCRIBE":
            self._refresh(request, flow, now)
            return
        leg = self._legs.of_request(request)
        if leg is None:
            self._core.respond_statelessly(request, flow, 481)
        elif request.method == "PRACK":
            self._receive_prack(leg, request, flow, now)
        elif request.method not in CHANGING:
            self._core.respond_statelessly(request, flow, 200, [ALLOW, SUPPORTED, ACCEPT])
        elif request.method == "BYE" and leg.state is LegState.ENDED:
            self._core.respond_statelessly(request, flow, 200)
        elif leg.trunk_id is not None:
            if leg.is_near(flow) or self._trunks.is_source(leg.trunk_id, flow):
                self._serve_inside(leg, request, flow, now)
            else:
                self._core.respond_statelessly(request, flow, 403, reason="Not your call")
        else:
            account = self._authenticator.authenticate(request, flow, now)
            if account is None:
                return
            if account.username == leg.username:
                self._serve_inside(leg, request, flow, now)
            else:
                self._core.respond_statelessly(request, flow, 403, reason="Not your call")

    def _receive_prack(self, leg: Leg, request: Request, flow: Flow, now: float) -> None:
        """A PRACK, like an ACK, is only believed from where the device is."""
        if leg.session is not None and leg.is_near(flow):
            self._serve_inside(leg, request, flow, now)
        else:
            self._core.respond_statelessly(request, flow, 481)

    def _serve_inside(self, leg: Leg, request: Request, flow: Flow, now: float) -> None:
        session = leg.session
        if session is None:
            leg.receive_early(request, flow, now)
            return
        if not session.dialog.takes_sequence(request):
            self._core.respond_statelessly(request, flow, 500, reason="Out of order")
            return
        known = session.dialog.flow
        if known is not None and known.public is not None:
            flow = flow._replace(public=known.public)
        transaction = self._serve(request, flow)
        if known != transaction.flow:
            leg.flow_found(transaction.flow)
        session.receive(request, transaction, now)

    def _serve(self, request: Request, flow: Flow) -> ServerTransaction:
        back = reply_flow(request.via, flow)
        if request.method == "INVITE":
            return self._core.transactions.serve_invite(request, back)
        return self._core.transactions.serve(request, back)
