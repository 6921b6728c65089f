"""One recording of a bridge, on the loop: what is heard is handed to the writer in blocks."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from backend.telephony.embedded.media.codecs import WIDE_RATE, Samples
from backend.telephony.embedded.media.recording_file import FRAME_BYTES
from backend.telephony.embedded.media.recording_writer import RecordingWriter, WrittenRecording
from backend.telephony.embedded.media.resampling import (
    NARROW_MEMORY,
    WIDE_MEMORY,
    downsample,
    upsample,
)

BLOCK_FRAMES = 40
"""The file is at most this many ticks, 0.8 s, behind."""


FRAMES_PER_S = 50
SILENT_LEVEL = 300
"""A frame that stays below this (-41 dBFS) is silence."""


class Limits(NamedTuple):
    """How long a recording may last, and how long its channel may say nothing, in seconds; 0 for any time."""

    max_s: float = 0.0
    max_silence_s: float = 0.0


NO_LIMITS = Limits()


class Recording:
    """Left is ``channel_id``, right all others of ``bridge_id``. Every tick adds 20 ms, unless paused."""

    def __init__(
        self,
        recording_id: str,
        bridge_id: str,
        channel_id: str,
        writer: RecordingWriter,
        written: WrittenRecording,
    ) -> None:
        self.recording_id = recording_id
        self.bridge_id = bridge_id
        self.channel_id = channel_id
        self.paused = False
        self.rate = written.rate
        self._writer = writer
        self._written = written
        self._frame_pairs = written.rate // 50
        self._block = bytearray()
        self._block_bytes = BLOCK_FRAMES * self._frame_pairs * FRAME_BYTES
        self._limits = NO_LIMITS
        self._on_limit: Callable[[str], None] | None = None
        self._frames = 0
        self._silent_frames = 0
        self._memory = np.zeros((2, WIDE_MEMORY if self.rate < WIDE_RATE else NARROW_MEMORY), np.float32)

    def limit(self, limits: Limits, on_limit: Callable[[str], None]) -> None:
        """Have ``on_limit`` called with the id when a limit is reached."""
        self._limits, self._on_limit = limits, on_limit

    def add_pairs(self, pairs: bytes) -> None:
        """Add 20 ms at the file's rate, as they stand in it: left, right, left, right …"""
        if self.paused:
            return
        self._block += pairs
        if len(self._block) >= self._block_bytes:
            self._flush()
        if self._on_limit is not None:
            self._watch(pairs, self._on_limit)

    def _watch(self, pairs: bytes, on_limit: Callable[[str], None]) -> None:
        said = np.frombuffer(pairs, "<i2")[::2]
        silent = int(said.min()) > -SILENT_LEVEL and int(said.max()) < SILENT_LEVEL
        self._frames += 1
        self._silent_frames = self._silent_frames + 1 if silent else 0
        if _reached(self._frames, self._limits.max_s) or _reached(
            self._silent_frames, self._limits.max_silence_s
        ):
            self._on_limit = None
            on_limit(self.recording_id)

    def add(self, left: Samples | None, right: Samples | None) -> None:
        """Add 20 ms at any of the two rates; None is silence."""
        size = len(left) if left is not None else len(right) if right is not None else self._frame_pairs
        sides = np.zeros((2, size), np.int16)
        for side, samples in zip(sides, (left, right), strict=True):
            if samples is not None:
                side[:] = samples
        if size != self._frame_pairs:
            convert = downsample if self.rate < WIDE_RATE else upsample
            sides, self._memory = convert(sides, self._memory)
        self.add_pairs(sides.T.astype("<i2").tobytes())

    def add_silence(self, frames: int) -> None:
        """Add time that the ticker has left out."""
        if not self.paused:
            self._flush()
            self._writer.append_silence(self._written, frames * self._frame_pairs)

    def finish(self) -> None:
        """Hand over what is left; the writer tells when the file is closed."""
        self._flush()
        self._writer.close(self._written)

    def _flush(self) -> None:
        if self._block:
            self._writer.append(self._written, bytes(self._block))
            self._block.clear()


def _reached(frames: int, seconds: float) -> bool:
    return bool(seconds) and frames >= seconds * FRAMES_PER_S
