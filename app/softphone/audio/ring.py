"""A few frames of sound between two threads that run on different clocks: pjsua2's and the sound device's.

One thread puts, another takes; each operation is a single step on a deque, so neither ever waits.
"""

from __future__ import annotations

from collections import deque

PRIMED_FRAMES = 3
MOST_FRAMES = 6
WATCHED_TAKES = 25


class FrameRing:
    """Frames of 20 ms. Too many at once: the oldest go.

    What stays in the ring all the time only delays the sound: once ``spare_frames`` have never been needed
    for half a second, what is beyond them goes. So the delay that a slow start of a device has built up ends,
    and a device whose clock is slower loses a frame now and then instead of lagging.
    """

    def __init__(self, spare_frames: int) -> None:
        self._frames: deque[bytes] = deque(maxlen=MOST_FRAMES)
        self._spare_frames = spare_frames
        self._takes = 0
        self._fewest_left = MOST_FRAMES

    def __len__(self) -> int:
        return len(self._frames)

    def put(self, frame: bytes) -> None:
        """Add a frame; the oldest goes when six are there. For one thread."""
        self._frames.append(frame)

    def take(self) -> bytes | None:
        """Return the next frame, or None. For one other thread."""
        if not self._frames:
            return None
        frame = self._frames.popleft()
        self._takes += 1
        self._fewest_left = min(self._fewest_left, len(self._frames))
        if self._takes == WATCHED_TAKES:
            for _ in range(self._fewest_left - self._spare_frames):
                frame = self._frames.popleft()
            self._takes, self._fewest_left = 0, MOST_FRAMES
        return frame


class PrimedTaker:
    """Takes from a ring at a steady pace; begins, and begins again after a gap, once three are there."""

    def __init__(self, ring: FrameRing) -> None:
        self._ring = ring
        self._primed = False

    def take(self) -> bytes | None:
        """Return the next frame, or None while there is none or too few to begin with."""
        if not self._primed and len(self._ring) < PRIMED_FRAMES:
            return None
        frame = self._ring.take()
        self._primed = frame is not None
        return frame
