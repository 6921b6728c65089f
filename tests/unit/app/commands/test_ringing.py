from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.commands.ringing import TONES, tone_file, tone_now, tone_setting
from app.settings.declared import (
    RING_TONE_EXTERNAL,
    RING_TONE_INTERNAL,
    RING_TONE_RETURNED,
    RING_TONE_SWITCHBOARD,
    Setting,
)
from app.settings.store import Settings
from app.softphone.audio.qt_sound import own_ring_tone
from app.state.model import Call
from backend.contract.calls import CallEvent, CallStatus, HistoryInfo, RemoteParty, RemotePartyType
from tests.support import console_states as states
from tests.support.calls import call

OUTSIDE = RemoteParty(type=RemotePartyType.EXTERNAL_ID, tel_uri="tel:+4670123456")
COLLEAGUE = RemoteParty(type=RemotePartyType.USER_ID, display_name="Bob")
MAIN = RemoteParty(type=RemotePartyType.FUNCTION_NUMBER_ID)


def ringing(party: RemoteParty, history: HistoryInfo | None = None, **changes: object) -> Call:
    state = call("c1", CallStatus.RINGING).model_copy(
        update={"remote_party": party, "history_info": history, "inbound": True, **changes}
    )
    return Call(state, 0.0, 0.0)


@pytest.mark.parametrize(
    ("incoming", "setting"),
    [
        (ringing(COLLEAGUE), RING_TONE_INTERNAL),
        (ringing(OUTSIDE), RING_TONE_EXTERNAL),
        (ringing(OUTSIDE, HistoryInfo(initial_party=MAIN)), RING_TONE_SWITCHBOARD),
        (ringing(OUTSIDE, HistoryInfo(initial_party=MAIN, previous_party=COLLEAGUE)), RING_TONE_SWITCHBOARD),
        (ringing(OUTSIDE, HistoryInfo(previous_party=COLLEAGUE)), RING_TONE_EXTERNAL),
        (ringing(COLLEAGUE, HistoryInfo(camp_on=True)), RING_TONE_RETURNED),
        (ringing(OUTSIDE, event=CallEvent.RETURNED), RING_TONE_RETURNED),
        (replace(ringing(COLLEAGUE), returned=True), RING_TONE_RETURNED),
    ],
)
def test_the_tone_is_that_of_where_the_call_comes_from(incoming: Call, setting: Setting) -> None:
    assert tone_setting(incoming) is setting


def test_the_call_that_has_waited_longest_rings(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.change(RING_TONE_EXTERNAL.key, "/home/alice/birds.wav")
    assert tone_now(states.IDLE, settings) == str(TONES["bells"])
    assert tone_now(states.TWO_RINGING, settings) in {"/home/alice/birds.wav", str(TONES["bells"])}


def test_every_tone_of_the_program_is_there_and_can_be_rung() -> None:
    for name in TONES:
        tone = own_ring_tone(tone_file(name))
        assert len(tone.samples) == 3 * 16000 * 2
