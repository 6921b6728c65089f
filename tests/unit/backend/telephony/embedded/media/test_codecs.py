"""G.711 against the figures of the standard, G.722 end to end."""

from __future__ import annotations

import numpy as np
import pytest
from aiortp.codecs.g711 import PcmuCodec

from backend.telephony.embedded.media.codecs import (
    ALAW_LEVELS,
    G722,
    PCMA,
    PCMU,
    ULAW_LEVELS,
    Codec,
    WideCoder,
)
from tests.support.tones import level


@pytest.mark.parametrize(
    ("code", "sample"),
    [(0xFF, 0), (0x7F, 0), (0x80, 32124), (0x00, -32124), (0xFE, 8), (0x7E, -8), (0xF0, 120)],
)
def test_mu_law_codes_have_the_levels_of_the_standard(code: int, sample: int) -> None:
    assert ULAW_LEVELS[code] == sample


@pytest.mark.parametrize(
    ("code", "sample"),
    [(0xD5, 8), (0x55, -8), (0xD4, 24), (0xAA, 32256), (0x2A, -32256), (0x80, 5504), (0x00, -5504)],
)
def test_a_law_codes_have_the_levels_and_the_sign_of_the_standard(code: int, sample: int) -> None:
    assert ALAW_LEVELS[code] == sample


def test_mu_law_levels_are_those_of_another_implementation() -> None:
    theirs = np.frombuffer(PcmuCodec().decode(bytes(range(256))), "<i2")
    assert np.array_equal(theirs, ULAW_LEVELS)


@pytest.mark.parametrize("codec", [PCMU, PCMA])
def test_each_level_is_encoded_as_itself(codec: Codec) -> None:
    assert codec.levels is not None
    again = codec.levels[np.frombuffer(codec.encode(codec.levels), np.uint8)]
    assert (again == codec.levels).all()


@pytest.mark.parametrize("codec", [PCMU, PCMA])
def test_every_sample_is_encoded_as_the_nearest_level(codec: Codec) -> None:
    assert codec.levels is not None
    samples = np.arange(-32768, 32768, 7, dtype=np.int32)
    coded = codec.levels[np.frombuffer(codec.encode(samples.astype(np.int16)), np.uint8)].astype(np.int32)
    nearest = np.abs(samples[:, None] - codec.levels[None, :].astype(np.int32)).min(axis=1)
    assert (np.abs(samples - coded) == nearest).all()


@pytest.mark.parametrize("codec", [PCMU, PCMA])
def test_silence_is_silence(codec: Codec) -> None:
    assert codec.levels is not None
    assert codec.silence == codec.encode(np.zeros(160, np.int16))
    assert abs(int(codec.levels[codec.silence[0]])) <= 8


def test_wideband_keeps_a_tone_of_six_kilohertz() -> None:
    tone = (9000 * np.sin(2 * np.pi * 6000 * np.arange(16000) / 16000)).astype(np.int16)
    sender, receiver = WideCoder(), WideCoder()
    heard = np.concatenate(
        [receiver.decode(sender.encode(tone[at : at + 320])) for at in range(0, 16000, 320)]
    )
    assert level(heard[8000:] / 32768, 6000) == pytest.approx(9000 / 32768, rel=0.1)
    assert len(G722.silence) == 160
