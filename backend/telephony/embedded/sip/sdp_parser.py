"""Reading SDP (RFC 8866) as far as audio calls need it: bounded, strict about ports, else lenient.

Pure functions on bytes; every defect is an ``SdpError``, but an attribute that makes no sense is skipped.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from functools import lru_cache

MAX_SDP_BYTES = 16 * 1024
MAX_LINES = 400
MAX_MEDIA = 16
MAX_FORMATS = 64
MAX_CRYPTO = 16
DIRECTIONS = ("sendrecv", "sendonly", "recvonly", "inactive")


class SdpError(ValueError):
    """A session description that we cannot read or agree to (answer 488, or 400)."""


@dataclass(slots=True)
class MediaLine:
    """One ``m=`` section. ``rtpmap`` maps payload types to (upper-case name, clock rate).

    ``protocol`` is in upper case; as it was written (``udptl``) it stands in what is refused.
    ``crypto`` is what its ``a=crypto`` lines say, unread and without the lines past the limit.
    """

    kind: str
    port: int
    protocol: str
    written_protocol: str
    formats: list[str]
    host: str | None = None
    direction: str | None = None
    rtpmap: dict[int, tuple[str, int]] = field(default_factory=dict)
    crypto: list[str] = field(default_factory=list, repr=False)
    ptime: int | None = None
    maxptime: int | None = None
    rtcp_port: int | None = None


@dataclass(slots=True)
class SessionDescription:
    """What is said for the whole session, and its media in order."""

    host: str | None
    direction: str | None
    media: list[MediaLine]


def parse_sdp(data: bytes) -> SessionDescription:
    """Read a session description. Raises SdpError."""
    if len(data) > MAX_SDP_BYTES:
        raise SdpError("session description too long")
    lines = data.decode("utf-8", errors="replace").replace("\r\n", "\n").split("\n")
    if len(lines) > MAX_LINES:
        raise SdpError("session description has too many lines")
    if lines[0].strip() != "v=0":
        raise SdpError("session description does not begin with v=0")
    session = SessionDescription(host=None, direction=None, media=[])
    media: MediaLine | None = None
    for line in lines[1:]:
        kind, equals, value = line.strip().partition("=")
        if not equals or len(kind) != 1:
            continue
        if kind == "m":
            media = _media_line(value)
            session.media.append(media)
            if len(session.media) > MAX_MEDIA:
                raise SdpError("too many media lines")
        elif kind == "c":
            _set_host(session if media is None else media, value)
        elif kind == "a":
            _set_attribute(session, media, value)
    return session


def _media_line(value: str) -> MediaLine:
    parts = value.split()
    if len(parts) < 4 or len(parts) > MAX_FORMATS + 3:
        raise SdpError("malformed media line")
    kind, port, protocol, *formats = parts
    number = _number(port.partition("/")[0], 65535)
    return MediaLine(kind.lower(), number, protocol.upper(), protocol, formats)


def _set_host(section: SessionDescription | MediaLine, value: str) -> None:
    parts = value.split()
    if len(parts) != 3 or parts[0].upper() != "IN":
        raise SdpError("malformed connection line")
    section.host = parts[2]


def _set_attribute(session: SessionDescription, media: MediaLine | None, value: str) -> None:
    name, _, rest = value.partition(":")
    name = name.strip().lower()
    if name in DIRECTIONS:
        if media is None:
            session.direction = name
        else:
            media.direction = name
    elif media is None or media.kind != "audio":
        return
    elif name == "rtpmap":
        _set_rtpmap(media, rest)
    elif name == "crypto":
        if len(media.crypto) < MAX_CRYPTO:
            media.crypto.append(rest)
    elif name == "ptime":
        media.ptime = _duration(rest)
    elif name == "maxptime":
        media.maxptime = _duration(rest)
    elif name == "rtcp":
        media.rtcp_port = _whole(rest.split()[0] if rest.split() else "", 65535)


def _set_rtpmap(media: MediaLine, value: str) -> None:
    payload_type, _, encoding = value.strip().partition(" ")
    name, _, rate = encoding.strip().partition("/")
    clock, _, channels = rate.partition("/")
    number, hertz = _whole(payload_type, 127), _whole(clock, 1_000_000)
    if number is not None and hertz is not None and channels.strip() in ("", "1"):
        media.rtpmap[number] = (name.upper(), hertz)


def _duration(value: str) -> int | None:
    """Packet times come as "20", and from a few devices as "20.0" or nonsense: then we have none."""
    whole = value.strip().partition(".")[0]
    return int(whole) if whole.isascii() and whole.isdigit() and len(whole) < 5 else None


def _number(text: str, maximum: int) -> int:
    number = _whole(text, maximum)
    if number is None:
        raise SdpError(f"no number, or out of range: {text[:20]!r}")
    return number


def _whole(text: str, maximum: int) -> int | None:
    text = text.strip()
    if not (text.isascii() and text.isdigit() and len(text) <= 7):
        return None
    number = int(text)
    return number if number <= maximum else None


@lru_cache(maxsize=1024)
def unicast_address(host: str) -> str:
    """Return a numeric unicast address in its usual form. Raises SdpError for names and multicast."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError as error:
        raise SdpError(f"not a numeric address: {host[:60]!r}") from error
    if address.is_multicast or host == "255.255.255.255":
        raise SdpError("not a unicast address")
    return str(address)
