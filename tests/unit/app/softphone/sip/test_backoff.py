from __future__ import annotations

from app.softphone.sip.backoff import Backoff


def test_delays_grow_from_one_to_fifteen_seconds() -> None:
    backoff = Backoff()
    assert [backoff.next_delay_s() for _ in range(6)] == [1, 2, 4, 8, 15, 15]


def test_a_reset_begins_at_one_second_again() -> None:
    backoff = Backoff()
    backoff.next_delay_s()
    backoff.next_delay_s()
    backoff.reset()
    assert backoff.next_delay_s() == 1
