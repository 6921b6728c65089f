"""Which tone rings: by where the call comes from, as the user has chosen. Pure."""

from __future__ import annotations

from pathlib import Path

import app
from app.settings.declared import (
    RING_TONE_EXTERNAL,
    RING_TONE_INTERNAL,
    RING_TONE_RETURNED,
    RING_TONE_SWITCHBOARD,
    Setting,
)
from app.settings.store import Settings
from app.state.model import Call, ConsoleState
from backend.contract.calls import CallEvent, RemotePartyType, RetargetReason

SOUNDS = Path(app.__file__).parents[1] / "resources" / "sounds"
BELLS = "bells"
TONES: dict[str, Path] = {
    BELLS: SOUNDS / "ring.wav",
    **{name: SOUNDS / "rings" / f"{name}.wav" for name in ("rise", "fall", "doorbell", "hurry")},
}
"""The tones that come with the program."""
_BACK = frozenset({CallEvent.RETURNED, CallEvent.TRANSFER_FAILED, CallEvent.CAMPED_ON})
_SHARED = frozenset({RemotePartyType.FUNCTION_NUMBER_ID, RemotePartyType.SERVICE_ID})


def tone_setting(call: Call) -> Setting:
    """Return the setting that has the tone of a call."""
    history = call.state.history_info
    if call.returned or call.state.event in _BACK or (history is not None and history.camp_on):
        return RING_TONE_RETURNED
    if history is not None:
        through = (history.previous_party, history.initial_party)
        distributed = history.previous_retarget_reason is RetargetReason.DISTRIBUTED
        if distributed or any(party is not None and party.type in _SHARED for party in through):
            return RING_TONE_SWITCHBOARD
    party = call.state.remote_party
    outside = party is None or party.type in (RemotePartyType.EXTERNAL_ID, None)
    return RING_TONE_EXTERNAL if outside else RING_TONE_INTERNAL


def tone_file(chosen: str) -> str:
    """Return the file of a tone by its name or by its path."""
    return str(TONES.get(chosen) or chosen or TONES[BELLS])


def tone_now(state: ConsoleState, settings: Settings) -> str:
    """Return the file that rings now: the tone of the call that has waited longest."""
    ids = state.calls.incoming
    if not ids:
        return tone_file(BELLS)
    return tone_file(settings.text(tone_setting(state.calls.by_id[ids[0]])))
