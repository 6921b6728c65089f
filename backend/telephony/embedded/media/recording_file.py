"""A WAV file that grows and is playable at any moment: stereo, 16 bit. Used on the writer thread only.

The data is written first and then the header that covers it, in one write, so that a process killed between
the two leaves a file that is short of its last moment but whole.
"""

from __future__ import annotations

import os
import struct
import sys
import time
from pathlib import Path
from typing import BinaryIO

CHANNELS = 2
FRAME_BYTES = 2 * CHANNELS
HEADER_BYTES = 44
MAX_DATA_BYTES = (0xFFFFFFFF - HEADER_BYTES) // FRAME_BYTES * FRAME_BYTES
SYNC_INTERVAL_S = 5.0
_SILENCE = bytes(64 * 1024)
_HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")


class TooLongError(OSError):
    """A WAV file holds 4 GB."""


def wave_header(rate: int, data_bytes: int) -> bytes:
    """Return the 44 bytes before ``data_bytes`` of stereo 16-bit samples."""
    return _HEADER.pack(
        b"RIFF",
        data_bytes + HEADER_BYTES - 8,
        b"WAVE",
        b"fmt ",
        16,
        1,
        CHANNELS,
        rate,
        rate * FRAME_BYTES,
        FRAME_BYTES,
        8 * FRAME_BYTES // CHANNELS,
        b"data",
        data_bytes,
    )


class RecordingFile:
    """One file being written. All methods but the constructor raise OSError when the disk refuses."""

    def __init__(self, path: Path, rate: int) -> None:
        self._path = path
        self._rate = rate
        self._file: BinaryIO | None = None
        self._size = 0
        self._synced_at = 0.0
        self._dirty = False

    @property
    def duration_s(self) -> float:
        """What the file holds."""
        return self._size / (self._rate * FRAME_BYTES)

    def open(self) -> None:
        """Make the file, readable by its owner alone; its directories too. It must not exist yet."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        self._file = os.fdopen(os.open(self._path, flags, 0o600), "wb", buffering=0)
        self._write_at(0, wave_header(self._rate, 0))
        self._synced_at = time.perf_counter()

    def append(self, data: bytes) -> None:
        """Add whole sample pairs."""
        if self._size + len(data) > MAX_DATA_BYTES:
            raise TooLongError("The recording has reached the size that a WAV file can have.")
        self._write_at(HEADER_BYTES + self._size, data)
        self._size += len(data)
        self._write_at(0, wave_header(self._rate, self._size))
        self._dirty = True

    def append_silence(self, pairs: int) -> None:
        """Add time in which nothing was heard."""
        left = pairs * FRAME_BYTES
        while left:
            part = min(left, len(_SILENCE))
            self.append(_SILENCE[:part])
            left -= part

    def sync(self, *, now: bool = False) -> None:
        """Bring the file to the disk, if that is due or ``now``."""
        due = time.perf_counter() - self._synced_at >= SYNC_INTERVAL_S
        if self._file is not None and self._dirty and (due or now):
            os.fsync(self._file.fileno())
            self._synced_at = time.perf_counter()
            self._dirty = False

    def close(self) -> None:
        """Close the file; what could be written stays playable."""
        file, self._file = self._file, None
        if file is not None:
            file.close()

    def _write_at(self, position: int, data: bytes) -> None:
        if self._file is None:
            raise OSError("The file is closed.")
        view = memoryview(data)
        while view:
            written = _write(self._file, position, view)
            position += written
            view = view[written:]


def _write(file: BinaryIO, position: int, data: memoryview) -> int:
    if sys.platform != "win32":
        return os.pwrite(file.fileno(), data, position)
    file.seek(position)
    return file.write(data)
