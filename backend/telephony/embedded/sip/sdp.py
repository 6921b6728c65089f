"""SDP offer and answer for one audio stream (RFC 3264): what we send, and what was agreed.

Pure functions. The exchange speaks PCMU, PCMA and G.722 with telephone-event; it takes the first codec of the
offerer's list that it knows, answers with that one alone, and refuses every other stream with port 0. Hold in
all its forms (sendonly, inactive, address 0.0.0.0, port 0) shows as ``send`` and ``receive``.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from backend.telephony.embedded.sip.sdp_parser import (
    MediaLine,
    SdpError,
    SessionDescription,
    parse_sdp,
    unicast_address,
)

__all__ = [
    "CodecName",
    "LocalMedia",
    "Negotiated",
    "SdpError",
    "SdpSession",
    "accept_answer",
    "answer",
    "offer",
]

CodecName = Literal["PCMU", "PCMA", "G722"]
STATIC_PAYLOAD_TYPES: dict[CodecName, int] = {"PCMU": 0, "PCMA": 8, "G722": 9}
_CODEC_OF_STATIC_TYPE = {number: name for name, number in STATIC_PAYLOAD_TYPES.items()}
_CODEC_OF_NAME: dict[str, CodecName] = {name: name for name in STATIC_PAYLOAD_TYPES}
CLOCK_RATE = 8000
"""Of all three in SDP: G.722 is said to be 8000 Hz by an old mistake (RFC 3551 section 4.5.2)."""
DTMF_PAYLOAD_TYPE = 101
MAX_PAYLOAD_TYPE = 127
DEFAULT_PTIME_MS = 20
_REVERSED = {"sendrecv": "sendrecv", "sendonly": "recvonly", "recvonly": "sendonly", "inactive": "inactive"}


class LocalMedia(msgspec.Struct, frozen=True):
    """Our side of the stream. ``codecs`` in our order of preference, which counts in offers only.

    ``session_id`` stays for the life of a leg; ``version`` grows by one with each changed description
    (``SdpSession`` sees to both).
    """

    host: str
    port: int
    session_id: int = 1
    version: int = 1
    codecs: tuple[CodecName, ...] = ("PCMU", "PCMA", "G722")


class Negotiated(msgspec.Struct, frozen=True):
    """What both sides agreed on.

    ``send``: the device wants to hear us; ``receive``: it will speak. ``payload_type`` and
    ``dtmf_payload_type`` are those to send with and, for ``receive_dtmf_payload_type``, to expect.
    ``ptime_ms`` is the packet time that the device asks for. ``remote_port`` 0 means that the stream is off.
    """

    remote_host: str
    remote_port: int
    codec: CodecName
    payload_type: int
    dtmf_payload_type: int | None
    send: bool
    receive: bool
    ptime_ms: int
    remote_rtcp_port: int
    receive_dtmf_payload_type: int | None = None

    @property
    def held(self) -> bool:
        """Whether the device has put us on hold."""
        return not self.send


def offer(local: LocalMedia) -> bytes:
    """Offer all our codecs and telephone-event."""
    formats = [(STATIC_PAYLOAD_TYPES[name], name) for name in local.codecs]
    return _description(local, [_audio(local.port, formats, DTMF_PAYLOAD_TYPE, "sendrecv")])


def answer(remote_offer: bytes, local: LocalMedia) -> tuple[bytes, Negotiated]:
    """Answer an offer. Raises SdpError where no audio stream of it can be agreed to."""
    session = parse_sdp(remote_offer)
    chosen, negotiated = _choose(session, local.codecs)
    lines: list[str] = []
    for media in session.media:
        if media is not chosen:
            lines.append(_refusal(media))
            continue
        formats = [(negotiated.payload_type, negotiated.codec)]
        port = local.port if negotiated.remote_port else 0
        direction = _REVERSED[_direction(session, media)]
        lines.append(_audio(port, formats, negotiated.dtmf_payload_type, direction))
    return _description(local, lines), negotiated


def accept_answer(remote_answer: bytes, local: LocalMedia) -> Negotiated:
    """Read the answer to our offer. Raises SdpError where it agrees to nothing that we offered."""
    negotiated = _choose(parse_sdp(remote_answer), local.codecs)[1]
    if negotiated.dtmf_payload_type is None:
        return negotiated
    return msgspec.structs.replace(negotiated, receive_dtmf_payload_type=DTMF_PAYLOAD_TYPE)


class SdpSession:
    """The descriptions that we send on one leg: one session id, and a version that grows when they change."""

    def __init__(self, local: LocalMedia) -> None:
        self._local = local
        self._last: bytes | None = None

    def offer(self) -> bytes:
        """Offer all our codecs."""
        return self._stamp(offer(self._local))

    def answer(self, remote_offer: bytes) -> tuple[bytes, Negotiated]:
        """Answer an offer. Raises SdpError."""
        description, negotiated = answer(remote_offer, self._local)
        return self._stamp(description), negotiated

    def accept_answer(self, remote_answer: bytes) -> Negotiated:
        """Read the answer to our last offer. Raises SdpError."""
        return accept_answer(remote_answer, self._local)

    def _stamp(self, description: bytes) -> bytes:
        """RFC 3264 section 8: the version grows by one if and only if the description changed."""
        if self._last is not None and description != self._last:
            before = _origin(self._local)
            self._local = msgspec.structs.replace(self._local, version=self._local.version + 1)
            description = description.replace(before.encode(), _origin(self._local).encode(), 1)
        self._last = description
        return description


def _choose(session: SessionDescription, codecs: tuple[CodecName, ...]) -> tuple[MediaLine, Negotiated]:
    """Find the first stream that we can carry, an open one before one that is off (port 0)."""
    candidates = [media for media in session.media if media.kind == "audio" and media.protocol == "RTP/AVP"]
    for media in sorted(candidates, key=lambda media: media.port == 0):
        codec = _first_codec(media, codecs)
        if codec is not None:
            return media, _negotiate(session, media, *codec)
    raise SdpError("no audio stream with a codec that we know")


def _first_codec(media: MediaLine, codecs: tuple[CodecName, ...]) -> tuple[CodecName, int] | None:
    for payload_type in _payload_types(media):
        if payload_type in media.rtpmap:
            name, rate = media.rtpmap[payload_type]
            codec = _CODEC_OF_NAME.get(name) if rate == CLOCK_RATE else None
        else:
            codec = _CODEC_OF_STATIC_TYPE.get(payload_type)
        if codec is not None and codec in codecs:
            return codec, payload_type
    return None


def _negotiate(
    session: SessionDescription, media: MediaLine, codec: CodecName, payload_type: int
) -> Negotiated:
    host = media.host or session.host
    if host is None:
        raise SdpError("no connection address")
    host = unicast_address(host)
    direction = _direction(session, media)
    unreachable = media.port == 0 or host in ("0.0.0.0", "::")
    dtmf = _dtmf_payload_type(media)
    return Negotiated(
        remote_host=host,
        remote_port=media.port,
        codec=codec,
        payload_type=payload_type,
        dtmf_payload_type=dtmf,
        send=direction in ("sendrecv", "recvonly") and not unreachable,
        receive=direction in ("sendrecv", "sendonly") and media.port != 0,
        ptime_ms=_ptime(media),
        remote_rtcp_port=media.rtcp_port or (media.port + 1 if 0 < media.port < 65535 else 0),
        receive_dtmf_payload_type=dtmf,
    )


def _dtmf_payload_type(media: MediaLine) -> int | None:
    for payload_type in _payload_types(media):
        if media.rtpmap.get(payload_type) == ("TELEPHONE-EVENT", CLOCK_RATE):
            return payload_type
    return None


def _payload_types(media: MediaLine) -> list[int]:
    numbers = (int(text) for text in media.formats if text.isascii() and text.isdigit() and len(text) <= 3)
    return [number for number in numbers if number <= MAX_PAYLOAD_TYPE]


def _direction(session: SessionDescription, media: MediaLine) -> str:
    return media.direction or session.direction or "sendrecv"


def _ptime(media: MediaLine) -> int:
    wanted = media.ptime or DEFAULT_PTIME_MS
    limit = media.maxptime or 60
    return max(10, min(wanted, limit, 60))


def _origin(local: LocalMedia) -> str:
    return f"o=- {local.session_id} {local.version} IN {_family(local.host)} {local.host}\r\n"


def _family(host: str) -> str:
    return "IP6" if ":" in host else "IP4"


def _description(local: LocalMedia, media: list[str]) -> bytes:
    head = f"v=0\r\n{_origin(local)}s=-\r\nc=IN {_family(local.host)} {local.host}\r\nt=0 0\r\n"
    return (head + "".join(media)).encode()


def _audio(port: int, formats: list[tuple[int, CodecName]], dtmf: int | None, direction: str) -> str:
    numbers = [number for number, _ in formats] + ([] if dtmf is None else [dtmf])
    lines = [f"m=audio {port} RTP/AVP {' '.join(map(str, numbers))}"]
    lines += [f"a=rtpmap:{number} {name}/{CLOCK_RATE}" for number, name in formats]
    if dtmf is not None:
        lines += [f"a=rtpmap:{dtmf} telephone-event/{CLOCK_RATE}", f"a=fmtp:{dtmf} 0-15"]
    lines += [f"a=ptime:{DEFAULT_PTIME_MS}", f"a={direction}"]
    return "\r\n".join(lines) + "\r\n"


def _refusal(media: MediaLine) -> str:
    return f"m={media.kind} 0 {media.protocol} {' '.join(media.formats)}\r\n"
