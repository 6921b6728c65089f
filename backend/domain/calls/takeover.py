"""A phone takes the place of another one by INVITE with Replaces (RFC 3891)."""

from __future__ import annotations

from backend.contract.calls import CallEvent, CallStatus
from backend.domain.calls.board import Board
from backend.domain.calls.connecting import Connecting
from backend.domain.calls.model import Call, Leg
from backend.domain.calls.pickup import Pickup
from backend.domain.errors import ConflictError, ForbiddenError
from backend.domain.permissions import require
from backend.ports.organisation import Permission, User
from backend.ports.telephony import Cause


class TakeOver:
    """Moves a call to the phone that asks for it: another one of its user, or of who may pick it up."""

    def __init__(self, board: Board, *, pickup: Pickup, connecting: Connecting) -> None:
        self._board = board
        self._pickup = pickup
        self._connecting = connecting

    def by_phone(self, user: User, leg: Leg, replaced_id: str) -> None:
        """``leg`` is offered in place of the channel ``replaced_id``: of its own user, or one that rings."""
        board = self._board
        replaced = board.legs.get(replaced_id)
        call_id = None if replaced is None else replaced.current or next(iter(replaced.ringing), None)
        call = board.calls.get(call_id or "")
        own = call is not None and call.user == (user.domain, user.user_id)
        if replaced is None or call is None:
            board.hang_up(leg, Cause.UNALLOCATED_NUMBER)
        elif call.inbound and call.status is CallStatus.RINGING:
            self._pick_up(user, call, leg, own=own)
        elif call.answered_at is None:
            board.hang_up(leg, Cause.FACILITY_REJECTED)
        elif own:
            self._move(call, replaced, leg)
        else:
            board.hang_up(leg, Cause.CALL_REJECTED)

    def _pick_up(self, user: User, call: Call, leg: Leg, *, own: bool) -> None:
        """Answer a ringing call on the new phone, as its own user or for another one."""
        try:
            if not own:
                require(user, Permission.PICKUP)
            self._pickup.check(user, call)
        except ForbiddenError:
            self._board.hang_up(leg, Cause.CALL_REJECTED)
        except ConflictError:
            self._board.hang_up(leg, Cause.FACILITY_REJECTED)
        else:
            conversation = self._board.conversations[call.conversation_id]
            self._pickup.by_phone(user, conversation, call.identity, leg)

    def _move(self, call: Call, replaced: Leg, leg: Leg) -> None:
        """Have another phone of the same user carry the call."""
        board = self._board
        board.drop_from_leg(replaced, call, Cause.ANSWERED_ELSEWHERE)
        board.drop_pending_leg(call, Cause.ANSWERED_ELSEWHERE, but=leg)
        call.held = call.transferring
        board.carry(leg, call)
        if not call.transferring:
            call.status = CallStatus.ACTIVE
        board.change(call, CallEvent.RESUMED, "The call was moved to another phone.")
        self._connecting.answer_phone(leg)
