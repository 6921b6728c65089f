"""What pjsua2 does not read from an incoming INVITE (RFC 3261 section 7.3). Pure functions of its text."""

from __future__ import annotations

import re

_FOLD = re.compile(r"\r?\n[ \t]+")
_CALL_INFO = re.compile(r"^call-info[ \t]*:(.*)$", re.IGNORECASE | re.MULTILINE)
_ADDRESS = re.compile(r"<[^>]*>")
_ANSWER_AFTER = re.compile(r";\s*answer-after\s*=\s*(\d+)", re.IGNORECASE)


def asks_to_answer_at_once(message: str) -> bool:
    """Return whether a Call-Info header has the parameter ``answer-after=0``."""
    head = re.split(r"\r?\n\r?\n", message, maxsplit=1)[0]
    unfolded = _FOLD.sub(" ", head)
    return any(
        int(delay) == 0
        for value in _CALL_INFO.findall(unfolded)
        for delay in _ANSWER_AFTER.findall(_ADDRESS.sub("", value))
    )
