"""From what was remembered beside the calls to the board, after the backend or its link was away."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from backend.bus.events import Record
from backend.domain.calls.board import Board
from backend.domain.calls.model import Call, Conversation, Leg, Recording

_CALL = msgspec.msgpack.Decoder(Call)
_LEG = msgspec.msgpack.Decoder(Leg)
_CONVERSATION = msgspec.msgpack.Decoder(Conversation)
_RECORDING = msgspec.msgpack.Decoder(Recording)
_RECORD: msgspec.msgpack.Decoder[Record] = msgspec.msgpack.Decoder(Record)


def restore(board: Board, remembered: Mapping[str, bytes]) -> None:
    """Replace everything on the board by what was remembered.

    Raises msgspec.MsgspecError where that was written by another version.
    """
    for table in (
        board.calls,
        board.legs,
        board.conversations,
        board.recordings,
        board.calls_of_user,
        board.intruders,
        board.speaking,
        board.shared_legs,
        board.slots,
        board.transfers,
        board.records,
    ):
        table.clear()
    for key, blob in sorted(remembered.items()):
        kind, _, name = key.partition(":")
        match kind:
            case "call":
                board.add_call(_CALL.decode(blob))
            case "leg":
                board.add_leg(_LEG.decode(blob))
            case "conversation":
                _add(board, _CONVERSATION.decode(blob))
            case "recording":
                board.recordings[name] = _RECORDING.decode(blob)
            case "ended":
                board.records[name] = _RECORD.decode(blob)
            case _:
                continue
    for user, calls in board.calls_of_user.items():
        ordered = sorted(calls.values(), key=lambda call: (call.started_at, call.call_id))
        board.calls_of_user[user] = {call.call_id: call for call in ordered}


def _add(board: Board, conversation: Conversation) -> None:
    board.conversations[conversation.conversation_id] = conversation
    board.index(conversation)
    if conversation.slot is not None:
        board.slots[conversation.slot] = conversation
