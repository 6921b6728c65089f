"""Telephone-events: one digit for its many packets, whichever are lost; and digits queued for sending."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.telephony.embedded.media.dtmf import (
    LOST_END_S,
    DigitEnded,
    DigitReceiver,
    DigitSender,
    DigitStarted,
    EventPacket,
)


def payload(code: int, units: int, *, end: bool = False) -> bytes:
    return struct.pack(">BBH", code, (0x80 if end else 0) | 10, units)


def event(code: int, *, units: int = 800) -> list[bytes]:
    """Return the packets of a digit: progress, and three of its end."""
    return [payload(code, elapsed) for elapsed in range(160, units, 160)] + [
        payload(code, units, end=True)
    ] * 3


def test_the_packets_of_a_digit_are_one_start_and_one_end() -> None:
    receiver = DigitReceiver()
    told = [one for packet in event(5) for one in receiver.receive(packet, 1000, 0.0)]
    assert told == [DigitStarted("5"), DigitEnded("5", 800)]


@pytest.mark.parametrize("lost", range(7))
def test_a_digit_survives_the_loss_of_any_packet(lost: int) -> None:
    receiver = DigitReceiver()
    packets = event(11)
    del packets[lost]
    told = [one for packet in packets for one in receiver.receive(packet, 1000, 0.0)]
    assert told == [DigitStarted("#"), DigitEnded("#", 800)]


def test_a_digit_of_which_only_an_end_came_counts() -> None:
    assert DigitReceiver().receive(payload(0, 800, end=True), 7, 0.0) == [
        DigitStarted("0"),
        DigitEnded("0", 800),
    ]


def test_a_digit_whose_ends_were_lost_ends_by_itself() -> None:
    receiver = DigitReceiver()
    receiver.receive(payload(3, 160), 1000, 1.0)
    receiver.receive(payload(3, 320), 1000, 1.02)
    assert receiver.expire(1.02 + LOST_END_S / 2) == []
    assert receiver.expire(1.03 + LOST_END_S) == [DigitEnded("3", 320)]
    assert receiver.expire(9.0) == []


def test_the_next_digit_ends_one_whose_ends_were_lost() -> None:
    receiver = DigitReceiver()
    receiver.receive(payload(3, 160), 1000, 1.0)
    assert receiver.receive(payload(3, 160), 3000, 1.1) == [DigitEnded("3", 160), DigitStarted("3")]


def test_a_late_packet_of_the_last_digit_is_not_a_digit() -> None:
    receiver = DigitReceiver()
    receiver.receive(payload(1, 800, end=True), 1000, 0.0)
    receiver.receive(payload(2, 160), 3000, 0.1)
    assert receiver.receive(payload(1, 800, end=True), 1000, 0.1) == []
    assert receiver.receive(payload(2, 320, end=True), 3000, 0.1) == [DigitEnded("2", 320)]


def test_a_digit_longer_than_one_event_can_be_stays_one_digit() -> None:
    receiver = DigitReceiver()
    receiver.receive(payload(7, 160), 1000, 0.0)
    receiver.receive(payload(7, 0xFFFF), 1000, 8.0)
    assert receiver.receive(payload(7, 160), 1000 + 0xFFFF, 8.1) == []
    told = receiver.receive(payload(7, 800, end=True), 1000 + 0xFFFF, 8.2)
    assert told == [DigitEnded("7", 0xFFFF + 800)]


def test_other_events_and_short_packets_are_ignored() -> None:
    receiver = DigitReceiver()
    assert receiver.receive(payload(16, 160), 1, 0.0) == []
    assert receiver.receive(b"\x01\x02", 2, 0.0) == []


@given(st.lists(st.tuples(st.binary(max_size=6), st.integers(0, 5))))
def test_starts_and_ends_alternate_whatever_comes(packets: list[tuple[bytes, int]]) -> None:
    receiver = DigitReceiver()
    told = [
        one
        for number, (data, timestamp) in enumerate(packets)
        for one in receiver.receive(data, timestamp * 1000, number * 0.02)
    ] + receiver.expire(1e9)
    kinds = [type(one) for one in told]
    assert kinds == [DigitStarted, DigitEnded] * (len(kinds) // 2)


def sent(sender: DigitSender, frames: int) -> list[EventPacket | None]:
    return [sender.next_packet() for _ in range(frames)]


def test_a_queued_digit_is_sent_with_its_duration_and_three_ends() -> None:
    sender = DigitSender()
    sender.queue("5", 480)
    packets = [packet for packet in sent(sender, 10) if packet is not None]
    assert [struct.unpack(">BBH", packet.payload) for packet in packets] == [
        (5, 10, 160),
        (5, 10, 320),
        (5, 0x80 | 10, 480),
        (5, 0x80 | 10, 480),
        (5, 0x80 | 10, 480),
    ]
    assert [packet.first for packet in packets] == [True, False, False, False, False]
    assert not sender.busy


def test_queued_digits_have_a_gap_between_them() -> None:
    sender = DigitSender()
    sender.queue("12")
    frames = sent(sender, 30)
    first = [packet.payload[0] if packet else None for packet in frames]
    assert first[:7] == [1] * 7
    assert first[7:10] == [None] * 3
    assert first[10:17] == [2] * 7
    assert first[17:] == [None] * 13


def test_what_is_no_digit_is_not_sent() -> None:
    sender = DigitSender()
    sender.queue("x, ")
    assert not sender.busy
    sender.queue("a")
    packet = sender.next_packet()
    assert packet is not None
    assert packet.payload[0] == 12


def test_the_queue_is_bounded() -> None:
    sender = DigitSender()
    sender.queue("1" * 100_000)
    frames = 0
    while sender.busy:
        sender.next_packet()
        frames += 1
    assert frames < 128 * 12


def test_what_is_sent_is_received() -> None:
    sender, receiver = DigitSender(), DigitReceiver()
    sender.queue("0123456789*#ABCD", 640)
    timestamp, digits = 0, ""
    for number, packet in enumerate(sent(sender, 400)):
        if packet is None:
            continue
        timestamp = number * 160 if packet.first else timestamp
        for one in receiver.receive(packet.payload, timestamp, number * 0.02):
            if isinstance(one, DigitEnded):
                assert one.units == 640
                digits += one.digit
    assert digits == "0123456789*#ABCD"
