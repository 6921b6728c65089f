"""How long each user has talked outside today. Runs on the event loop, in memory; a store keeps it.

A call counts for the day on which it ends, in the time zone of this machine.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from backend.ports.routing import UsageRecord, UsageStore


class Usage:
    """Seconds by user, of one day."""

    def __init__(self, store: UsageStore | None = None) -> None:
        self._store = store
        self._seconds: dict[tuple[str, str], float] = {}
        self._day = date.min

    def restore(self, records: Iterable[UsageRecord], now: float) -> None:
        """Take in what was remembered, at the start."""
        self._turn(now)
        for record in records:
            if record.day == self._day:
                self._seconds[record.domain, record.user_id] = record.seconds

    def used(self, user: tuple[str, str], now: float) -> float:
        """Return the seconds of today's calls that are over."""
        self._turn(now)
        return self._seconds.get(user, 0.0)

    def add(self, user: tuple[str, str], seconds: float, now: float) -> None:
        """Count a call that is over."""
        self._turn(now)
        total = self._seconds[user] = self._seconds.get(user, 0.0) + max(0.0, seconds)
        if self._store is not None:
            self._store.remember(UsageRecord(*user, self._day, total))

    def _turn(self, now: float) -> None:
        day = datetime.fromtimestamp(now).astimezone().date()
        if day != self._day:
            self._day = day
            self._seconds.clear()
