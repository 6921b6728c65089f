"""The softphone on sound devices: PulseAudio null sinks, tones found by FFT."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.softphone import protocol
from app.softphone.audio.messages import SayFile, SetGains, TrialChanged, TrialStep, TryMicrophone
from app.softphone.diagnostics.messages import LevelsMeasured, Watch
from app.softphone.protocol import AudioChanged, AudioState, SelectAudio, SetRinging
from tests.support.phone import Phone
from tests.support.pulse import RATE, Pulse
from tests.support.tones import is_heard, level, longest_gap_s, loudness, write_tone

pytestmark = [pytest.mark.audio, pytest.mark.alone]

PEER_HZ = 440
VOICE_HZ = 880
BUSY = "import time; until = time.monotonic() + 2\nwhile time.monotonic() < until: pass"


@pytest.fixture
def pulse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pulse]:
    server = Pulse(tmp_path)
    monkeypatch.setenv("PULSE_SERVER", server.address)
    server.start()
    yield server
    server.stop()


def _latest_audio(phone: Phone) -> AudioChanged:
    for message in reversed(phone.messages):
        if isinstance(message, AudioChanged):
            return message
        if isinstance(message, protocol.Hello):
            return message.audio
    raise AssertionError("the phone has not told its sound devices")


async def _wait_audio(phone: Phone, state: AudioState) -> AudioChanged:
    for _ in range(160):
        if _latest_audio(phone).state is state:
            return _latest_audio(phone)
        await asyncio.sleep(0.05)
    raise AssertionError(f"the sound has not become {state}: {_latest_audio(phone)}")


async def _call(peer: Phone, phone: Phone) -> tuple[str, str]:
    await peer.go_direct()
    calling = await peer.dial(await phone.go_direct())
    ringing = await phone.next_incoming()
    await phone.answer(ringing)
    await peer.wait_up(calling)
    return calling, ringing


@pytest.mark.asyncio
async def test_what_the_peer_says_is_played_and_what_the_microphone_hears_arrives_without_a_gap(
    pulse: Pulse, tmp_path: Path
) -> None:
    async with (
        pulse.recorded() as played,
        pulse.spoken(VOICE_HZ),
        await Phone.start(tmp_path, "peer") as peer,
        await Phone.start(tmp_path, "phone", audio="qt") as phone,
    ):
        await _wait_audio(phone, AudioState.READY)
        await peer.say_tone(PEER_HZ)
        await _call(peer, phone)
        await asyncio.sleep(3.0)
        busy = await asyncio.create_subprocess_exec(sys.executable, "-c", BUSY)
        at_speaker, at_peer = await asyncio.gather(played.listen(3.0), peer.listen(3.0))
        await busy.wait()
        assert level(at_speaker, PEER_HZ, RATE) == pytest.approx(0.3, rel=0.1)
        assert level(at_peer, VOICE_HZ) == pytest.approx(0.3, rel=0.1)
        assert not is_heard(at_speaker, VOICE_HZ, RATE)
        assert not is_heard(at_peer, PEER_HZ)
        assert longest_gap_s(at_speaker, PEER_HZ, RATE) <= 0.02
        assert longest_gap_s(at_peer, VOICE_HZ) <= 0.02
        phone.send(SetGains(microphone=2.0, speaker=0.5))
        await phone.settle()
        await asyncio.sleep(0.5)
        at_speaker, at_peer = await asyncio.gather(played.listen(0.5), peer.listen(0.5))
        assert level(at_speaker, PEER_HZ, RATE) == pytest.approx(0.15, rel=0.1)
        assert level(at_peer, VOICE_HZ) == pytest.approx(0.6, rel=0.1)


@pytest.mark.asyncio
async def test_the_ring_tone_goes_to_the_ringer_and_stops(pulse: Pulse, tmp_path: Path) -> None:
    pulse.load(f"module-null-sink sink_name=desk rate={RATE}")
    async with (
        pulse.recorded("desk") as at_desk,
        pulse.recorded() as at_speaker,
        await Phone.start(tmp_path, "phone", audio="qt") as phone,
    ):
        phone.send(SelectAudio(microphone=None, speaker=None, ringer="desk"))
        phone.send(SetRinging(ringing=True))
        ring, beside = await asyncio.gather(at_desk.listen(3.0), at_speaker.listen(3.0))
        assert loudness(ring) > 0.01
        assert loudness(beside) == 0.0
        own = tmp_path / "own.wav"
        write_tone(own, 700, rate=8000, channels=1, seconds=1.0)
        phone.send(SelectAudio(microphone=None, speaker=None, ringer="desk", ring_everywhere=True))
        phone.send(SetRinging(ringing=True, tone=str(own)))
        await phone.settle()
        await asyncio.sleep(0.5)
        ring, beside = await asyncio.gather(at_desk.listen(1.0), at_speaker.listen(1.0))
        assert is_heard(ring, 700, RATE)
        assert is_heard(beside, 700, RATE)
        phone.send(SetRinging(ringing=False))
        await asyncio.sleep(0.5)
        assert loudness(await at_desk.listen(1.0)) == 0.0
        phone.send(SelectAudio(microphone=None, speaker=None, ringer=None, announcer="desk"))
        phone.send(SayFile(str(own)))
        phone.send(SayFile(str(own)))
        await phone.settle()
        await asyncio.sleep(1.2)
        said, beside = await asyncio.gather(at_desk.listen(0.5), at_speaker.listen(0.5))
        assert is_heard(said, 700, RATE)
        assert loudness(beside) == 0.0
        refused = await phone.expect_refused(SetRinging(ringing=True, tone=str(tmp_path / "none.wav")))
        assert refused.code == "file.unreadable"
        phone.send(SetRinging(ringing=False))


@pytest.mark.asyncio
async def test_the_microphone_is_tried_with_its_level_shown_and_its_gain_heard(
    pulse: Pulse, tmp_path: Path
) -> None:
    async with (
        pulse.recorded() as played,
        pulse.spoken(VOICE_HZ),
        await Phone.start(tmp_path, "phone", audio="qt") as phone,
    ):
        await _wait_audio(phone, AudioState.READY)
        phone.send(SetGains(microphone=0.5, speaker=1.0))
        phone.send(Watch(levels=True, microphone=True))
        loud = await phone.expect(LevelsMeasured, lambda told: (told.microphone or 0.0) > 0.1)
        assert loud.microphone == pytest.approx(0.15, rel=0.1)
        phone.send(TryMicrophone(seconds=1.5))
        playing = await phone.expect(TrialChanged, lambda told: told.step is TrialStep.PLAYING)
        assert playing.loudest == pytest.approx(0.15, rel=0.1)
        await asyncio.sleep(0.3)
        heard = await played.listen(0.8)
        assert level(heard, VOICE_HZ, RATE) == pytest.approx(0.15, rel=0.1)
        await phone.expect(TrialChanged, lambda told: told.step is TrialStep.OVER)
        phone.send(Watch())
        await phone.settle()
        told = len(phone.messages)
        await asyncio.sleep(0.4)
        assert not any(isinstance(each, LevelsMeasured) for each in phone.messages[told + 1 :])


@pytest.mark.asyncio
async def test_a_file_is_played_with_its_progress_and_told_to_be_over(pulse: Pulse, tmp_path: Path) -> None:
    file = tmp_path / "tone.wav"
    write_tone(file, 700, rate=8000, channels=2, seconds=2.0)
    async with pulse.recorded() as played, await Phone.start(tmp_path, "phone", audio="qt") as phone:
        await _wait_audio(phone, AudioState.READY)
        phone.send(protocol.PlayFile(str(file), position_s=0.5))
        heard = await played.listen(2.5)
        assert is_heard(heard, 700, RATE)
        progress = [m for m in phone.messages if isinstance(m, protocol.PlayingChanged)]
        positions = [message.position_s for message in progress]
        assert positions == sorted(positions)
        assert positions[0] == pytest.approx(0.5, abs=0.1)
        assert positions[-1] == pytest.approx(2.0, abs=0.1)
        assert [message.playing for message in progress] == [True] * (len(progress) - 1) + [False]
        assert all(message.duration_s == pytest.approx(2.0) for message in progress)
        sounding = np.abs(heard) > 0.05
        assert sounding.sum() / RATE == pytest.approx(1.5 * 0.89, abs=0.1)


@pytest.mark.asyncio
async def test_a_playback_that_is_stopped_is_silent_at_once(pulse: Pulse, tmp_path: Path) -> None:
    file = tmp_path / "tone.wav"
    write_tone(file, 700, rate=8000, channels=2, seconds=20.0)
    async with pulse.recorded() as played, await Phone.start(tmp_path, "phone", audio="qt") as phone:
        await _wait_audio(phone, AudioState.READY)
        phone.send(protocol.PlayFile(str(file)))
        assert is_heard(await played.listen(1.0), 700, RATE)
        phone.send(protocol.StopPlaying())
        await asyncio.sleep(0.4)
        assert phone.playing is not None and not phone.playing.playing
        assert loudness(await played.listen(0.5)) == 0.0


@pytest.mark.asyncio
async def test_a_chosen_device_that_is_unplugged_gives_way_to_the_default(
    pulse: Pulse, tmp_path: Path
) -> None:
    headset = pulse.load(f"module-null-sink sink_name=headset rate={RATE}")
    async with (
        pulse.recorded() as at_default,
        await Phone.start(tmp_path, "peer") as peer,
        await Phone.start(tmp_path, "phone", audio="qt") as phone,
    ):
        phone.send(SelectAudio(microphone=None, speaker="headset", ringer=None))
        await peer.say_tone(PEER_HZ)
        _, ringing = await _call(peer, phone)
        await asyncio.sleep(1.0)
        assert _latest_audio(phone).speaker == "headset"
        assert loudness(await at_default.listen(0.5)) == 0.0
        pulse.unload(headset)
        await asyncio.sleep(3.0)
        assert is_heard(await at_default.listen(1.0), PEER_HZ, RATE)
        pulse.load(f"module-null-sink sink_name=headset rate={RATE}")
        await asyncio.sleep(3.0)
        assert _latest_audio(phone).speaker == "headset"
        assert loudness(await at_default.listen(0.5)) == 0.0
        assert phone.legs[ringing].media_active


@pytest.mark.asyncio
async def test_without_a_sound_server_there_are_no_devices_and_calls_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'nobody'}")
    async with (
        await Phone.start(tmp_path, "peer") as peer,
        await Phone.start(tmp_path, "phone", audio="qt") as phone,
    ):
        await asyncio.sleep(0.5)
        audio = _latest_audio(phone)
        assert audio.state is AudioState.NO_DEVICES
        assert str(audio.reason) == "This computer has no microphone and no loudspeaker."
        await peer.say_tone(PEER_HZ)
        calling, _ = await _call(peer, phone)
        await asyncio.sleep(0.3)
        assert is_heard(await phone.listen(0.5), PEER_HZ)
        file = tmp_path / "tone.wav"
        write_tone(file, 700, rate=8000, channels=2, seconds=1.0)
        phone.send(protocol.PlayFile(str(file)))
        phone.send(SetRinging(ringing=True))
        await phone.settle()
        await asyncio.sleep(0.2)
        assert phone.playing is not None
        assert str(phone.playing.error) == "There is no loudspeaker to play on."
        await peer.hang_up(calling)


@pytest.mark.asyncio
async def test_a_sound_server_that_ends_during_a_call_leaves_the_call_up(
    pulse: Pulse, tmp_path: Path
) -> None:
    async with (
        await Phone.start(tmp_path, "peer") as peer,
        await Phone.start(tmp_path, "phone", audio="qt") as phone,
    ):
        await _wait_audio(phone, AudioState.READY)
        await peer.say_tone(PEER_HZ)
        calling, ringing = await _call(peer, phone)
        await asyncio.sleep(0.5)
        pulse.stop()
        audio = await _wait_audio(phone, AudioState.NO_DEVICES)
        assert audio.speaker is None and audio.microphone is None
        assert is_heard(await phone.listen(0.5), PEER_HZ)
        pulse.start()
        await asyncio.sleep(4.0)
        assert phone.legs[ringing].media_active
        await peer.hang_up(calling)
        await phone.wait_gone()


@pytest.mark.asyncio
async def test_a_phone_without_a_sound_server_ends_once_there_is_one_so_that_its_parent_starts_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pulse = Pulse(tmp_path)
    monkeypatch.setenv("PULSE_SERVER", pulse.address)
    async with await Phone.start(tmp_path, "phone", audio="qt") as phone:
        await _wait_audio(phone, AudioState.NO_DEVICES)
        pulse.start()
        await phone.wait_gone()
    pulse.stop()


@pytest.mark.asyncio
async def test_a_phone_with_devices_says_what_its_microphone_hears_and_nothing_else(
    pulse: Pulse, tmp_path: Path
) -> None:
    async with await Phone.start(tmp_path, "phone", audio="qt") as phone:
        refused = await phone.expect_refused(protocol.SetSource("tone:440"))
        assert refused.code == "source.microphone"
