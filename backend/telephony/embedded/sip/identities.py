"""Who calls, who has diverted, and who is not to be known: the headers by which providers say so.

From and Privacy (RFC 3261, RFC 3323), P-Asserted-Identity (RFC 3325), Diversion (RFC 5806) and History-Info
(RFC 7044), read and written. Pure functions.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from backend.ports.telephony import Diversion, DiversionHeader, Party
from backend.telephony.embedded.sip.message import Request
from backend.telephony.embedded.sip.uri import (
    Address,
    UriError,
    clean,
    name_addr,
    parse_address,
    parse_uri,
    parse_uri_headers,
    sip_uri,
)

ANONYMOUS = '"Anonymous" <sip:anonymous@anonymous.invalid>'
MAX_DIVERSIONS = 5
MAX_NUMBER = 64
_HIDING = frozenset({"id", "user", "header", "session"})
_NOBODY = frozenset({"anonymous", "unknown", "unavailable", "restricted", "private"})
_REASON_OF_STATUS = {"486": "user-busy", "600": "user-busy", "408": "no-answer", "480": "deflection"}
_STATUS_OF_REASON = {"user-busy": "486", "no-answer": "408", "deflection": "480"}
Headers = tuple[tuple[str, str], ...]


def caller_of(request: Request, *, asserted: bool) -> Party:
    """Return who calls; without a number where the caller does not want to be known.

    ``asserted``: the provider's P-Asserted-Identity is believed before From.
    """
    if _asks_for_privacy(request):
        return Party("", "")
    identities = request.values("p-asserted-identity")[:4] if asserted else []
    shown = request.from_
    for address in [*map(parse_address, identities), shown]:
        number = _number(address)
        if number:
            return Party(number, clean(address.display_name or shown.display_name))
    return Party("", "")


def hides_caller(request: Request) -> bool:
    """Whether a device does not want its user to be known: by Privacy, or by an anonymous From (RFC 3323)."""
    shown = request.from_.uri
    return (
        _asks_for_privacy(request)
        or _user(shown).lower() in _NOBODY
        or shown.partition(";")[0].endswith("@anonymous.invalid")
    )


def _asks_for_privacy(request: Request) -> bool:
    return bool(_HIDING & {word.strip() for line in request.tokens("privacy") for word in line.split(";")})


def called_by(request: Request, account: str) -> str:
    """Return the number called: the Request-URI's, or that of To where our own account was called."""
    number = _user(request.uri)
    if number and number.lower() != account.lower():
        return number[:MAX_NUMBER]
    return (_user(request.to.uri) or number)[:MAX_NUMBER]


def diversions_in(request: Request) -> list[Diversion]:
    """Return who has diverted the call, the latest first, from Diversion or else History-Info."""
    found = [_diversion(parse_address(value)) for value in request.values("diversion")[:MAX_DIVERSIONS]]
    known = [each for each in found if each is not None]
    return known or _from_history(request)


def identity_headers(caller: Party, domain: str, *, anonymous: bool) -> Headers:
    """Write P-Asserted-Identity, and Privacy where the number is for the provider alone."""
    headers: Headers = ()
    if caller.number:
        headers = (("P-Asserted-Identity", name_addr(caller.name, sip_uri(caller.number, domain))),)
    return (*headers, ("Privacy", "id")) if anonymous else headers


def diversion_headers(
    diversions: Sequence[Diversion], kind: DiversionHeader, domain: str, called: str
) -> Headers:
    """Write who has diverted the call, in the way that the provider knows."""
    some = diversions[:MAX_DIVERSIONS]
    if kind is DiversionHeader.NONE or not some:
        return ()
    if kind is DiversionHeader.DIVERSION:
        return tuple(
            ("Diversion", f"{name_addr(each.name, sip_uri(each.number, domain))};reason={each.reason}")
            for each in some
        )
    return (("History-Info", ", ".join(_history(some, domain, called))),)


def _history(diversions: Sequence[Diversion], domain: str, called: str) -> Iterable[str]:
    """Each entry, oldest first, has the reason why it was left; the last is who is called now."""
    index = ""
    for number, each in enumerate(reversed(diversions)):
        index = f"{index}.1" if index else "1"
        mapped = f";mp={index.rpartition('.')[0]}" if number else ""
        status = _STATUS_OF_REASON.get(each.reason, "302")
        uri = f"{sip_uri(each.number, domain)}?Reason=SIP%3Bcause%3D{status}"
        yield f"{name_addr(each.name, uri)};index={index}{mapped}"
    yield f"<{sip_uri(called, domain)}>;index={index}.1;mp={index}"


def _from_history(request: Request) -> list[Diversion]:
    """An entry of which another one was made (``mp``, or a cause) was diverted (RFC 7044 section 10)."""
    entries = [parse_address(value) for value in request.values("history-info")[: MAX_DIVERSIONS + 1]]
    found = []
    for entry in entries[:-1]:
        diversion = _diversion(entry)
        if diversion is not None:
            found.append(Diversion(diversion.number, diversion.name, _history_reason(entry)))
    return list(reversed(found))


def _history_reason(entry: Address) -> str:
    try:
        reason = parse_uri_headers(parse_uri(entry.uri).headers).get("reason", "")
    except UriError:
        return "unknown"
    _, _, cause = reason.partition("cause=")
    status = cause[:3]
    return _REASON_OF_STATUS.get(status, "unconditional" if status == "302" else "unknown")


def _diversion(address: Address) -> Diversion | None:
    number = _number(address)
    if not number:
        return None
    reason = address.parameters.get("reason", "unknown").lower()
    word = reason if reason.replace("-", "").isalpha() and len(reason) <= 32 else "unknown"
    return Diversion(number, clean(address.display_name), word)


def _number(address: Address) -> str:
    """Return the number of an address, "" where it names nobody."""
    user = _user(address.uri)
    return "" if user.lower() in _NOBODY or address.uri.endswith("@anonymous.invalid") else user[:MAX_NUMBER]


def _user(uri: str) -> str:
    try:
        return parse_uri(uri).user.partition(";")[0]
    except UriError:
        return ""
