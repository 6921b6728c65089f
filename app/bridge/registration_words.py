"""What stands between the softphone and its registrar, in words, with what to do about it. Pure."""

from __future__ import annotations

from datetime import UTC, datetime

from app.language import mark, tr
from app.softphone.protocol import (
    Certificate,
    CertificateFlaw,
    RegistrationChanged,
    RegistrationState,
    Trouble,
)

_TROUBLES = {
    Trouble.NO_ANSWER: mark(
        "The server does not answer. Check its address and port, the transport, and that no firewall is in"
        " between."
    ),
    Trouble.UNREACHABLE: mark(
        "No connection to the server ({answer}). Check its address and port, and whether it takes this"
        " transport."
    ),
    Trouble.SECRET: mark(
        "The server does not take this user name and password ({answer}). Check both, and whether it wants"
        " another name for signing in."
    ),
    Trouble.UNKNOWN_USER: mark(
        "The server does not know this user ({answer}). Check the user name and the domain."
    ),
    Trouble.BUSY: mark("The server cannot serve now ({answer}). It is asked again by and by."),
    Trouble.REFUSED: mark("The server refuses the registration ({answer}). Ask whoever runs it."),
    Trouble.ENCRYPTION: mark(
        "No encrypted connection came about ({answer}). Check that the port is the one for TLS, and that the"
        " server has TLS 1.2."
    ),
}
_FLAWS = {
    CertificateFlaw.EXPIRED: mark(
        "it was valid until {until} only. Whoever runs the server has to renew it; check this computer's"
        " clock, too"
    ),
    CertificateFlaw.NOT_YET_VALID: mark("it is valid from {since} only. Check this computer's clock"),
    CertificateFlaw.WRONG_HOST: mark(
        "it is for “{subject}”, not for the server's name in this account. Write the name that it is for"
    ),
    CertificateFlaw.SELF_SIGNED: mark(
        "the server has issued it to itself, so nobody vouches for it. Compare its fingerprint with whoever"
        " runs the server, and accept it, or give the file of its authority"
    ),
    CertificateFlaw.UNKNOWN_ISSUER: mark(
        "its issuer “{issuer}” is not known here. Give the file of that authority, or compare the fingerprint"
        " with whoever runs the server, and accept it"
    ),
    CertificateFlaw.CHANGED: mark(
        "it is not the one that was accepted before. If nobody has renewed it, somebody may be listening:"
        " ask whoever runs the server"
    ),
    CertificateFlaw.OTHER: mark("it cannot be used for this. Ask whoever runs the server"),
}


def registration_sentence(message: RegistrationChanged) -> str:
    """Say where the registration stands."""
    match message.state:
        case RegistrationState.UNREGISTERED:
            return tr("The softphone is not registered.")
        case RegistrationState.REGISTERING:
            return tr("The softphone is registering.")
        case RegistrationState.REGISTERED:
            return tr("The softphone is registered.")
        case RegistrationState.FAILED:
            return _failure(message)


def _failure(message: RegistrationChanged) -> str:
    if message.trouble is Trouble.CERTIFICATE and message.certificate is not None:
        return certificate_sentence(message.certificate)
    words = _TROUBLES.get(message.trouble)
    answer = f"{message.status} {message.reason}".strip() if message.status else message.reason
    if words is None:
        return tr("The softphone could not register ({reason}).", reason=answer or tr("no answer"))
    return words.of(answer=answer)


def certificate_sentence(certificate: Certificate) -> str:
    """Say what is wrong with a certificate, the gravest first."""
    flaw = certificate.flaws[0] if certificate.flaws else CertificateFlaw.OTHER
    words = _FLAWS[flaw].of(
        subject=certificate.subject,
        issuer=certificate.issuer,
        since=_day(certificate.valid_from),
        until=_day(certificate.valid_until),
    )
    return tr("The server's certificate is not accepted: {reason}.", reason=words)


def certificate_details(certificate: Certificate) -> str:
    """Name a certificate so that two people can compare it: whose, by whom, until when, fingerprint."""
    digits = certificate.fingerprint.upper()
    return tr(
        "For {subject}, issued by {issuer}, valid until {until}. SHA-256 fingerprint:\n{fingerprint}",
        subject=certificate.subject,
        issuer=certificate.issuer,
        until=_day(certificate.valid_until),
        fingerprint=" ".join(_pairs(digits[each : each + 16]) for each in range(0, len(digits), 16)),
    )


def _pairs(digits: str) -> str:
    return ":".join(digits[each : each + 2] for each in range(0, len(digits), 2))


def _day(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()
