from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.softphone.audio.meter import Meter, louder, peak

samples = st.lists(st.integers(-32768, 32767), min_size=1, max_size=50).map(lambda each: array("h", each))


def sound(*values: int) -> bytes:
    return array("h", values).tobytes()


def test_the_peak_is_that_of_either_side() -> None:
    assert peak(b"") == 0.0
    assert peak(sound(0, 16384, -3)) == 0.5
    assert peak(sound(0, 3, -32768)) == 1.0


@given(samples, st.floats(0, 4))
def test_louder_sound_is_cut_off_at_full_scale_and_never_turns_over(each: array[int], factor: float) -> None:
    made = array("h", louder(each.tobytes(), factor))
    assert len(made) == len(each)
    assert all(before * after >= 0 for before, after in zip(each, made, strict=True))
    assert louder(each.tobytes(), 1.0) == each.tobytes()


def test_a_meter_tells_the_peak_since_it_was_last_read_with_what_comes_after_it() -> None:
    meter = Meter()
    meter.hear(sound(32767))
    assert meter.read() == 0.0
    meter.on = True
    meter.hear(sound(8192))
    meter.hear(sound(-100))
    assert meter.read() == 0.25
    assert meter.read() == 0.0
    meter.gain = 3.0
    meter.hear(sound(8192))
    assert meter.read() == pytest.approx(0.75)
    meter.hear(sound(-32768))
    assert meter.read() == 1.0
