"""Hiding losses: the tone goes on, fades, and joins what comes next."""

from __future__ import annotations

import numpy as np
import pytest

from backend.telephony.embedded.media.codecs import Samples
from backend.telephony.embedded.media.concealment import CONCEALED_FRAMES, Concealer
from tests.support.tones import level


def tone(start: int, size: int, rate: int, hertz: float = 200) -> Samples:
    turn = 2 * np.pi * hertz * np.arange(start, start + size) / rate
    return (8000 * np.sin(turn)).astype(np.int16)


def in_speech() -> Concealer:
    """Return one that has heard a good frame."""
    one = Concealer()
    one.run = 0
    return one


@pytest.mark.parametrize(("rate", "size"), [(8000, 160), (16000, 320)])
def test_a_lost_frame_goes_on_as_the_tone_before_it(rate: int, size: int) -> None:
    frame = in_speech().conceal(tone(0, 3 * size, rate))
    assert frame is not None
    wanted = tone(3 * size, size, rate).astype(np.int32)
    first_half = size // 2
    error = np.abs(frame[:first_half].astype(np.int32) - wanted[:first_half])
    assert int(error.max()) < 800


def test_a_long_loss_fades_to_silence() -> None:
    one = in_speech()
    frames = [one.conceal(tone(0, 480, 8000)) for _ in range(CONCEALED_FRAMES + 2)]
    loudness = [0 if frame is None else int(np.abs(frame).max()) for frame in frames]
    assert loudness[0] > 7000
    assert loudness == sorted(loudness, reverse=True)
    assert loudness[-2:] == [0, 0]


def test_what_comes_after_a_loss_is_joined_without_a_click() -> None:
    one = in_speech()
    made_up = one.conceal(tone(0, 480, 8000))
    assert made_up is not None
    after = one.recover(np.full(160, -6000, np.int16))
    step = abs(int(after[0]) - int(made_up[-1]))
    assert step < 2500
    assert (after[60:] == -6000).all()
    assert one.run == 0


def test_a_missing_half_is_made_up_and_the_rest_kept() -> None:
    frame = tone(480, 160, 8000)
    holes = b"\x01" * 80 + b"\x00" * 80
    damaged = frame.copy()
    damaged[80:] = 0
    filled = in_speech().fill(damaged, holes, tone(0, 480, 8000))
    assert (filled[:80] == frame[:80]).all()
    assert level(filled / 32768, 200, 8000) > 0.15


def test_before_the_first_frame_nothing_is_made_up() -> None:
    assert Concealer().conceal(np.zeros(480, np.int16)) is None
