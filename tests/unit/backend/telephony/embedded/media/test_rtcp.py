"""RTCP compound packets, built and parsed."""

from __future__ import annotations

import struct

from hypothesis import given
from hypothesis import strategies as st

from backend.telephony.embedded.media.latch import Address
from backend.telephony.embedded.media.reception import Reception
from backend.telephony.embedded.media.reports import Reports
from backend.telephony.embedded.media.rtcp import (
    ReportBlock,
    SenderInfo,
    build_bye,
    build_report,
    middle_ntp,
    parse_reports,
)
from backend.telephony.embedded.media.transmission import Buffer, OutgoingBuffer, Transmission

BLOCK = ReportBlock(9, 64, 1000, 70_000, 33, 0x12345678, 0x10000)


def packet_types(data: bytes) -> list[int]:
    """Return the types of a compound packet, checking that its lengths add up."""
    types, position = [], 0
    while position < len(data):
        assert data[position] >> 6 == 2
        types.append(data[position + 1])
        position += 4 + 4 * int(struct.unpack_from(">H", data, position + 2)[0])
    assert position == len(data)
    return types


def test_a_sender_report_comes_back_as_it_was_built() -> None:
    sender = SenderInfo(1_700_000_000.25, 4242, 10, 1600)
    data = build_report(5, "deskline@host", sender, BLOCK)
    assert packet_types(data) == [200, 202]
    (report,) = parse_reports(data)
    assert report.ssrc == 5
    assert report.middle_ntp == middle_ntp(1_700_000_000.25)
    assert report.blocks == (BLOCK,)


def test_who_sends_nothing_gives_a_receiver_report_with_its_name() -> None:
    data = build_report(5, "x", None, BLOCK)
    assert packet_types(data) == [201, 202]
    (report,) = parse_reports(data)
    assert report.middle_ntp is None
    assert report.blocks == (BLOCK,)


def test_an_impossible_loss_is_carried_as_the_most_that_fits() -> None:
    block = ReportBlock(9, 255, 1 << 40, 1, 1, 0, 0)
    (report,) = parse_reports(build_report(5, "x", None, block))
    assert report.blocks[0].lost == 0x7FFFFF


def test_a_negative_loss_is_understood() -> None:
    block = ReportBlock(9, 0, -3, 1, 1, 0, 0)
    (report,) = parse_reports(build_report(5, "x", None, block))
    assert report.blocks[0].lost == -3


def test_the_end_of_a_stream_is_a_whole_compound_packet() -> None:
    assert packet_types(build_bye(5, "deskline@127.0.0.1")) == [201, 202, 203]


@given(st.binary(max_size=200))
def test_any_bytes_are_parsed_without_an_error(data: bytes) -> None:
    parse_reports(data)


@given(st.integers(0, 60), st.binary(min_size=1, max_size=1))
def test_a_damaged_report_is_parsed_without_an_error(place: int, damage: bytes) -> None:
    data = bytearray(build_report(5, "deskline@host", SenderInfo(1.0, 2, 3, 4), BLOCK))
    data[place % len(data)] = damage[0]
    parse_reports(bytes(data))


class Pair:
    """Two ends of one call that report to each other."""

    def __init__(self) -> None:
        self.transmission = Transmission(_swallow, OutgoingBuffer())
        self.transmission.target = ("127.0.0.1", 9)
        self.reception = Reception()
        self.reports = Reports("deskline@test")

    def report(self, now: float) -> bytes:
        return self.reports.build(self.transmission, self.reception, now, 1_700_000_000 + now)

    def receive(self, data: bytes, now: float) -> None:
        self.reports.receive(data, self.transmission, self.reception, now, 1_700_000_000 + now)


def _swallow(packet: Buffer, target: Address) -> int:
    return len(packet)


def test_the_round_trip_is_measured_from_each_others_reports() -> None:
    ours, theirs = Pair(), Pair()
    for number in range(3):
        ours.transmission.frame(bytes(160), number * 0.02)
        theirs.reception.accept(ours.transmission.ssrc, number, 160, number * 0.02, number * 160)
    theirs.receive(ours.report(1.0), 1.030)
    ours.receive(theirs.report(3.0), 3.030)
    assert ours.reports.round_trip_s is not None
    assert abs(ours.reports.round_trip_s - 0.060) < 0.001


def test_the_devices_reports_say_what_it_lost() -> None:
    ours, theirs = Pair(), Pair()
    for number in (0, 1, 2, 5):
        theirs.reception.accept(ours.transmission.ssrc, number, 160, number * 0.02, number * 160)
    ours.receive(theirs.report(1.0), 1.0)
    assert ours.reports.remote_lost == 2
    assert ours.reports.remote_fraction_lost == (2 * 256 // 6) / 256


def test_reports_on_another_stream_are_not_ours() -> None:
    ours, theirs = Pair(), Pair()
    theirs.reception.accept(0xDEAD, 1, 160, 0.0, 0)
    theirs.reception.accept(0xDEAD, 9, 160, 0.0, 0)
    ours.receive(theirs.report(1.0), 1.0)
    assert ours.reports.remote_lost == 0


def test_a_channel_that_stopped_sending_becomes_a_receiver() -> None:
    ours = Pair()
    ours.transmission.frame(bytes(160), 0.0)
    kinds = [packet_types(ours.report(float(now)))[0] for now in range(4)]
    assert kinds == [200, 200, 201, 201]
