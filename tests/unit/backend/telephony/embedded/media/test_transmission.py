"""The stream that is sent: one unbroken line of numbers and timestamps, whatever feeds it."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.telephony.embedded.media.incoming import Incoming
from backend.telephony.embedded.media.latch import Address
from backend.telephony.embedded.media.reception import Reception
from backend.telephony.embedded.media.transmission import Buffer, OutgoingBuffer, Transmission

TARGET = ("127.0.0.1", 4000)


class Line:
    """A transmission and all that it sent."""

    def __init__(self, *, units: int = 160) -> None:
        self.packets: list[tuple[bool, int, int, int, int, bytes]] = []
        self.transmission = Transmission(self._send, OutgoingBuffer())
        self.transmission.configure(0, units)
        self.transmission.target = TARGET
        self.now = 100.0

    def _send(self, packet: Buffer, target: Address) -> int:
        first, second, sequence, timestamp, ssrc = struct.unpack(">BBHII", bytes(packet[:12]))
        assert first == 0x80
        self.packets.append((second >= 0x80, second & 0x7F, sequence, timestamp, ssrc, bytes(packet[12:])))
        return len(packet)

    def tick(self, count: int = 1) -> None:
        for _ in range(count):
            self.transmission.frame(b"t" * 160, self.now)
            self.now += 0.02

    def relay(self, stream: Reception, sequence: int, timestamp: int, *, marker: bool = False) -> None:
        self.transmission.relay(self._incoming(sequence, timestamp, b"r" * 160, marker), stream)
        self.now += 0.02

    def event(self, stream: Reception, sequence: int, timestamp: int) -> bool:
        return self.transmission.relay_event(self._incoming(sequence, timestamp, b"evnt", False), 101, stream)

    def _incoming(self, sequence: int, timestamp: int, payload: bytes, marker: bool) -> Incoming:
        incoming = Incoming()
        incoming.sequence, incoming.timestamp = sequence & 0xFFFF, timestamp & 0xFFFFFFFF
        incoming.marker = 0x80 if marker else 0
        incoming.size = 12 + len(payload)
        incoming.data[12 : incoming.size] = payload
        incoming.arrival = self.now
        return incoming

    @property
    def sequences(self) -> list[int]:
        return [(packet[2] - self.packets[0][2]) & 0xFFFF for packet in self.packets]

    @property
    def frames(self) -> list[int]:
        """Timestamps in frames after the first."""
        return [((packet[3] - self.packets[0][3]) & 0xFFFFFFFF) // 160 for packet in self.packets]

    @property
    def markers(self) -> list[int]:
        return [number for number, packet in enumerate(self.packets) if packet[0]]


def test_frames_of_the_ticker_follow_each_other() -> None:
    line = Line()
    line.tick(5)
    assert line.sequences == [0, 1, 2, 3, 4]
    assert line.frames == [0, 1, 2, 3, 4]
    assert line.markers == [0]


def test_going_from_the_ticker_to_a_relay_and_back_leaves_no_seam() -> None:
    line, stream = Line(), Reception()
    line.tick(3)
    for number in range(4):
        line.relay(stream, 40_000 + number, 1_000_000 + number * 160)
    line.tick(3)
    assert line.sequences == list(range(10))
    assert line.frames == list(range(10))
    assert line.markers == [0, 3, 7]
    assert {packet[4] for packet in line.packets} == {line.transmission.ssrc}


def test_changing_from_one_relay_to_another_leaves_no_seam() -> None:
    line, one, other = Line(), Reception(), Reception()
    for number in range(3):
        line.relay(one, 65_534 + number, 0xFFFFFFFF - 160 + number * 160)
    for number in range(3):
        line.relay(other, 7 + number, 9_999 + number * 160)
    for number in range(3, 6):
        line.relay(one, 65_534 + number, 0xFFFFFFFF - 160 + number * 160)
    assert line.sequences == list(range(9))
    assert line.frames == list(range(9))


def test_time_in_which_nothing_was_sent_is_in_the_timestamps_and_not_in_the_numbers() -> None:
    line, stream = Line(), Reception()
    line.tick(2)
    line.now += 2.0
    line.relay(stream, 5, 5)
    assert line.sequences == [0, 1, 2]
    assert line.frames == [0, 1, 102]
    assert line.markers == [0, 2]


def test_losses_and_disorder_of_a_relayed_stream_are_passed_on_as_they_are() -> None:
    line, stream = Line(), Reception()
    for number in (0, 1, 4, 3, 5):
        line.relay(stream, number, number * 160)
    assert line.sequences == [0, 1, 4, 3, 5]
    assert line.frames == [0, 1, 4, 3, 5]


def test_packets_from_before_the_change_are_not_sent_after_it() -> None:
    line, one, other = Line(), Reception(), Reception()
    line.relay(one, 10, 1600)
    line.relay(other, 500, 0)
    line.relay(other, 498, -320)
    assert line.sequences == [0, 1]


def test_a_sender_that_sets_its_timestamps_anew_is_mapped_anew() -> None:
    line, stream = Line(), Reception()
    for number in range(3):
        line.relay(stream, number, number * 160)
    for number in range(3, 6):
        line.relay(stream, number, 77_000_000 + number * 160)
    assert line.frames == list(range(6))
    assert line.sequences == list(range(6))
    assert line.markers == [0, 3]


def test_a_pause_of_a_relayed_sender_is_kept_as_it_is() -> None:
    line, stream = Line(), Reception()
    line.relay(stream, 0, 0)
    line.now += 4.98
    line.relay(stream, 1, 250 * 160, marker=True)
    assert line.frames == [0, 250]
    assert line.markers == [0, 1]


def test_a_stream_that_began_anew_is_mapped_anew() -> None:
    line, stream = Line(), Reception()
    line.relay(stream, 5, 5000)
    stream.epoch += 1
    line.relay(stream, 9000, 12)
    assert line.sequences == [0, 1]
    assert line.frames == [0, 1]


def test_an_event_keeps_its_timestamp_while_time_goes_on_around_it() -> None:
    line, stream = Line(), Reception()
    line.relay(stream, 0, 0)
    for number in range(1, 60):
        assert line.event(stream, number, 160)
        line.now += 0.02
    line.relay(stream, 60, 60 * 160)
    assert line.frames == [0] + [1] * 59 + [60]
    assert line.sequences == list(range(61))


def test_an_event_of_our_own_has_one_timestamp_and_the_marker_first() -> None:
    line = Line()
    line.tick(2)
    for number in range(4):
        line.transmission.event(101, b"evnt", number == 0, line.now)
        line.now += 0.02
    line.tick(1)
    assert line.frames == [0, 1, 2, 2, 2, 2, 6]
    assert line.sequences == list(range(7))
    assert line.markers == [0, 2, 6]


def test_while_reserved_nothing_is_passed_on() -> None:
    line, stream = Line(), Reception()
    line.tick(1)
    line.transmission.reserved = True
    line.relay(stream, 1, 1)
    assert not line.event(stream, 2, 2)
    assert len(line.packets) == 1


@pytest.mark.parametrize(("units", "ticks", "packets"), [(80, 4, 8), (240, 6, 4), (320, 4, 2), (480, 6, 2)])
def test_a_device_gets_packets_of_the_length_that_it_asked_for(units: int, ticks: int, packets: int) -> None:
    line = Line(units=units)
    line.tick(ticks)
    assert [len(packet[5]) for packet in line.packets] == [units] * packets
    assert line.sequences == list(range(packets))
    steps = {
        (after[3] - before[3]) & 0xFFFFFFFF
        for before, after in zip(line.packets, line.packets[1:], strict=False)
    }
    assert steps == {units}


def test_nothing_is_sent_without_a_target_and_an_unreachable_one_is_counted() -> None:
    line = Line()
    line.transmission.target = None
    line.tick(1)
    assert line.packets == []

    def refuse(packet: Buffer, target: Address) -> int:
        raise ConnectionRefusedError

    broken = Transmission(refuse, OutgoingBuffer())
    broken.target = TARGET
    broken.frame(bytes(160), 0.0)
    assert (broken.packets, broken.failures) == (0, 1)


Move = tuple[int, int]


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 50)), max_size=40))
def test_numbers_grow_by_one_and_timestamps_by_the_time_over_any_changes(moves: list[Move]) -> None:
    line = Line()
    streams = [Reception() for _ in range(3)]
    counters = [(1000, 5), (60_000, 0xFFFFFF00), (65_530, 12_345)]
    for kind, count in moves:
        if kind == 3:
            line.tick(count)
            continue
        for _ in range(count):
            sequence, timestamp = counters[kind]
            line.relay(streams[kind], sequence, timestamp)
            counters[kind] = (sequence + 1, timestamp + 160)
    if line.packets:
        assert line.sequences == list(range(len(line.packets)))
        assert line.frames == list(range(len(line.packets)))
