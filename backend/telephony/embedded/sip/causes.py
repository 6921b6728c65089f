"""Between Q.850 causes and SIP statuses (RFC 3398, RFC 3326, RFC 4411): tables and the Reason header.

Pure functions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from backend.ports.telephony import Cause
from backend.telephony.embedded.sip.uri import quoted

_STATUS_OF_CAUSE = {
    Cause.UNALLOCATED_NUMBER: 404,
    Cause.NORMAL_CLEARING: 480,
    Cause.USER_BUSY: 486,
    Cause.NO_USER_RESPONSE: 408,
    Cause.NO_ANSWER: 480,
    Cause.CALL_REJECTED: 603,
    Cause.ANSWERED_ELSEWHERE: 480,
    Cause.DESTINATION_OUT_OF_ORDER: 502,
    Cause.INVALID_NUMBER: 484,
    Cause.FACILITY_REJECTED: 501,
    Cause.NORMAL_UNSPECIFIED: 480,
    Cause.NETWORK_OUT_OF_ORDER: 503,
    Cause.TEMPORARY_FAILURE: 503,
    Cause.CONGESTION: 503,
    Cause.OUTGOING_CALL_BARRED: 403,
    Cause.BEARER_NOT_IMPLEMENTED: 488,
    Cause.RECOVERY_ON_TIMER_EXPIRE: 504,
    Cause.INTERWORKING: 500,
}
_CAUSE_OF_STATUS = {
    401: Cause.CALL_REJECTED,
    403: Cause.CALL_REJECTED,
    404: Cause.UNALLOCATED_NUMBER,
    405: Cause.INTERWORKING,
    407: Cause.CALL_REJECTED,
    408: Cause.NO_USER_RESPONSE,
    410: Cause.UNALLOCATED_NUMBER,
    415: Cause.BEARER_NOT_IMPLEMENTED,
    480: Cause.NO_USER_RESPONSE,
    484: Cause.INVALID_NUMBER,
    486: Cause.USER_BUSY,
    487: Cause.NORMAL_CLEARING,
    488: Cause.BEARER_NOT_IMPLEMENTED,
    500: Cause.TEMPORARY_FAILURE,
    501: Cause.FACILITY_REJECTED,
    502: Cause.NETWORK_OUT_OF_ORDER,
    503: Cause.TEMPORARY_FAILURE,
    504: Cause.RECOVERY_ON_TIMER_EXPIRE,
    600: Cause.USER_BUSY,
    603: Cause.CALL_REJECTED,
    604: Cause.UNALLOCATED_NUMBER,
    606: Cause.BEARER_NOT_IMPLEMENTED,
}
_CLASS_CAUSES = {
    3: Cause.NORMAL_UNSPECIFIED,
    4: Cause.INTERWORKING,
    5: Cause.TEMPORARY_FAILURE,
    6: Cause.CALL_REJECTED,
}
_Q850 = re.compile(r"\s*Q\.850\s*;(?:[^,]*;)?\s*cause\s*=\s*(\d{1,3})\b", re.IGNORECASE)
ANSWERED_ELSEWHERE = ("Reason", 'SIP;cause=200;text="Call completed elsewhere"')
"""What phones look for to keep a call that another one answered off their list of missed calls."""


def status_of(cause: Cause) -> int:
    """The final status that refuses an offered call for a cause."""
    return _STATUS_OF_CAUSE[cause]


def cause_of(status: int) -> Cause:
    """The cause that a final refusal stands for."""
    return _CAUSE_OF_STATUS.get(status) or _CLASS_CAUSES[status // 100]


def reason_headers(cause: Cause, words: str = "") -> tuple[tuple[str, str], ...]:
    """Reason headers for CANCEL, BYE and refusals; ``words`` say more than the cause."""
    text = f";text={quoted(words)}" if words else ""
    q850 = ("Reason", f"Q.850;cause={int(cause)}{text}")
    return (ANSWERED_ELSEWHERE, q850) if cause is Cause.ANSWERED_ELSEWHERE else (q850,)


def warning(words: str) -> tuple[str, str]:
    """What phones show that look at no Reason (RFC 3261 section 20.43; 399 is any other warning)."""
    return "Warning", f"399 deskline {quoted(words)}"


def cause_in(reasons: Sequence[str]) -> Cause:
    """Read the cause that a peer gives in its Reason headers; NORMAL_CLEARING without one that we know."""
    for value in ",".join(reasons)[:1024].split(","):
        match = _Q850.match(value)
        if match is not None and int(match[1]) in Cause.__members__.values():
            return Cause(int(match[1]))
    return Cause.NORMAL_CLEARING
