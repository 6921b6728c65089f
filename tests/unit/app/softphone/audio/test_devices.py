from __future__ import annotations

import pytest

from app.softphone.audio.devices import Devices, choose, judge, ringers
from app.softphone.protocol import AudioDevice, AudioState, SelectAudio

BUILT_IN = AudioDevice("built-in", "Built-in", default=True)
HEADSET = AudioDevice("headset", "Headset")


@pytest.mark.parametrize(
    ("wanted", "broken", "chosen"),
    [
        ("headset", set(), HEADSET),
        (None, set(), BUILT_IN),
        ("unplugged", set(), BUILT_IN),
        ("headset", {"headset"}, BUILT_IN),
        (None, {"built-in"}, HEADSET),
        (None, {"built-in", "headset"}, None),
    ],
)
def test_the_wanted_device_is_used_else_the_default_else_any(
    wanted: str | None, broken: set[str], chosen: AudioDevice | None
) -> None:
    assert choose(wanted, [HEADSET, BUILT_IN], broken) == chosen


def test_sound_is_ready_with_a_microphone_and_a_loudspeaker() -> None:
    assert judge(Devices([BUILT_IN], [HEADSET]), set()) == (AudioState.READY, "")


@pytest.mark.parametrize(
    ("devices", "reason"),
    [
        (Devices(), "This computer has no microphone and no loudspeaker."),
        (Devices([BUILT_IN], []), "This computer has no loudspeaker."),
        (Devices([], [BUILT_IN]), "This computer has no microphone."),
    ],
)
def test_what_is_lacking_is_named(devices: Devices, reason: str) -> None:
    assert judge(devices, set()) == (AudioState.NO_DEVICES, reason)


def test_a_device_that_cannot_be_opened_is_named() -> None:
    state, reason = judge(Devices([BUILT_IN], [HEADSET]), {"headset"})
    assert (state, reason) == (AudioState.FAILED, "The loudspeaker Headset cannot be opened.")


def test_the_ringer_rings_or_all_that_works() -> None:
    speakers = [AudioDevice("a", "A", default=True), AudioDevice("b", "B"), AudioDevice("c", "C")]
    one = SelectAudio(None, None, "b")
    assert [each.device_id for each in ringers(one, speakers)] == ["b"]
    assert [each.device_id for each in ringers(one, speakers, {"b"})] == ["a"]
    everywhere = SelectAudio(None, None, "b", ring_everywhere=True)
    assert [each.device_id for each in ringers(everywhere, speakers, {"a"})] == ["b", "c"]
    assert ringers(everywhere, []) == []
