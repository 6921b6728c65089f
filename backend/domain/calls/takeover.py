"""A phone takes the place of another one by INVITE with Replaces (RFC 3891)."""

from __future__ import annotations

from backend.contract.calls import CallEvent, CallStatus, RetargetReason
from backend.domain.calls.board import Board
from backend.domain.calls.connecting import Connecting
from backend.domain.calls.endings import Endings
from backend.domain.calls.model import Call, History, Leg
from backend.domain.calls.offers import Offers
from backend.ports.organisation import User
from backend.ports.telephony import Cause


class TakeOver:
    """Moves a call to the phone that asks for it, its own user's or another one's."""

    def __init__(self, board: Board, *, offers: Offers, connecting: Connecting, endings: Endings) -> None:
        self._board = board
        self._offers = offers
        self._connecting = connecting
        self._endings = endings

    def by_phone(self, user: User, leg: Leg, replaced_id: str) -> None:
        """``leg`` is offered in place of the channel ``replaced_id``."""
        board = self._board
        replaced = board.legs.get(replaced_id)
        call_id = None if replaced is None else replaced.current or next(iter(replaced.ringing), None)
        call = board.calls.get(call_id or "")
        if replaced is None or call is None:
            board.hang_up(leg, Cause.UNALLOCATED_NUMBER)
        elif call.inbound and call.status is CallStatus.RINGING and call.pending_leg_id is None:
            self._answer_elsewhere(user, call, leg)
        elif call.answered_at is None:
            board.hang_up(leg, Cause.FACILITY_REJECTED)
        elif call.user == (user.domain, user.user_id):
            self._move(call, replaced, leg)
        else:
            self._replace_user(user, call, leg)

    def _answer_elsewhere(self, user: User, call: Call, leg: Leg) -> None:
        """Answer a ringing call on the new phone, as its own user or for another one."""
        board = self._board
        conversation = board.conversations[call.conversation_id]
        attempt = conversation.attempt
        if attempt is None:
            board.hang_up(leg, Cause.FACILITY_REJECTED)
            return
        if call.user != (user.domain, user.user_id):
            history = History(call.identity, call.identity, RetargetReason.DIVERTED)
            call = self._offers.ringing_call(conversation, user, call.remote)
            call.history = history
            board.add_call(call)
            attempt.targets.append(call.call_id)
        leg.carried.append(call.call_id)
        leg.current = call.call_id
        call.pending_leg_id, call.device_id = leg.leg_id, leg.device_id
        attempt.claimed_by = call.call_id
        board.touch(conversation)
        board.change(call, CallEvent.OFFERED, "The call is being answered.")
        self._connecting.answer_phone(leg)

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

    def _replace_user(self, user: User, call: Call, leg: Leg) -> None:
        """Have another user take over an answered call."""
        board = self._board
        conversation = board.conversations[call.conversation_id]
        mine = self._offers.ringing_call(conversation, user, call.remote)
        mine.history = History(call.identity, call.identity, RetargetReason.TRANSFERRED)
        mine.status, mine.answered_at = CallStatus.ACTIVE, board.now
        board.add_call(mine)
        conversation.members.append(mine.call_id)
        board.carry(leg, mine)
        board.change(mine, CallEvent.RETRIEVED, f"You took over the call of {call.identity.label}.")
        text = f"{user.display_name} took the call over."
        self._endings.end(call, CallEvent.TRANSFERRED, text)
        self._connecting.answer_phone(leg)
