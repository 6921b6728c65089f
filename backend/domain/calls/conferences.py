"""Ad-hoc conferences: calls of one user become one conversation of many.

The one who made it owns it: may mute and remove others, and ends it by hanging up. Anybody else who hangs up,
and the owner who leaves or whose phone hangs up, goes alone; then it belongs to who has been in it longest. A
conference of two is an ordinary call again.
"""

from __future__ import annotations

from backend.contract.calls import CallEvent, CallStatus
from backend.domain.calls.board import Board
from backend.domain.calls.endings import Endings
from backend.domain.calls.holding import send_to_background
from backend.domain.calls.merging import Merging
from backend.domain.calls.model import Call, Conversation, LegState
from backend.domain.errors import ConflictError, NotFoundError


class Conferences:
    """Carries out what ``Standings`` has allowed."""

    def __init__(self, board: Board, merging: Merging, endings: Endings) -> None:
        self._board = board
        self._merging = merging
        self._endings = endings

    def check_size(self, call: Call, target: Call) -> None:
        """Raise ConflictError where the conference would be too large."""
        limit = self._board.settings.max_conference
        if len(self._board.others(call)) + len(self._board.others(target)) + 1 > limit:
            raise ConflictError(
                "conference.full", f"A conference has room for {limit}.", field="targetCallId"
            )

    def add(self, call: Call, target: Call) -> None:
        """Put the others of ``target`` into the conversation of ``call``; ``target`` ends."""
        board = self._board
        first, second = board.conversations[call.conversation_id], board.conversations[target.conversation_id]
        new = [member.identity.label for member in board.others(target)]
        names = " and ".join(new)
        self._note_arrivals(call, first)
        self._note_arrivals(target, second)
        self._adopt(call, target)
        target_recording = target.recording_id
        if call.recording_id is None and target_recording is not None and call.policy is target.policy:
            self._inherit(call, target)
        second.members.remove(target.call_id)
        holder = first
        if first is not second:
            holder = self._merging.merge(first, second)
        holder.conference = True
        if holder.owner_id in (None, target.call_id):
            holder.owner_id = call.call_id
        target.conversation_id = holder.conversation_id
        self._take_intruders_along(call, target)
        self._endings.end(target, CallEvent.PARTICIPANT_ADDED, f"{names} was added to the conference.")
        self._foreground(call)
        for member in board.members(holder):
            board.change(member, CallEvent.PARTICIPANT_ADDED, f"{names} joined the conference.")
        board.touch(holder)
        board.listen(holder)

    def _note_arrivals(self, call: Call, conversation: Conversation) -> None:
        """Note how those came to the owner who are about to be in a conference."""
        if conversation.conference:
            return
        for member in self._board.others(call):
            member.brought_by = call.history
            self._board.save_call(member)

    def leave(self, call: Call) -> None:
        """Go; the others stay."""
        self._endings.end(call, CallEvent.LEFT_CONFERENCE, "You left the conference.")

    def end(self, call: Call) -> None:
        """End the conference for all."""
        others = self._board.others(call)
        self._endings.end(call, CallEvent.HUNG_UP, "You ended the conference.")
        for other in others:
            text = f"{call.identity.label} ended the conference."
            self._endings.end(other, CallEvent.HUNG_UP, text)

    def remove(self, call: Call, participant_id: str) -> None:
        """End the call of a participant. Raises NotFoundError."""
        other = self._participant(call, participant_id)
        text = f"{call.identity.label} removed you from the conference."
        self._endings.end(other, CallEvent.HUNG_UP, text)

    def mute(self, call: Call, participant_id: str, muted: bool) -> None:
        """Keep what a participant says from the others, or let it through again. Raises NotFoundError.

        A mute by the participant's own wish stays.
        """
        other = self._participant(call, participant_id)
        if other.silenced == muted:
            return
        other.silenced = muted
        if muted:
            self._board.change(other, CallEvent.MUTED, f"{call.identity.label} muted you.")
        else:
            self._board.change(other, CallEvent.UNMUTED, f"{call.identity.label} no longer mutes you.")

    def _participant(self, call: Call, participant_id: str) -> Call:
        for other in self._board.others(call):
            if other.call_id == participant_id:
                return other
        raise NotFoundError(
            "participant.unknown",
            "There is no such participant in this conference.",
            field="participantId",
            name=participant_id,
        )

    def _adopt(self, call: Call, target: Call) -> None:
        """Give the call the leg of the target where it has none of its own any more."""
        board = self._board
        leg = board.leg_of(target)
        if call.leg_id is None and leg is not None:
            board.carry(leg, call)

    def _take_intruders_along(self, call: Call, target: Call) -> None:
        """Have those who intruded upon the target's call intrude upon that which it becomes."""
        for intruder in self._board.intruders.values():
            if intruder.intruded_call_id == target.call_id:
                intruder.intruded_call_id = call.call_id
                self._board.save_call(intruder)

    def _foreground(self, call: Call) -> None:
        """Have the owner hear the conference."""
        board = self._board
        leg = board.leg_of(call)
        if leg is None or leg.state is not LegState.UP:
            return
        if leg.current != call.call_id:
            send_to_background(board, leg)
        call.held = False
        board.carry(leg, call)
        call.status = CallStatus.HELD if leg.held else CallStatus.ACTIVE

    def _inherit(self, call: Call, target: Call) -> None:
        """Go on with the recording of the target as that of the call."""
        board = self._board
        for recording_id in (target.recording_id, *target.earlier_recordings):
            recording = board.recordings.get(recording_id or "")
            if recording is not None:
                recording.call_id = call.call_id
                board.save_recording(recording)
        call.recording_id, target.recording_id = target.recording_id, None
        call.earlier_recordings, target.earlier_recordings = target.earlier_recordings, []
        board.save_call(call)
