"""The backend's clock, told by events and carried on by the time that passes here."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.state.action import StreamReceived
from app.state.backend_clock import BackendClock, reduce
from backend.contract.stream import ParkedChangedEvent

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


def test_it_goes_on_with_the_time_that_passes_here() -> None:
    assert BackendClock(NOON, 100.0).now(160.0) == NOON + timedelta(minutes=1)


def test_an_event_sets_it_forward_but_one_that_comes_late_does_not_set_it_back() -> None:
    clock = BackendClock(NOON, 100.0)
    late = StreamReceived(ParkedChangedEvent(time=NOON + timedelta(seconds=5), parked=[]), 130.0)
    assert reduce(clock, late) is clock
    fresh = replace(
        late, event=ParkedChangedEvent(time=NOON + timedelta(hours=1), parked=[])
    )  # it was set there
    assert reduce(clock, fresh) == BackendClock(NOON + timedelta(hours=1), 130.0)


def test_the_first_event_sets_it() -> None:
    event = StreamReceived(ParkedChangedEvent(time=NOON, parked=[]), 7.0)
    assert reduce(None, event) == BackendClock(NOON, 7.0)
    assert reduce(None, StreamReceived(ParkedChangedEvent(parked=[]), 7.0)) is None
