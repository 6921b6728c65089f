"""SDP offer and answer for one audio stream (RFC 3264): what we send, and what was agreed.

Pure functions. The exchange speaks PCMU, PCMA and G.722 with telephone-event; it takes the first codec of the
offerer's list that it knows, answers with that one alone, and refuses every other stream with port 0. Hold in
all its forms (sendonly, inactive, address 0.0.0.0, port 0) shows as ``send`` and ``receive``. What of it is
encrypted is said by ``sdes.py``: RTP/SAVP with keys, or RTP/AVP with keys for those who can.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Literal

import msgspec

from backend.telephony.embedded.sip.sdes import CryptoLine, SrtpKey, chosen_of, read_lines
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
    "Protection",
    "SdpError",
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
PLAIN, SECURE = "RTP/AVP", "RTP/SAVP"
"""The profiles that we speak. DTLS and feedback (AVPF) are not among them."""
DTMF_PAYLOAD_TYPE = 101
_DYNAMIC_TYPES = (DTMF_PAYLOAD_TYPE, *range(96, 128))
MAX_PAYLOAD_TYPE = 127
DEFAULT_PTIME_MS = 20
Around = tuple[tuple[str, ...], tuple[str, ...]]
"""The lines of other streams, refused: those before ours, and those after it."""
_REVERSED = {"sendrecv": "sendrecv", "sendonly": "recvonly", "recvonly": "sendonly", "inactive": "inactive"}


class Protection(enum.Enum):
    """How far a leg's media are to be encrypted.

    NEVER: keys are neither offered nor taken. ON_DEMAND: taken from a device that would not talk otherwise
    (RTP/SAVP). OPTIONAL: offered with RTP/AVP, and taken wherever offered. REQUIRED: not without.
    """

    NEVER = enum.auto()
    ON_DEMAND = enum.auto()
    OPTIONAL = enum.auto()
    REQUIRED = enum.auto()


_OFFERING = (Protection.OPTIONAL, Protection.REQUIRED)


class LocalMedia(msgspec.Struct, frozen=True):
    """Our side of the stream. ``codecs`` in our order of preference, which counts in offers only.

    ``session_id`` stays for the life of a leg; ``version`` grows by one with each changed description
    (``sdp_session.py`` sees to both). ``keys`` are the lines that we offer, or take our key for an
    answer from: all of them carry the same key. What was agreed before (RFC 3264 section 8) holds for an
    offer: ``dtmf_payload_type`` stays telephone-event, and refused streams keep their places ``around`` ours.
    """

    host: str
    port: int
    session_id: int = 1
    version: int = 1
    codecs: tuple[CodecName, ...] = ("PCMU", "PCMA", "G722")
    protection: Protection = Protection.NEVER
    keys: tuple[CryptoLine, ...] = ()
    dtmf_payload_type: int = DTMF_PAYLOAD_TYPE
    around: Around = ((), ())


class Negotiated(msgspec.Struct, frozen=True):
    """What both sides agreed on.

    ``send``: the device wants to hear us; ``receive``: it will speak. ``payload_type`` and
    ``dtmf_payload_type`` are those to send with and, for ``receive_dtmf_payload_type``, to expect.
    ``ptime_ms`` is the packet time that the device asks for. ``remote_port`` 0 means that the stream is off.
    ``our_key`` and ``their_key`` are those of SRTP, both or neither; ``profile`` is that of the media line.
    ``next_dtmf_payload_type`` and ``around`` are for offers to come. ``others`` are further codecs of an
    answer, which the device may send at any time under these payload types.
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
    our_key: SrtpKey | None = None
    their_key: SrtpKey | None = None
    profile: str = PLAIN
    next_dtmf_payload_type: int = DTMF_PAYLOAD_TYPE
    around: Around = ((), ())
    others: tuple[tuple[int, CodecName], ...] = ()

    @property
    def held(self) -> bool:
        """Whether the device has put us on hold."""
        return not self.send


def offer(local: LocalMedia) -> bytes:
    """Offer all our codecs and telephone-event, with keys as far as the media may be encrypted."""
    formats = [(STATIC_PAYLOAD_TYPES[name], name) for name in local.codecs]
    keys = local.keys if local.protection in _OFFERING else ()
    profile = SECURE if local.protection is Protection.REQUIRED else PLAIN
    dtmf = local.dtmf_payload_type
    ours = _audio(local.port, profile, formats, dtmf=dtmf, direction="sendrecv", keys=keys)
    before, after = local.around
    return _description(local, [*before, ours, *after])


def answer(remote_offer: bytes, local: LocalMedia) -> tuple[bytes, Negotiated]:
    """Answer an offer. Raises SdpError where no audio stream of it can be agreed to."""
    session = parse_sdp(remote_offer)
    chosen, negotiated = _choose(session, local)
    place = session.media.index(chosen)
    before = tuple(_refusal(media) for media in session.media[:place])
    after = tuple(_refusal(media) for media in session.media[place + 1 :])
    formats = [(negotiated.payload_type, negotiated.codec)]
    port = local.port if negotiated.remote_port else 0
    keys: list[CryptoLine] = []
    if taken := _taken(chosen, local):
        ours = SrtpKey(taken.key.suite, local.keys[0].key.material)
        keys = [CryptoLine(taken.tag, ours)]
        negotiated = msgspec.structs.replace(negotiated, our_key=ours, their_key=taken.key)
    dtmf, direction = negotiated.dtmf_payload_type, _REVERSED[_direction(session, chosen)]
    audio = _audio(port, chosen.protocol, formats, dtmf=dtmf, direction=direction, keys=keys)
    negotiated = msgspec.structs.replace(
        negotiated, around=(before, after), next_dtmf_payload_type=_next_dtmf_payload_type(chosen)
    )
    return _description(local, [*before, audio, *after]), negotiated


def accept_answer(remote_answer: bytes, local: LocalMedia) -> Negotiated:
    """Read the answer to our offer. Raises SdpError where it agrees to nothing that we offered."""
    media, negotiated = _choose(parse_sdp(remote_answer), local)
    theirs = read_lines(media.crypto)
    if theirs and local.protection in _OFFERING:
        ours = chosen_of(local.keys, theirs)
        if ours is None:
            raise SdpError("a key for what was not offered")
        negotiated = msgspec.structs.replace(negotiated, our_key=ours.key, their_key=theirs[0].key)
    number = local.dtmf_payload_type
    return msgspec.structs.replace(
        negotiated,
        receive_dtmf_payload_type=None if negotiated.dtmf_payload_type is None else number,
        next_dtmf_payload_type=number,
        around=local.around,
        others=tuple(_codecs(media, local.codecs)[1:]),
    )


def _taken(media: MediaLine, local: LocalMedia) -> CryptoLine | None:
    """Return the line of a stream's keys that is to be used: the first one that we can."""
    if local.protection is Protection.NEVER or not local.keys:
        return None
    if local.protection is Protection.ON_DEMAND and media.protocol == PLAIN:
        return None
    return next(iter(read_lines(media.crypto)), None)


def _choose(session: SessionDescription, local: LocalMedia) -> tuple[MediaLine, Negotiated]:
    """Find the first stream that we can carry, an open one before one that is off (port 0).

    An encrypted one comes before a plain one, unless keys are taken on demand only.
    """
    plain_first = local.protection is Protection.ON_DEMAND
    audio = [media for media in session.media if media.kind == "audio" and _may_carry(media, local)]
    for media in sorted(audio, key=lambda media: (media.port == 0, (media.protocol == PLAIN) != plain_first)):
        codec = _first_codec(media, local.codecs)
        if codec is not None:
            return media, _negotiate(session, media, *codec)
    raise SdpError("no audio stream with a codec that we know, protected as it should be")


def _may_carry(media: MediaLine, local: LocalMedia) -> bool:
    """Whether the stream's profile and keys suit what is wanted; one that is off needs no key."""
    if media.protocol == PLAIN:
        wanted = local.protection is Protection.REQUIRED
    elif media.protocol == SECURE and local.protection is not Protection.NEVER:
        wanted = True
    else:
        return False
    return not wanted or media.port == 0 or _taken(media, local) is not None


def _first_codec(media: MediaLine, codecs: tuple[CodecName, ...]) -> tuple[CodecName, int] | None:
    for payload_type in _payload_types(media):
        codec = _codec(media, payload_type)
        if codec is not None and codec in codecs:
            return codec, payload_type
    return None


def _codecs(media: MediaLine, codecs: tuple[CodecName, ...]) -> list[tuple[int, CodecName]]:
    found = ((number, _codec(media, number)) for number in _payload_types(media))
    return [(number, codec) for number, codec in found if codec is not None and codec in codecs]


def _codec(media: MediaLine, payload_type: int) -> CodecName | None:
    if payload_type not in media.rtpmap:
        return _CODEC_OF_STATIC_TYPE.get(payload_type)
    name, rate = media.rtpmap[payload_type]
    return _CODEC_OF_NAME.get(name) if rate == CLOCK_RATE else None


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
        profile=media.protocol,
    )


def _dtmf_payload_type(media: MediaLine) -> int | None:
    for payload_type in _payload_types(media):
        if media.rtpmap.get(payload_type) == ("TELEPHONE-EVENT", CLOCK_RATE):
            return payload_type
    return None


def _next_dtmf_payload_type(media: MediaLine) -> int:
    """The number for telephone-event in later offers: what stood for something else may not change."""
    known = _dtmf_payload_type(media)
    if known is not None:
        return known
    used = _payload_types(media)
    return next((number for number in _DYNAMIC_TYPES if number not in used), DTMF_PAYLOAD_TYPE)


def _payload_types(media: MediaLine) -> list[int]:
    numbers = (int(text) for text in media.formats if text.isascii() and text.isdigit() and len(text) <= 3)
    return [number for number in numbers if number <= MAX_PAYLOAD_TYPE]


def _direction(session: SessionDescription, media: MediaLine) -> str:
    return media.direction or session.direction or "sendrecv"


def _ptime(media: MediaLine) -> int:
    wanted = media.ptime or DEFAULT_PTIME_MS
    limit = media.maxptime or 60
    return max(10, min(wanted, limit, 60))


def origin_line(local: LocalMedia) -> str:
    """Write who describes, which session, and in which version."""
    return f"o=- {local.session_id} {local.version} IN {_family(local.host)} {local.host}\r\n"


def _family(host: str) -> str:
    return "IP6" if ":" in host else "IP4"


def _description(local: LocalMedia, media: list[str]) -> bytes:
    head = f"v=0\r\n{origin_line(local)}s=-\r\nc=IN {_family(local.host)} {local.host}\r\nt=0 0\r\n"
    return (head + "".join(media)).encode()


def _audio(
    port: int,
    profile: str,
    formats: list[tuple[int, CodecName]],
    *,
    dtmf: int | None,
    direction: str,
    keys: Sequence[CryptoLine],
) -> str:
    numbers = [number for number, _ in formats] + ([] if dtmf is None else [dtmf])
    lines = [f"m=audio {port} {profile} {' '.join(map(str, numbers))}", *(key.write() for key in keys)]
    lines += [f"a=rtpmap:{number} {name}/{CLOCK_RATE}" for number, name in formats]
    if dtmf is not None:
        lines += [f"a=rtpmap:{dtmf} telephone-event/{CLOCK_RATE}", f"a=fmtp:{dtmf} 0-15"]
    lines += [f"a=ptime:{DEFAULT_PTIME_MS}", f"a={direction}"]
    return "\r\n".join(lines) + "\r\n"


def _refusal(media: MediaLine) -> str:
    return f"m={media.kind} 0 {media.written_protocol} {' '.join(media.formats)}\r\n"
