"""One recording of a bridge, on the loop: what is heard is handed to the writer by the half second."""

from __future__ import annotations

import numpy as np

from backend.telephony.embedded.media.codecs import WIDE_RATE, Samples
from backend.telephony.embedded.media.recording_writer import RecordingWriter, WrittenRecording
from backend.telephony.embedded.media.resampling import (
    NARROW_MEMORY,
    WIDE_MEMORY,
    downsample,
    upsample,
)

BLOCK_FRAMES = 25
"""The file is at most this many ticks, half a second, behind."""


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
        self._block = np.zeros((BLOCK_FRAMES * self._frame_pairs, 2), np.int16)
        self._filled = 0
        self._memory = np.zeros((2, WIDE_MEMORY if self.rate < WIDE_RATE else NARROW_MEMORY), np.float32)

    def add(self, left: Samples | None, right: Samples | None) -> None:
        """Add 20 ms at any of the two rates; None is silence."""
        end = self._filled + self._frame_pairs
        part = self._block[self._filled : end]
        if (left is None or len(left) == len(part)) and (right is None or len(right) == len(part)):
            part[:, 0] = 0 if left is None else left
            part[:, 1] = 0 if right is None else right
        else:
            part[:] = self._resampled(left, right)
        self._filled = end
        if end == len(self._block):
            self._flush()

    def _resampled(self, left: Samples | None, right: Samples | None) -> Samples:
        size = len(left) if left is not None else len(right) if right is not None else 0
        rows = np.zeros((2, size), np.int16)
        for row, samples in enumerate((left, right)):
            if samples is not None:
                rows[row] = samples
        convert = downsample if self.rate < WIDE_RATE else upsample
        converted, self._memory = convert(rows, self._memory)
        return converted.T

    def add_silence(self, frames: int) -> None:
        """Add time that the ticker has left out."""
        self._flush()
        self._writer.append_silence(self._written, frames * self._frame_pairs)

    def finish(self) -> None:
        """Hand over what is left; the writer tells when the file is closed."""
        self._flush()
        self._writer.close(self._written)

    def _flush(self) -> None:
        if self._filled:
            self._writer.append(self._written, self._block[: self._filled].astype("<i2").tobytes())
            self._filled = 0
