"""Timers fire in order, once, and not after they were cancelled."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from backend.telephony.embedded.sip.schedule import Action, Schedule


@given(st.lists(st.tuples(st.floats(0, 100), st.booleans()), max_size=60))
def test_what_is_not_cancelled_fires_in_order(plan: list[tuple[float, bool]]) -> None:
    schedule = Schedule()
    fired: list[tuple[float, int]] = []

    def noting(entry: tuple[float, int]) -> Action:
        return lambda _: fired.append(entry)

    for number, (at, cancelled) in enumerate(plan):
        appointment = schedule.at(at, noting((at, number)))
        if cancelled:
            appointment.cancel()
            appointment.cancel()
    kept = [(at, number) for number, (at, cancelled) in enumerate(plan) if not cancelled]
    assert len(schedule) == len(kept)
    schedule.run(50.0)
    assert fired == sorted(each for each in kept if each[0] <= 50)
    schedule.run(100.0)
    assert fired == sorted(kept)
    assert schedule.next_deadline() is None


def test_an_action_may_make_and_cancel_others() -> None:
    schedule = Schedule()
    fired: list[str] = []
    later = schedule.at(2.0, lambda _: fired.append("never"))

    def first(now: float) -> None:
        fired.append("first")
        later.cancel()
        schedule.at(now, lambda _: fired.append("second"))

    schedule.at(1.0, first)
    schedule.run(3.0)
    assert fired == ["first", "second"]


def test_cancelled_timers_do_not_pile_up() -> None:
    schedule = Schedule()
    for number in range(10_000):
        schedule.at(1000.0 + number, lambda _: None).cancel()
    assert len(schedule) == 0
    assert schedule.next_deadline() is None
