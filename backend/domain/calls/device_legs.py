"""The legs to the devices of a user: ringing them, and having one carry a call.

Our own softphone has at most one channel, which carries all calls of its user; while that is UP a further
call is offered in the call state alone. Any other phone gets a channel for each call.
"""

from __future__ import annotations

from backend.contract.calls import CallStatus, RetargetReason
from backend.domain.calls.board import Board
from backend.domain.calls.holding import send_to_background
from backend.domain.calls.model import Call, Contact, History, Leg, LegState
from backend.domain.calls.parties import ANONYMOUS, sip_party
from backend.domain.devices.registry import DeviceRegistry, Phone
from backend.ports.organisation import Directory
from backend.ports.telephony import Cause, Diversion, Originate

_SETTING_UP = (LegState.DIALLING, LegState.RINGING)


class DeviceLegs:
    """Legs by device."""

    def __init__(self, board: Board, directory: Directory, registry: DeviceRegistry) -> None:
        self._board = board
        self._directory = directory
        self._registry = registry

    def phone(self, call: Call, device_id: str | None) -> Phone | None:
        """Find an active device of a call's user."""
        return self._registry.phones(call.extension).get(device_id or "")

    def phones(self, call: Call) -> list[Phone]:
        """Return the active devices of a call's user."""
        return list(self._registry.phones(call.extension).values())

    def undisturbed(self, call: Call) -> set[str]:
        """Return the ids of the active devices of a call's user that new calls must not ring."""
        registry = self._registry
        return {
            phone.device_id
            for phone in self.phones(call)
            if not registry.disturbable(call.domain, call.user_id, phone.device_id)
        }

    def is_free(self, phone: Phone) -> bool:
        """Tell whether a device can take a call now, its present one held or ringing elsewhere."""
        leg = self._shared_leg(phone)
        if leg is None:
            return True
        if leg.state in _SETTING_UP:
            return not leg.carried
        if leg.state is not LegState.UP or leg.held:
            return False
        current = self._board.calls.get(leg.current or "")
        return current is None or current.status is CallStatus.ACTIVE

    def ring(self, call: Call, phone: Phone, timeout_s: float) -> bool:
        """Offer a call on a device. True where it is heard or seen there at once."""
        board = self._board
        if phone.device_id not in call.offered:
            call.offered.append(phone.device_id)
        board.save_call(call)
        leg = self._shared_leg(phone)
        if leg is None:
            leg = self._originate(phone, call.remote, timeout_s, call.auto_answer, _diversions(call.history))
        elif leg.carried or leg.state not in _SETTING_UP:
            return True
        leg.ringing.append(call.call_id)
        call.ringing_legs.append(leg.leg_id)
        board.touch_leg(leg)
        return leg.state is LegState.RINGING

    def is_offered(self, call: Call) -> bool:
        """Tell whether an inbound call can still be answered somewhere."""
        if call.ringing_legs or call.pending_leg_id is not None:
            return True
        return any((call.extension, device_id) in self._board.shared_legs for device_id in call.offered)

    def take(self, call: Call, phone: Phone, shown: Contact) -> bool:
        """Have a free device carry a call: True at once, False when its leg will be UP (or fail) later."""
        board = self._board
        leg = self._shared_leg(phone)
        if leg is not None and leg.state is LegState.UP:
            send_to_background(board, leg)
            board.carry(leg, call)
            return True
        for leg_id in tuple(call.ringing_legs):
            ringing = board.legs[leg_id]
            if ringing is not leg and ringing.device_id == phone.device_id:
                board.drop_from_leg(ringing, call, Cause.ANSWERED_ELSEWHERE)
        self._fetch(call, phone, leg, shown)
        call.device_id = phone.device_id
        return False

    def take_over(self, call: Call, phone: Phone) -> Leg | None:
        """Have a free device take a call that another one carries: its leg, or None where it is called yet.

        The leg that is returned is UP; else the call stays where it is until its pending leg is.
        """
        leg = self._shared_leg(phone)
        if leg is not None and leg.state is LegState.UP:
            return leg
        self._fetch(call, phone, leg, call.remote)
        call.moving = True
        return None

    def _fetch(self, call: Call, phone: Phone, ringing: Leg | None, shown: Contact) -> None:
        """Call a device that is to answer by itself and carry the call, whatever else it rings for."""
        board = self._board
        if ringing is not None:
            self._stop_ringing(ringing)
        leg = self._originate(phone, shown, board.settings.device_answer_s, True, _diversions(call.history))
        leg.carried.append(call.call_id)
        leg.current = call.call_id
        call.pending_leg_id = leg.leg_id
        board.save_call(call)

    def ring_again(self, leg: Leg) -> list[Call]:
        """Ring a softphone for the calls that were only shown while its leg, now gone, was UP.

        Returns those that cannot be answered any more, since the softphone is gone too.
        """
        if not leg.shared:
            return []
        forsaken: list[Call] = []
        for call in self._calls_of(leg):
            if _waits_on(call, leg):
                phone = self.phone(call, leg.device_id)
                if phone is not None:
                    self.ring(call, phone, self._board.decided().no_answer_s)
                elif not self.is_offered(call):
                    forsaken.append(call)
        return forsaken

    def _calls_of(self, leg: Leg) -> list[Call]:
        user = self._directory.user_of_extension(leg.extension)
        if user is None:
            return []
        return list(self._board.calls_of_user.get((user.domain, user.user_id), {}).values())

    def _shared_leg(self, phone: Phone) -> Leg | None:
        return self._board.shared_legs.get((phone.extension, phone.device_id)) if phone.shared else None

    def _stop_ringing(self, leg: Leg) -> None:
        for call_id in tuple(leg.ringing):
            self._board.drop_from_leg(leg, self._board.calls[call_id], Cause.ANSWERED_ELSEWHERE)
        self._board.hang_up(leg, Cause.ANSWERED_ELSEWHERE)

    def _originate(
        self, phone: Phone, shown: Contact, timeout_s: float, auto_answer: bool, diversions: list[Diversion]
    ) -> Leg:
        board = self._board
        leg = Leg(
            leg_id=board.settings.new_id(),
            extension=phone.extension,
            device_id=phone.device_id,
            shared=phone.shared,
            state=LegState.DIALLING,
            shown=shown,
        )
        board.add_leg(leg)
        board.touch_leg(leg)
        caller = sip_party(shown)
        board.command(Originate(leg.leg_id, phone.binding_id, caller, timeout_s, auto_answer, diversions))
        return leg


def _diversions(history: History | None) -> list[Diversion]:
    """Return who has sent a call on, the latest first, as the phone is to show it."""
    if history is None or history.reason is not RetargetReason.DIVERTED:
        return []
    contacts = dict.fromkeys((history.previous, history.initial))
    parties = [sip_party(contact) for contact in contacts if contact != ANONYMOUS]
    return [Diversion(party.number, party.name) for party in parties]


def _waits_on(call: Call, leg: Leg) -> bool:
    return (
        call.inbound
        and call.status is CallStatus.RINGING
        and call.pending_leg_id is None
        and not any(leg_id == leg.leg_id for leg_id in call.ringing_legs)
        and leg.device_id in call.offered
    )
