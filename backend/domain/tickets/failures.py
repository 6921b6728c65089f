"""Counts failed logins, so that passwords cannot be tried out. Runs on the event loop; keeps no secrets."""

from __future__ import annotations

import math
from collections import OrderedDict, deque
from collections.abc import Callable

from backend.domain.errors import LimitError

MAX_KEYS = 10_000


class FailureLimit:
    """At most ``limit`` failures of a key within ``window_s``; the least recent keys are forgotten first."""

    def __init__(self, limit: int, window_s: float, monotonic: Callable[[], float]) -> None:
        self._limit = limit
        self._window_s = window_s
        self._monotonic = monotonic
        self._failures: OrderedDict[tuple[str, ...], deque[float]] = OrderedDict()

    def take(self, *key: str) -> bool:
        """Count an attempt as failed until it is forgiven; True where it is the last one that the key has.

        Raises LimitError beyond the limit.
        """
        now = self._monotonic()
        failures = self._failures.setdefault(key, deque())
        self._failures.move_to_end(key)
        while failures and failures[0] <= now - self._window_s:
            failures.popleft()
        if len(failures) >= self._limit:
            wait = math.ceil(failures[0] + self._window_s - now)
            error = LimitError("login.too.many.failures", f"Too many failed logins; try again in {wait} s.")
            error.retry_after_s = wait
            raise error
        failures.append(now)
        if len(self._failures) > MAX_KEYS:
            self._failures.popitem(last=False)
        return len(failures) == self._limit

    def forgive(self, *key: str) -> None:
        """Take back the latest attempt: it succeeded."""
        failures = self._failures.get(key)
        if failures:
            failures.pop()
            if not failures:
                del self._failures[key]
