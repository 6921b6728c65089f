"""Where a called device wants the call to go instead: the Contact of a 3xx (RFC 3261 section 8.1.3.4).

Pure functions. Whether that is followed is not decided here.
"""

from __future__ import annotations

from backend.telephony.embedded.sip.message import Response
from backend.telephony.embedded.sip.uri import Address, UriError, clean, parse_address, parse_uri

STATUSES = (300, 301, 302)
"""305 names a proxy and 380 another service, neither of which is a place to call."""
MAX_CONTACTS = 8
MAX_BYTES = 256


def redirect_of(response: Response) -> str:
    """Return the URI that is wanted most (q, RFC 3261 section 20.10), "" where there is none to use."""
    if response.status not in STATUSES:
        return ""
    contacts = [parse_address(value) for value in response.values("contact")[:MAX_CONTACTS]]
    usable = [contact for contact in contacts if _is_usable(contact)]
    return clean(max(usable, key=_wanted).uri) if usable else ""


def _is_usable(contact: Address) -> bool:
    try:
        return len(contact.uri) <= MAX_BYTES and bool(parse_uri(contact.uri).user)
    except UriError:
        return False


def _wanted(contact: Address) -> float:
    try:
        return float(contact.parameters.get("q", "1"))
    except ValueError:
        return 0.0
