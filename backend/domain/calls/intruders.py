"""Who intrudes upon whose call, read off the board: who hears them, and who is told of them.

Those who are heard by all are shown to all, one who whispers to whom that one speaks; all who listen in are
shown to everybody in the call where the organisation has it announced.
"""

from __future__ import annotations

from backend.contract.calls import CallStatus, IntrusionType
from backend.domain.calls.board import Board
from backend.domain.calls.model import Call, Conversation, LegState
from backend.ports.telephony import Audience

AUDIENCES = {
    IntrusionType.INTRUSION: Audience.ALL,
    IntrusionType.BARGE: Audience.ALL,
    IntrusionType.WHISPER: Audience.ONE,
    IntrusionType.MONITOR: Audience.NOBODY,
}


def audience_of(intruder: Call) -> Audience:
    """Return who hears an intruder."""
    return Audience.NOBODY if intruder.intrusion is None else AUDIENCES[intruder.intrusion]


def intruders_upon(board: Board, conversation: Conversation) -> list[Call]:
    """Return the calls that intrude upon a member of a conversation."""
    members = conversation.members
    return [call for call in board.intruders.values() if call.intruded_call_id in members]


def shown_intruders(board: Board, call: Call) -> list[Call]:
    """Return the intruders that the user of a call is told of."""
    if not board.intruders:
        return []
    upon = intruders_upon(board, board.conversations[call.conversation_id])
    return [intruder for intruder in upon if _is_shown(intruder, call)]


def witnesses(board: Board, intruder: Call) -> list[Call]:
    """Return the calls whose users are told of an intruder."""
    target = board.calls.get(intruder.intruded_call_id or "")
    if target is None:
        return []
    members = board.members(board.conversations[target.conversation_id])
    return [member for member in members if _is_shown(intruder, member)]


def is_spoken_to(board: Board, call: Call) -> bool:
    """Tell whether an intruder upon this very call can be heard in it now."""
    return any(
        intruder.intruded_call_id == call.call_id
        and audience_of(intruder) is not Audience.NOBODY
        and _is_listening(board, intruder)
        for intruder in board.intruders.values()
    )


def _is_shown(intruder: Call, member: Call) -> bool:
    audience = audience_of(intruder)
    if intruder.announced or audience is Audience.ALL:
        return True
    return audience is Audience.ONE and intruder.intruded_call_id == member.call_id


def _is_listening(board: Board, intruder: Call) -> bool:
    leg = board.leg_of(intruder)
    return (
        intruder.status is CallStatus.ACTIVE
        and leg is not None
        and leg.state is LegState.UP
        and not leg.held
        and leg.current == intruder.call_id
    )
