"""The event journal: every event has a number and is kept until the backend has acknowledged it.

Nothing is ever dropped: a journal past its limit says so by ``overfull``, and the exchange then ends its
calls, because a backend that is told only half of what happened is worse than none. Runs on the loop.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from itertools import islice

from backend.ports.telephony import AnyEvent, NumberedEvent

DEFAULT_LIMIT = 100_000


class AcknowledgeError(ValueError):
    """An event was acknowledged that has not happened yet."""


class Journal:
    """Events not yet acknowledged, in order, numbered from 1 over the life of the exchange."""

    def __init__(self, on_append: Callable[[], None], limit: int = DEFAULT_LIMIT) -> None:
        self._kept: deque[NumberedEvent] = deque()
        self._on_append = on_append
        self._limit = limit
        self._last = 0

    @property
    def last(self) -> int:
        """Number of the newest event, 0 before the first."""
        return self._last

    @property
    def acknowledged(self) -> int:
        """Number up to which all events are acknowledged."""
        return self._last - len(self._kept)

    @property
    def overfull(self) -> bool:
        """Whether more is kept than the limit allows."""
        return len(self._kept) > self._limit

    def __len__(self) -> int:
        return len(self._kept)

    def append(self, event: AnyEvent) -> None:
        """Number an event and keep it."""
        self._last += 1
        self._kept.append(NumberedEvent(self._last, event))
        self._on_append()

    def check(self, number: int) -> None:
        """Raise AcknowledgeError for a number that cannot be acknowledged."""
        if not 0 <= number <= self._last:
            raise AcknowledgeError(f"event {number} acknowledged, the last one is {self._last}")

    def acknowledge(self, number: int) -> None:
        """Drop all events up to ``number``; an older number than before changes nothing."""
        self.check(number)
        while self._kept and self._kept[0].number <= number:
            self._kept.popleft()

    def after(self, number: int) -> Iterator[NumberedEvent]:
        """Yield the kept events with a higher number than ``number``."""
        yield from islice(self._kept, max(0, number - self.acknowledged), None)
