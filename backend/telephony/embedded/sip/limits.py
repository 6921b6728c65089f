"""How much one source may send: token buckets, bounded.

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


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
