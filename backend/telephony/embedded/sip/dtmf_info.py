"""DTMF digits in INFO bodies: ``application/dtmf-relay`` and ``application/dtmf`` (both older than any RFC).

Pure functions.
"""

from __future__ import annotations

import re

RELAY = "application/dtmf-relay"
PLAIN = "application/dtmf"
DURATION_MS = 160
_SIGNAL = re.compile(r"^\s*signal\s*=\s*(\S{1,2})\s*$", re.IGNORECASE | re.MULTILINE)
_NAMES = {"10": "*", "11": "#", "12": "A", "13": "B", "14": "C", "15": "D"}
DIGITS = frozenset("0123456789*#ABCD")


def read_digit(content_type: str, body: bytes) -> str | None:
    """Return the digit that an INFO carries, None where it is none."""
    kind = content_type.partition(";")[0].strip().lower()
    text = body[:256].decode("ascii", errors="replace")
    if kind == RELAY:
        match = _SIGNAL.search(text)
        signal = match[1] if match else ""
    elif kind == PLAIN:
        signal = text.strip()
    else:
        return None
    digit = _NAMES.get(signal, signal.upper())
    return digit if digit in DIGITS else None


def write_digit(digit: str) -> bytes:
    """Write the body of ``application/dtmf-relay``."""
    return f"Signal={digit}\r\nDuration={DURATION_MS}\r\n".encode()
