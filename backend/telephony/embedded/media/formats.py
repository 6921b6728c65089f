"""What the payload types of a received stream stand for. No I/O.

A device that was offered several codecs may answer with more than one, and send any of those (RFC 3264
section 6.1): its provider's announcements in one and speech in another, say. The first counts until it has
sent another for a few packets in a row.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from backend.telephony.embedded.media.rtp import MASK_16

if TYPE_CHECKING:
    from backend.telephony.embedded.sip.sdp import CodecName, Negotiated

COMFORT_NOISE = frozenset({13, 19})
"""RFC 3389, and the number that it had before."""
IN_A_ROW = 3


class Kind(enum.Enum):
    """What a packet carries. OTHER_AUDIO is in a codec that was agreed, too, and is not the one in use."""

    AUDIO = enum.auto()
    OTHER_AUDIO = enum.auto()
    DIGIT = enum.auto()
    COMFORT_NOISE = enum.auto()


class Formats:
    """The payload types that were agreed on."""

    __slots__ = ("_digits", "_expected", "_others", "_seen")

    def __init__(self) -> None:
        self._digits: frozenset[int | None] = frozenset()
        self._others: dict[int, CodecName] = {}
        self._expected = (-1, -1)
        self._seen = 0

    def configure(self, negotiated: Negotiated) -> None:
        """Take over what was agreed.

        Some devices send digits under their own number, though ours is the one to be used.
        """
        self._digits = frozenset((negotiated.receive_dtmf_payload_type, negotiated.dtmf_payload_type))
        self._others = dict(negotiated.others)
        self._seen = 0

    def kind(self, payload_type: int, audio_type: int) -> Kind | None:
        """Tell what a packet is, with ``audio_type`` for the codec in use; None for what was not agreed."""
        if payload_type == audio_type:
            return Kind.AUDIO
        if payload_type in self._others:
            return Kind.OTHER_AUDIO
        if payload_type in self._digits:
            return Kind.DIGIT
        return Kind.COMFORT_NOISE if payload_type in COMFORT_NOISE else None

    def settles_on(self, payload_type: int, sequence: int) -> CodecName | None:
        """Take one more packet of OTHER_AUDIO; return its codec where the device means to go on with it."""
        self._seen = self._seen + 1 if self._expected == (payload_type, sequence) else 1
        self._expected = (payload_type, (sequence + 1) & MASK_16)
        return self._others[payload_type] if self._seen >= IN_A_ROW else None

    def exchange(self, payload_type: int, codec: CodecName, instead: int) -> None:
        """Have the codec in use, under ``payload_type``, be another one from here on, and ``instead`` one."""
        self._others[payload_type] = codec
        del self._others[instead]
        self._seen = 0
