"""What the card says beside the state of the call: recording, microphone, help while there is none. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from app.commands.ids import CommandId
from app.language import tr
from app.state.model import Call, Caller, ConnectionStatus, ConsoleState
from app.ui.models.row_look import RowLook
from app.ui.models.words import Words, clock, day_and_time, is_recorded, log_words, reachable, recorded_s
from app.ui.theme.tokens import Tone
from backend.contract.calls import CallAction
from backend.contract.commlog import CallerLogItem


def recording_words(call: Call, now: float) -> Words | None:
    """Say whether the call is recorded, and for how long already."""
    length = recorded_s(call)
    if is_recorded(call):
        elapsed = clock(length + max(0.0, now - call.received_at))
        return Words(tr("Recording  {time}", time=elapsed), Tone.DANGER, "record")
    if call.allows(CallAction.RESUME_REC):
        return Words(tr("Recording paused at {time}", time=clock(length)), Tone.NEUTRAL, "record-pause")
    return None


def microphone_words(call: Call) -> Words | None:
    """Say that the others cannot hear the user."""
    return Words(tr("Muted: they cannot hear you"), Tone.DANGER, "mute") if call.state.muted else None


def idle_words(state: ConsoleState, keys: Mapping[CommandId, str]) -> str:
    """Help while there is no call."""
    if state.connection.status is ConnectionStatus.SIGNED_OUT:
        return tr("Sign in to make and take calls.")
    if not reachable(state):
        return tr("Calls appear here once the connection is there.")
    call = tr("Type a number or a name above and press {key} to call.", key=keys.get(CommandId.CALL, "F3"))
    if state.demo:
        key = keys.get(CommandId.DEMO_INCOMING_CALL, "")
        return tr(
            "Try Demo > Incoming call ({key}): a second phone calls you and speaks. {more}",
            key=key,
            more=call,
        )
    return tr("Calls for you appear here. {more}", more=call)


def last_spoken(caller: Caller, user_id: str, now: datetime) -> str:
    """Say who of the organisation spoke with a caller last, and when."""
    for item in caller.calls:
        if item.duration > 0:
            when = day_and_time(item.start_time, now)
            if item.user_id == user_id:
                return tr("Spoke last with you, {time}", time=when)
            return tr("Spoke last with {who}, {time}", who=item.display_name, time=when)
    return ""


def caller_look(item: CallerLogItem, user_id: str, now: datetime) -> RowLook:
    """Show an earlier call with the caller: who had it, how it went, when."""
    words = log_words(item.item_type)
    return RowLook(
        icon=words.icon,
        tone=words.tone,
        title=tr("You") if item.user_id == user_id else item.display_name,
        word=words.text,
        detail=clock(item.duration) if item.duration else "",
        time=day_and_time(item.start_time, now),
    )


def caller_sentence(item: CallerLogItem, user_id: str, now: datetime) -> str:
    """Describe an earlier call to those who cannot see its row."""
    look = caller_look(item, user_id, now)
    return ", ".join(part for part in (look.word, look.title, look.time, look.detail) if part)
