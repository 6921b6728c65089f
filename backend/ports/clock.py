"""Time as the domain sees it: the wall clock and timers, so that a test can step it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class Timer(Protocol):
    """A timer that has been set."""

    def cancel(self) -> None:
        """Keep it from firing; no effect afterwards."""


class Clock(Protocol):
    """The wall clock and its timers, on one thread; it runs evenly, whatever the wall clock is set to."""

    def now(self) -> float:
        """Return seconds since 1970."""

    def follow_wall(self) -> None:
        """Take over a wall clock that has been set meanwhile; for when nothing is being timed."""

    def call_at(self, when: float, callback: Callable[[], None]) -> Timer:
        """Call ``callback`` once at ``when`` (seconds since 1970), at once where that has passed."""
