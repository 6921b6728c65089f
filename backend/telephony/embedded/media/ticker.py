"""The 20 ms clock of the media: deadlines, not pauses, so that it never drifts.

A late tick is made up for at once, as a burst that jitter buffers absorb; of a loop that hung for longer than
they can, the missed time is left out and told as skipped. Runs on the loop that starts it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from backend.telephony.embedded.media.rtp import FRAME_S

MAX_BURST = 10
"""200 ms: what is further behind is skipped."""
_EARLY_S = 0.001
"""Loops round their timers to whole milliseconds."""


class Ticker:
    """Calls ``on_tick(moment)`` for every 20 ms since the start, ``on_skip(frames)`` for what was left out.

    ``on_late`` comes before a burst. ``moment`` is when the tick was due, so that those of a burst are 20 ms
    apart, too.
    """

    def __init__(
        self,
        on_tick: Callable[[float], None],
        on_skip: Callable[[int], None],
        on_late: Callable[[], None],
    ) -> None:
        self._on_tick = on_tick
        self._on_skip = on_skip
        self._on_late = on_late
        self._handle: asyncio.TimerHandle | None = None
        self.deadline = 0.0
        """When the next tick is due, by time.perf_counter."""
        self.ticks = 0
        self.late = 0
        """Ticks more than a frame behind their time."""
        self.skipped = 0

    def start(self) -> None:
        """Begin; the first tick comes after 20 ms."""
        self.deadline = time.perf_counter() + FRAME_S
        self._schedule()

    def stop(self) -> None:
        """End; no tick comes any more."""
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def _schedule(self) -> None:
        delay = max(0.0, self.deadline - time.perf_counter())
        self._handle = asyncio.get_running_loop().call_later(delay, self._wake)

    def _wake(self) -> None:
        now = time.perf_counter()
        behind = int((now - self.deadline) / FRAME_S)
        try:
            if behind > MAX_BURST:
                self._skip(behind - MAX_BURST)
            if behind:
                self._on_late()
        finally:
            self._tick(now)

    def _tick(self, now: float) -> None:
        try:
            while self.deadline - _EARLY_S <= now:
                self.late += now - self.deadline > FRAME_S
                self.ticks += 1
                moment = self.deadline
                self.deadline += FRAME_S
                self._on_tick(moment)
        finally:
            if self._handle is not None:
                self._schedule()

    def _skip(self, frames: int) -> None:
        self.skipped += frames
        self.deadline += frames * FRAME_S
        self._on_skip(frames)
