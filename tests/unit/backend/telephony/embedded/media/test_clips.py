"""What can be played: the tones with their cadences, the committed sounds, and what is refused."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import pytest

from backend.telephony.embedded.media.clips import Clip, ClipLibrary, UnknownMediaError, read_wave
from backend.telephony.embedded.media.codecs import PCMA, PCMU
from backend.telephony.embedded.media.playback import Playback
from backend.telephony.embedded.media.tones import CADENCES, ONCE, tone
from tests.support.studio import SOUNDS
from tests.support.tones import level, loudest, loudness


@pytest.fixture(scope="module")
def library() -> ClipLibrary:
    one = ClipLibrary(SOUNDS)
    one.load()
    return one


@pytest.mark.parametrize("name", sorted(set(CADENCES) - ONCE))
def test_call_progress_tones_are_of_425_hertz(name: str) -> None:
    assert loudest(tone(name)[:3200] / 32768) == pytest.approx(425, abs=6)


@pytest.mark.parametrize(
    ("name", "seconds", "silent_from", "silent_to"),
    [
        ("ringback", 5.0, 1.0, 5.0),
        ("busy", 1.0, 0.5, 1.0),
        ("congestion", 0.48, 0.24, 0.48),
        ("waiting", 4.0, 0.6, 4.0),
    ],
)
def test_cadences_are_the_european_ones(
    name: str, seconds: float, silent_from: float, silent_to: float
) -> None:
    samples = tone(name)
    assert len(samples) / 16000 == pytest.approx(seconds)
    assert not samples[round(silent_from * 16000) : round(silent_to * 16000)].any()
    assert loudness(samples[: round(min(silent_from, 0.2) * 16000)] / 32768) > 0.05


@pytest.mark.parametrize("name", sorted(CADENCES))
def test_every_tone_fills_whole_frames_so_that_its_repetition_has_no_seam(name: str) -> None:
    assert len(tone(name)) % 320 == 0


def test_the_dial_tone_goes_on_over_its_seam() -> None:
    twice = np.concatenate((tone("dial"), tone("dial"))).astype(np.int32)
    assert np.abs(np.diff(twice)).max() <= np.abs(np.diff(twice[:16000])).max() + 1


@pytest.mark.parametrize("codec", [PCMU, PCMA])
def test_a_clip_sounds_the_same_narrow_and_in_either_law(codec: object) -> None:
    clip = Clip(tone("dial"), endless=True)
    assert codec in (PCMU, PCMA)
    chosen = PCMU if codec is PCMU else PCMA
    assert chosen.levels is not None
    codes = b"".join(clip.codes(frame, chosen) for frame in range(clip.frames))
    heard = chosen.levels[np.frombuffer(codes, np.uint8)] / 32768
    narrow = np.concatenate([clip.samples(frame, 8000) for frame in range(clip.frames)]) / 32768
    wide = np.concatenate([clip.samples(frame, 16000) for frame in range(clip.frames)]) / 32768
    assert level(heard, 425, 8000) == pytest.approx(level(wide, 425, 16000), rel=0.02)
    assert level(narrow, 425, 8000) == pytest.approx(level(wide, 425, 16000), rel=0.02)


def test_the_narrow_side_of_an_endless_clip_has_no_seam_and_no_delay() -> None:
    clip = Clip(tone("dial"), endless=True)
    narrow = np.concatenate([clip.samples(frame, 8000) for frame in range(clip.frames)]).astype(np.int32)
    wide = np.concatenate([clip.samples(frame, 16000) for frame in range(clip.frames)]).astype(np.int32)
    assert np.abs(narrow - wide[::2]).max() < 40


@pytest.mark.parametrize("digit", "0123456789*#")
def test_every_digit_can_be_spoken(library: ClipLibrary, digit: str) -> None:
    (clip,) = library.sequence([f"digits:{digit}"])
    assert 15 <= clip.frames <= 60
    spoken = np.concatenate([clip.samples(frame, 16000) for frame in range(clip.frames)]) / 32768
    assert loudness(spoken) > 0.02


def test_the_music_is_half_a_minute_that_joins_itself(library: ClipLibrary) -> None:
    music = library.music("default")
    assert music is not None
    assert music.endless
    assert music.frames == 1500
    first, last = music.samples(0, 16000), music.samples(1499, 16000)
    assert abs(int(first[0]) - int(last[-1])) < 600
    for start in range(0, 1500, 50):
        second = np.concatenate([music.samples(start + frame, 8000) for frame in range(50)]) / 32768
        assert 0.02 < loudness(second) < 0.2


def test_an_unknown_class_of_music_is_the_default_one(library: ClipLibrary) -> None:
    assert library.music("jazz") is library.music("default")


def test_the_sounds_of_the_console_and_the_demo_are_there() -> None:
    for name, least, most in (
        ("ring", 1, 6),
        ("beep", 0.1, 0.5),
        ("demo-caller", 10, 16),
        ("your-number-is", 0.5, 2),
    ):
        seconds = len(read_wave(SOUNDS / f"{name}.wav")) / 16000
        assert least <= seconds <= most


def test_all_sounds_together_are_under_four_megabytes() -> None:
    assert sum(path.stat().st_size for path in SOUNDS.glob("**/*.wav")) < 4_000_000


def test_a_sequence_is_played_in_its_order_and_then_over(library: ClipLibrary) -> None:
    clips = library.sequence(["sound:your-number-is", "digits:10", "sound:beep.wav"])
    playback = Playback("p", "c", clips)
    heard = [playback.clip]
    frames = 1
    while playback.advance():
        frames += 1
        if playback.clip is not heard[-1]:
            heard.append(playback.clip)
    assert heard == clips
    assert frames == sum(clip.frames for clip in clips)


def test_a_tone_goes_on_without_end(library: ClipLibrary) -> None:
    playback = Playback("p", "c", library.sequence(["sound:beep", "tone:busy"]))
    assert all(playback.advance(7) for _ in range(1000))
    assert playback.frame < playback.clip.frames


@pytest.mark.parametrize(
    "media",
    [
        [],
        ["tone:none"],
        ["sound:../../../etc/passwd"],
        ["sound:/etc/passwd"],
        ["sound:"],
        ["digits:"],
        ["digits:12a"],
        ["digits:" + "1" * 65],
        ["music"],
        ["beep"] * 65,
        [""],
    ],
)
def test_what_cannot_be_played_is_refused(library: ClipLibrary, media: list[str]) -> None:
    with pytest.raises(UnknownMediaError):
        library.sequence(media)


def test_a_file_of_another_format_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "text.wav").write_text("no sound")
    with wave.open(str(tmp_path / "narrow.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(320))
    library = ClipLibrary(tmp_path)
    library.load()
    for name in ("text", "narrow"):
        with pytest.raises(UnknownMediaError):
            library.sequence([f"sound:{name}"])
    assert library.music("default") is None
