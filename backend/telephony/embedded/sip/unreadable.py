"""The answer to a request that cannot be read as a whole: 400, where its top Via says whom to tell.

RFC 3261 section 16.3 and RFC 4475 section 3.1.2 want an answer rather than silence: a sender that hears
nothing repeats itself for half a minute. Nothing is kept of such a request, and the answer is not longer than
what it echoes. Pure functions.
"""

from __future__ import annotations

import re

from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.message import LONG_NAMES, MAX_HEAD_BYTES, MAX_LINES, METHOD, encode
from backend.telephony.embedded.sip.responses import reason_phrase
from backend.telephony.embedded.sip.via import parse_via, received_via, reply_flow

STATUS = 400
_END = b"\r\n\r\n"
_VERSION = re.compile(r"SIP/\d{1,3}\.\d{1,3}")
_UNSAFE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_ECHOED = {"via": "Via", "from": "From", "to": "To", "call-id": "Call-ID", "cseq": "CSeq"}


def refusal(data: bytes, flow: Flow) -> tuple[Flow, bytes] | None:
    """Return the way back and a 400; None for what is no request, is an ACK, or tells no way back."""
    head, end, _ = data.lstrip(b"\r\n")[:MAX_HEAD_BYTES].partition(_END)
    start, *lines = head.decode("utf-8", errors="replace").split("\r\n")
    words = start.split()
    if not end or len(words) < 3 or not METHOD.fullmatch(words[0]) or words[0] == "ACK":
        return None
    if not _VERSION.fullmatch(words[-1]) or len(lines) > MAX_LINES:
        return None
    headers = _headers(lines)
    top = headers[0][1].partition(",")[0].strip() if headers and headers[0][0] == "Via" else ""
    via = parse_via(top)
    if via is None:
        return None
    headers[0] = ("Via", received_via(top, via, flow))
    return reply_flow(via, flow), encode(f"SIP/2.0 {STATUS} {reason_phrase(STATUS)}", headers)


def _headers(lines: list[str]) -> list[tuple[str, str]]:
    """Return what a response echoes, the Vias first and anything else once; what is unsafe is left out."""
    unfolded: list[str] = []
    for line in lines:
        if line[:1] in (" ", "\t") and unfolded:
            unfolded[-1] += " " + line.strip()
        else:
            unfolded.append(line)
    found: dict[str, list[str]] = {}
    for line in unfolded:
        name, _, value = line.partition(":")
        lower = name.strip().lower()
        long = LONG_NAMES.get(lower, lower)
        if long in _ECHOED and value.strip() and not _UNSAFE.search(line):
            found.setdefault(long, []).append(value.strip())
    return [
        (_ECHOED[name], value)
        for name in _ECHOED
        for value in (found.get(name, []) if name == "via" else found.get(name, [])[:1])
    ]
