"""Responses as a user agent server writes them (RFC 3261 section 8.2.6), and their reason phrases.

Pure functions. Via, From, To, Call-ID and CSeq are echoed as they came.
"""

from __future__ import annotations

from collections.abc import Iterable

from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.message import Request, encode
from backend.telephony.embedded.sip.uri import clean
from backend.telephony.embedded.sip.via import received_via

Headers = Iterable[tuple[str, str]]

ALLOW = (
    "Allow",
    "INVITE, ACK, CANCEL, BYE, OPTIONS, REGISTER, INFO, UPDATE, REFER, NOTIFY, SUBSCRIBE, MESSAGE, PRACK",
)
SUPPORTED = ("Supported", "replaces, norefersub, timer, 100rel")
EXTENSIONS = frozenset({"replaces", "norefersub", "timer", "100rel"})
ACCEPT = ("Accept", "application/sdp, multipart/mixed, application/dtmf-relay, application/dtmf")

REASONS = {
    100: "Trying",
    180: "Ringing",
    181: "Call Is Being Forwarded",
    182: "Queued",
    183: "Session Progress",
    200: "OK",
    202: "Accepted",
    302: "Moved Temporarily",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    406: "Not Acceptable",
    408: "Request Timeout",
    410: "Gone",
    413: "Request Entity Too Large",
    414: "Request-URI Too Long",
    415: "Unsupported Media Type",
    416: "Unsupported URI Scheme",
    420: "Bad Extension",
    422: "Session Interval Too Small",
    423: "Interval Too Brief",
    480: "Temporarily Unavailable",
    481: "Call/Transaction Does Not Exist",
    482: "Loop Detected",
    483: "Too Many Hops",
    484: "Address Incomplete",
    486: "Busy Here",
    487: "Request Terminated",
    488: "Not Acceptable Here",
    489: "Bad Event",
    491: "Request Pending",
    500: "Server Internal Error",
    501: "Not Implemented",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Server Time-out",
    505: "Version Not Supported",
    513: "Message Too Large",
    600: "Busy Everywhere",
    603: "Decline",
    604: "Does Not Exist Anywhere",
    606: "Not Acceptable",
}
_CLASS_REASONS = {1: "Progress", 2: "OK", 3: "Redirected", 4: "Refused", 5: "Failed", 6: "Refused"}


def reason_phrase(status: int) -> str:
    """The usual phrase of a status."""
    return REASONS.get(status) or _CLASS_REASONS[status // 100]


def build_response(
    request: Request,
    flow: Flow,
    status: int,
    *,
    tag: str = "",
    reason: str = "",
    headers: Headers = (),
    body: bytes = b"",
) -> bytes:
    """Write a response. ``tag`` is put into To where it has none; 100 needs none."""
    to = request.header("to") or ""
    lines = [("Via", received_via(request.vias[0], request.via, flow))]
    lines += [("Via", value) for value in request.vias[1:]]
    lines += [
        ("From", request.header("from") or ""),
        ("To", to if request.to_tag or not tag else f"{to};tag={tag}"),
        ("Call-ID", request.call_id),
        ("CSeq", f"{request.cseq} {request.cseq_method}"),
    ]
    if body:
        lines.append(("Content-Type", "application/sdp"))
    lines += headers
    return encode(f"SIP/2.0 {status} {clean(reason) or reason_phrase(status)}", lines, body)


def dialog_headers(request: Request, contact: str) -> list[tuple[str, str]]:
    """Headers of a response that makes or refreshes a dialog (RFC 3261 section 12.1.1)."""
    routes = [("Record-Route", value) for value in request.values("record-route")]
    return [*routes, ("Contact", contact), ALLOW, SUPPORTED]
