"""How loud sound is, and sound made louder. Plain samples of 16 bits; no thread of its own."""

from __future__ import annotations

from array import array

FULL_SCALE = 32768


def peak(frame: bytes) -> float:
    """Return the loudest sample as a part of full scale, 0 to 1."""
    samples = memoryview(frame).cast("h")
    if not samples:
        return 0.0
    most, least = max(samples), min(samples)
    return max(most, -least) / FULL_SCALE


def louder(sound: bytes, factor: float) -> bytes:
    """Return sound with each sample times ``factor``, cut off at full scale."""
    if factor == 1.0:
        return sound
    samples = array("h", sound)
    most, least = FULL_SCALE - 1, -FULL_SCALE
    return array("h", (min(most, max(least, round(each * factor))) for each in samples)).tobytes()


class Meter:
    """The peak since it was last read; costs nothing while it is off."""

    def __init__(self) -> None:
        self.on = False
        self.gain = 1.0
        """What the sound is still multiplied with after this."""
        self._peak = 0.0

    def hear(self, frame: bytes) -> None:
        """Take a frame in."""
        if self.on:
            self._peak = max(self._peak, peak(frame))

    def read(self) -> float:
        """Return the peak, 0 to 1, and begin anew."""
        now, self._peak = self._peak, 0.0
        return min(1.0, now * self.gain)
