"""What is refused before it is looked at any closer (RFC 3261 sections 8.2.1 to 8.2.3 and 16.3).

Pure functions; everything refused here costs no state.
"""

from __future__ import annotations

import re

from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.message import Request
from backend.telephony.embedded.sip.refusals import RefusedError
from backend.telephony.embedded.sip.responses import ALLOW, EXTENSIONS
from backend.telephony.embedded.sip.uri import UriError, parse_uri
from backend.telephony.embedded.sip.via import parse_via

METHODS = frozenset(
    {
        "INVITE",
        "BYE",
        "OPTIONS",
        "REGISTER",
        "INFO",
        "UPDATE",
        "REFER",
        "NOTIFY",
        "SUBSCRIBE",
        "MESSAGE",
        "PRACK",
    }
)
SCHEMES = frozenset({"sip", "sips", "tel"})
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]{0,31}):")
CHANGING = frozenset({"INVITE", "BYE", "REGISTER", "INFO", "UPDATE", "REFER", "MESSAGE"})
"""Methods that are authenticated each time; the others change nothing here."""


def check(request: Request, flow: Flow) -> None:
    """Look whether a request (not ACK or CANCEL) can be served at all. Raises RefusedError if not."""
    if request.version != "SIP/2.0":
        raise RefusedError(505)
    if request.method not in METHODS:
        raise RefusedError(405, headers=(ALLOW,))
    if request.defect:
        raise RefusedError(400, request.defect)
    scheme = _SCHEME.match(request.uri)
    if scheme is None:
        raise RefusedError(400, "Malformed Request-URI")
    if scheme[1].lower() not in SCHEMES:
        raise RefusedError(416)
    if scheme[1].lower() != "tel":
        _check_uri(request.uri)
    hops = request.max_forwards
    if hops is None:
        raise RefusedError(400, "Malformed Max-Forwards")
    if hops == 0:
        raise RefusedError(483)
    if _passed_here(request, flow):
        raise RefusedError(482)
    unknown = [name for name in request.tokens("require") if name not in EXTENSIONS]
    if unknown:
        raise RefusedError(420, headers=(("Unsupported", ", ".join(unknown)[:200]),))


def _check_uri(uri: str) -> None:
    """RFC 3261 section 19.1.1 allows headers in a URI, but not in that of a request. Raises RefusedError."""
    try:
        headers = parse_uri(uri).headers
    except UriError as error:
        raise RefusedError(400, "Malformed Request-URI") from error
    if headers:
        raise RefusedError(400, "Headers in the Request-URI")


def _passed_here(request: Request, flow: Flow) -> bool:
    """Whether one of the Vias is ours, so that the request came back to where it was."""
    host, port = flow.local
    if request.via.address == host and request.via.real_port == port:
        return True
    for value in request.vias[1:20]:
        via = parse_via(value) if host in value or ":" in host else None
        if via is not None and via.address == host and via.real_port == port:
            return True
    return False
