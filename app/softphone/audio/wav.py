"""WAV files as the softphone takes them: 16-bit PCM of any rate. Pure functions."""

from __future__ import annotations

import wave
from pathlib import Path
from typing import NamedTuple

from app.language import tr
from app.reasons import reason_of
from app.softphone.errors import RefusedError


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
                raise RefusedError(
                    "file.format", tr("{file} is not a 16-bit WAV file.", file=Path(path).name)
                )
            return WavFormat(rate, file.getnchannels(), frames / rate)
    except OSError as error:
        words = tr("{file} cannot be read: {reason}.", file=path, reason=reason_of(error))
        raise RefusedError("file.unreadable", words) from error
    except (wave.Error, EOFError) as error:
        raise RefusedError(
            "file.format", tr("{file} is not a 16-bit WAV file.", file=Path(path).name)
        ) from error
