"""What a registrar's answer means for whoever waits for the registration. Pure."""

from __future__ import annotations

from app.softphone.protocol import Certificate, Trouble

LASTING = frozenset({Trouble.SECRET, Trouble.UNKNOWN_USER})
"""What only the user can mend; asking again and again would have a guarded registrar lock us out."""

_UNREACHABLE = ("refused", "unreachable", "no route", "timed out", "timedout")
_NO_ANSWER = 408
_STATUS = {
    401: Trouble.SECRET,
    403: Trouble.SECRET,
    407: Trouble.SECRET,
    404: Trouble.UNKNOWN_USER,
    _NO_ANSWER: Trouble.NO_ANSWER,
}


def trouble_of(
    status: int, reason: str, source: str, certificate: Certificate | None, *, secure: bool
) -> Trouble:
    """Name the trouble of a final answer; without a ``source`` it is pjsua2 itself that gives it.

    ``secure``: the registrar is to be reached by TLS.
    """
    if status // 100 == 2:
        return Trouble.NONE
    if not source and status != _NO_ANSWER:
        return _of_the_connection(reason.lower(), certificate, secure=secure)
    if status in _STATUS:
        return _STATUS[status]
    return Trouble.BUSY if status // 100 == 5 else Trouble.REFUSED


def _of_the_connection(reason: str, certificate: Certificate | None, *, secure: bool) -> Trouble:
    if certificate is not None and certificate.flaws:
        return Trouble.CERTIFICATE
    if not secure or any(sign in reason for sign in _UNREACHABLE):
        return Trouble.UNREACHABLE
    return Trouble.ENCRYPTION
