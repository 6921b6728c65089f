"""The bus of domain events."""

from __future__ import annotations

import pytest

from backend.bus.bus import Bus


def test_handlers_get_events_of_their_type_in_the_order_of_subscription() -> None:
    bus, seen = Bus(), list[str]()
    bus.subscribe(int, lambda event: seen.append(f"first {event}"))
    bus.subscribe(str, seen.append)
    bus.subscribe(int, lambda event: seen.append(f"second {event}"))
    bus.publish(1)
    assert seen == ["first 1", "second 1"]


def test_an_event_published_by_a_handler_comes_after_the_present_one_has_reached_all() -> None:
    bus, seen = Bus(), list[object]()

    def chain(event: int) -> None:
        bus.publish("follows")
        seen.append(event)

    bus.subscribe(int, chain)
    bus.subscribe(int, seen.append)
    bus.subscribe(str, seen.append)
    bus.publish(7)
    assert seen == [7, 7, "follows"]


def test_who_has_unsubscribed_gets_nothing_more() -> None:
    bus, seen = Bus(), list[int]()
    unsubscribe = bus.subscribe(int, seen.append)
    unsubscribe()
    unsubscribe()
    bus.publish(1)
    assert seen == []


def test_a_handler_that_raises_keeps_nobody_else_from_the_event_nor_the_bus_from_going_on() -> None:
    bus, seen = Bus(), list[int]()

    def fail(event: int) -> None:
        raise ValueError(event)

    bus.subscribe(int, fail)
    bus.subscribe(int, seen.append)
    with pytest.raises(ValueError, match="1"):
        bus.publish(1)
    with pytest.raises(ValueError, match="2"):
        bus.publish(2)
    assert seen == [1, 2]
