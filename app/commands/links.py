"""From a telephone link of another program to what stands in the dial box. Pure.

Links come from web pages, so nothing of them is trusted: parameters and headers, which could say how to call,
are left out, and what is left must be a number or an address that a person could have typed.
Sources: RFC 3966 (tel), RFC 3261 section 19.1 (sip, sips); ``callto`` was never written down.
"""

from __future__ import annotations

import re
import urllib.parse

from app.settings.schemes.names import SCHEMES

MAX_LENGTH = 1024
_LINK = re.compile(rf"({'|'.join(SCHEMES)}):(?://)?(.+)\Z", re.IGNORECASE | re.DOTALL)
_SEPARATORS = re.compile(r"[\s().\-\u2010-\u2015\u00a0]")
_NUMBER = re.compile(r"\+?[0-9*#]{1,32}\Z")
_ADDRESS = re.compile(
    r"([A-Za-z0-9+][A-Za-z0-9_.!~*'+-]{0,127}@[A-Za-z0-9][A-Za-z0-9.-]{0,252})(:[0-9]{1,5})?\Z"
)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,127}\Z")
_CONTEXT = re.compile(r"\+[0-9]{1,15}\Z")


def dialled(link: str) -> str | None:
    """Return the number or address of a link as it is typed, or None where there is none to call.

    ``tel:`` keeps ``+``, digits, ``*`` and ``#``; a ``phone-context`` that is a number stands before a local
    number (RFC 3966 section 5.1.5). ``sip:`` and ``sips:`` keep user and host,
    without the port; without a host, the user.
    """
    found = _LINK.match(link.strip()) if len(link) <= MAX_LENGTH else None
    if found is None:
        return None
    scheme, rest = found[1].lower(), found[2]
    text, _, parameters = rest.partition("?")[0].partition(";")
    text = urllib.parse.unquote(text).strip().rstrip("/")
    number = _SEPARATORS.sub("", text)
    if _NUMBER.match(number):
        return number if number.startswith("+") or scheme != "tel" else _context(parameters) + number
    if scheme == "tel":
        return None
    if address := _ADDRESS.match(text):
        return f"sips:{address[1]}" if scheme == "sips" else address[1]
    return text if _NAME.match(text) else None


def _context(parameters: str) -> str:
    for parameter in parameters.split(";"):
        name, _, value = parameter.partition("=")
        if name.lower() == "phone-context" and _CONTEXT.match(value):
            return value
    return ""
