"""Recordings of bridges: who is left, who is right, silence while nobody is there, in exact time."""

from __future__ import annotations

import asyncio
import wave
from pathlib import Path

import numpy as np
import pytest

from backend.telephony.embedded.media.events import RecordingEnded
from backend.telephony.embedded.media.recording import Limits
from tests.support.rtp_phone import RtpPhone
from tests.support.studio import Studio
from tests.support.tones import Samples, is_heard, level, read_wav


async def finished(studio: Studio) -> RecordingEnded:
    await studio.until(lambda: len(studio.reported(RecordingEnded)) == 1)
    return studio.reported(RecordingEnded)[0]


def sides(path: Path) -> tuple[Samples, Samples, int]:
    samples, rate = read_wav(path)
    return samples[:, 0], samples[:, 1], rate


@pytest.mark.asyncio
async def test_the_channel_is_left_and_the_others_are_right(studio: Studio, tmp_path: Path) -> None:
    phones = [studio.phone(str(number), bridge="b") for number in range(3)]
    for phone, hertz in zip(phones, (500, 900, 1300), strict=True):
        phone.speak(hertz, 0.2)
    studio.plane.start_recording("r", "b", "0", str(tmp_path / "r.wav"))
    await asyncio.sleep(1.2)
    studio.plane.stop_recording("r")
    ended = await finished(studio)
    assert (ended.recording_id, ended.path, ended.error) == ("r", str(tmp_path / "r.wav"), "")
    left, right, rate = sides(tmp_path / "r.wav")
    assert rate == 8000
    assert len(left) / rate == pytest.approx(1.2, abs=0.06)
    assert ended.duration_s == pytest.approx(len(left) / rate)
    said, others = left[4000:8000], right[4000:8000]
    assert [round(level(said, hertz, rate), 1) for hertz in (500, 900, 1300)] == [0.2, 0.0, 0.0]
    assert [round(level(others, hertz, rate), 1) for hertz in (500, 900, 1300)] == [0.0, 0.2, 0.2]


@pytest.mark.asyncio
async def test_recording_two_who_relay_does_not_break_what_they_hear(studio: Studio, tmp_path: Path) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    one.speak(500)
    two.speak(900)
    await asyncio.sleep(0.2)
    studio.plane.start_recording("r", "b", "1", str(tmp_path / "r.wav"))
    await asyncio.sleep(0.4)
    assert studio.path("1") == "mix"
    studio.plane.stop_recording("r")
    await asyncio.sleep(0.2)
    assert studio.path("1") == "relay"
    packets = one.audio()
    numbers = [(packet.sequence - packets[0].sequence) & 0xFFFF for packet in packets]
    assert numbers == list(range(len(packets)))
    assert level(one.heard(0.1), 900, 8000) == pytest.approx(0.3, rel=0.1)


@pytest.mark.asyncio
async def test_wideband_calls_are_recorded_in_wideband(studio: Studio, tmp_path: Path) -> None:
    one = studio.phone("1", RtpPhone(codec="G722"), bridge="b")
    two = studio.phone("2", RtpPhone(codec="PCMA"), bridge="b")
    one.speak(5000)
    two.speak(900)
    studio.plane.start_recording("r", "b", "1", str(tmp_path / "r.wav"))
    await asyncio.sleep(0.9)
    studio.plane.stop_recording("r")
    await finished(studio)
    left, right, rate = sides(tmp_path / "r.wav")
    assert rate == 16000
    assert level(left[6400:12800], 5000, rate) == pytest.approx(0.3, rel=0.15)
    assert level(right[6400:12800], 900, rate) == pytest.approx(0.3, rel=0.1)


@pytest.mark.asyncio
async def test_time_goes_on_while_one_of_them_is_elsewhere(studio: Studio, tmp_path: Path) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    one.speak(500)
    two.speak(900)
    studio.plane.start_recording("r", "b", "1", str(tmp_path / "r.wav"))
    await asyncio.sleep(0.5)
    studio.plane.leave("1")
    await asyncio.sleep(0.5)
    studio.plane.leave("2")
    await asyncio.sleep(0.5)
    studio.plane.join("b", "1")
    await asyncio.sleep(0.5)
    studio.plane.stop_recording("r")
    await finished(studio)
    left, right, rate = sides(tmp_path / "r.wav")
    assert len(left) / rate == pytest.approx(2.0, abs=0.08)
    quarters = [
        (is_heard(left[at : at + 2000], 500, rate), is_heard(right[at : at + 2000], 900, rate))
        for at in (1600, 5600, 9600, 13600)
    ]
    assert quarters == [(True, True), (False, True), (False, False), (True, False)]


@pytest.mark.asyncio
async def test_a_pause_is_not_in_the_recording(studio: Studio, tmp_path: Path) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    one.speak(500)
    two.speak(900)
    studio.plane.start_recording("r", "b", "1", str(tmp_path / "r.wav"))
    await asyncio.sleep(0.5)
    studio.plane.pause_recording("r")
    one.speak(1500)
    await asyncio.sleep(0.5)
    one.speak(700)
    await asyncio.sleep(0.15)
    studio.plane.resume_recording("r")
    await asyncio.sleep(0.5)
    studio.plane.stop_recording("r")
    ended = await finished(studio)
    left, _, rate = sides(tmp_path / "r.wav")
    assert ended.duration_s == pytest.approx(1.0, abs=0.06)
    assert not is_heard(left, 1500, rate)
    assert is_heard(left[-2400:], 700, rate)


@pytest.mark.asyncio
async def test_neither_a_muted_phone_nor_a_prompt_is_recorded(studio: Studio, tmp_path: Path) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    one.speak(500)
    two.speak(900)
    studio.plane.mute("1", True)
    studio.plane.play("p", "b", ["tone:dial"])
    studio.plane.start_recording("r", "b", "1", str(tmp_path / "r.wav"))
    await asyncio.sleep(0.7)
    studio.plane.stop_recording("r")
    await finished(studio)
    left, right, rate = sides(tmp_path / "r.wav")
    assert not is_heard(left, 500, rate)
    assert is_heard(right[2400:], 900, rate)
    assert not is_heard(right, 425, rate)


@pytest.mark.asyncio
async def test_the_file_is_playable_while_it_grows(studio: Studio, tmp_path: Path) -> None:
    one, _ = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    one.speak(500)
    studio.plane.start_recording("r", "b", "1", str(tmp_path / "r.wav"))
    for second in (1, 2):
        await asyncio.sleep(1.0)
        with wave.open(str(tmp_path / "r.wav"), "rb") as file:
            assert file.getnframes() / file.getframerate() >= second - 1.0 + 0.4


@pytest.mark.asyncio
async def test_a_bridge_that_goes_ends_its_recording(studio: Studio, tmp_path: Path) -> None:
    studio.phone("1", bridge="b")
    studio.plane.start_recording("r", "b", "1", str(tmp_path / "r.wav"))
    await asyncio.sleep(0.2)
    studio.plane.destroy_bridge("b")
    ended = await finished(studio)
    assert ended.error == ""
    assert ended.duration_s == pytest.approx(0.2, abs=0.06)


@pytest.mark.asyncio
async def test_a_recording_that_cannot_be_written_is_told_and_the_call_goes_on(
    studio: Studio, tmp_path: Path
) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    one.speak(500)
    (tmp_path / "file").write_text("in the way")
    studio.plane.start_recording("r", "b", "1", str(tmp_path / "file" / "r.wav"))
    ended = await finished(studio)
    assert ended.error
    await asyncio.sleep(0.3)
    assert studio.path("1") == "relay"
    assert level(two.heard(0.15), 500, 8000) > 0.2
    studio.plane.stop_recording("r")
    await asyncio.sleep(0.05)
    assert len(studio.reported(RecordingEnded)) == 1


@pytest.mark.asyncio
async def test_stopping_the_plane_finishes_what_is_being_recorded(tmp_path: Path) -> None:
    studio = Studio()
    await studio.plane.start()
    studio.phone("1", bridge="b").speak(500)
    studio.plane.start_recording("r", "b", "1", str(tmp_path / "r.wav"))
    await asyncio.sleep(0.3)
    await studio.close()
    assert [event.error for event in studio.reported(RecordingEnded)] == [""]
    samples, _ = read_wav(tmp_path / "r.wav")
    assert np.abs(samples[:, 0]).max() > 0.2


@pytest.mark.asyncio
async def test_a_recording_of_no_bridge_ends_at_once(studio: Studio, tmp_path: Path) -> None:
    studio.plane.start_recording("r", "none", "1", str(tmp_path / "r.wav"))
    assert studio.reported(RecordingEnded)[0].error
    assert not (tmp_path / "r.wav").exists()


@pytest.mark.asyncio
async def test_a_recording_ends_by_itself_once_nothing_was_said_for_long(
    studio: Studio, tmp_path: Path
) -> None:
    phone = studio.phone("1", bridge="b")
    phone.speak(500, 0.2)
    studio.plane.start_recording("r", "b", "1", str(tmp_path / "r.wav"), Limits(max_silence_s=0.5))
    await asyncio.sleep(0.8)
    assert studio.reported(RecordingEnded) == []
    phone.speak(500, 0.0)
    ended = await finished(studio)
    left, _, rate = sides(tmp_path / "r.wav")
    assert ended.error == ""
    assert level(left[: rate // 2], 500, rate) > 0.1
    assert len(left) / rate == pytest.approx(1.3, abs=0.3)


@pytest.mark.asyncio
async def test_a_recording_ends_by_itself_when_it_is_as_long_as_it_may_be(
    studio: Studio, tmp_path: Path
) -> None:
    studio.phone("1", bridge="b").speak(500, 0.2)
    studio.plane.start_recording("r", "b", "1", str(tmp_path / "r.wav"), Limits(max_s=0.4))
    ended = await finished(studio)
    assert ended.duration_s == pytest.approx(0.4, abs=0.001)
