"""A call moves from one device of its user to another one: the old leg goes when the new one is UP."""

from __future__ import annotations

from backend.contract.calls import CallEvent, CallStatus
from backend.domain.calls.board import Board
from backend.domain.calls.device_legs import DeviceLegs
from backend.domain.calls.holding import send_to_background
from backend.domain.calls.model import Call, Leg
from backend.domain.devices.registry import Phone
from backend.ports.telephony import Cause


class Moving:
    """Carries out what ``Standings`` has allowed."""

    def __init__(self, board: Board, *, legs: DeviceLegs) -> None:
        self._board = board
        self._legs = legs

    def move(self, call: Call, phone: Phone) -> None:
        """Move a call to a free device: at once where its leg is UP, else when it has answered by itself."""
        leg = self._legs.take_over(call, phone)
        if leg is not None:
            self.arrive(call, leg)
        else:
            self._board.change(call, CallEvent.MOVE_STARTED, "The other phone is being called.")

    def arrive(self, call: Call, leg: Leg) -> None:
        """The leg that a call moves to is UP: a held call stays held there, any other one is heard."""
        board = self._board
        old = board.leg_of(call)
        if old is not None:
            board.drop_from_leg(old, call, Cause.NORMAL_CLEARING)
        call.held = call.held or call.status is CallStatus.HELD
        heard = None if leg.current == call.call_id else leg.current
        if heard is not None and not call.held:
            send_to_background(board, leg)
        board.carry(leg, call)
        if not call.held:
            call.status = CallStatus.HELD if leg.held else CallStatus.ACTIVE
        elif leg.shared:
            leg.current = heard
        board.change(call, CallEvent.MOVED, "The call was moved to this phone.")

    def fail(self, call: Call, cause: Cause) -> None:
        """The device that a call was to move to did not answer; the call stays where it is, if anywhere."""
        text = "The other phone did not answer; the call stays where it is."
        if cause is Cause.USER_BUSY:
            text = "The other phone is busy; the call stays where it is."
        self._board.change(call, CallEvent.MOVE_FAILED, text)
