"""The jitter buffer: every packet in its place, however it came, with as little delay as that allows."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from backend.telephony.embedded.media.jitter import (
    MAX_DELAY_UNITS,
    WINDOW_FRAMES,
    JitterBuffer,
)

SILENCE = 0xFF
FRAME = 160


def frame(number: int) -> bytes:
    """Return a frame that says which one it is (1 to 250)."""
    return bytes([number % 250 + 1]) * FRAME


def played(buffer: JitterBuffer, ticks: int) -> list[int | None]:
    """Take frames; return the number in each, None where nothing was."""
    out: list[int | None] = []
    for _ in range(ticks):
        taken = buffer.take()
        out.append(None if taken is None else taken[0] - 1)
    return out


def test_packets_in_order_are_played_in_order_one_frame_later() -> None:
    buffer = JitterBuffer(SILENCE)
    heard: list[int | None] = []
    for number in range(20):
        assert buffer.put(number * FRAME, frame(number))
        heard += played(buffer, 1)
    assert heard == [None, *range(19)]


def test_the_wrap_of_the_timestamp_is_not_noticed() -> None:
    buffer = JitterBuffer(SILENCE)
    heard: list[int | None] = []
    for number in range(20):
        buffer.put((0xFFFFFFFF - 5 * FRAME + number * FRAME) & 0xFFFFFFFF, frame(number))
        heard += played(buffer, 1)
    assert heard == [None, *range(19)]


def test_reordered_packets_come_out_in_order() -> None:
    buffer = JitterBuffer(SILENCE)
    for number in (0, 2, 1, 3):
        buffer.put(number * FRAME, frame(number))
    assert played(buffer, 5) == [None, 0, 1, 2, 3]


def test_a_lost_packet_leaves_one_frame_empty() -> None:
    buffer = JitterBuffer(SILENCE)
    for number in (0, 1, 3, 4):
        buffer.put(number * FRAME, frame(number))
    assert played(buffer, 6) == [None, 0, 1, None, 3, 4]


def test_a_packet_a_little_late_moves_the_playout_back_and_is_heard() -> None:
    buffer = JitterBuffer(SILENCE)
    buffer.put(0, frame(0))
    assert played(buffer, 3) == [None, 0, None]
    assert buffer.put(FRAME, frame(1))
    assert buffer.late == 1
    assert played(buffer, 1) == [1]


def test_a_packet_far_too_late_is_dropped() -> None:
    buffer = JitterBuffer(SILENCE)
    buffer.put(0, frame(0))
    buffer.put(20 * FRAME, frame(20))
    played(buffer, 12)
    assert not buffer.put(FRAME, frame(1))


def test_a_stream_whose_way_became_longer_for_good_is_heard_again() -> None:
    buffer = JitterBuffer(SILENCE)
    heard: list[int | None] = []
    for tick in range(200):
        number = tick if tick < 50 else tick - 20
        if not 50 <= tick < 70:
            buffer.put(number * FRAME, frame(number))
        heard += played(buffer, 1)
    assert heard[-1] is not None
    assert heard[-60:].count(None) == 0


def test_a_timestamp_set_anew_in_a_pause_begins_a_new_playout() -> None:
    buffer = JitterBuffer(SILENCE)
    buffer.put(0, frame(0))
    played(buffer, 30)
    buffer.put(900_000, frame(1))
    assert played(buffer, 3) == [None, 1, None]


def test_one_wild_timestamp_does_not_move_the_playout() -> None:
    buffer = JitterBuffer(SILENCE)
    buffer.put(0, frame(0))
    buffer.put(FRAME, frame(1))
    assert not buffer.put(5_000_000, frame(99))
    buffer.put(2 * FRAME, frame(2))
    assert played(buffer, 4) == [None, 0, 1, 2]


def test_a_burst_after_a_stall_leaves_out_the_oldest_and_keeps_the_delay_short() -> None:
    buffer = JitterBuffer(SILENCE)
    for number in range(40):
        buffer.put(number * FRAME, frame(number))
    assert buffer.delay_units <= MAX_DELAY_UNITS + FRAME
    heard = [number for number in played(buffer, 15) if number is not None]
    assert heard == list(range(heard[0], 40))


def test_delay_that_is_not_needed_goes_away() -> None:
    buffer = JitterBuffer(SILENCE)
    buffer.put(0, frame(0))
    buffer.put(FRAME, frame(1))
    buffer.put(2 * FRAME, frame(2))
    for number in range(3, 4 * WINDOW_FRAMES):
        buffer.take()
        buffer.put(number * FRAME, frame(number))
    assert buffer.delay_units <= 2 * FRAME


def test_a_frame_to_be_left_out_waits_for_a_pause() -> None:
    buffer = JitterBuffer(SILENCE)
    for number in range(4):
        buffer.put(number * FRAME, frame(number))
    number = 4
    while not buffer.shrink_in:
        buffer.take()
        buffer.put(number * FRAME, frame(number))
        number += 1
    before = buffer.delay_units
    buffer.skip()
    assert buffer.delay_units == before - FRAME
    assert buffer.shrink_in == 0


def test_a_faster_clock_of_the_sender_never_fills_the_buffer() -> None:
    buffer = JitterBuffer(SILENCE)
    sent, delays = 0, []
    for tick in range(8000):
        # 0.5 % faster, ten times what any real clock is.
        while sent < tick * 1.005:
            buffer.put(sent * FRAME, frame(sent), until_take=80.0)
            sent += 1
        buffer.take()
        delays.append(buffer.delay_units)
    assert max(delays) <= 4 * FRAME


def test_a_slower_clock_of_the_sender_costs_single_frames() -> None:
    buffer = JitterBuffer(SILENCE)
    sent, missing = 0, 0
    for tick in range(8000):
        while sent < tick * 0.995:
            buffer.put(sent * FRAME, frame(sent), until_take=80.0)
            sent += 1
        missing += buffer.take() is None
    assert missing <= 8000 * 0.005 + 25


def test_random_jitter_of_thirty_milliseconds_costs_little_once_the_buffer_has_adapted() -> None:
    chance = random.Random(4)
    arrivals = sorted((number * 20 + chance.uniform(0, 30), number) for number in range(3000))
    buffer = JitterBuffer(SILENCE)
    missing, at = 0, 0
    for tick in range(3000):
        now = tick * 20 + 10
        while at < len(arrivals) and arrivals[at][0] <= now:
            arrival, number = arrivals[at]
            buffer.put(number * FRAME, frame(number), (now - arrival) * 8)
            at += 1
        taken = buffer.take()
        missing += taken is None and tick > 300
    assert missing < 27


def test_holes_are_filled_with_silence_and_told() -> None:
    buffer = JitterBuffer(SILENCE)
    buffer.put(0, b"\x01" * 80)
    buffer.put(FRAME, b"\x02" * FRAME)
    buffer.take()
    assert buffer.take() == b"\x01" * 80 + b"\xff" * 80
    assert buffer.holes == b"\x01" * 80 + b"\x00" * 80
    assert buffer.take() == b"\x02" * FRAME
    assert buffer.holes is None


@given(st.integers(1, 6), st.integers(0, 0xFFFFFFFF))
def test_packets_of_any_length_are_cut_into_frames(tens_of_ms: int, first: int) -> None:
    buffer = JitterBuffer(SILENCE)
    size = 80 * tens_of_ms
    speech = bytes(number % 251 for number in range(12 * 480))
    heard = bytearray()
    sent = 0
    for _ in range(36 - 7):
        while sent < len(heard) + 640 and sent < len(speech):
            buffer.put((first + sent) & 0xFFFFFFFF, speech[sent : sent + size])
            sent += size
        heard += buffer.take() or b""
    assert heard == speech[: len(heard)]
    assert len(heard) > 20 * FRAME


Step = tuple[int, int, int]


@settings(max_examples=300)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 3),
            st.one_of(st.integers(0, 0xFFFFFFFF), st.integers(0, 40).map(lambda n: n * FRAME)),
            st.integers(1, 1600),
        ),
        max_size=120,
    )
)
def test_no_sequence_of_packets_breaks_the_buffer(steps: list[Step]) -> None:
    buffer = JitterBuffer(SILENCE)
    for ticks, timestamp, size in steps:
        buffer.put(timestamp, bytes(size))
        assert 0 <= buffer.delay_units <= MAX_DELAY_UNITS + 1600
        for _ in range(ticks):
            taken = buffer.take()
            assert taken is None or len(taken) == FRAME
    for _ in range(30):
        buffer.take()
    assert buffer.take() is None


@given(st.lists(st.integers(0, 30), min_size=30, max_size=30), st.sets(st.integers(0, 29), max_size=10))
def test_what_is_played_is_what_was_sent_in_its_order(delays_ms: list[int], lost: set[int]) -> None:
    buffer = JitterBuffer(SILENCE)
    arrivals = sorted(
        (number * 20 + delay, number) for number, delay in enumerate(delays_ms) if number not in lost
    )
    heard: list[int] = []
    at = 0
    for tick in range(45):
        now = tick * 20 + 10
        while at < len(arrivals) and arrivals[at][0] <= now:
            buffer.put(arrivals[at][1] * FRAME, frame(arrivals[at][1]), (now - arrivals[at][0]) * 8.0)
            at += 1
        heard += [number for number in played(buffer, 1) if number is not None]
    assert heard == sorted(set(heard))
    assert lost.isdisjoint(heard)
