"""From what a person types into the dial box to the URI that the backend takes. Pure."""

from __future__ import annotations

import re

_PUNCTUATION = re.compile(r"[\s()./\-\u00a0\u2010-\u2015]")
_NUMBER = re.compile(r"\+?[0-9*#]{1,32}\Z")
_USER = re.compile(r"[A-Za-z0-9_.!~*'&=+$,;?/-]{1,128}(@[A-Za-z0-9.-]{1,253})?\Z")
_SCHEME = re.compile(r"(sips?|tel):", re.IGNORECASE)


def to_uri(text: str, domain: str) -> str | None:
    """Return a ``tel:`` or ``sip:`` URI, or None where there is nothing to call.

    Numbers may be written with spaces, brackets, dots and dashes. A name is a user of ``domain``.
    """
    text = text.strip()
    if not text:
        return None
    if scheme := _SCHEME.match(text):
        return text if len(text) > scheme.end() else None
    number = _PUNCTUATION.sub("", text)
    if _NUMBER.match(number):
        return f"tel:{number}"
    if _USER.match(text):
        return f"sip:{text}" if "@" in text else f"sip:{text}@{domain}"
    return None
