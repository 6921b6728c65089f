"""Messages: what is read, what is refused, and that bytes of any kind do no harm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.telephony.embedded.sip.message import (
    MAX_HEAD_BYTES,
    MalformedMessageError,
    Request,
    Response,
    encode,
    parse_message,
)

INVITE = (
    b"INVITE sip:1002@example.org SIP/2.0\r\n"
    b"Via: SIP/2.0/UDP 192.0.2.10:5061;branch=z9hG4bKabc;rport\r\n"
    b"v: SIP/2.0/TCP proxy.example.org;branch=z9hG4bKdef\r\n"
    b'f: "Smith, <J.> \\"x\\"" <sip:1001@example.org;user=phone>;tag=a1\r\n'
    b"t: sip:1002@example.org\r\n"
    b"i: call-1@host\r\n"
    b"CSeq: 7 INVITE\r\n"
    b"m: <sip:1001@192.0.2.10:5061>\r\n"
    b"Subject: folded\r\n  words\r\n"
    b"Require: One, two\r\n"
    b"l: 4\r\n"
    b"\r\n"
    b"body"
)
OK = (
    b"SIP/2.0 200 Very fine\r\nVia: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1\r\nFrom: <sip:a@b>;tag=1\r\n"
    b"To: <sip:c@d>;tag=2\r\nCall-ID: x\r\nCSeq: 2 INVITE\r\n\r\n"
)


def request(data: bytes) -> Request:
    message = parse_message(data)
    assert isinstance(message, Request)
    return message


def test_a_request_is_read_with_compact_and_folded_headers() -> None:
    message = request(INVITE)
    assert (message.method, message.uri, message.cseq, message.body) == (
        "INVITE",
        "sip:1002@example.org",
        7,
        b"body",
    )
    assert message.call_id == "call-1@host"
    assert message.via.branch == "z9hG4bKabc"
    assert len(message.vias) == 2
    assert message.from_.display_name == 'Smith, <J.> "x"'
    assert message.from_.tag == "a1"
    assert message.to.tag == ""
    assert message.header("subject") == "folded words"
    assert message.tokens("require") == ["one", "two"]
    assert message.defect == ""


def test_a_response_is_read() -> None:
    message = parse_message(OK)
    assert isinstance(message, Response)
    assert (message.status, message.reason, message.to.tag) == (200, "Very fine", "2")


def test_line_breaks_before_a_message_and_bytes_after_its_body_are_dropped() -> None:
    assert request(b"\r\n\r\n" + INVITE + b"rubbish").body == b"body"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"\r\n\r\nbody", b""),
        (b"l: 4", b"l: 5"),
        (b"l: 4", b"l: -1"),
        (b"l: 4", b"l: 4\r\nContent-Length: 3"),
        (b"l: 4", b"l: \xd9\xa4"),
        (b"SIP/2.0\r\n", b"HTTP/1.1\r\n"),
        (b"INVITE sip", b"INV@ITE sip"),
        (b"INVITE sip:1002@example.org SIP", b"INVITE sip:1002 @example.org SIP"),
        (b"CSeq: 7", b"CSeq: 7777777777777"),
        (b"CSeq: 7", b"CSeq: 2147483648"),
        (b"CSeq: 7", b"CSeq: +7"),
        (b"i: call-1@host", b"i: call-1@host\r\nCall-ID: other"),
        (b"i: call-1@host", b"X: y"),
        (b"192.0.2.10:5061;branch", b"192.0.2.10:99999;branch"),
        (b"192.0.2.10:5061;branch", b"192.0.2.10:port;branch"),
        (b"192.0.2.10:5061;branch", b"192.0.2.10:0;branch"),
        (b"Subject", b"X\0"),
        (b"Subject", b"X: " + b"y" * MAX_HEAD_BYTES + b"\r\nSubject"),
        (b"Subject: folded", b"Subject: folded" + b"\r\n x" * 300),
    ],
)
def test_what_is_no_message_is_refused(old: bytes, new: bytes) -> None:
    assert old in INVITE
    with pytest.raises(MalformedMessageError):
        parse_message(INVITE.replace(old, new, 1))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"7 INVITE", b"7 BYE"),
        (b";tag=a1", b""),
        (b"call-1@host", b"call\x01@host"),
    ],
)
def test_a_defect_that_can_be_answered_is_named(old: bytes, new: bytes) -> None:
    assert request(INVITE.replace(old, new, 1)).defect


@pytest.mark.parametrize(
    ("value", "hops"), [(b"70", 70), (b"0", 0), (b"-1", None), (b"x", None), (b"9999", None)]
)
def test_the_hops_left_are_read(value: bytes, hops: int | None) -> None:
    data = INVITE.replace(b"Subject: folded", b"Max-Forwards: " + value)
    if b"\r\n  words" in data:
        data = data.replace(b"\r\n  words", b"")
    assert request(data).max_forwards == hops


@pytest.mark.parametrize("status", [b"099", b"700", b"abc", b"-1", b""])
def test_a_status_that_cannot_be_is_refused(status: bytes) -> None:
    with pytest.raises(MalformedMessageError):
        parse_message(OK.replace(b"200", status, 1))


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        parse_message(data)
    except MalformedMessageError:
        return


@given(st.integers(0, len(INVITE) - 1), st.integers(0, 60), st.binary(max_size=30))
def test_a_message_with_any_piece_replaced_is_read_or_refused(at: int, cut: int, piece: bytes) -> None:
    try:
        message = parse_message(INVITE[:at] + piece + INVITE[at + cut :])
    except MalformedMessageError:
        return
    echoed = [message.header(name) or "" for name in ("from", "to", "call-id")] + message.vias
    assert not any(mark in value for value in echoed for mark in "\r\n\0")


@given(st.text(max_size=60))
def test_no_header_value_can_add_a_line(value: str) -> None:
    try:
        data = encode("BYE sip:a@b SIP/2.0", [("X", value), ("Y", "1")])
    except ValueError:
        assert "\r" in value or "\n" in value
        return
    assert data.count(b"\r\n") == 5


def test_a_message_is_written_with_its_length_in_bytes() -> None:
    assert encode("X", [("A", "b")], "ä".encode()).endswith(b"Content-Length: 2\r\n\r\n\xc3\xa4")
