"""SIP messages: bytes in, checked values out, and back (RFC 3261 section 7).

Sizes are bounded first, and what transactions and dialogs rely on is checked once, here: nothing in a parsed
message contains a line break, nor a zero byte that is not escaped. Lists are split and addresses read only
when somebody asks for them. Pure functions.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence

from backend.telephony.embedded.sip.multipart import SDP, description_in
from backend.telephony.embedded.sip.uri import Address, parse_address
from backend.telephony.embedded.sip.via import Via, is_whole_via, parse_via

MAX_HEAD_BYTES = 16 * 1024
MAX_BODY_BYTES = 64 * 1024
MAX_LINES = 250
MAX_SEQUENCE = 2**31 - 1
MAX_HOPS = 255
VERSION = "SIP/2.0"
_CONTENT_LENGTH = re.compile(
    rb"^(?:content-length|l)[ \t]*:((?:[^\r\n]|\r\n[ \t])*)", re.IGNORECASE | re.MULTILINE
)
METHOD = re.compile(r"[A-Za-z0-9\-.!%*_+`'~]{1,64}")
_CSEQ = re.compile(r"([0-9]{1,10})\s+(\S+)")
_VERSION_WORD = re.compile(r"SIP/\d{1,3}\.\d{1,3}")
_ESCAPED = re.compile(r"\\.", re.DOTALL)
_TAG = re.compile(r";\s*tag\s*=\s*([^;,\s\"<>]{1,256})", re.IGNORECASE)
_LIST_MARK = re.compile(r"\\.|[\",<>]")
_CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_ONCE = frozenset({"from", "to", "call-id", "cseq", "max-forwards"})
_DESCRIBING = frozenset({"INVITE", "ACK", "PRACK", "UPDATE"})
_QUOTING = ("from", "to", "contact")
LONG_NAMES = {
    "b": "referred-by",
    "c": "content-type",
    "d": "request-disposition",
    "e": "content-encoding",
    "f": "from",
    "i": "call-id",
    "j": "reject-contact",
    "k": "supported",
    "l": "content-length",
    "m": "contact",
    "o": "event",
    "r": "refer-to",
    "s": "subject",
    "t": "to",
    "u": "allow-events",
    "v": "via",
    "x": "session-expires",
}
_USUAL_NAMES = (
    ("accept", "Accept"),
    ("allow", "Allow"),
    ("authorization", "Authorization"),
    ("call-id", "Call-ID"),
    ("contact", "Contact"),
    ("content-length", "Content-Length"),
    ("content-type", "Content-Type"),
    ("cseq", "CSeq"),
    ("event", "Event"),
    ("expires", "Expires"),
    ("from", "From"),
    ("max-forwards", "Max-Forwards"),
    ("proxy-authorization", "Proxy-Authorization"),
    ("record-route", "Record-Route"),
    ("require", "Require"),
    ("route", "Route"),
    ("session-expires", "Session-Expires"),
    ("supported", "Supported"),
    ("to", "To"),
    ("user-agent", "User-Agent"),
    ("via", "Via"),
)
_NAMES = {written: name for name, usual in _USUAL_NAMES for written in (name, usual)}
"""Names as nearly all write them; any other way is read more slowly."""
_BLANKS = (" ", "\t")
Headers = dict[str, list[str]]
_NO_HEADERS: Headers = {}
_NO_VIAS: list[str] = []
_NO_VIA = Via("", "", None, {})


class MalformedMessageError(ValueError):
    """Bytes that are not a SIP message; there is nothing to answer."""


class _Message:
    """What requests and responses share. Header names are asked for in lower case and long form."""

    __slots__ = ("_headers", "body", "call_id", "cseq", "cseq_method", "from_tag", "to_tag", "via", "vias")

    def __init__(self, headers: Headers, body: bytes) -> None:
        self._headers = headers
        self.body = body
        self.vias = self.values("via")
        via = parse_via(self.vias[0]) if self.vias else None
        if via is None:
            raise MalformedMessageError("no usable Via")
        self.via: Via = via
        self.call_id = _needed(headers, "call-id")
        self.from_tag = _tag(_needed(headers, "from"))
        self.to_tag = _tag(_needed(headers, "to"))
        sequence = _needed(headers, "cseq")
        number, _, method = sequence.partition(" ")
        if not (number.isascii() and number.isdigit() and len(number) <= 10 and method.isalpha()):
            number, method = _unusual_sequence(sequence)
        self.cseq = int(number)
        self.cseq_method = method
        if self.cseq > MAX_SEQUENCE:
            raise MalformedMessageError("malformed CSeq")
        if body and method in _DESCRIBING:
            self._take_description(headers)

    def _take_description(self, headers: Headers) -> None:
        """Where a session is described in one of several parts, that one is the body from here on."""
        kinds = headers.get("content-type")
        if kinds and kinds[0][:10].lower() == "multipart/":
            description = description_in(kinds[0], self.body)
            if description is not None:
                self.body, headers["content-type"] = description, [SDP]

    @property
    def from_(self) -> Address:
        """The From header."""
        return parse_address(self._headers["from"][0])

    @property
    def to(self) -> Address:
        """The To header."""
        return parse_address(self._headers["to"][0])

    def header(self, name: str) -> str | None:
        """Return the first line of a header as it came; None without one."""
        values = self._headers.get(name)
        return values[0] if values else None

    def lines(self, name: str) -> list[str]:
        """Return all lines of a header whose values may contain commas of their own."""
        return self._headers.get(name, [])

    def values(self, name: str) -> list[str]:
        """Return all values of a header that is a list, whether it came in one line or in several."""
        lines = self._headers.get(name, ())
        if len(lines) == 1:
            return _split_list(lines[0])
        return [value for line in lines for value in _split_list(line)]

    def tokens(self, name: str) -> list[str]:
        """Return all values of a header that is a list of tokens, in lower case."""
        return [value.lower() for value in self.values(name)]


class Request(_Message):
    """A request. ``defect`` says what is wrong where it can still be answered with 400."""

    __slots__ = ("defect", "method", "uri", "version")

    def __init__(self, headers: Headers, body: bytes, start: tuple[str, str, str]) -> None:
        super().__init__(headers, body)
        method, self.uri, version = start
        self.method, self.version = sys.intern(method), sys.intern(version)
        self.defect = self._find_defect()

    def _find_defect(self) -> str:
        if self.cseq_method != self.method:
            return "CSeq names another method"
        if not self.from_tag:
            return "From has no tag"
        if _CONTROLS.search(self.call_id):
            return "control characters in Call-ID"
        if not self.via.whole or not all(is_whole_via(value) for value in self.vias[1:]):
            return "Malformed Via"
        for name in _QUOTING:
            for line in self._headers.get(name, ()):
                if '"' in line and _is_unbalanced(line):
                    return "A quote is not closed"
        return ""

    def without_content(self) -> Request:
        """Return what names the request, without body, headers and way: little, to be kept for long."""
        slim = object.__new__(Request)
        slim._headers, slim.body, slim.vias, slim.via = _NO_HEADERS, b"", _NO_VIAS, _NO_VIA
        slim.call_id, slim.from_tag, slim.to_tag = self.call_id, self.from_tag, self.to_tag
        slim.cseq, slim.cseq_method = self.cseq, self.cseq_method
        slim.method, slim.uri, slim.version = self.method, self.uri, self.version
        slim.defect = self.defect
        return slim

    @property
    def max_forwards(self) -> int | None:
        """The hops left: 70 where the header is missing, None where it is not a number up to 255."""
        value = self.header("max-forwards")
        if value is None:
            return 70
        hops = int(value) if value.isascii() and value.isdigit() and len(value) < 20 else MAX_HOPS + 1
        return hops if hops <= MAX_HOPS else None


class Response(_Message):
    """A response with a status from 100 to 699."""

    __slots__ = ("reason", "status")

    def __init__(self, headers: Headers, body: bytes, status: int, reason: str) -> None:
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
    head = data[:end].decode("utf-8", errors="replace")
    start, *lines = head.split("\r\n")
    _check_breaks(head, len(lines))
    headers = _read_headers(lines)
    body = _read_body(headers, data, end + 4)
    words = start.split(" ", 2)
    if len(words) < 2:
        raise MalformedMessageError("malformed start line")
    if words[0] == VERSION:
        return Response(headers, body, _status(words[1]), words[2] if len(words) > 2 else "")
    if len(words) < 3 or not _VERSION_WORD.fullmatch(words[2]) or not METHOD.fullmatch(words[0]):
        raise MalformedMessageError("malformed request line")
    return Request(headers, body, (words[0], words[1], words[2]))


def _check_breaks(head: str, breaks: int) -> None:
    zero = "\0" in head and "\0" in head.replace("\\\0", "")
    if zero or head.count("\r") != breaks or head.count("\n") != breaks:
        raise MalformedMessageError("line break or zero byte inside a header")


def _read_headers(lines: list[str]) -> Headers:
    if len(lines) > MAX_LINES:
        raise MalformedMessageError("too many lines")
    headers: Headers = {}
    values: list[str] = []
    for line in lines:
        if line[:1] in _BLANKS and values:
            values[-1] = f"{values[-1]} {line.strip()}".strip()
            continue
        written, colon, value = line.partition(":")
        name = _NAMES.get(written) or _long_name(written)
        if not colon or not name:
            raise MalformedMessageError("a line that is no header")
        known = headers.get(name)
        if known is None:
            headers[name] = values = [value.strip()]
        elif name in _ONCE:
            raise MalformedMessageError(f"more than one {name}")
        else:
            known.append(value.strip())
            values = known
    return headers


def _long_name(written: str) -> str:
    name = written.strip().lower()
    return LONG_NAMES.get(name, name)


def _read_body(headers: Headers, data: bytes, begin: int) -> bytes:
    stated = headers.get("content-length")
    end = len(data) if stated is None else begin + _length(stated)
    if end > len(data):
        raise MalformedMessageError("body shorter than Content-Length")
    if end - begin > MAX_BODY_BYTES:
        raise MalformedMessageError("body too long")
    return data[begin:end]


def _needed(headers: Headers, name: str) -> str:
    values = headers.get(name)
    if not values or not values[0]:
        raise MalformedMessageError(f"no {name}")
    return values[0]


def _length(stated: Sequence[str]) -> int:
    value = stated[0]
    if (
        any(other != value for other in stated[1:])
        or not (value.isascii() and value.isdigit())
        or len(value) > 7
    ):
        raise MalformedMessageError("malformed or contradicting Content-Length")
    return int(value)


def _status(word: str) -> int:
    if len(word) != 3 or not (word.isascii() and word.isdigit()) or not "1" <= word[0] <= "6":
        raise MalformedMessageError("malformed status line")
    return int(word)


def _unusual_sequence(value: str) -> tuple[str, str]:
    match = _CSEQ.fullmatch(value)
    if match is None:
        raise MalformedMessageError("malformed CSeq")
    return match[1], match[2]


def _tag(value: str) -> str:
    """The tag stands behind the URI's angle bracket; without brackets all parameters are the header's."""
    before, _, tag = value.rpartition(">;tag=")
    if before and tag.isalnum() and len(tag) <= 256:
        return tag
    match = _TAG.search(value, max(0, value.rfind(">")))
    return match[1] if match is not None else ""


def _is_unbalanced(value: str) -> bool:
    return _ESCAPED.sub("", value).count('"') % 2 == 1


def _split_list(line: str) -> list[str]:
    """Split at the commas that stand neither in quotes nor in angle brackets."""
    if "," not in line:
        return [line] if line else []
    values, begin, quoted, bracketed = [], 0, False, False
    for match in _LIST_MARK.finditer(line):
        mark = match[0]
        if quoted:
            quoted = mark != '"'
        elif bracketed:
            bracketed = mark != ">"
        elif mark == '"':
            quoted = True
        elif mark == "<":
            bracketed = True
        elif mark == ",":
            values.append(line[begin : match.start()].strip())
            begin = match.end()
    values.append(line[begin:].strip())
    return [value for value in values if value]


def content_length(head: bytes) -> int | None:
    """Return the length that an unread header section states; None without. Raises MalformedMessageError."""
    stated = [value.strip().decode("latin-1") for value in _CONTENT_LENGTH.findall(head)]
    return _length(stated) if stated else None


def encode(start_line: str, headers: Iterable[tuple[str, str]], body: bytes = b"") -> bytes:
    """Write a message with its Content-Length. Raises ValueError for a line break inside a value."""
    lines = [start_line]
    lines += [f"{name}: {value}" for name, value in headers]
    lines.append(f"Content-Length: {len(body)}")
    head = "\r\n".join(lines)
    if head.count("\r") != len(lines) - 1 or head.count("\n") != len(lines) - 1:
        raise ValueError("line break inside a header")
    return head.encode() + b"\r\n\r\n" + body
