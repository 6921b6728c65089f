"""What is counted of a received stream: loss, duplicates, reordering, jitter, new streams."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.telephony.embedded.media.reception import Reception

SSRC = 77


def accept(reception: Reception, sequence: int, *, ssrc: int = SSRC, arrival: float = 0.0) -> bool:
    return reception.accept(ssrc, sequence & 0xFFFF, 160, arrival, sequence * 160)


def test_an_unbroken_stream_has_no_loss_over_the_wrap_of_its_numbers() -> None:
    reception = Reception()
    assert all(accept(reception, number) for number in range(65_000, 66_500))
    assert (reception.packets, reception.lost, reception.duplicates) == (1500, 0, 0)
    assert reception.extended_highest == 66_499


def test_what_never_came_is_lost_and_the_fraction_is_of_the_time_since_the_last_report() -> None:
    reception = Reception()
    for number in range(100):
        if number % 4:
            accept(reception, number)
    assert reception.lost == 24  # number 0 was never expected
    assert reception.fraction_lost() == 24 * 256 // 99
    for number in range(100, 200):
        accept(reception, number)
    assert reception.fraction_lost() == 0


def test_a_late_packet_counts_once_and_its_duplicate_not_at_all() -> None:
    reception = Reception()
    for number in (1, 2, 4, 5):
        accept(reception, number)
    assert accept(reception, 3)
    assert not accept(reception, 3)
    assert not accept(reception, 5)
    assert (reception.packets, reception.lost, reception.duplicates) == (5, 0, 2)


def test_another_stream_is_believed_at_its_second_packet() -> None:
    reception = Reception()
    accept(reception, 10)
    epoch = reception.epoch
    assert not accept(reception, 9000, ssrc=5)
    assert accept(reception, 9001, ssrc=5)
    assert reception.ssrc == 5
    assert reception.epoch == epoch + 1
    assert reception.lost == 0


def test_one_stray_packet_of_another_stream_changes_nothing() -> None:
    reception = Reception()
    accept(reception, 10)
    accept(reception, 9000, ssrc=5)
    assert accept(reception, 11)
    assert reception.ssrc == SSRC
    assert reception.epoch == 1


def test_a_far_jump_of_numbers_begins_anew_at_its_second_packet() -> None:
    reception = Reception()
    for number in range(50):
        accept(reception, number)
    assert not accept(reception, 30_000)
    assert accept(reception, 30_001)
    assert reception.lost == 0


def test_losses_of_an_earlier_stream_stay_counted() -> None:
    reception = Reception()
    for number in (1, 2, 5):
        accept(reception, number)
    accept(reception, 1, ssrc=5)
    accept(reception, 2, ssrc=5)
    assert reception.lost == 2
    assert reception.stream_lost == 0
    assert reception.packets == 4


@pytest.mark.parametrize("quick", [False, True])
def test_jitter_settles_at_the_mean_change_of_the_way_time(quick: bool) -> None:
    reception = Reception()
    chance = random.Random(1)
    accept(reception, 0, arrival=5.0)
    for number in range(1, 4000):
        arrival = 5.0 + number * 0.02 + chance.choice((0.0, 0.004))
        if quick:
            reception.advance(number * 160, 160, arrival)
        else:
            accept(reception, number, arrival=arrival)
    # Half of all changes are 4 ms, that is 32 units, the others none.
    assert reception.jitter == pytest.approx(16, abs=8)


def test_the_short_way_and_the_long_way_count_the_same() -> None:
    long, short = Reception(), Reception()
    for number in range(500):
        arrival = number * 0.02 + (number % 7) * 0.001
        accept(long, number, arrival=arrival)
        if number == 0:
            accept(short, number, arrival=arrival)
        else:
            short.advance(number * 160, 160, arrival)
    assert short.jitter == pytest.approx(long.jitter)
    assert (short.packets, short.lost, short.extended_highest) == (500, 0, long.extended_highest)
    assert not accept(short, 499)
    assert not accept(short, 400)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 0xFFFF)), max_size=300))
def test_no_sequence_of_packets_makes_the_counts_impossible(packets: list[tuple[int, int]]) -> None:
    reception = Reception()
    accepted = sum(reception.accept(ssrc, number, 160, 0.0) for ssrc, number in packets)
    assert reception.packets == accepted
    assert reception.lost >= 0
    assert 0 <= reception.fraction_lost() <= 255


@given(st.permutations(range(40)))
def test_any_order_within_reach_is_complete(order: list[int]) -> None:
    reception = Reception()
    for number in order:
        assert accept(reception, 1000 + number)
    assert (reception.packets, reception.lost) == (40, 0)
