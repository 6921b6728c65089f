"""The note on a conversation: written by anybody in it, seen by all, carried on wherever the call goes.

It changes no state token: it is not part of the call state of the catalogue, and goes by an event of its own.
"""

from __future__ import annotations

from backend.bus.events import NoteChanged
from backend.contract.callnotes import MAX_NOTE, CallNote
from backend.domain.calls.board import Board
from backend.domain.calls.model import Call, Conversation


def note_of(board: Board, call: Call) -> str:
    """Return the note that a call has."""
    conversation = board.conversations.get(call.conversation_id)
    return "" if conversation is None else conversation.note


def write_note(board: Board, call: Call, note: str) -> None:
    """Put a note in the place of the one before."""
    conversation = board.conversations[call.conversation_id]
    if conversation.note != note:
        conversation.note = note
        board.touch(conversation)


def joined_notes(first: str, second: str) -> str:
    """Return the note of two conversations that become one."""
    parts = [each for each in (first, second if second != first else "") if each]
    return "\n".join(parts)[:MAX_NOTE]


class NoteNews:
    """Remembers what was told of notes, and finds what is new in a transition."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._told: dict[str, str] = {}

    def forget(self) -> None:
        """Begin anew, on a board that has been restored."""
        self._told.clear()

    def changes(self) -> list[NoteChanged]:
        """Return the notes that are to be told, each to the user of the call."""
        board = self._board
        changes: list[NoteChanged] = []
        for call in self._touched():
            note = note_of(board, call)
            if note != self._told.get(call.call_id, ""):
                self._told[call.call_id] = note
                changes.append(
                    NoteChanged(call.domain, call.user_id, CallNote(call_id=call.call_id, note=note))
                )
        for call in board.ended:
            self._told.pop(call.call_id, None)
        return changes

    def _touched(self) -> list[Call]:
        board = self._board
        touched: dict[str, None] = {}
        for saved in board.saved.values():
            if isinstance(saved, Call):
                touched[saved.call_id] = None
            elif isinstance(saved, Conversation) and (saved.note or self._told):
                touched.update(dict.fromkeys(saved.members))
                if saved.attempt is not None:
                    touched.update(dict.fromkeys(saved.attempt.targets))
        calls = (board.calls.get(call_id) for call_id in touched)
        return [call for call in calls if call is not None and not call.outside]
