"""The softphone between a loudspeaker and a microphone that hears it: what of it comes back to the caller."""

from __future__ import annotations

import asyncio
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.softphone.audio.messages import Processing, SetProcessing
from app.softphone.protocol import AudioChanged
from tests.support.phone import Phone
from tests.support.pulse import Pulse
from tests.support.tones import RATE, is_heard, level, loudness

pytestmark = [pytest.mark.audio, pytest.mark.alone]

VOICE_HZ = 880
LEARNS_S = 2.0


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pulse]:
    """A room in which the microphone hears the loudspeaker."""
    server = Pulse(tmp_path)
    monkeypatch.setenv("PULSE_SERVER", server.address)
    server.start()
    server.hear_the_loudspeaker()
    yield server
    server.stop()


def _write_speech(path: Path) -> None:
    """Write noise with the rhythm of syllables."""
    time = np.arange(RATE * 4) / RATE
    sound = np.random.default_rng(1).standard_normal(time.size) * 2500 * (np.sin(2 * np.pi * 3 * time) > 0)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(sound.astype("<i2").tobytes())


def _db(part: float) -> float:
    return float(20 * np.log10(part + 1e-6))


@pytest.mark.asyncio
async def test_who_calls_hears_what_is_said_here_and_the_own_voice_only_where_echo_is_not_cancelled(
    room: Pulse, tmp_path: Path
) -> None:
    speech = tmp_path / "speech.wav"
    _write_speech(speech)
    async with (
        await Phone.start(tmp_path, "peer") as peer,
        await Phone.start(tmp_path, "phone", audio="qt") as phone,
    ):
        await peer.say_file(speech)
        await peer.go_direct()
        calling = await peer.dial(await phone.go_direct())
        await phone.answer(await phone.next_incoming())
        await peer.wait_up(calling)
        await asyncio.sleep(1.5)
        uncancelled = loudness(await peer.listen(1.0))
        phone.send(SetProcessing(cancel_echo=True))
        await phone.expect(AudioChanged, lambda told: told.processing is Processing.READY)
        await asyncio.sleep(LEARNS_S)
        cancelled = loudness(await peer.listen(1.0))
        assert _db(uncancelled) - _db(cancelled) >= 20
        async with room.spoken(VOICE_HZ):
            await asyncio.sleep(1.0)
            assert _db(level(await peer.listen(1.0), VOICE_HZ)) == pytest.approx(_db(0.3), abs=3)
        phone.send(SetProcessing())
        await phone.settle()
        await asyncio.sleep(0.5)
        assert _db(loudness(await peer.listen(1.0))) == pytest.approx(_db(uncancelled), abs=3)


@pytest.mark.asyncio
async def test_where_the_library_does_not_load_calls_sound_as_they_come_and_it_is_told(
    room: Pulse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LIVEKIT_LIB_PATH", str(tmp_path / "none.so"))
    async with (
        room.spoken(VOICE_HZ),
        await Phone.start(tmp_path, "peer") as peer,
        await Phone.start(tmp_path, "phone", audio="qt") as phone,
    ):
        phone.send(SetProcessing(cancel_echo=True))
        await phone.expect(AudioChanged, lambda told: told.processing is Processing.WAITING)
        await peer.go_direct()
        calling = await peer.dial(await phone.go_direct())
        await phone.answer(await phone.next_incoming())
        await peer.wait_up(calling)
        await phone.expect(AudioChanged, lambda told: told.processing is Processing.MISSING)
        await asyncio.sleep(1.0)
        assert is_heard(await peer.listen(0.5), VOICE_HZ)
