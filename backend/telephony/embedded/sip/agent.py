"""The user agent core: bytes and time in, bytes and events out (RFC 3261 section 8).

No I/O and no clock: whoever owns the sockets calls ``receive`` with what came, ``timeout`` when
``next_deadline`` is due, and after every call drains ``take_output`` and ``take_events``. All of it on one
thread. ``now`` is monotonic seconds. Commands on a leg that has ended meanwhile are ignored.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from backend.ports.telephony import Account, Binding, Cause, Diversion, Party, SipDialog, Subscription
from backend.telephony.embedded.sip.account_state import AccountState, Messages
from backend.telephony.embedded.sip.authenticator import Authenticator
from backend.telephony.embedded.sip.bindings import Location
from backend.telephony.embedded.sip.core import Core, FlowWish
from backend.telephony.embedded.sip.device_calls import device_call
from backend.telephony.embedded.sip.dispatcher import Dispatcher
from backend.telephony.embedded.sip.events import Ended, SipEvent
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.incoming_leg import IncomingLeg
from backend.telephony.embedded.sip.leg import LegState
from backend.telephony.embedded.sip.leg_table import LegTable
from backend.telephony.embedded.sip.outgoing_leg import OutgoingLeg
from backend.telephony.embedded.sip.registrar import Registrar
from backend.telephony.embedded.sip.session import Session
from backend.telephony.embedded.sip.settings import AgentSettings
from backend.telephony.embedded.sip.subscriptions import Subscriptions
from backend.telephony.embedded.sip.trunks import Trunks
from backend.telephony.embedded.sip.uri import forget_addresses


class AgentCounts(NamedTuple):
    """``dialogs`` outlive their leg until the last message; ``transactions`` by up to 32 s more."""

    legs: int
    dialogs: int
    transactions: int
    subscriptions: int


class UserAgent:
    """Registrar and the exchange's end of every call."""

    def __init__(self, settings: AgentSettings) -> None:
        self._core = Core(settings)
        self.has_accounts = False
        """Whether accounts were ever set."""
        self._authenticator = Authenticator(self._core)
        self._messages: dict[str, Messages] = {}
        self._legs = LegTable(self._core)
        self._registrar = Registrar(self._core, self._binding_moved)
        self.trunks = Trunks(self._core, self._legs)
        self._subscriptions = Subscriptions(
            self._core,
            self._state_of,
            self._authenticator.knows,
            self._authenticator.may_pick_up,
            self._registrar.locations.of_account,
        )
        self._dispatcher = Dispatcher(
            self._core,
            self._authenticator,
            self._registrar,
            self._legs,
            self._subscriptions,
            trunks=self.trunks,
        )

    # --- the network

    def receive(self, data: bytes, flow: Flow, now: float) -> None:
        """Take one datagram, or one whole message of a stream."""
        self._dispatcher.receive(data, flow, now)

    def flow_closed(self, flow: Flow, now: float) -> None:
        """Note that a TCP connection is gone."""
        for leg in self._legs.using(flow):
            leg.flow_lost(now)
        self._core.transactions.connection_closed(flow.connection, now)
        self._registrar.flow_closed(flow)
        self._subscriptions.flow_closed(flow)
        self.trunks.flow_closed(flow, now)

    def timeout(self, now: float) -> None:
        """Run what is due."""
        self._core.schedule.run(now)

    def next_deadline(self) -> float | None:
        """When ``timeout`` wants to be called next."""
        return self._core.schedule.next_deadline()

    def take_output(self) -> list[tuple[Flow, bytes]]:
        """Messages to send, in order; emptied by this."""
        output, self._core.output = self._core.output, []
        return output

    def take_events(self) -> list[SipEvent]:
        """Events to handle, in order; emptied by this."""
        events, self._core.events = self._core.events, []
        return events

    def take_flow_wishes(self) -> list[FlowWish]:
        """Ways to find, each answered by ``way_found``; emptied by this."""
        wishes, self._core.flow_wishes = self._core.flow_wishes, []
        return wishes

    def way_found(
        self,
        wanted_by: str,
        flow: Flow | None,
        reason: str,
        now: float,
        *,
        peers: frozenset[tuple[str, int]] = frozenset(),
        fresh_s: float = math.inf,
    ) -> None:
        """Take the way that was found, or None and the reason why there is none.

        ``peers`` are all places of a provider, good for ``fresh_s`` seconds.
        """
        line = self.trunks.get(wanted_by)
        if self._registrar.flow_found(wanted_by, flow, now) or line is None:
            return
        if flow is None:
            line.flow_failed(reason, now)
        else:
            line.flow_found(flow, now, peers=peers, fresh_s=fresh_s)

    # --- accounts and bindings

    def set_accounts(self, realm: str, accounts: Sequence[Account], now: float = 0.0) -> None:
        """Replace the accounts; bindings of those that are gone are dropped."""
        self.has_accounts = True
        self._core.realm = realm
        self._authenticator.set_accounts(accounts)
        self._registrar.drop_unknown_accounts(self._authenticator.knows)
        self._subscriptions.accounts_changed()

    def restore_bindings(self, bindings: Sequence[Binding], now: float) -> None:
        """Take in what an earlier agent knew of the accounts' devices."""
        known = [each for each in bindings if self._authenticator.knows(each.username)]
        self._registrar.restore(known, now)

    def restore_subscriptions(self, subscriptions: Sequence[Subscription], now: float) -> None:
        """Go on with what an earlier agent's devices watch, and tell them how it is now."""
        self._subscriptions.restore(subscriptions, now)

    def subscriptions(self) -> list[Subscription]:
        """What devices watch."""
        return self._subscriptions.kept()

    def bindings(self) -> list[Binding]:
        """All live bindings."""
        return self._registrar.bindings()

    def username_of(self, binding_id: str) -> str | None:
        """The account of a live binding."""
        location = self._registrar.locations.get(binding_id)
        return location.username if location is not None else None

    def local_host(self, binding_id: str) -> str | None:
        """Our address as the binding's device reaches it, for the SDP of ``invite``."""
        location = self._registrar.locations.get(binding_id)
        return location.flow.local[0] if location is not None else None

    def is_secure(self, binding_id: str) -> bool:
        """Whether the binding's device signals by TLS."""
        location = self._registrar.locations.get(binding_id)
        return location is not None and location.flow.secure

    def account(self, username: str) -> Account | None:
        """Find an account by its SIP user name."""
        return self._authenticator.account(username)

    def set_messages(self, username: str, new: int, old: int) -> None:
        """Have the devices of an account told what waits in its mailbox."""
        self._messages[username] = Messages(new, old)
        self._core.on_account_changed(username)

    def _state_of(self, username: str) -> AccountState:
        registered = bool(self._registrar.locations.of_account(username))
        calls = [leg.watched() for leg in self._legs.of_account(username)]
        return AccountState(username, registered, calls, self._messages.get(username, Messages()))

    def dialog(self, leg_id: str) -> SipDialog | None:
        """The dialog of a live leg, None before the device's tag is known."""
        leg = self._legs.get(leg_id)
        seen = leg.watched() if leg is not None else None
        if seen is None or not seen.tag:
            return None
        return SipDialog(seen.call_id, frozenset({seen.tag, seen.far_tag}))

    def remote_host(self, leg_id: str) -> str | None:
        """Where the device of a leg signals from; None while its connection is broken."""
        leg = self._legs.get(leg_id)
        flow = leg.flow if leg is not None else None
        return flow.remote[0] if flow is not None else None

    def _binding_moved(self, location: Location, before: Flow | None, now: float) -> None:
        for leg in self._legs.of_binding(location.binding_id):
            leg.device_moved(location.flow, now)
        if before is not None:
            self._subscriptions.device_moved(location, before)
        self._subscriptions.device_came(location, now)

    # --- calls to devices

    def invite(
        self,
        leg_id: str,
        binding_id: str,
        caller: Party,
        sdp: bytes,
        *,
        timeout_s: float,
        auto_answer: bool,
        now: float,
        diversions: Sequence[Diversion] = (),
        offer_again: Callable[[], bytes | None] | None = None,
    ) -> None:
        """Call a binding with an offer. An unknown binding gives ``Ended``, and so does a leg too many.

        ``offer_again`` is asked for another offer where the device finds this one not acceptable (488).
        """
        location = self._registrar.locations.get(binding_id)
        if location is None:
            self._core.emit(Ended(leg_id, Cause.DESTINATION_OUT_OF_ORDER, 480, "Device not registered"))
            return
        if not self._legs.has_room():
            self._core.emit(Ended(leg_id, Cause.CONGESTION, 503, "Too many calls"))
            return
        call = device_call(
            self._core,
            leg_id,
            location.as_binding(self._core.settings.unix_offset),
            location.flow,
            caller=caller,
            sdp=sdp,
            timeout_s=timeout_s,
            auto_answer=auto_answer,
            diversions=diversions,
            offer_again=offer_again,
        )
        leg = OutgoingLeg(self._core, self._legs, call)
        self._legs.add(leg)
        leg.start(now)

    # --- calls from devices

    def ring(self, leg_id: str, now: float, sdp: bytes | None = None) -> None:
        """Send 180, or 183 with ``sdp`` as early media."""
        leg = self._legs.get(leg_id)
        if isinstance(leg, IncomingLeg):
            leg.ring(sdp, now)

    def answer(self, leg_id: str, sdp: bytes, now: float) -> None:
        """Send 200 with our answer, or with our offer where the INVITE had none."""
        leg = self._legs.get(leg_id)
        if isinstance(leg, IncomingLeg):
            leg.answer(sdp, now)

    def reject(self, leg_id: str, status: int, reason: str, now: float) -> None:
        """Refuse an offered leg with a status from 300 to 699. ``Ended`` follows."""
        leg = self._legs.get(leg_id)
        if isinstance(leg, IncomingLeg):
            leg.reject(status, reason, now)

    # --- calls either way

    def end(self, leg_id: str, cause: Cause, now: float, words: str = "") -> None:
        """End a leg in whatever state: final response, CANCEL or BYE. ``Ended`` follows at once.

        A device whose call is refused is told why in ``words``.
        """
        leg = self._legs.get(leg_id)
        if isinstance(leg, IncomingLeg):
            leg.words = words
        if leg is not None:
            leg.end(cause, now)

    def answer_reoffer(self, leg_id: str, sdp: bytes, now: float) -> None:
        """Answer ``Reoffered`` (with our offer where it had none)."""
        if session := self._agreed(leg_id):
            session.reoffers.answer(sdp, now)
        elif isinstance(leg := self._legs.get(leg_id), OutgoingLeg):
            leg.answer_update(sdp, now)

    def reject_reoffer(self, leg_id: str, status: int, now: float) -> None:
        """Refuse ``Reoffered`` (488 as a rule); the session stays as it was."""
        if session := self._agreed(leg_id):
            session.reoffers.reject(status, now)
        elif isinstance(leg := self._legs.get(leg_id), OutgoingLeg):
            leg.reject_update(status, now)

    def reoffer(self, leg_id: str, sdp: bytes, now: float) -> None:
        """Offer anew by re-INVITE. ``Reanswered`` or ``ReofferRefused`` follows; glare is retried here."""
        if session := self._session(leg_id):
            session.reoffers.offer(sdp, now)

    def show_party(self, leg_id: str, party: Party, now: float, *, to_device: bool = False) -> None:
        """Tell who watches the leg's account, and perhaps its device, who its far party is now."""
        leg = self._legs.get(leg_id)
        if leg is None:
            return
        if leg.far != party:
            leg.far = party
            self._legs.leg_changed(leg)
        if to_device and leg.trunk_id is None:
            leg.show(party, now)

    def send_info_dtmf(self, leg_id: str, digit: str, now: float) -> None:
        """Send a digit by INFO; digits arrive in the order of the calls."""
        if session := self._session(leg_id):
            session.send_digit(digit, now)

    def transfer_progress(self, leg_id: str, transfer_id: str, status: int, now: float) -> None:
        """Tell the device how its transfer goes (NOTIFY sipfrag); a status from 200 on is the last."""
        self._legs.transfers.progress(transfer_id, status, now)

    def calm_down(self, now: float) -> None:
        """Let go of what a busy time has left and nobody needs."""
        self._authenticator.calm_down(now)
        forget_addresses()

    def counts(self) -> AgentCounts:
        """Count what is live, for tests and statistics."""
        transactions = len(self._core.transactions)
        return AgentCounts(len(self._legs), self._legs.dialogs, transactions, len(self._subscriptions))

    def _session(self, leg_id: str) -> Session | None:
        """The session of a leg that is up."""
        leg = self._legs.get(leg_id)
        return leg.session if leg is not None and leg.state is LegState.UP else None

    def _agreed(self, leg_id: str) -> Session | None:
        """The session of a leg whose first offer is answered; the leg may still ring."""
        leg = self._legs.get(leg_id)
        session = leg.session if leg is not None else None
        return session if session is not None and session.agreed else None
