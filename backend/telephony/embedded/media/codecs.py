"""The three codecs: G.711 by tables over whole arrays, G.722 by one coder per stream.

All carry 20 ms in 160 bytes. Narrow ones have 160 samples of it at 8 kHz, G.722 has 320 at 16 kHz.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
from G722 import G722 as G722_CODER

from backend.telephony.embedded.media.rtp import FRAME_UNITS

CodecName = Literal["PCMU", "PCMA", "G722"]
Samples = npt.NDArray[np.int16]
Octets = npt.NDArray[np.uint8]

NARROW_RATE = 8000
WIDE_RATE = 16000
WIDE_BITS_PER_S = 64000
NARROW_FRAME = 160
WIDE_FRAME = 320


def _ulaw_levels() -> Samples:
    """Decode table of G.711 mu-law."""
    code = ~np.arange(256, dtype=np.uint8)
    magnitude = ((((code & 0x0F).astype(np.int32) << 3) + 0x84) << ((code & 0x70) >> 4)) - 0x84
    return np.where(code & 0x80, -magnitude, magnitude).astype(np.int16)


def _alaw_levels() -> Samples:
    """Decode table of G.711 A-law."""
    code = np.arange(256, dtype=np.uint8) ^ 0x55
    exponent = ((code & 0x70) >> 4).astype(np.int32)
    mantissa = (code & 0x0F).astype(np.int32) << 4
    magnitude = np.where(exponent == 0, mantissa + 8, (mantissa + 0x108) << np.maximum(exponent - 1, 0))
    return np.where(code & 0x80, magnitude, -magnitude).astype(np.int16)


def _encoder(levels: Samples) -> Octets:
    """Return the code of the nearest level, indexed by the sample as unsigned; 0 is the positive zero."""
    codes = np.argsort(levels, kind="stable").astype(np.uint8)
    ordered = levels[codes].astype(np.int32)
    boundaries = (ordered[:-1] + ordered[1:]) / 2
    samples = np.arange(65536, dtype=np.uint16).view(np.int16).astype(np.float64)
    return codes[np.searchsorted(boundaries, samples, side="right")]


ULAW_LEVELS = _ulaw_levels()
ULAW_CODES = _encoder(ULAW_LEVELS)
ALAW_LEVELS = _alaw_levels()
ALAW_CODES = _encoder(ALAW_LEVELS)


@dataclass(frozen=True, slots=True)
class Codec:
    """``rate`` of its samples; ``levels`` and ``codes`` are its tables, None where it has a memory."""

    name: CodecName
    rate: int
    levels: Samples | None
    codes: Octets | None
    silence: bytes
    """One frame of silence; of G.722 only about, which is why its silence goes through its coder."""

    @property
    def wide(self) -> bool:
        """Whether it carries 16 kHz."""
        return self.rate == WIDE_RATE

    def encode(self, samples: Samples) -> bytes:
        """Encode any number of samples by table."""
        assert self.codes is not None, self.name  # noqa: S101 - only narrow codecs come here
        return self.codes[samples.view(np.uint16)].tobytes()


PCMU = Codec("PCMU", NARROW_RATE, ULAW_LEVELS, ULAW_CODES, b"\xff" * FRAME_UNITS)
PCMA = Codec("PCMA", NARROW_RATE, ALAW_LEVELS, ALAW_CODES, b"\xd5" * FRAME_UNITS)
G722 = Codec("G722", WIDE_RATE, None, None, b"\xfa" * FRAME_UNITS)
CODECS: dict[str, Codec] = {codec.name: codec for codec in (PCMU, PCMA, G722)}


class WideCoder:
    """G.722 both ways for one stream, with its memory."""

    __slots__ = ("_decoder", "_encoder")

    def __init__(self) -> None:
        self._encoder = G722_CODER(WIDE_RATE, WIDE_BITS_PER_S)
        self._decoder = G722_CODER(WIDE_RATE, WIDE_BITS_PER_S)

    def decode(self, payload: bytes) -> Samples:
        """Return two samples for each byte."""
        return np.frombuffer(self._decoder.decode(payload), np.int16)

    def encode(self, samples: Samples) -> bytes:
        """Return one byte for each two samples."""
        coded: bytes = self._encoder.encode(samples)
        return coded
