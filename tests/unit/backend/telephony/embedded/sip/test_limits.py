"""Rates of a source, bounded in memory."""

from __future__ import annotations

from backend.telephony.embedded.sip.limits import SourceRates
from backend.telephony.embedded.sip.settings import RateLimits

LIMITS = RateLimits(
    rate=10.0,
    burst=20.0,
    loopback_factor=2.0,
    failures_per_account=3,
    failures_per_source=5,
    failure_window=60.0,
    remembered_sources=50,
)


def test_a_burst_passes_and_then_only_the_rate() -> None:
    rates = SourceRates(LIMITS)
    assert sum(rates.allows("192.0.2.1", 0.0) for _ in range(100)) == 20
    assert sum(rates.allows("192.0.2.1", 1.0) for _ in range(100)) == 10
    assert rates.allows("192.0.2.2", 1.0)


def test_loopback_may_send_more() -> None:
    rates = SourceRates(LIMITS)
    assert sum(rates.allows("127.0.0.1", 0.0) for _ in range(100)) == 40
    assert sum(rates.allows("::1", 0.0) for _ in range(100)) == 40


def test_the_latest_sources_are_remembered() -> None:
    rates = SourceRates(LIMITS)
    for number in range(100):
        for _ in range(25):
            rates.allows(f"192.0.2.{number}", 0.0)
    assert not rates.allows("192.0.2.99", 0.0)
    assert rates.allows("192.0.2.0", 0.0)
