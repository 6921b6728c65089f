"""What the media plane is told at its start."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class MediaSettings:
    """``hosts`` are the local addresses to bind; ports ``first_port`` to ``last_port``, both included.

    Each channel takes an even port for RTP and the odd one above it for RTCP. ``sounds`` is the directory of
    the WAV files (16 kHz, mono, 16 bit).
    """

    hosts: tuple[str, ...]
    first_port: int
    last_port: int
    sounds: Path
    rtcp_interval_s: float = 5.0
