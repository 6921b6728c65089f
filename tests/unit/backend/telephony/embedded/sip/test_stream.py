"""TCP streams: the same messages come out however the bytes are cut."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.telephony.embedded.sip.message import MAX_BODY_BYTES, MAX_HEAD_BYTES
from backend.telephony.embedded.sip.stream import Ping, StreamError, StreamFramer

FIRST = b"OPTIONS sip:a SIP/2.0\r\nContent-Length: 4\r\n\r\n\r\n\r\n"
SECOND = b"BYE sip:a SIP/2.0\r\nl:0\r\n\r\n"
STREAM = b"\r\n\r\n" + FIRST + b"\r\n" + SECOND + b"\r\n\r\n\r\n\r\n" + SECOND + b"\r\n\r\n"
EXPECTED = [Ping.PING, FIRST, SECOND, Ping.PING, Ping.PING, SECOND, Ping.PING]


def feed(pieces: list[bytes]) -> list[bytes | Ping]:
    framer = StreamFramer()
    return [item for piece in pieces for item in framer.feed(piece)]


def test_messages_and_pings_come_out_whole() -> None:
    assert feed([STREAM]) == EXPECTED


@given(st.lists(st.integers(0, len(STREAM)), max_size=12))
def test_it_does_not_matter_where_the_bytes_are_cut(cuts: list[int]) -> None:
    edges = [0, *sorted(cuts), len(STREAM)]
    assert feed([STREAM[start:end] for start, end in pairwise(edges)]) == EXPECTED


def test_byte_by_byte_is_the_same() -> None:
    assert feed([bytes([byte]) for byte in STREAM]) == EXPECTED


@pytest.mark.parametrize("length", [b"Content-Length:\r\n 3", b"l :\r\n\t\r\n  3 ", b"L:3\r\n "])
def test_a_length_may_go_on_in_the_next_line(length: bytes) -> None:
    message = b"OPTIONS sip:a SIP/2.0\r\n" + length + b"\r\nX: y\r\n\r\nabc"
    assert feed([message + STREAM]) == [message, *EXPECTED]


@pytest.mark.parametrize(
    "data",
    [
        b"OPTIONS sip:a SIP/2.0\r\nContent-Length: 1\r\n 2\r\n\r\n",
        b"OPTIONS sip:a SIP/2.0\r\nX: y\r\n\r\n",
        b"OPTIONS sip:a SIP/2.0\r\nContent-Length: x\r\n\r\n",
        b"OPTIONS sip:a SIP/2.0\r\nContent-Length: 1\r\nl: 2\r\n\r\n",
        b"OPTIONS sip:a SIP/2.0\r\nContent-Length: %d\r\n\r\n" % (MAX_BODY_BYTES + 1),
        b"x" * (MAX_HEAD_BYTES + 1),
        b"x" * (MAX_HEAD_BYTES + 1) + b"\r\n\r\n",
    ],
)
def test_a_stream_that_cannot_be_cut_is_an_error(data: bytes) -> None:
    with pytest.raises(StreamError):
        StreamFramer().feed(data)


@given(st.lists(st.binary(max_size=64), max_size=20))
def test_any_bytes_are_held_within_limits_or_refused(pieces: list[bytes]) -> None:
    framer = StreamFramer()
    try:
        for piece in pieces:
            framer.feed(piece)
    except StreamError:
        return
    assert framer.pending <= MAX_HEAD_BYTES + MAX_BODY_BYTES + 4


def test_what_is_pending_is_known() -> None:
    framer = StreamFramer()
    framer.feed(FIRST[:10])
    assert framer.pending == 10
