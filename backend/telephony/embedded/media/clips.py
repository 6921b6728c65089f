"""What can be played: tones, the WAV files of the sounds directory, spoken digits; all in 20 ms frames.

A clip keeps its samples at both rates, and its G.711 codes once they were asked for, so that playing it to a
narrow channel costs no more than sending it. Files are read at start, on the loop that starts the plane.
"""

from __future__ import annotations

import re
import wave
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from backend.telephony.embedded.media.codecs import (
    NARROW_FRAME,
    NARROW_RATE,
    WIDE_FRAME,
    WIDE_RATE,
    Codec,
    Samples,
)
from backend.telephony.embedded.media.resampling import (
    BRANCH_TAPS,
    NARROW_MEMORY,
    downsample,
    upsample,
)
from backend.telephony.embedded.media.rtp import FRAME_UNITS
from backend.telephony.embedded.media.tones import CADENCES, ONCE, tone

FILE = "file:"
MUSIC_DIRECTORY = "music"
DIGIT_DIRECTORY = "digits"
DEFAULT_MUSIC = "default"
_DIGIT_FILES = {**{d: d for d in "0123456789"}, "*": "star", "#": "hash"}
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*(?:/[a-z0-9][a-z0-9_-]*)?")
MAX_MEDIA = 64
MAX_FILE_BYTES = 64 * 1024 * 1024


class UnknownMediaError(ValueError):
    """A tone, sound or digit that cannot be played."""


class Clip:
    """Sound in whole frames, played once or without end."""

    def __init__(self, wide: Samples, *, endless: bool = False) -> None:
        """Take 16 kHz samples; the last frame is filled up with silence."""
        self.endless = endless
        self.frames = max(1, -(-len(wide) // WIDE_FRAME))
        padded = np.zeros(self.frames * WIDE_FRAME, np.int16)
        padded[: len(wide)] = wide
        self._wide = padded.reshape(self.frames, WIDE_FRAME)
        self._narrow = _narrowed(padded, endless).reshape(self.frames, NARROW_FRAME)
        self._codes: dict[str, bytes] = {}

    def samples(self, frame: int, rate: int) -> Samples:
        """Return a frame's samples at 8 or 16 kHz."""
        frames: Samples = self._wide if rate == WIDE_RATE else self._narrow
        row: Samples = frames[frame]
        return row

    def codes(self, frame: int, codec: Codec) -> bytes:
        """Return a frame in a narrow codec."""
        codes = self._codes.get(codec.name)
        if codes is None:
            codes = self._codes[codec.name] = codec.encode(self._narrow.reshape(-1))
        return codes[frame * FRAME_UNITS : (frame + 1) * FRAME_UNITS]


def _narrowed(wide: Samples, endless: bool) -> Samples:
    """Halve the rate of a whole clip without its delay; an endless one joins its own beginning."""
    lead, trail = 2 * BRANCH_TAPS - 3, 2 * BRANCH_TAPS - 1
    before = wide[-lead:] if endless else np.zeros(lead, np.int16)
    after = wide[:trail] if endless else np.zeros(trail, np.int16)
    extended = np.concatenate((before, wide, after)).astype(np.int16)
    memory = np.zeros((1, 2 * NARROW_MEMORY), np.float32)
    narrow, _ = downsample(extended[np.newaxis, :], memory)
    start = lead // 2 + BRANCH_TAPS // 2
    return narrow[0, start : start + len(wide) // 2]


def read_wave(path: Path) -> Samples:
    """Return the samples of a 16 kHz mono 16-bit WAV file. Raises UnknownMediaError for any other."""
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise UnknownMediaError(f"{path.name} is larger than {MAX_FILE_BYTES} bytes.")
        with wave.open(str(path), "rb") as file:
            if (file.getnchannels(), file.getsampwidth(), file.getframerate()) != (1, 2, WIDE_RATE):
                raise UnknownMediaError(f"{path.name} is not 16 kHz mono 16-bit.")
            return np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.int16)
    except (OSError, EOFError, wave.Error) as error:
        raise UnknownMediaError(f"{path.name} cannot be read: {error}") from error


def read_message(path: Path) -> Samples:
    """Return the left side of a recording at 16 kHz. Raises UnknownMediaError."""
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise UnknownMediaError(f"{path.name} is larger than {MAX_FILE_BYTES} bytes.")
        with wave.open(str(path), "rb") as file:
            rate = file.getframerate()
            if (file.getnchannels(), file.getsampwidth()) != (2, 2) or rate not in (WIDE_RATE, NARROW_RATE):
                raise UnknownMediaError(f"{path.name} is not a recording.")
            left = np.frombuffer(file.readframes(file.getnframes()), "<i2")[::2].astype(np.int16)
    except (OSError, EOFError, wave.Error) as error:
        raise UnknownMediaError(f"{path.name} cannot be read: {error}") from error
    if rate == WIDE_RATE:
        return left
    memory = np.zeros((1, NARROW_MEMORY), np.float32)
    wide, _ = upsample(left[np.newaxis, :], memory)
    message: Samples = wide[0]
    return message


def reads_files(media: Sequence[str]) -> bool:
    """Tell whether a playback has items that must be read from the disk first."""
    return any(item.startswith(FILE) for item in media)


class ClipLibrary:
    """All clips, by the names that ``play`` and ``start_music`` use."""

    def __init__(self, sounds: Path) -> None:
        self._sounds = sounds
        self._tones = {name: Clip(tone(name), endless=name not in ONCE) for name in CADENCES}
        self._files: dict[str, Clip] = {}

    def load(self) -> None:
        """Read all files of the directory, so that none is read while calls are up. Bad ones are left out."""
        for path in sorted(self._sounds.glob("**/*.wav")):
            name = path.relative_to(self._sounds).with_suffix("").as_posix()
            try:
                self._files[name] = Clip(read_wave(path), endless=name.startswith(f"{MUSIC_DIRECTORY}/"))
            except UnknownMediaError:
                continue

    def music(self, name: str) -> Clip | None:
        """Return a class of music, else the default one, else None where there is no music at all."""
        files = self._files
        return files.get(f"{MUSIC_DIRECTORY}/{name}") or files.get(f"{MUSIC_DIRECTORY}/{DEFAULT_MUSIC}")

    def sequence(self, media: list[str]) -> list[Clip]:
        """Return the clips of a playback in order. Raises UnknownMediaError.

        With files it is to be called on a thread of its own: reading one may take a while.
        """
        clips = [clip for item in media[: MAX_MEDIA + 1] for clip in self._item(item)]
        if not clips or len(media) > MAX_MEDIA:
            raise UnknownMediaError(f"A playback has 1 to {MAX_MEDIA} items.")
        return clips

    def _item(self, item: str) -> list[Clip]:
        kind, _, name = item.removesuffix(".wav").partition(":")
        if kind == "tone" and name in self._tones:
            return [self._tones[name]]
        if kind == "sound" and _NAME.fullmatch(name) and name in self._files:
            return [self._files[name]]
        if kind == "digits" and name and len(name) <= MAX_MEDIA and set(name) <= set(_DIGIT_FILES):
            return [self._digit(digit) for digit in name]
        if item.startswith(FILE):
            return [Clip(read_message(Path(item.removeprefix(FILE))))]
        raise UnknownMediaError(f"There is no {item[:80]!r}.")

    def _digit(self, digit: str) -> Clip:
        clip = self._files.get(f"{DIGIT_DIRECTORY}/{_DIGIT_FILES[digit]}")
        if clip is None:
            raise UnknownMediaError(f"There is no spoken digit {digit!r}.")
        return clip
