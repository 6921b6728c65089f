"""All legs: by id for the engine, by dialog for the devices, counted for the limits. Single thread."""

from __future__ import annotations

from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.incoming_leg import IncomingLeg
from backend.telephony.embedded.sip.leg import Leg, LegState
from backend.telephony.embedded.sip.message import Request
from backend.telephony.embedded.sip.refer import Replaces
from backend.telephony.embedded.sip.refusals import RefusedError
from backend.telephony.embedded.sip.server_transactions import ServerTransaction
from backend.telephony.embedded.sip.transfers import Transfers


class LegTable:
    """Keeps legs until the engine knows their end, and dialogs until the last message."""

    def __init__(self, core: Core) -> None:
        self.transfers = Transfers(core)
        self._core = core
        self._by_id: dict[str, Leg] = {}
        self._by_dialog: dict[tuple[str, str], Leg] = {}
        self._invited: dict[ServerTransaction, IncomingLeg] = {}
        self._of_account: dict[str, dict[str, Leg]] = {}

    def __len__(self) -> int:
        return len(self._by_id)

    @property
    def dialogs(self) -> int:
        """How many dialogs await another message."""
        return len(self._by_dialog)

    def get(self, leg_id: str) -> Leg | None:
        """Find a live leg."""
        return self._by_id.get(leg_id)

    def has_room(self) -> bool:
        """Whether another leg may begin."""
        return len(self._by_id) < self._core.settings.max_legs

    def has_room_for(self, username: str) -> bool:
        """Whether an account may begin another call."""
        return len(self._of_account.get(username, ())) < self._core.settings.legs_per_account

    def add(self, leg: Leg) -> None:
        """Take a new leg in."""
        self._by_id[leg.leg_id] = leg
        self._by_dialog[leg.dialog_key] = leg
        self._of_account.setdefault(leg.username, {})[leg.leg_id] = leg
        self.leg_changed(leg)

    def add_incoming(self, leg: IncomingLeg, transaction: ServerTransaction) -> None:
        """Take in a leg that a CANCEL of its INVITE may still end."""
        self.add(leg)
        self._invited[transaction] = leg

    def of_request(self, request: Request) -> Leg | None:
        """Find the leg that a request inside a dialog belongs to."""
        leg = self._by_dialog.get((request.call_id, request.to_tag))
        return leg if leg is not None and leg.is_with(request.from_tag) else None

    def _of_dialog(self, call_id: str, local_tag: str, remote_tag: str) -> Leg | None:
        leg = self._by_dialog.get((call_id, local_tag))
        return leg if leg is not None and leg.is_with(remote_tag) else None

    def cancel(self, transaction: ServerTransaction, request: Request, now: float) -> None:
        """Pass a CANCEL on to the leg or the re-INVITE that it is about."""
        leg = self._invited.get(transaction)
        if leg is not None:
            leg.receive_cancel(request, now)
            return
        changed = self.of_request(transaction.request)
        if changed is not None and changed.session is not None:
            changed.session.reoffers.cancelled(transaction, now)

    def of_binding(self, binding_id: str) -> list[Leg]:
        """The live legs with a registered device."""
        return [leg for leg in self._by_id.values() if leg.binding_id == binding_id]

    def using(self, flow: Flow) -> list[Leg]:
        """The live legs whose device is reached by a flow."""
        return [leg for leg in self._by_id.values() if leg.uses(flow)]

    def of_account(self, username: str) -> list[Leg]:
        """The live legs of an account, the oldest first."""
        return list(self._of_account.get(username, {}).values())

    def leg_changed(self, leg: Leg) -> None:
        """A leg began, rings, is answered or ended."""
        self._core.on_account_changed(leg.username)

    def leg_ended(self, leg: Leg) -> None:
        """The leg takes no more commands."""
        if self._by_id.pop(leg.leg_id, None) is not None:
            mine = self._of_account[leg.username]
            del mine[leg.leg_id]
            if not mine:
                del self._of_account[leg.username]
            self.leg_changed(leg)
        if isinstance(leg, IncomingLeg):
            self._invited.pop(leg.transaction, None)

    def dialog_over(self, leg: Leg) -> None:
        """Nothing more comes for the leg."""
        self._by_dialog.pop(leg.dialog_key, None)

    def find_replaced(self, replaces: Replaces, username: str, *, may_pick_up: bool = False) -> Leg:
        """Find the live leg that is to be replaced (RFC 3891 section 3).

        It is one of the account's own, or where it ``may_pick_up`` one that rings at another account. Raises
        RefusedError.
        """
        tags = (replaces.local_tag, replaces.remote_tag)
        leg = self._of_dialog(replaces.call_id, *tags)
        if leg is None and may_pick_up:
            leg = self._of_dialog(replaces.call_id, *reversed(tags))
        if leg is None:
            raise RefusedError(481, "Replaces names no call")
        rings = leg.state is LegState.EARLY and not isinstance(leg, IncomingLeg) and leg.trunk_id is None
        if leg.username != username and not (may_pick_up and rings):
            raise RefusedError(403, "Replaces names a call of another account")
        if leg.state is LegState.ENDED:
            raise RefusedError(603, "The call to be replaced has ended")
        if replaces.early_only and leg.state is LegState.UP:
            raise RefusedError(486, "The call to be replaced is answered")
        return leg
