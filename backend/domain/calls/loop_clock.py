"""The clock port over an asyncio loop and the system's wall clock."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from backend.ports.clock import Timer


class LoopClock:
    """Wall-clock time that goes on evenly, with timers on the running loop.

    The wall clock may be set while calls are up (by hand, by a first answer of a time server, after a sleep):
    what they last and when they are due must not change by it. So time is counted by the loop's clock, from a
    wall clock that is read when nothing is timed.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, wall: Callable[[], float] = time.time) -> None:
        self._loop = loop
        self._wall = wall
        self._began = 0.0
        self.follow_wall()

    def now(self) -> float:
        """Return seconds since 1970."""
        return self._began + self._loop.time()

    def follow_wall(self) -> None:
        """Take over what the wall clock says now."""
        self._began = self._wall() - self._loop.time()

    def call_at(self, when: float, callback: Callable[[], None]) -> Timer:
        """Call ``callback`` once at ``when``, at once where that has passed."""
        return self._loop.call_at(when - self._began, callback)
