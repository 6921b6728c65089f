"""Connecting: a called user answers, and those who waited are in one conversation with that user."""

from __future__ import annotations

from backend.contract.calls import CallEvent, CallStatus, RetargetReason
from backend.domain.calls.board import Board
from backend.domain.calls.endings import Endings
from backend.domain.calls.model import Attempt, Call, Conversation, Leg, LegState
from backend.domain.calls.offers import Offers
from backend.ports.telephony import Cause, TransferProgress


class Connecting:
    """Brings the parties of an attempt together."""

    def __init__(self, board: Board, offers: Offers, endings: Endings) -> None:
        self._board = board
        self._offers = offers
        self._endings = endings

    def answer(self, call: Call, leg: Leg) -> None:
        """A ringing call is answered on ``leg``, which is UP."""
        board = self._board
        conversation = board.conversations[call.conversation_id]
        attempt = conversation.attempt
        if attempt is None or call.call_id not in attempt.targets:
            return
        attempt.targets.remove(call.call_id)
        self._take_leg(call, leg)
        label = call.identity.label
        picked = call.history is not None and call.history.reason is RetargetReason.PICKUP
        self._offers.cancel(
            conversation,
            CallEvent.ANSWERED_ELSEWHERE,
            f"{label} picked the call up." if picked else f"{label} answered the call.",
            Cause.ANSWERED_ELSEWHERE,
        )
        waiting = self._offers.waiting(conversation)
        conversation.attempt = None
        board.unpark(conversation)
        conversation.members.append(call.call_id)
        self._activate(call, leg)
        board.change(call, CallEvent.ANSWERED, f"You answered the call from {call.remote.label}.")
        for member in waiting:
            self._tell(member, label)
        self._finish_transfer(attempt, waiting, label)
        board.touch(conversation)
        board.listen(conversation)

    def into(self, conversation: Conversation, call: Call, event: CallEvent, description: str) -> None:
        """Put a call whose leg is UP into a conversation that goes on already."""
        board = self._board
        former = board.conversations[call.conversation_id]
        if former is not conversation:
            former.members.remove(call.call_id)
            board.touch(former)
            conversation.members.append(call.call_id)
            call.conversation_id = conversation.conversation_id
        leg = board.leg_of(call)
        if leg is not None:
            self._activate(call, leg)
        board.change(call, event, description)
        board.touch(conversation)

    def answer_phone(self, leg: Leg) -> None:
        """Answer the phone that calls, where it has not been answered yet."""
        if leg.state is LegState.OFFERED and not leg.answered:
            leg.answered = True
            self._board.answering[leg.leg_id] = None
            self._board.touch_leg(leg)

    def _take_leg(self, call: Call, leg: Leg) -> None:
        """Have the answered leg carry the call alone; what else it rang for is only shown from now on."""
        board = self._board
        board.drop_ringing_legs(call, Cause.ANSWERED_ELSEWHERE, but=leg)
        board.drop_pending_leg(call, Cause.ANSWERED_ELSEWHERE, but=leg)
        call.ringing_legs.clear()
        for other_id in leg.ringing:
            other = board.calls[other_id]
            if other is not call:
                other.ringing_legs.remove(leg.leg_id)
                board.save_call(other)
        leg.ringing.clear()
        board.carry(leg, call)

    def _activate(self, call: Call, leg: Leg) -> None:
        call.status = CallStatus.HELD if leg.held else CallStatus.ACTIVE
        call.pending = None
        call.offered = []
        if call.answered_at is None:
            call.answered_at = self._board.now

    def _tell(self, member: Call, label: str) -> None:
        board = self._board
        if member.answered_at is not None:
            board.change(member, CallEvent.REMOTE_CHANGED, f"You are connected with {label}.")
            return
        member.answered_at = board.now
        member.status = CallStatus.ACTIVE
        leg = board.leg_of(member)
        if leg is not None:
            self.answer_phone(leg)
            if leg.held:
                member.status = CallStatus.HELD
        board.change(member, CallEvent.ANSWERED, f"{label} answered.")

    def _finish_transfer(self, attempt: Attempt, waiting: list[Call], label: str) -> None:
        if attempt.transfer_id is not None:
            self._board.command(TransferProgress(attempt.transfer_id, 200))
        transferor = self._board.calls.get(attempt.transferor_call_id or "")
        if transferor is not None:
            names = " and ".join(member.identity.label for member in waiting)
            self._endings.end(transferor, CallEvent.TRANSFERRED, f"{names} is connected with {label}.")
