"""What a server's certificate says, and what is wrong with it (RFC 5280, RFC 5922). Pure functions.

pjsua2 verifies by OpenSSL and tells its judgement as bits; here they become words of the protocol.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re

import msgspec
import pjsua2 as pj

from app.language import tr
from app.softphone.errors import RefusedError
from app.softphone.protocol import Certificate, CertificateFlaw

_PEM = re.compile(r"-----BEGIN CERTIFICATE-----(.*?)-----END CERTIFICATE-----", re.DOTALL)
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")
_UNTRUSTED = pj.PJ_SSL_CERT_EUNTRUSTED | pj.PJ_SSL_CERT_EISSUER_NOT_FOUND
_NAMED = _UNTRUSTED | pj.PJ_SSL_CERT_EVALIDITY_PERIOD | pj.PJ_SSL_CERT_EIDENTITY_NOT_MATCH


class Shown(msgspec.Struct, frozen=True):
    """A certificate as pjsua2 has seen it at ``peer`` (``host:port``); ``judgement`` sums PJ_SSL_CERT_*."""

    peer: str
    subject: str
    issuer: str
    valid_from: int
    valid_until: int
    pem: str
    judgement: int


def read_fingerprint(text: str) -> str:
    """Return 64 hex digits from what a person may write (colons, capitals). Raises RefusedError."""
    digits = text.replace(":", "").replace(" ", "").lower()
    if digits and not _FINGERPRINT.fullmatch(digits):
        raise RefusedError(
            "fingerprint.invalid", tr("A certificate's SHA-256 fingerprint has 64 hex digits.")
        )
    return digits


def fingerprint_of(pem: str) -> str:
    """Return the SHA-256 of the certificate as 64 hex digits, or nothing where it cannot be read."""
    match = _PEM.search(pem)
    if match is None:
        return ""
    try:
        return hashlib.sha256(base64.b64decode(match[1])).hexdigest()
    except binascii.Error:
        return ""


def judge(shown: Shown, pinned: str, now: float) -> Certificate:
    """Return the certificate with its flaws; with a ``pinned`` fingerprint only that one counts."""
    fingerprint = fingerprint_of(shown.pem)
    flaws = _flaws(shown, now)
    if pinned:
        flaws = [] if fingerprint == pinned else [CertificateFlaw.CHANGED, *flaws]
    return Certificate(
        subject=_common_name(shown.subject),
        issuer=_common_name(shown.issuer),
        valid_from=shown.valid_from,
        valid_until=shown.valid_until,
        fingerprint=fingerprint,
        flaws=flaws,
    )


def _flaws(shown: Shown, now: float) -> list[CertificateFlaw]:
    flaws = []
    if shown.judgement & pj.PJ_SSL_CERT_EVALIDITY_PERIOD:
        early = now < shown.valid_from
        flaws.append(CertificateFlaw.NOT_YET_VALID if early else CertificateFlaw.EXPIRED)
    if shown.judgement & pj.PJ_SSL_CERT_EIDENTITY_NOT_MATCH:
        flaws.append(CertificateFlaw.WRONG_HOST)
    if shown.judgement & _UNTRUSTED:
        own = shown.subject == shown.issuer
        flaws.append(CertificateFlaw.SELF_SIGNED if own else CertificateFlaw.UNKNOWN_ISSUER)
    if shown.judgement & ~_NAMED:
        flaws.append(CertificateFlaw.OTHER)
    return flaws


def _common_name(name: str) -> str:
    """The CN of ``/C=SE/O=Example/CN=pbx``, else all of it."""
    match = re.search(r"/CN=([^/]*)", name)
    return match[1] if match else name.strip("/")
