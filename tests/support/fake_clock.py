"""A clock that stands until a test steps it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

START = 1_800_000_000.0


@dataclass
class FakeTimer:
    """A timer that has been set."""

    when: float
    callback: Callable[[], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


class FakeClock:
    """A clock that stands until it is stepped."""

    def __init__(self, now: float = START) -> None:
        self._now = now
        self.timers: list[FakeTimer] = []

    def now(self) -> float:
        return self._now

    def follow_wall(self) -> None:
        """There is no other clock."""

    def call_at(self, when: float, callback: Callable[[], None]) -> FakeTimer:
        timer = FakeTimer(when, callback)
        self.timers.append(timer)
        return timer

    def pending(self) -> list[FakeTimer]:
        return [timer for timer in self.timers if not timer.cancelled]

    def step(self, seconds: float) -> None:
        """Let time pass; timers fire at their time."""
        end = self._now + seconds
        while True:
            due = sorted((each for each in self.pending() if each.when <= end), key=lambda each: each.when)
            if not due:
                break
            self._now = max(self._now, due[0].when)
            due[0].cancelled = True
            due[0].callback()
        self._now = end
        self.timers = self.pending()
