"""SIP messages: bytes in, checked values out, and back (RFC 3261 section 7).

The only module that uses aiosipua (its parser and header store); sizes are bounded before it sees anything,
and everything that transactions and dialogs rely on is checked once here. Pure functions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from aiosipua.headers import CaseInsensitiveDict
from aiosipua.message import SipMessage, SipRequest

from backend.telephony.embedded.sip.uri import Address, parse_address
from backend.telephony.embedded.sip.via import Via, parse_via

MAX_HEAD_BYTES = 16 * 1024
MAX_BODY_BYTES = 64 * 1024
MAX_LINES = 250
MAX_SEQUENCE = 2**31 - 1
_CONTENT_LENGTH = re.compile(rb"^(?:content-length|l)[ \t]*:[ \t]*([^\r\n]*)", re.IGNORECASE | re.MULTILINE)
_METHOD = re.compile(r"[A-Za-z0-9\-.!%*_+`'~]{1,32}")
_CSEQ = re.compile(r"([0-9]{1,10})\s+(\S+)")
_NUL_OR_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_REPEATED_NEVER = ("from", "to", "call-id", "cseq", "max-forwards")
_COMPACT = {"refer-to": "r", "event": "o", "referred-by": "b", "allow-events": "u", "session-expires": "x"}


class MalformedMessageError(ValueError):
    """Bytes that are not a SIP message; there is nothing to answer."""


class _Message:
    """What requests and responses share. Values are as on the wire unless a docstring says otherwise."""

    __slots__ = ("_headers", "body", "call_id", "cseq", "cseq_method", "from_", "to", "via", "vias")

    def __init__(self, headers: CaseInsensitiveDict, body: bytes) -> None:
        self._headers = headers
        self.body = body
        self.vias: list[str] = headers.get("via")
        via = parse_via(self.vias[0]) if self.vias else None
        call_id = headers.get_first("call-id")
        from_, to, cseq = headers.get_first("from"), headers.get_first("to"), headers.get_first("cseq")
        if via is None or not call_id or not from_ or not to or not cseq:
            raise MalformedMessageError("no usable Via, Call-ID, From, To or CSeq")
        for name in _REPEATED_NEVER:
            if len(headers.get(name)) > 1:
                raise MalformedMessageError(f"more than one {name}")
        match = _CSEQ.fullmatch(cseq)
        if match is None or int(match[1]) > MAX_SEQUENCE:
            raise MalformedMessageError("malformed CSeq")
        self.via: Via = via
        self.call_id = call_id
        self.from_: Address = parse_address(from_)
        self.to: Address = parse_address(to)
        self.cseq = int(match[1])
        self.cseq_method = match[2]

    def header(self, name: str) -> str | None:
        """Return the first value of a header (by its lower-case long name), in either form."""
        value: str | None = self._headers.get_first(name)
        if value is None and name in _COMPACT:
            value = self._headers.get_first(_COMPACT[name])
        return value

    def values(self, name: str) -> list[str]:
        """Return all values of a header; lists separated by commas are split where the header allows it."""
        values: list[str] = self._headers.get(name)
        return values

    def tokens(self, name: str) -> list[str]:
        """Return the comma-separated tokens of all values of a header, in lower case."""
        joined = ",".join(self._headers.get(name))
        return [token.strip().lower() for token in joined.split(",") if token.strip()]


class Request(_Message):
    """A request. ``defect`` says what is wrong where it can still be answered with 400."""

    __slots__ = ("defect", "method", "uri", "version")

    def __init__(
        self, headers: CaseInsensitiveDict, body: bytes, method: str, uri: str, version: str
    ) -> None:
        super().__init__(headers, body)
        self.method = method
        self.uri = uri
        self.version = version
        self.defect = self._find_defect()

    def _find_defect(self) -> str:
        if self.cseq_method != self.method:
            return "CSeq names another method"
        if not self.from_.tag:
            return "From has no tag"
        if _NUL_OR_CONTROL.search(self.call_id):
            return "control characters in Call-ID"
        return ""

    @property
    def max_forwards(self) -> int | None:
        """The hops left: 70 where the header is missing, None where it is not a number."""
        value = self._headers.get_first("max-forwards")
        if value is None:
            return 70
        return int(value) if value.isascii() and value.isdigit() and len(value) < 4 else None


class Response(_Message):
    """A response with a status from 100 to 699."""

    __slots__ = ("reason", "status")

    def __init__(self, headers: CaseInsensitiveDict, body: bytes, status: int, reason: str) -> None:
        super().__init__(headers, body)
        self.status = status
        self.reason = reason


def parse_message(data: bytes) -> Request | Response:
    """Read one message. Line breaks before it and bytes after its body are dropped.

    Raises MalformedMessageError.
    """
    data = data.lstrip(b"\r\n")
    end = data.find(b"\r\n\r\n", 0, MAX_HEAD_BYTES)
    if end < 0:
        raise MalformedMessageError("no end of the header, or too long")
    head = data[: end + 4]
    if head.count(b"\n") > MAX_LINES or b"\0" in head:
        raise MalformedMessageError("too many lines, or a zero byte")
    length = content_length(head)
    body = data[end + 4 :]
    if length is not None:
        if length > len(body):
            raise MalformedMessageError("body shorter than Content-Length")
        body = body[:length]
    if len(body) > MAX_BODY_BYTES:
        raise MalformedMessageError("body too long")
    try:
        parsed = SipMessage.parse(head + body)
    except ValueError as error:
        raise MalformedMessageError(str(error)) from error
    start = head[: head.find(b"\n")].decode("utf-8", errors="replace").split()
    if isinstance(parsed, SipRequest):
        return _request(parsed, start)
    if start[0] != "SIP/2.0" or not 100 <= parsed.status_code <= 699:
        raise MalformedMessageError("malformed status line")
    return Response(parsed.headers, parsed.body, parsed.status_code, parsed.reason_phrase)


def _request(parsed: SipRequest, start: list[str]) -> Request:
    if len(start) != 3 or not start[2].startswith("SIP/") or not _METHOD.fullmatch(start[0]):
        raise MalformedMessageError("malformed request line")
    return Request(parsed.headers, parsed.body, start[0], start[1], start[2])


def content_length(head: bytes) -> int | None:
    """Return the length that a header section states, None without one. Raises MalformedMessageError."""
    stated = {value.strip() for value in _CONTENT_LENGTH.findall(head)}
    if not stated:
        return None
    value = stated.pop()
    if stated or not value.isdigit() or len(value) > 7:
        raise MalformedMessageError("malformed or contradicting Content-Length")
    return int(value)


def encode(start_line: str, headers: Iterable[tuple[str, str]], body: bytes = b"") -> bytes:
    """Write a message with its Content-Length. Raises ValueError for a line break inside a value."""
    lines = [start_line]
    lines += [f"{name}: {value}" for name, value in headers]
    lines.append(f"Content-Length: {len(body)}")
    head = "\r\n".join(lines)
    if head.count("\r") != len(lines) - 1 or head.count("\n") != len(lines) - 1:
        raise ValueError("line break inside a header")
    return head.encode() + b"\r\n\r\n" + body


def with_tag(value: str, tag: str) -> str:
    """Add a tag to a From or To value that has none."""
    return f"{value};tag={tag}" if tag else value
