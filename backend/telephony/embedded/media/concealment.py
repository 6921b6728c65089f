"""Hiding lost frames: the last pitch period goes on, fading out within 60 ms (after ITU-T G.711 Appendix I).

Works on decoded samples at 8 or 16 kHz, one object per stream, only called when something is missing.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from backend.telephony.embedded.media.codecs import NARROW_FRAME, Samples

HISTORY_FRAMES = 3
CONCEALED_FRAMES = 3
_SHORTEST_PERIOD = 40
_LONGEST_PERIOD = 120
"""Samples at 8 kHz: 200 to 66 Hz; a shorter period is found as a multiple."""
_FULL_MS = 10.0
_FADE_MS = 50.0
_JOIN_MS = 5

Floats = npt.NDArray[np.float32]
_NOTHING: Floats = np.zeros(1, np.float32)


class Concealer:
    """One stream's losses. ``run`` is how many frames in a row were missing, many before the first."""

    __slots__ = ("_period", "_phase", "run")

    def __init__(self) -> None:
        self.run = CONCEALED_FRAMES
        self._period: Floats = _NOTHING
        self._phase = 0

    def conceal(self, history: Samples) -> Samples | None:
        """Return a frame in place of a missing one, or None when it would be silence by now.

        ``history`` is the last three frames as they were played.
        """
        size = len(history) // HISTORY_FRAMES
        if self.run >= CONCEALED_FRAMES:
            self.run += 1
            return None
        if self.run == 0:
            self._period = _last_period(history, size // NARROW_FRAME)
            self._phase = 0
        frame = self._continued(size) * _fade(self.run, size)
        self._phase += size
        self.run += 1
        return frame.astype(np.int16)

    def recover(self, frame: Samples) -> Samples:
        """Return the first frame after a loss, joined to what was made up."""
        run, self.run = self.run, 0
        if not 0 < run <= CONCEALED_FRAMES:
            return frame
        size = len(frame)
        join = size * _JOIN_MS // 20
        rising = np.arange(1, join + 1, dtype=np.float32) / (join + 1)
        made_up = self._continued(join) * _fade(run, size)[:join]
        joined = frame.copy()
        joined[:join] = (frame[:join] * rising + made_up * (1 - rising)).astype(np.int16)
        return joined

    def fill(self, frame: Samples, holes: bytes, history: Samples) -> Samples:
        """Return a frame with its missing parts made up; ``holes`` is 0 where a byte of it is missing."""
        made_up = self.conceal(history)
        self.run = 0
        there = np.repeat(np.frombuffer(holes, np.uint8), len(frame) // len(holes)).astype(bool)
        return np.where(there, frame, made_up if made_up is not None else 0).astype(np.int16)

    def _continued(self, size: int) -> Floats:
        index = (self._phase + np.arange(size)) % len(self._period)
        return self._period[index]


def _fade(run: int, size: int) -> Floats:
    ms = run * 20 + np.arange(size, dtype=np.float32) * (20 / size)
    gains: Floats = np.clip(1 - (ms - _FULL_MS) / _FADE_MS, 0, 1)
    return gains


def _last_period(history: Samples, scale: int) -> Floats:
    """Return the last pitch period, its end bent so that it joins its own beginning."""
    signal = history.astype(np.float32)
    length = NARROW_FRAME * scale
    template = signal[-length:]
    windows = np.lib.stride_tricks.sliding_window_view(signal, length)
    lags = np.arange(_SHORTEST_PERIOD * scale, _LONGEST_PERIOD * scale + 1)
    candidates = windows[len(signal) - length - lags]
    energy = np.einsum("ij,ij->i", candidates, candidates)
    likeness = candidates @ template / np.sqrt(energy + 1.0)
    lag = int(lags[int(np.argmax(likeness))])
    period = signal[-lag:].copy()
    overlap = lag // 4
    before = signal[-lag - overlap : -lag]
    rising = np.arange(1, overlap + 1, dtype=np.float32) / (overlap + 1)
    period[-overlap:] = period[-overlap:] * (1 - rising) + before * rising
    return period
