"""WAV files as the softphone takes them: 16-bit PCM of any rate. Pure functions and small files."""

from __future__ import annotations

import array
import math
import wave
from pathlib import Path
from typing import NamedTuple

from app.softphone.errors import RefusedError

TONE_RATE = 16000
TONE_LEVEL = 0.3
"""Peak, as a part of full scale: -10 dBFS."""


class WavFormat(NamedTuple):
    """What a WAV file holds."""

    rate: int
    channels: int
    duration_s: float


def read_format(path: str) -> WavFormat:
    """Return the format of a 16-bit PCM file. Raises RefusedError with a sentence for any other."""
    try:
        with wave.open(path, "rb") as file:
            rate, frames = file.getframerate(), file.getnframes()
            if file.getsampwidth() != 2 or file.getnchannels() > 2 or not rate:
                raise RefusedError("file.format", f"{Path(path).name} is not a 16-bit WAV file.")
            return WavFormat(rate, file.getnchannels(), frames / rate)
    except OSError as error:
        raise RefusedError("file.unreadable", f"{path} cannot be read: {error.strerror}.") from error
    except (wave.Error, EOFError) as error:
        raise RefusedError("file.format", f"{Path(path).name} is not a 16-bit WAV file.") from error


def write_tone(path: Path, frequency_hz: int) -> None:
    """Write one second of a tone; it has whole periods, so it loops without a seam."""
    step = 2 * math.pi * frequency_hz / TONE_RATE
    samples = array.array("h", (round(32767 * TONE_LEVEL * math.sin(step * n)) for n in range(TONE_RATE)))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(TONE_RATE)
        file.writeframes(samples.tobytes())
