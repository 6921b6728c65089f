from __future__ import annotations

import wave
from pathlib import Path

import pytest

from app.softphone.audio.wav import WavFormat, read_format
from app.softphone.errors import RefusedError


def _write(path: Path, *, rate: int = 8000, channels: int = 1, width: int = 2, seconds: float = 1.0) -> str:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(bytes(int(rate * seconds) * channels * width))
    return str(path)


@pytest.mark.parametrize(("rate", "channels"), [(8000, 1), (16000, 2), (44100, 1), (48000, 2)])
def test_sixteen_bit_files_of_any_rate_are_taken(tmp_path: Path, rate: int, channels: int) -> None:
    path = _write(tmp_path / "sound.wav", rate=rate, channels=channels, seconds=0.5)
    assert read_format(path) == WavFormat(rate, channels, 0.5)


@pytest.mark.parametrize(("width", "channels"), [(1, 1), (3, 1), (2, 6)])
def test_other_samples_are_refused(tmp_path: Path, width: int, channels: int) -> None:
    path = _write(tmp_path / "sound.wav", width=width, channels=channels)
    with pytest.raises(RefusedError) as refused:
        read_format(path)
    assert refused.value.code == "file.format"


@pytest.mark.parametrize("content", [b"", b"RIFF", b"not a sound", b"RIFF\x04\0\0\0WAVE"])
def test_what_is_no_wav_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "sound.wav"
    path.write_bytes(content)
    with pytest.raises(RefusedError) as refused:
        read_format(str(path))
    assert refused.value.code == "file.format"


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as refused:
        read_format(str(tmp_path / "none.wav"))
    assert refused.value.code == "file.unreadable"
