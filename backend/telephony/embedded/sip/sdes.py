"""Keys for SRTP in SDP: the ``a=crypto`` attribute (RFC 4568). Pure functions.

The two suites that every phone knows are spoken, with one key for each direction and no MKI. A line that asks
for anything else, such as several keys or streams that are not encrypted, counts as none (section 6.3.7).
"""

from __future__ import annotations

import base64
import binascii
import enum
import re
from collections.abc import Iterable, Sequence
from typing import Self

KEY_BYTES = 30
"""Master key of 16 and master salt of 14 bytes, in both suites (section 6.2)."""
_LINE = re.compile(
    r"([0-9]{1,9})[ \t]+([A-Za-z0-9_]{1,64})[ \t]+([^ \t]{1,256})((?:[ \t]+[^ \t]{1,64}){0,8})"
)
_INLINE = re.compile(r"inline:([A-Za-z0-9+/]{40})(\|(2\^[0-9]{1,2}|[0-9]{1,20}))?", re.IGNORECASE)
_WINDOW = re.compile(r"WSH=[0-9]{2,5}", re.IGNORECASE)
"""A hint that changes nothing; every other session parameter is mandatory to understand."""


class CryptoSuite(enum.Enum):
    """AES-128 in counter mode with HMAC-SHA1, whose tag has 80 or 32 bits on RTP (80 on RTCP always)."""

    AES_CM_128_HMAC_SHA1_80 = "AES_CM_128_HMAC_SHA1_80"
    AES_CM_128_HMAC_SHA1_32 = "AES_CM_128_HMAC_SHA1_32"


class SrtpKey:
    """A master key with its salt, and the suite that it is for. Its text form tells neither."""

    __slots__ = ("material", "suite")

    def __init__(self, suite: CryptoSuite, material: bytes) -> None:
        if len(material) != KEY_BYTES:
            raise ValueError(f"a key of {len(material)} bytes")
        self.suite = suite
        self.material = material

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SrtpKey) and (self.suite, self.material) == (other.suite, other.material)

    def __hash__(self) -> int:
        return hash((self.suite, self.material))

    def __repr__(self) -> str:
        return f"<SrtpKey {self.suite.value}>"


class CryptoLine:
    """One ``a=crypto``: a tag to name it by in the answer, and the key of whoever sends it."""

    __slots__ = ("key", "tag")

    def __init__(self, tag: int, key: SrtpKey) -> None:
        self.tag = tag
        self.key = key

    @classmethod
    def read(cls, value: str) -> Self | None:
        """Read what follows ``a=crypto:``; None for a line that is malformed or asks for what we have not."""
        line = _LINE.fullmatch(value.strip())
        if line is None or not all(_WINDOW.fullmatch(each) for each in line[4].split()):
            return None
        inline = _INLINE.fullmatch(line[3])
        suites = [suite for suite in CryptoSuite if suite.value == line[2].upper()]
        if inline is None or not suites:
            return None
        try:
            return cls(int(line[1]), SrtpKey(suites[0], base64.b64decode(inline[1], validate=True)))
        except (binascii.Error, ValueError):
            return None

    def write(self) -> str:
        """Write the whole attribute, without the end of the line."""
        key = base64.b64encode(self.key.material).decode()
        return f"a=crypto:{self.tag} {self.key.suite.value} inline:{key}"


def read_lines(values: Iterable[str]) -> list[CryptoLine]:
    """Read all lines that can be used, in their order, which is the offerer's preference."""
    return [line for line in map(CryptoLine.read, values) if line is not None]


def offer_lines(material: bytes) -> list[CryptoLine]:
    """Offer both suites, the longer tag first, each with the same key: only one of them comes into use."""
    return [CryptoLine(tag, SrtpKey(suite, material)) for tag, suite in enumerate(CryptoSuite, 1)]


def chosen_of(offered: Sequence[CryptoLine], answered: Sequence[CryptoLine]) -> CryptoLine | None:
    """Find which of the offered lines was answered: exactly one, by its tag and suite (section 5.1.3)."""
    if len(answered) != 1:
        return None
    (answer,) = answered
    for line in offered:
        if line.tag == answer.tag and line.key.suite is answer.key.suite:
            return line
    return None
