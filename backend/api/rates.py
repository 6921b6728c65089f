"""Limits of how often: token buckets by key. Runs on the event loop."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from backend.domain.errors import LimitError

MAX_KEYS = 10_000


class RateLimit:
    """At most ``burst`` at once and ``per_s`` in the long run, by key; the oldest keys are forgotten."""

    def __init__(self, per_s: float, burst: int, monotonic: Callable[[], float]) -> None:
        self._per_s = per_s
        self._burst = burst
        self._monotonic = monotonic
        self._buckets: OrderedDict[Hashable, tuple[float, float]] = OrderedDict()

    def take(self, key: Hashable) -> None:
        """Count one. Raises LimitError when the bucket is empty."""
        now = self._monotonic()
        level, since = self._buckets.get(key, (float(self._burst), now))
        level = min(self._burst, level + (now - since) * self._per_s)
        allowed = level >= 1
        self._buckets[key] = (level - 1 if allowed else level, now)
        self._buckets.move_to_end(key)
        if len(self._buckets) > MAX_KEYS:
            self._buckets.popitem(last=False)
        if not allowed:
            raise LimitError("requests.too.many", "Too many requests; ask more slowly.")
