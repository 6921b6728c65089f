"""The clock port over an asyncio loop and the system's wall clock."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from backend.ports.clock import Timer


class LoopClock:
    """Wall-clock time, with timers on the running loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def now(self) -> float:
        """Return seconds since 1970."""
        return time.time()

    def call_at(self, when: float, callback: Callable[[], None]) -> Timer:
        """Call ``callback`` once at ``when``; a step of the wall clock does not move a timer that is set."""
        return self._loop.call_later(max(0.0, when - time.time()), callback)
