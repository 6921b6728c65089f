"""What the soak goes by: more calls than dialogs, or more dialogs than calls, for too long."""

from __future__ import annotations

from tests.soak.talks import uncovered


def test_what_is_covered_but_for_a_moment_is_fine() -> None:
    assert uncovered([(1.0, 9.0)], [(1.4, 8.8)], slack_s=0.5) == []


def test_a_call_that_outlives_its_phone_is_found() -> None:
    assert uncovered([(1.0, 9.0)], [(1.0, 5.0)], slack_s=0.5) == [(5.0, 9.0)]


def test_one_dialog_does_not_cover_two_calls() -> None:
    assert uncovered([(1.0, 9.0), (2.0, 6.0)], [(1.0, 9.0)], slack_s=0.5) == [(2.0, 6.0)]


def test_a_call_may_go_from_one_dialog_to_another() -> None:
    assert uncovered([(1.0, 9.0)], [(1.0, 5.0), (5.0, 9.0)], slack_s=0.5) == []
