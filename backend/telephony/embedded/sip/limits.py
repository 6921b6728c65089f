"""How much one source may send and how often it may fail: token buckets and failure counts, bounded.

Pure bookkeeping on the time given. Single thread.
"""

from __future__ import annotations

import ipaddress
from collections import OrderedDict

from backend.telephony.embedded.sip.settings import RateLimits


class SourceRates:
    """A token bucket for each source host; the least recently heard source is forgotten first."""

    def __init__(self, limits: RateLimits) -> None:
        self._limits = limits
        self._buckets: OrderedDict[str, tuple[float, float, float]] = OrderedDict()

    def allows(self, host: str, now: float) -> bool:
        """Take one message of a source in; False where it sends too many."""
        bucket = self._buckets.get(host)
        if bucket is None:
            factor = self._limits.loopback_factor if _is_loopback(host) else 1.0
            if len(self._buckets) >= self._limits.remembered_sources:
                self._buckets.popitem(last=False)
            self._buckets[host] = (self._limits.burst * factor - 1, now, factor)
            return True
        tokens, since, factor = bucket
        tokens = min(self._limits.burst * factor, tokens + (now - since) * self._limits.rate * factor)
        allowed = tokens >= 1
        self._buckets[host] = (tokens - 1 if allowed else tokens, now, factor)
        self._buckets.move_to_end(host)
        return allowed


class FailureLimit:
    """Counts failed authentications of a source, in all and for each account name that it tried."""

    def __init__(self, limits: RateLimits) -> None:
        self._limits = limits
        self._failures: OrderedDict[tuple[str, str], tuple[int, float]] = OrderedDict()

    def blocked_for(self, host: str, username: str, now: float) -> float:
        """How long the source must wait before it may try again; 0 where it may at once."""
        return max(
            self._wait((host, ""), self._limits.failures_per_source, now),
            self._wait((host, username), self._limits.failures_per_account, now),
        )

    def failed(self, host: str, username: str, now: float) -> None:
        """Note a wrong answer to a challenge of ours."""
        for key in ((host, ""), (host, username)):
            count, until = self._failures.pop(key, (0, 0.0))
            if now >= until:
                count, until = 0, now + self._limits.failure_window
            self._failures[key] = (count + 1, until)
        while len(self._failures) > self._limits.remembered_sources:
            self._failures.popitem(last=False)

    def succeeded(self, host: str, username: str) -> None:
        """Forget the failures of a source with an account that it knows after all."""
        self._failures.pop((host, username), None)

    def _wait(self, key: tuple[str, str], limit: int, now: float) -> float:
        count, until = self._failures.get(key, (0, 0.0))
        return until - now if count >= limit and now < until else 0.0


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
