"""The certificate authorities that this computer trusts, as PEM: pjsua2's own OpenSSL finds none."""

from __future__ import annotations

import ssl
import sys
from pathlib import Path

import certifi

from app.language import tr
from app.reasons import reason_of
from app.softphone.errors import RefusedError

MAX_BYTES = 4 * 1024 * 1024
_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
)


def authorities(file: str) -> str:
    """Return the PEM texts of ``file``, or of the computer's authorities. Raises RefusedError."""
    if not file:
        return _of_the_computer()
    try:
        with Path(file).open("rb") as source:
            content = source.read(MAX_BYTES + 1)
    except OSError as error:
        raise RefusedError(
            "authorities.unreadable",
            tr(
                "The file of authorities {file} cannot be read: {reason}.", file=file, reason=reason_of(error)
            ),
        ) from error
    text = content.decode("ascii", "replace")
    if len(content) > MAX_BYTES or "-----BEGIN CERTIFICATE-----" not in text:
        raise RefusedError("authorities.invalid", tr("{file} holds no certificates in PEM form.", file=file))
    return text


def _of_the_computer() -> str:
    if sys.platform == "win32":
        known = ssl.create_default_context().get_ca_certs(binary_form=True)
        return "".join(ssl.DER_cert_to_PEM_cert(each) for each in known)
    given = ssl.get_default_verify_paths().cafile
    for path in (given, *_BUNDLES, certifi.where()):
        if path and Path(path).is_file():
            return Path(path).read_text("ascii", "replace")
    return ""
