"""Two conversations become one: on the bridge where more is being recorded."""

from __future__ import annotations

from backend.domain.calls.board import Board
from backend.domain.calls.media import Reconciler
from backend.domain.calls.model import Conversation
from backend.domain.calls.notes import joined_notes


class Merging:
    """Moves the members of one conversation into another one."""

    def __init__(self, board: Board, reconciler: Reconciler) -> None:
        self._board = board
        self._reconciler = reconciler

    def merge(self, first: Conversation, second: Conversation) -> Conversation:
        """Make one conversation of two and return it: the first, unless more is recorded in the second."""
        board = self._board
        keep, gone = first, second
        if self._recorded_on(second, first) > self._recorded_on(first, second):
            keep, gone = second, first
        keep.conference = first.conference or second.conference
        keep.owner_id = first.owner_id or second.owner_id
        keep.note = joined_notes(first.note, second.note)
        moved = [board.calls[call_id] for call_id in gone.members]
        board.listen(gone)
        for call in moved:
            call.conversation_id = keep.conversation_id
            board.save_call(call)
        order = [*first.members, *second.members]
        gone.members.clear()
        keep.members[:] = order
        board.touch(keep)
        board.listen(keep)
        self._reconciler.drop_bridge(gone)
        board.remove_conversation(gone)
        return keep

    def _recorded_on(self, conversation: Conversation, other: Conversation) -> int:
        """Count who of both is being recorded on the bridge of one."""
        calls, recordings = self._board.calls, self._board.recordings
        running = (
            recordings.get(calls[call_id].recording_id or "")
            for call_id in (*conversation.members, *other.members)
        )
        return sum(
            recording is not None and recording.conversation_id == conversation.conversation_id
            for recording in running
        )
