"""RTP headers from bytes, and arithmetic on counters that wrap."""

from __future__ import annotations

import struct

from hypothesis import given
from hypothesis import strategies as st

from backend.telephony.embedded.media.incoming import Incoming
from backend.telephony.embedded.media.rtp import is_rtcp, payload_span, sequence_delta, timestamp_delta

PLAIN = struct.pack(">BBHII", 0x80, 0, 1, 2, 3)


def test_a_plain_packet_has_its_payload_after_twelve_bytes() -> None:
    assert payload_span(PLAIN + b"abc", 15) == (12, 15)


def test_contributing_sources_extension_and_padding_are_no_payload() -> None:
    header = bytes([0x80 | 0x20 | 0x10 | 2]) + PLAIN[1:]
    sources = bytes(8)
    extension = struct.pack(">HH", 0xBEDE, 1) + bytes(4)
    packet = header + sources + extension + b"payload" + b"\0\0\3"
    assert payload_span(packet, len(packet)) == (28, 35)


def test_padding_longer_than_the_packet_is_refused() -> None:
    packet = bytes([0x80 | 0x20]) + PLAIN[1:] + b"\xff"
    assert payload_span(packet, len(packet)) is None


def test_another_version_is_no_rtp() -> None:
    assert payload_span(bytes([0x40]) + PLAIN[1:], 12) is None


def test_reports_on_the_audio_port_are_told_from_audio_with_a_marker() -> None:
    assert is_rtcp(bytes([0x80, 200]) + bytes(26), 28)
    assert not is_rtcp(bytes([0x80, 0x80 | 101]) + bytes(26), 28)


@given(st.binary(max_size=80))
def test_any_bytes_give_a_span_inside_them_or_none(data: bytes) -> None:
    span = payload_span(data, len(data))
    assert span is None or 12 <= span[0] <= span[1] <= len(data)


@given(st.binary(max_size=200))
def test_any_bytes_are_parsed_or_refused_without_an_error(data: bytes) -> None:
    incoming = Incoming()
    incoming.data[: len(data)] = data
    if incoming.parse(len(data)):
        assert 12 <= incoming.size <= len(data)


@given(st.integers(0, 0xFFFF), st.integers(-0x7FFF, 0x7FFF))
def test_sequence_numbers_compare_over_their_wrap(start: int, step: int) -> None:
    assert sequence_delta((start + step) & 0xFFFF, start) == step


@given(st.integers(0, 0xFFFFFFFF), st.integers(-0x7FFFFFFF, 0x7FFFFFFF))
def test_timestamps_compare_over_their_wrap(start: int, step: int) -> None:
    assert timestamp_delta((start + step) & 0xFFFFFFFF, start) == step
