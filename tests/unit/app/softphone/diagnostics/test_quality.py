from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.softphone.diagnostics.quality import mean_opinion


def test_a_clean_short_line_is_as_good_as_it_can_be() -> None:
    best = mean_opinion(received=1000, missing=0, round_trip_ms=2.0, buffer_ms=20.0)
    assert best == pytest.approx(4.4, abs=0.03)


def test_nothing_is_said_before_anything_has_come() -> None:
    assert mean_opinion(received=0, missing=0, round_trip_ms=0.0, buffer_ms=0.0) is None


def test_loss_and_delay_make_it_worse() -> None:
    clean = mean_opinion(received=1000, missing=0, round_trip_ms=0.0, buffer_ms=20.0)
    lossy = mean_opinion(received=950, missing=50, round_trip_ms=0.0, buffer_ms=20.0)
    late = mean_opinion(received=1000, missing=0, round_trip_ms=800.0, buffer_ms=20.0)
    assert clean is not None and lossy is not None and late is not None
    assert 3.5 < lossy < clean - 0.3
    assert late < 3.7


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.floats(0, 1e5, allow_nan=False), st.floats(0, 1e4))
def test_it_is_always_between_1_and_4_5(received: int, missing: int, trip: float, buffer: float) -> None:
    told = mean_opinion(received=received, missing=missing, round_trip_ms=trip, buffer_ms=buffer)
    assert told is None or 1.0 <= told <= 4.5
