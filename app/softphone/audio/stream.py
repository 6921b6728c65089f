"""Formats of sound, and the ends of a call's sound that the audio thread and pjsua2 share. Values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from app.softphone.audio.ring import FrameRing

FRAME_MS = 20
SAMPLE_BYTES = 2
CALL_RATE = 16000


@dataclass(frozen=True)
class StreamFormat:
    """16-bit samples: their rate and channels."""

    rate: int
    channels: int

    @property
    def frame_bytes(self) -> int:
        """The size of 20 ms."""
        return self.rate * FRAME_MS // 1000 * self.channels * SAMPLE_BYTES

    @property
    def bytes_per_s(self) -> int:
        """The size of a second."""
        return self.rate * self.channels * SAMPLE_BYTES


class CallEnd(NamedTuple):
    """One end of the call's sound: what one side fills and the other empties, and in which format."""

    ring: FrameRing
    format: StreamFormat


class CallSound(NamedTuple):
    """The open microphone and loudspeaker, each None where there is none."""

    microphone: CallEnd | None
    speaker: CallEnd | None


class RingTone(NamedTuple):
    """The sound of an incoming call."""

    samples: bytes
    format: StreamFormat
