"""Pending timers of the user agent core: a heap of deadlines, driven by whoever has the clock.

Single thread. Cancelling is lazy, and the heap is rebuilt when a third of it is cancelled.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from itertools import count

Action = Callable[[float], None]
_REBUILD_FROM = 256


class Appointment:
    """One pending timer; ``cancel`` may be called at any time, also after it fired."""

    __slots__ = ("_schedule", "action")

    def __init__(self, schedule: Schedule, action: Action) -> None:
        self._schedule = schedule
        self.action: Action | None = action

    def cancel(self) -> None:
        """Let it never fire."""
        if self.action is not None:
            self.action = None
            self._schedule.cancelled()


class Schedule:
    """Calls actions with the time when they are due, in the order of their deadlines."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, Appointment]] = []
        self._numbers = count()
        self._cancelled = 0

    def __len__(self) -> int:
        return len(self._heap) - self._cancelled

    def at(self, deadline: float, action: Action) -> Appointment:
        """Call ``action(now)`` once ``run`` is called at ``deadline`` or later."""
        appointment = Appointment(self, action)
        heapq.heappush(self._heap, (deadline, next(self._numbers), appointment))
        return appointment

    def next_deadline(self) -> float | None:
        """When the next action is due."""
        while self._heap and self._heap[0][2].action is None:
            heapq.heappop(self._heap)
            self._cancelled -= 1
        return self._heap[0][0] if self._heap else None

    def run(self, now: float) -> None:
        """Call all actions that are due; those that they schedule for now or earlier, too."""
        while (deadline := self.next_deadline()) is not None and deadline <= now:
            appointment = heapq.heappop(self._heap)[2]
            action, appointment.action = appointment.action, None
            if action is not None:
                action(now)

    def cancelled(self) -> None:
        """Count a cancelled appointment; called by the appointment itself."""
        self._cancelled += 1
        if self._cancelled > _REBUILD_FROM and self._cancelled * 3 > len(self._heap):
            self._heap = [entry for entry in self._heap if entry[2].action is not None]
            heapq.heapify(self._heap)
            self._cancelled = 0
