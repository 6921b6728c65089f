"""Hold and resume as state: which call of a leg is heard, and what the other side is told."""

from __future__ import annotations

from backend.contract.calls import CallEvent, CallStatus
from backend.domain.calls.board import Board
from backend.domain.calls.model import Call, Leg
from backend.domain.calls.sentences import Description


def put_on_hold(board: Board, call: Call, event: CallEvent, description: str) -> None:
    """Hold a call by operation; on a shared leg it goes to the background."""
    call.held = True
    call.status = CallStatus.HELD
    leg = board.leg_of(call)
    if leg is not None and leg.shared and leg.current == call.call_id:
        leg.current = None
        board.touch_leg(leg)
    board.change(call, event, description)
    tell_peer(board, call, CallEvent.REMOTE_HELD, f"{call.identity.label} put the call on hold.")


def take_off_hold(board: Board, call: Call, leg: Leg, event: CallEvent, description: Description) -> None:
    """Resume a call on its leg, which is UP and carries no other call in the foreground."""
    call.held = False
    call.transferring = False
    board.carry(leg, call)
    call.status = CallStatus.HELD if leg.held else CallStatus.ACTIVE
    board.change(call, event, description)
    tell_peer(board, call, CallEvent.REMOTE_RESUMED, f"{call.identity.label} took the call off hold.")


def send_to_background(board: Board, leg: Leg) -> None:
    """Hold whatever call a leg is in, to make room for another one."""
    call = board.calls.get(leg.current or "")
    if call is not None:
        put_on_hold_if_active(board, call)


def put_on_hold_if_active(board: Board, call: Call) -> None:
    """Hold a call unless it is held already."""
    if call.status is CallStatus.ACTIVE:
        put_on_hold(board, call, CallEvent.HELD, "The call is on hold.")


def tell_peer(board: Board, call: Call, event: CallEvent, description: str) -> None:
    """Show the other side of a two-party call that something has happened at this one."""
    conversation = board.conversations[call.conversation_id]
    if conversation.conference or conversation.attempt is not None:
        return
    for other in board.others(call):
        board.change(other, event, description)


def phone_held(board: Board, leg: Leg) -> None:
    """The device has put its leg on hold."""
    leg.held = True
    board.touch_leg(leg)
    call = board.calls.get(leg.current or "")
    if call is not None and call.status is CallStatus.ACTIVE:
        call.status = CallStatus.HELD
        board.change(call, CallEvent.HELD, "The call was put on hold at the phone.")
        tell_peer(board, call, CallEvent.REMOTE_HELD, f"{call.identity.label} put the call on hold.")


def phone_unheld(board: Board, leg: Leg) -> None:
    """The device has taken its leg off hold; a call that was held by operation too stays so."""
    leg.held = False
    board.touch_leg(leg)
    call = board.calls.get(leg.current or "")
    if call is not None and call.status is CallStatus.HELD and not call.held:
        call.status = CallStatus.ACTIVE
        board.change(call, CallEvent.RESUMED, "The call was taken off hold at the phone.")
        tell_peer(board, call, CallEvent.REMOTE_RESUMED, f"{call.identity.label} took the call off hold.")
