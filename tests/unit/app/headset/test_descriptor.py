from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.headset.descriptor import Field, Kind, read
from app.headset.telephony import HOOK_SWITCH, LED_MUTE, LED_OFF_HOOK, LED_RING, PHONE_MUTE, Telephony
from tests.support.headsets import BLACKWIRE, PLANTRONICS, POWER_CONF, SPEAK


def field_of(descriptor: bytes, kind: Kind, usage: int) -> Field:
    return next(each for each in read(descriptor).fields if each.kind is kind and each.usages == (usage,))


@pytest.mark.parametrize(
    ("descriptor", "usage", "place"),
    [
        (SPEAK, HOOK_SWITCH, (2, 0, False)),
        (SPEAK, PHONE_MUTE, (2, 2, True)),
        (POWER_CONF, HOOK_SWITCH, (2, 0, False)),
        (POWER_CONF, PHONE_MUTE, (2, 2, True)),
        (BLACKWIRE, PHONE_MUTE, (8, 0, True)),
        (BLACKWIRE, HOOK_SWITCH, (8, 1, False)),
        (PLANTRONICS, HOOK_SWITCH, (8, 0, False)),
        (PLANTRONICS, PHONE_MUTE, (8, 4, True)),
    ],
)
def test_the_buttons_of_real_headsets_are_found(
    descriptor: bytes, usage: int, place: tuple[int, int, bool]
) -> None:
    found = field_of(descriptor, Kind.INPUT, usage)
    assert (found.report_id, found.offset, found.relative) == place


@pytest.mark.parametrize(
    ("descriptor", "places"),
    [
        (SPEAK, [(2, 0), (2, 1), (2, 2)]),
        (POWER_CONF, [(2, 0), (2, 1), (2, 2)]),
        (BLACKWIRE, [(0x17, 0), (0x09, 0), (0x18, 0)]),
        (PLANTRONICS, [(0x17, 0), (0x09, 0), (0x18, 0)]),
    ],
)
def test_the_lamps_of_real_headsets_are_found(descriptor: bytes, places: list[tuple[int, int]]) -> None:
    lamps = [field_of(descriptor, Kind.OUTPUT, usage) for usage in (LED_OFF_HOOK, LED_MUTE, LED_RING)]
    assert [(each.report_id, each.offset) for each in lamps] == places


def test_a_value_is_read_from_its_bits() -> None:
    three = Field(Kind.INPUT, 1, 6, 3, (1,))
    assert three.value(bytes([0b1000_0000, 0b0000_0001])) == 0b110
    assert three.value(b"\xff") is None


@given(st.binary(max_size=300), st.binary(max_size=70))
def test_any_bytes_are_borne(descriptor: bytes, report: bytes) -> None:
    headset = Telephony(read(descriptor))
    headset.presses(report)
    headset.presses(b"")


@given(st.sampled_from([SPEAK, BLACKWIRE, PLANTRONICS, POWER_CONF]), st.data())
def test_descriptors_that_are_cut_off_or_damaged_are_borne(descriptor: bytes, data: st.DataObject) -> None:
    cut = descriptor[: data.draw(st.integers(0, len(descriptor)))]
    read(cut)
    at = data.draw(st.integers(0, len(descriptor) - 1))
    read(descriptor[:at] + data.draw(st.binary(min_size=1, max_size=4)) + descriptor[at + 1 :])
