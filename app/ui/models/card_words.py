"""What the card says beside the state of the call: recording, microphone, help while there is none. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from app.commands.ids import CommandId
from app.state.model import Call, ConnectionStatus, ConsoleState
from app.ui.models.words import Words, clock, reachable
from app.ui.theme.tokens import Tone
from backend.contract.calls import CallAction


def recording_words(call: Call, now: float) -> Words | None:
    """Say whether the call is recorded, and for how long already."""
    length = call.state.recording_duration or 0
    if call.state.recording:
        elapsed = clock(length + max(0.0, now - call.received_at))
        return Words(f"Recording  {elapsed}", Tone.DANGER, "record")
    if call.allows(CallAction.RESUME_REC):
        return Words(f"Recording paused at {clock(length)}", Tone.NEUTRAL, "record-pause")
    return None


def microphone_words(call: Call) -> Words | None:
    """Say that the others cannot hear the user."""
    return Words("Muted: they cannot hear you", Tone.DANGER, "mute") if call.state.muted else None


def idle_words(state: ConsoleState, keys: Mapping[CommandId, str]) -> str:
    """Help while there is no call."""
    if state.connection.status is ConnectionStatus.SIGNED_OUT:
        return "Sign in to make and take calls."
    if not reachable(state):
        return "Calls appear here once the connection is there."
    call = f"Type a number or a name above and press {keys.get(CommandId.CALL, 'Enter')} to call."
    if state.demo:
        key = keys.get(CommandId.DEMO_INCOMING_CALL, "")
        return f"Try Demo > Incoming call ({key}): a second phone calls you and speaks. {call}"
    return f"Calls for you appear here. {call}"
