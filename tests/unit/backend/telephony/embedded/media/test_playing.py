"""Tones, sounds, digits and music, to one channel and to a bridge."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest

from backend.telephony.embedded.media.codecs import CodecName
from backend.telephony.embedded.media.events import PlaybackEnded, RecordingEnded
from tests.support.rtp_phone import RtpPhone
from tests.support.studio import Studio
from tests.support.tones import is_heard, level, longest_gap_s, loudness

PROGRESS = 425.0


def ended(studio: Studio) -> list[tuple[str, str]]:
    return [(event.playback_id, event.error) for event in studio.reported(PlaybackEnded)]


@pytest.mark.asyncio
@pytest.mark.parametrize("codec", ["PCMU", "PCMA", "G722"])
async def test_a_waiting_caller_hears_a_tone(studio: Studio, codec: CodecName) -> None:
    one = studio.phone("1", RtpPhone(codec=codec))
    studio.plane.play("p", "1", ["tone:dial"])
    await asyncio.sleep(0.5)
    assert studio.path("1") == "play"
    assert level(one.heard(0.3), PROGRESS, one.rate) == pytest.approx(0.16, rel=0.1)
    assert longest_gap_s(one.heard(0.3), PROGRESS, one.rate) == 0
    studio.plane.stop_playback("p")
    await asyncio.sleep(0.15)
    assert loudness(one.heard(0.08)) < 0.01
    assert ended(studio) == [("p", "")]


@pytest.mark.asyncio
async def test_a_sequence_is_heard_in_its_order_and_told_when_over(studio: Studio) -> None:
    one = studio.phone("1")
    studio.plane.play("p", "1", ["sound:beep", "digits:10", "sound:beep"])
    await studio.until(lambda: ended(studio) == [("p", "")])
    heard = one.heard()
    beeps = [is_heard(heard[at : at + 800], 1000, 8000) for at in (0, len(heard) - 1600)]
    assert beeps == [True, True]
    assert loudness(heard[2400:-2400]) > 0.02


@pytest.mark.asyncio
async def test_a_busy_tone_has_its_cadence(studio: Studio) -> None:
    one = studio.phone("1")
    studio.plane.play("p", "1", ["tone:busy"])
    await asyncio.sleep(2.1)
    heard = one.heard()[800:]
    steps = np.abs(heard[: len(heard) // 400 * 400].reshape(-1, 400)).max(axis=1) > 0.05
    edges = np.flatnonzero(np.diff(steps.astype(int)))
    assert all(9 <= step <= 11 for step in np.diff(edges))


@pytest.mark.asyncio
@pytest.mark.parametrize("codec", ["PCMU", "PCMA", "G722"])
async def test_music_is_heard_until_it_is_stopped(studio: Studio, codec: CodecName) -> None:
    one = studio.phone("1", RtpPhone(codec=codec))
    studio.plane.start_music("1", "default")
    await asyncio.sleep(0.8)
    assert studio.path("1") == "play"
    assert 0.01 < loudness(one.heard(0.4)) < 0.3
    studio.plane.stop_music("1")
    await asyncio.sleep(0.3)
    assert loudness(one.heard(0.1)) < 0.005


@pytest.mark.asyncio
async def test_all_listeners_hear_the_same_moment_of_the_music(studio: Studio) -> None:
    phones = [studio.phone(str(number)) for number in range(3)]
    for number in range(3):
        studio.plane.start_music(str(number), "default")
    await asyncio.sleep(0.3)
    last = [phone.audio()[-5].payload for phone in phones]
    assert all(payload in [packet.payload for packet in phones[0].audio()] for payload in last)


@pytest.mark.asyncio
async def test_a_playback_interrupts_the_music_which_goes_on_after_it(studio: Studio) -> None:
    one = studio.phone("1")
    studio.plane.start_music("1", "default")
    studio.plane.play("p", "1", ["sound:beep"])
    await asyncio.sleep(0.15)
    assert is_heard(one.heard(0.1), 1000, 8000)
    await asyncio.sleep(0.5)
    assert ended(studio) == [("p", "")]
    assert loudness(one.heard(0.2)) > 0.01


@pytest.mark.asyncio
async def test_joining_a_bridge_ends_music_echo_and_playback(studio: Studio) -> None:
    one = studio.phone("1")
    studio.plane.start_music("1", "default")
    studio.plane.play("p", "1", ["tone:dial"])
    await asyncio.sleep(0.1)
    studio.plane.create_bridge("b")
    studio.plane.join("b", "1")
    await asyncio.sleep(0.2)
    assert ended(studio) == [("p", "")]
    assert not one.heard(0.1).any()
    studio.plane.leave("1")
    await asyncio.sleep(0.2)
    assert not one.heard(0.1).any()


@pytest.mark.asyncio
async def test_all_in_a_bridge_hear_what_is_played_to_it_and_each_other(studio: Studio) -> None:
    one = studio.phone("1", bridge="b")
    two = studio.phone("2", RtpPhone(codec="G722"), bridge="b")
    one.speak(900)
    studio.plane.play("p", "b", ["tone:dial"])
    await asyncio.sleep(0.7)
    for phone in (one, two):
        assert level(phone.heard(0.3), PROGRESS, phone.rate) == pytest.approx(0.16, rel=0.15)
    assert level(two.heard(0.3), 900, 16000) == pytest.approx(0.3, rel=0.1)
    studio.plane.destroy_bridge("b")
    await asyncio.sleep(0.1)
    assert ended(studio) == [("p", "")]


@pytest.mark.asyncio
async def test_one_in_a_bridge_can_be_played_to_alone(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    two.speak(900)
    await asyncio.sleep(0.1)
    studio.plane.play("p", "1", ["tone:dial"])
    await asyncio.sleep(0.5)
    assert level(one.heard(0.3), PROGRESS, 8000) == pytest.approx(0.16, rel=0.1)
    assert level(one.heard(0.3), 900, 8000) == pytest.approx(0.3, rel=0.1)
    assert not is_heard(two.heard(0.3), PROGRESS, 8000)
    studio.plane.stop_playback("p")
    await asyncio.sleep(0.1)
    assert studio.path("1") == "relay"


@pytest.mark.asyncio
async def test_a_new_playback_ends_the_one_before_it(studio: Studio) -> None:
    one = studio.phone("1")
    studio.plane.play("p", "1", ["tone:dial"])
    studio.plane.play("q", "1", ["sound:beep"])
    await studio.until(lambda: ended(studio) == [("p", ""), ("q", "")])
    assert not is_heard(one.heard(), PROGRESS, 8000)


@pytest.mark.asyncio
async def test_a_playback_ends_with_its_channel(studio: Studio) -> None:
    studio.phone("1")
    studio.plane.play("p", "1", ["tone:dial"])
    await asyncio.sleep(0.05)
    studio.plane.close("1")
    await asyncio.sleep(0.05)
    assert ended(studio) == [("p", "")]


@pytest.mark.asyncio
async def test_what_cannot_be_played_ends_at_once_with_an_error(studio: Studio) -> None:
    studio.phone("1")
    studio.plane.play("p", "1", ["sound:nothing-of-that-name"])
    studio.plane.play("q", "nobody", ["tone:dial"])
    assert [playback for playback, error in ended(studio) if error] == ["p", "q"]
    assert studio.path("1") in ("none", "silence")


@pytest.mark.asyncio
async def test_a_phone_that_hears_nothing_is_sent_silence(studio: Studio) -> None:
    phones = [studio.phone(codec, RtpPhone(codec=codec)) for codec in ("PCMU", "PCMA", "G722")]
    await asyncio.sleep(0.5)
    for phone in phones:
        assert 22 <= len(phone.audio()) <= 27
        assert loudness(phone.heard(0.3)) < 0.001


@pytest.mark.asyncio
async def test_what_was_recorded_is_played_its_left_side_alone(studio: Studio, tmp_path: Path) -> None:
    speaker, other = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    speaker.speak(600, 0.2)
    other.speak(1500, 0.2)
    path = tmp_path / "message.wav"
    studio.plane.start_recording("r", "b", "1", str(path))
    await asyncio.sleep(0.8)
    studio.plane.stop_recording("r")
    await studio.until(lambda: bool(studio.reported(RecordingEnded)))
    listener = studio.phone("3")
    studio.plane.play("p", "3", ["tone:beep", f"file:{path}"])
    await studio.until(lambda: ended(studio) == [("p", "")])
    heard = listener.heard(0.4)
    assert is_heard(heard, 600, 8000)
    assert not is_heard(heard, 1500, 8000)


@pytest.mark.asyncio
async def test_a_file_that_is_no_recording_is_not_played_and_one_may_be_stopped_early(
    studio: Studio, tmp_path: Path
) -> None:
    studio.phone("1")
    (tmp_path / "broken.wav").write_bytes(b"RIFF")
    studio.plane.play("p", "1", [f"file:{tmp_path / 'broken.wav'}"])
    await studio.until(lambda: len(ended(studio)) == 1)
    assert ended(studio)[0][1].startswith("broken.wav cannot be read")
    studio.plane.play("q", "1", [f"file:{tmp_path / 'missing.wav'}"])
    studio.plane.stop_playback("q")
    await asyncio.sleep(0.1)
    assert ended(studio)[1:] == [("q", "")]
