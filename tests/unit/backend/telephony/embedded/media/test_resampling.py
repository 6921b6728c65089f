"""Resampling: flat in the band of speech, nothing folded or mirrored into it, frames without seams."""

from __future__ import annotations

import numpy as np
import pytest

from backend.telephony.embedded.media.codecs import Samples
from backend.telephony.embedded.media.resampling import (
    NARROW_MEMORY,
    WIDE_MEMORY,
    downsample,
    upsample,
)
from tests.support.tones import level, longest_gap_s


def tone(hertz: float, rate: int, seconds: float = 1.0, amplitude: float = 10_000) -> Samples:
    wave = amplitude * np.sin(2 * np.pi * hertz * np.arange(round(rate * seconds)) / rate)
    return wave.astype(np.int16)


def up(samples: Samples) -> Samples:
    memory, out = np.zeros((1, NARROW_MEMORY), np.float32), []
    for frame in samples.reshape(-1, 160):
        wide, memory = upsample(frame[np.newaxis], memory)
        out.append(wide[0])
    return np.concatenate(out)


def down(samples: Samples) -> Samples:
    memory, out = np.zeros((1, WIDE_MEMORY), np.float32), []
    for frame in samples.reshape(-1, 320):
        narrow, memory = downsample(frame[np.newaxis], memory)
        out.append(narrow[0])
    return np.concatenate(out)


@pytest.mark.parametrize("hertz", [100, 440, 1000, 2500, 3300])
def test_speech_goes_up_flat_and_without_an_image(hertz: float) -> None:
    heard = up(tone(hertz, 8000))[1600:] / 32768
    assert level(heard, hertz) == pytest.approx(10_000 / 32768, rel=0.02)
    assert level(heard, 8000 - hertz) < 0.001 * 10_000 / 32768 + 0.0002


@pytest.mark.parametrize("hertz", [100, 440, 1000, 2500, 3300])
def test_speech_comes_down_flat(hertz: float) -> None:
    heard = down(tone(hertz, 16000))[800:] / 32768
    assert level(heard, hertz, 8000) == pytest.approx(10_000 / 32768, rel=0.02)


@pytest.mark.parametrize("hertz", [4700, 5000, 6000, 7500])
def test_what_a_narrow_channel_cannot_carry_is_not_folded_into_it(hertz: float) -> None:
    heard = down(tone(hertz, 16000))[800:] / 32768
    assert level(heard, 8000 - hertz, 8000) < 0.002 * 10_000 / 32768 + 0.0002


def test_frames_have_no_seams() -> None:
    assert longest_gap_s(up(tone(1000, 8000)) / 32768, 1000) <= 0.01
    whole, _ = upsample(tone(1000, 8000)[np.newaxis], np.zeros((1, NARROW_MEMORY), np.float32))
    assert (up(tone(1000, 8000)) == whole[0]).all()


def test_full_scale_is_clipped_and_does_not_turn_over() -> None:
    square = np.where(np.arange(8000) % 40 < 20, 32767, -32768).astype(np.int16)
    wide = up(square)
    assert int(wide.max()) == 32767
    assert int(wide.min()) == -32768
    steps = np.abs(np.diff(wide[100:].astype(np.int32)))
    assert int(steps.max()) < 60_000


def test_channels_do_not_touch_each_other() -> None:
    rows = np.stack((tone(500, 8000, 0.02), np.zeros(160, np.int16)))
    wide, memory = upsample(rows, np.zeros((2, NARROW_MEMORY), np.float32))
    assert not wide[1].any()
    assert not memory[1].any()
