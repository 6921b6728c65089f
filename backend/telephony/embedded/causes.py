"""Release causes and SIP status codes, both ways: RFC 3398 sections 7.2.4.1 and 8.2.6.1.

Where our ``Cause`` lacks the value of the RFC, the nearest of the same class (ITU-T Q.850) stands for it.
"""

from __future__ import annotations

from typing import NamedTuple

from backend.ports.telephony import Cause


class FinalResponse(NamedTuple):
    """Status code and reason phrase of a refused INVITE."""

    status: int
    reason: str


_RESPONSES: dict[Cause, FinalResponse] = {
    Cause.UNALLOCATED_NUMBER: FinalResponse(404, "Not Found"),
    Cause.NORMAL_CLEARING: FinalResponse(480, "Temporarily Unavailable"),
    Cause.USER_BUSY: FinalResponse(486, "Busy Here"),
    Cause.NO_USER_RESPONSE: FinalResponse(408, "Request Timeout"),
    Cause.NO_ANSWER: FinalResponse(480, "Temporarily Unavailable"),
    # Not 403: it is the called user who rejects (section 7.2.4.1, cause location "user").
    Cause.CALL_REJECTED: FinalResponse(603, "Decline"),
    Cause.ANSWERED_ELSEWHERE: FinalResponse(480, "Temporarily Unavailable"),
    Cause.DESTINATION_OUT_OF_ORDER: FinalResponse(502, "Bad Gateway"),
    Cause.INVALID_NUMBER: FinalResponse(484, "Address Incomplete"),
    Cause.FACILITY_REJECTED: FinalResponse(501, "Not Implemented"),
    Cause.NORMAL_UNSPECIFIED: FinalResponse(480, "Temporarily Unavailable"),
    Cause.NETWORK_OUT_OF_ORDER: FinalResponse(503, "Service Unavailable"),
    Cause.TEMPORARY_FAILURE: FinalResponse(503, "Service Unavailable"),
    Cause.CONGESTION: FinalResponse(503, "Service Unavailable"),
    Cause.BEARER_NOT_IMPLEMENTED: FinalResponse(488, "Not Acceptable Here"),
    Cause.RECOVERY_ON_TIMER_EXPIRE: FinalResponse(504, "Server Time-out"),
    Cause.INTERWORKING: FinalResponse(500, "Server Internal Error"),
}

_CAUSES: dict[int, Cause] = {
    400: Cause.TEMPORARY_FAILURE,
    401: Cause.CALL_REJECTED,
    402: Cause.CALL_REJECTED,
    403: Cause.CALL_REJECTED,
    404: Cause.UNALLOCATED_NUMBER,
    405: Cause.INTERWORKING,
    406: Cause.BEARER_NOT_IMPLEMENTED,
    407: Cause.CALL_REJECTED,
    408: Cause.RECOVERY_ON_TIMER_EXPIRE,
    410: Cause.UNALLOCATED_NUMBER,
    413: Cause.INTERWORKING,
    414: Cause.INTERWORKING,
    415: Cause.BEARER_NOT_IMPLEMENTED,
    416: Cause.INTERWORKING,
    420: Cause.INTERWORKING,
    421: Cause.INTERWORKING,
    423: Cause.INTERWORKING,
    480: Cause.NO_USER_RESPONSE,
    481: Cause.TEMPORARY_FAILURE,
    482: Cause.INTERWORKING,
    483: Cause.INTERWORKING,
    484: Cause.INVALID_NUMBER,
    485: Cause.UNALLOCATED_NUMBER,
    486: Cause.USER_BUSY,
    487: Cause.NORMAL_CLEARING,
    488: Cause.BEARER_NOT_IMPLEMENTED,
    500: Cause.TEMPORARY_FAILURE,
    501: Cause.BEARER_NOT_IMPLEMENTED,
    502: Cause.NETWORK_OUT_OF_ORDER,
    503: Cause.TEMPORARY_FAILURE,
    504: Cause.RECOVERY_ON_TIMER_EXPIRE,
    505: Cause.INTERWORKING,
    513: Cause.INTERWORKING,
    600: Cause.USER_BUSY,
    603: Cause.CALL_REJECTED,
    604: Cause.UNALLOCATED_NUMBER,
    606: Cause.BEARER_NOT_IMPLEMENTED,
}


def response_for(cause: Cause) -> FinalResponse:
    """Return the final response that refuses an INVITE with this cause."""
    return _RESPONSES[cause]


def cause_of(status: int) -> Cause:
    """Return the cause that a final response with this status (300 to 699) means.

    A status that the table lacks counts as the x00 of its class (RFC 3261 section 8.1.3.2).
    """
    return _CAUSES.get(status) or _CAUSES.get(status // 100 * 100, Cause.INTERWORKING)
