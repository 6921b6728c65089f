"""What is told of conferences without new state tokens: who speaks, who is muted."""

from __future__ import annotations

from backend.bus.events import ConferenceChanged
from backend.contract.stream import ConferenceState
from backend.domain.calls.board import Board
from backend.domain.calls.model import Call, Conversation

Told = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]


def conference_state(board: Board, conversation: Conversation, call: Call) -> ConferenceState:
    """Return what the user of a call in a conference is told."""
    return ConferenceState(
        call_id=call.call_id,
        conference_id=conversation.conversation_id,
        speaking=[each for each in conversation.members if each in board.speaking_in(conversation)],
        muted=[each.call_id for each in board.members(conversation) if each.is_muted],
    )


class ConferenceNews:
    """Remembers what was told, and finds what is new in a transition."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._told: dict[str, Told] = {}

    def forget(self) -> None:
        """Begin anew, on a board that has been restored."""
        self._told.clear()

    def changes(self) -> list[ConferenceChanged]:
        """Return the changes that are to be told, each to all who are in the conference."""
        board = self._board
        changes: list[ConferenceChanged] = []
        for conversation_id in self._touched():
            conversation = board.conversations.get(conversation_id)
            if conversation is None or not conversation.conference:
                self._told.pop(conversation_id, None)
                board.speaking.pop(conversation_id, None)
                continue
            states = [
                (call, conference_state(board, conversation, call)) for call in board.members(conversation)
            ]
            now = (*_said(states[0][1]), tuple(conversation.members))
            if self._told.get(conversation_id) != now:
                self._told[conversation_id] = now
                changes.extend(
                    ConferenceChanged(call.domain, call.user_id, state)
                    for call, state in states
                    if not call.outside
                )
        return changes

    def _touched(self) -> dict[str, None]:
        touched = dict.fromkeys(self._board.heard_anew)
        for saved in self._board.saved.values():
            if isinstance(saved, Conversation | Call):
                touched[saved.conversation_id] = None
        for conversation_id in self._told:
            if conversation_id not in self._board.conversations:
                touched[conversation_id] = None
        return touched


def _said(state: ConferenceState) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(state.speaking), tuple(state.muted)
