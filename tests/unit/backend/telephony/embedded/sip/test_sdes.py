"""Keys for SRTP in SDP, as RFC 4568 has them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.telephony.embedded.sip.sdes import (
    CryptoLine,
    CryptoSuite,
    SrtpKey,
    chosen_of,
    offer_lines,
    read_lines,
)

KEY = "WVNfX19zZW1jdGwgKCkgewkyMjA7fQp9CnVubGVz"
"""Of the example in RFC 4568 section 9.1."""
SUITE_80, SUITE_32 = CryptoSuite


@pytest.mark.parametrize(
    "line",
    [
        f"1 AES_CM_128_HMAC_SHA1_80 inline:{KEY}",
        f"1 AES_CM_128_HMAC_SHA1_80 inline:{KEY}|2^20",
        f"1 aes_cm_128_hmac_sha1_80 INLINE:{KEY}|1048576  WSH=128",
    ],
)
def test_a_line_is_read_with_lifetime_and_hints(line: str) -> None:
    read = CryptoLine.read(line)
    assert read is not None
    assert (read.tag, read.key.suite) == (1, SUITE_80)
    assert read.key.material == b"YS___semctl () {\t220;}\n}\nunles"


@pytest.mark.parametrize(
    "line",
    [
        "",
        "1",
        f"1 AES_CM_128_HMAC_SHA1_80 inline:{KEY}|2^20|1:4",
        f"1 AES_CM_128_HMAC_SHA1_80 inline:{KEY};inline:{KEY}",
        f"1 AES_CM_128_HMAC_SHA1_80 inline:{KEY} UNENCRYPTED_SRTP",
        f"1 AES_CM_128_HMAC_SHA1_80 inline:{KEY} UNAUTHENTICATED_SRTP",
        f"1 AES_CM_128_HMAC_SHA1_80 inline:{KEY} KDR=1",
        f"1 F8_128_HMAC_SHA1_80 inline:{KEY}",
        f"1 AES_CM_128_HMAC_SHA1_80 inline:{KEY[:-4]}",
        f"1 AES_CM_128_HMAC_SHA1_80 inline:{KEY[:-4]}####",
        f"x AES_CM_128_HMAC_SHA1_80 inline:{KEY}",
        f"1 AES_CM_128_HMAC_SHA1_80 uri:{KEY}",
    ],
)
def test_what_we_have_not_is_left_out(line: str) -> None:
    assert CryptoLine.read(line) is None
    good = f"2 AES_CM_128_HMAC_SHA1_32 inline:{KEY}"
    assert [each.tag for each in read_lines([line, good])] == [2]


@given(st.text(max_size=400))
def test_no_line_does_harm(line: str) -> None:
    CryptoLine.read(line)


@given(st.binary(min_size=30, max_size=30), st.sampled_from(CryptoSuite), st.integers(1, 999_999_999))
def test_what_is_written_is_read_again(material: bytes, suite: CryptoSuite, tag: int) -> None:
    written = CryptoLine(tag, SrtpKey(suite, material)).write()
    read = CryptoLine.read(written.removeprefix("a=crypto:"))
    assert read is not None
    assert (read.tag, read.key) == (tag, SrtpKey(suite, material))


def test_an_answer_names_one_of_the_offered_lines() -> None:
    offered = offer_lines(b"k" * 30)
    theirs = SrtpKey(SUITE_32, b"d" * 30)
    assert chosen_of(offered, [CryptoLine(2, theirs)]) is offered[1]
    assert chosen_of(offered, [CryptoLine(1, theirs)]) is None
    assert chosen_of(offered, []) is None
    assert chosen_of(offered, [CryptoLine(2, theirs), CryptoLine(1, SrtpKey(SUITE_80, b"d" * 30))]) is None


def test_a_key_is_not_shown() -> None:
    key = SrtpKey(SUITE_80, b"secret".ljust(30, b"!"))
    assert "secret" not in f"{key!r} {key} {CryptoLine(1, key)!r}"
