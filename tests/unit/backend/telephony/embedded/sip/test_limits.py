"""Rates and failures of a source, bounded in memory."""

from __future__ import annotations

from backend.telephony.embedded.sip.limits import FailureLimit, SourceRates
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


def test_an_account_is_blocked_for_a_source_that_failed_too_often() -> None:
    limit = FailureLimit(LIMITS)
    for _ in range(3):
        assert limit.blocked_for("h", "1001", 10.0) == 0
        limit.failed("h", "1001", 10.0)
    assert limit.blocked_for("h", "1001", 10.0) == 60.0
    assert limit.blocked_for("h", "1002", 10.0) == 0
    assert limit.blocked_for("other", "1001", 10.0) == 0
    assert limit.blocked_for("h", "1001", 70.0) == 0


def test_a_source_that_tries_many_names_is_blocked_for_all() -> None:
    limit = FailureLimit(LIMITS)
    for number in range(5):
        limit.failed("h", str(number), 10.0)
    assert limit.blocked_for("h", "new", 10.0) > 0


def test_a_success_clears_the_account_but_not_the_source() -> None:
    limit = FailureLimit(LIMITS)
    for _ in range(2):
        limit.failed("h", "1001", 10.0)
    limit.succeeded("h", "1001")
    for number in range(3):
        assert limit.blocked_for("h", "1001", 10.0) == 0
        limit.failed("h", f"x{number}", 10.0)
    assert limit.blocked_for("h", "1001", 10.0) > 0
