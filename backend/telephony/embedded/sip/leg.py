"""A leg: one INVITE session with one device, from its first message to its last.

What incoming and outgoing legs share: each ends exactly once, and its dialog lives on until the last message
about it. Single thread, no I/O.
"""

from __future__ import annotations

import enum
from abc import ABC, abstractmethod
from typing import Protocol

from backend.ports.telephony import Cause, Party
from backend.telephony.embedded.sip.account_state import Phase, WatchedCall
from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.events import Ended, ReferReceived
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.message import Request
from backend.telephony.embedded.sip.refer import Refer, Replaces, read_refer
from backend.telephony.embedded.sip.refusals import RefusedError
from backend.telephony.embedded.sip.schedule import Appointment
from backend.telephony.embedded.sip.server_transactions import ServerTransaction
from backend.telephony.embedded.sip.session import Session
from backend.telephony.embedded.sip.transfers import Transfers


class LegState(enum.Enum):
    """EARLY until the answer, UP after it, ENDED once the engine was told so."""

    EARLY = enum.auto()
    UP = enum.auto()
    ENDED = enum.auto()


class LegOwner(Protocol):
    """Who keeps the legs."""

    transfers: Transfers

    def leg_changed(self, leg: Leg) -> None:
        """The leg rings or is answered."""

    def leg_ended(self, leg: Leg) -> None:
        """The leg takes no more commands."""

    def dialog_over(self, leg: Leg) -> None:
        """Nothing more comes for the leg."""

    def find_replaced(self, replaces: Replaces, username: str) -> Leg:
        """Find the live leg of an account that is to be replaced. Raises RefusedError."""


class Leg(ABC):
    """One leg. ``session`` is there from the moment that a dialog may be used."""

    def __init__(
        self,
        core: Core,
        owner: LegOwner,
        leg_id: str,
        username: str,
        binding_id: str | None,
        *,
        far: Party,
    ) -> None:
        self.leg_id = leg_id
        self.username = username
        self.binding_id = binding_id
        self.trunk_id: str | None = None
        """By which trunk the leg goes; None for a device's."""
        self.state = LegState.EARLY
        self.rings = False
        self.far = far
        """Who the device talks to, as those are told who watch its account."""
        self.session: Session | None = None
        self._core = core
        self._owner = owner
        self._lost: Appointment | None = None

    @property
    @abstractmethod
    def dialog_key(self) -> tuple[str, str]:
        """Call-ID and our tag."""

    @abstractmethod
    def is_with(self, remote_tag: str) -> bool:
        """Whether the device's tag belongs to this leg."""

    @abstractmethod
    def _end_early(self, cause: Cause, now: float) -> None:
        """Refuse or cancel the INVITE, as the leg ended before the answer."""

    @abstractmethod
    def watched(self) -> WatchedCall:
        """The leg as it is shown to those who watch its account."""

    @property
    def phase(self) -> Phase:
        """How far the call is for those who watch it."""
        if self.state is LegState.EARLY:
            return Phase.EARLY if self.rings else Phase.TRYING
        return Phase.CONFIRMED if self.state is LegState.UP else Phase.TERMINATED

    def _now_rings(self) -> None:
        if not self.rings:
            self.rings = True
            self._owner.leg_changed(self)

    def _now_up(self) -> None:
        self.state = LegState.UP
        self._owner.leg_changed(self)

    # --- commands

    def end(self, cause: Cause, now: float, status: int | None = None, text: str = "") -> None:
        """End the leg whatever its state, and tell the device."""
        before = self.state
        if before is LegState.ENDED:
            return
        self._finish(cause, status, text)
        if before is LegState.EARLY:
            self._end_early(cause, now)
        elif self.session is not None:
            self.session.hang_up(cause, now)

    def _finish(self, cause: Cause, status: int | None = None, text: str = "", redirect: str = "") -> None:
        self.state = LegState.ENDED
        if self._lost is not None:
            self._lost.cancel()
        self._core.emit(Ended(self.leg_id, cause, status, text, redirect))
        self._owner.leg_ended(self)

    def show(self, party: Party, now: float) -> None:
        """Tell the device who it is connected with, or will be."""
        if self.session is not None:
            self.session.show(party, now)

    # --- what the session tells

    def device_left(self, cause: Cause, now: float) -> None:
        """The device sent BYE."""
        if self.state is LegState.ENDED:
            return
        self._finish(cause)
        if self.session is not None:
            self.session.close(now)
        self.dialog_over()

    def device_gone(self, cause: Cause, now: float) -> None:
        """The device is silent or denies the dialog."""
        self.end(cause, now)

    def dialog_over(self) -> None:
        """The last message about the leg is through."""
        self._owner.dialog_over(self)
        if self.session is not None:
            self.session.let_go()

    def refer(self, request: Request, transaction: ServerTransaction, now: float) -> None:
        """Take a REFER of the device."""
        session = self.session
        if self.trunk_id is not None:
            self._core.respond(transaction, 603, now, reason="Transfers are not for providers")
            return
        if session is None or self.state is not LegState.UP:
            self._core.respond(transaction, 403, now, reason="Answer first")
            return
        try:
            refer = read_refer(request)
            replaced = self._owner.find_replaced(refer.replaces, self.username) if refer.replaces else None
        except RefusedError as refusal:
            self._core.respond(transaction, refusal.status, now, reason=refusal.reason)
            return
        self._begin_transfer(refer, replaced, session, transaction, now)

    def receive_early(self, request: Request, flow: Flow, now: float) -> None:
        """Take a request in a dialog that is not confirmed, where we called; nothing can be done then."""
        self._core.respond_statelessly(request, flow, 500, [("Retry-After", "1")], "Not answered yet")

    def acknowledged_early(self, request: Request, transaction: ServerTransaction, now: float) -> None:
        """Take a PRACK; only a device that called can send one that counts."""
        self._core.respond(transaction, 481, now)

    def _begin_transfer(
        self, refer: Refer, replaced: Leg | None, session: Session, transaction: ServerTransaction, now: float
    ) -> None:
        contact = self._core.contact(transaction.flow, transaction.request.uri)
        headers = [("Contact", contact)] + ([] if refer.wants_notify else [("Refer-Sub", "false")])
        self._core.respond(transaction, 202, now, headers=headers)
        event = f"refer;id={transaction.request.cseq}" if session.has_referred else "refer"
        session.has_referred = True
        transfer_id = self._owner.transfers.begin(
            session.requests, contact, event if refer.wants_notify else None, now
        )
        if transfer_id is not None:
            leg_id = replaced.leg_id if replaced is not None else None
            self._core.emit(ReferReceived(self.leg_id, transfer_id, refer.target, leg_id))

    # --- the way to the device

    @property
    def flow(self) -> Flow | None:
        """The leg's way to its device; None while that is broken."""
        return self.session.dialog.flow if self.session is not None else None

    def uses(self, flow: Flow) -> bool:
        """Whether a flow is the leg's way to its device."""
        return self.flow is not None and self.flow._replace(public=None) == flow

    def is_near(self, flow: Flow) -> bool:
        """Whether a message came from the host where the device is."""
        known = self.session.dialog.flow if self.session is not None else None
        return known is None or known.remote[0] == flow.remote[0]

    def flow_lost(self, now: float) -> None:
        """Wait a while for the device to connect again, as its media may well go on."""
        if self.session is not None:
            self.session.dialog.flow = None
        if self.state is LegState.EARLY:
            self.end(Cause.NETWORK_OUT_OF_ORDER, now)
        elif self.state is LegState.UP and self._lost is None:
            grace = self._core.settings.timers.transaction
            self._lost = self._core.schedule.at(
                now + grace, lambda at: self.end(Cause.NETWORK_OUT_OF_ORDER, at)
            )

    def device_moved(self, flow: Flow, now: float) -> None:
        """Take the new way, and ask at its end: a device that was started again knows no call."""
        self.flow_found(flow)
        if self.session is not None and self.state is LegState.UP:
            self.session.ask(now)

    def flow_found(self, flow: Flow) -> None:
        """Take the way on which the device was heard last."""
        if self.session is not None:
            self.session.dialog.flow = flow
        if self._lost is not None:
            self._lost.cancel()
            self._lost = None
