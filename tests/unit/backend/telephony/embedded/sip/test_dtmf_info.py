"""Digits in INFO bodies."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.telephony.embedded.sip.dtmf_info import DIGITS, PLAIN, RELAY, read_digit, write_digit


@pytest.mark.parametrize(
    ("kind", "body", "digit"),
    [
        (RELAY, b"Signal=5\r\nDuration=160\r\n", "5"),
        (RELAY, b"Duration = 250\nsignal = * ", "*"),
        (RELAY, b"Signal=11\r\nDuration=100", "#"),
        (RELAY, b"Signal=d", "D"),
        ("Application/DTMF-Relay; charset=utf-8", b"Signal=0", "0"),
        (PLAIN, b"7\r\n", "7"),
        (PLAIN, b"10", "*"),
        (RELAY, b"Signal=x", None),
        (RELAY, b"", None),
        (PLAIN, b"55", None),
        ("text/plain", b"5", None),
        ("", b"5", None),
    ],
)
def test_digits_are_read(kind: str, body: bytes, digit: str | None) -> None:
    assert read_digit(kind, body) == digit


@pytest.mark.parametrize("digit", sorted(DIGITS))
def test_what_is_written_reads_back(digit: str) -> None:
    assert read_digit(RELAY, write_digit(digit)) == digit


@given(st.sampled_from([RELAY, PLAIN]), st.binary(max_size=300))
def test_any_body_is_a_digit_or_none(kind: str, body: bytes) -> None:
    digit = read_digit(kind, body)
    assert digit is None or digit in DIGITS
