"""How a receiver knows that a post comes from here: the signature of Standard Webhooks.

``webhook-signature`` is ``v1,`` and the Base64 of HMAC-SHA256 over
``<webhook-id>.<webhook-timestamp>.<body>`` with the secret of the registration. Receivers refuse an old
timestamp, and an id that they have had.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets

from backend.domain.errors import InvalidError

PREFIX = "whsec_"
SECRET_HEADER = "X-Webhook-Secret"  # noqa: S105 - the name of a header
NEW_SECRET_BYTES = 32
_LENGTHS = range(24, 65)


def new_secret() -> bytes:
    """Return a secret for a registration."""
    return secrets.token_bytes(NEW_SECRET_BYTES)


def shown(secret: bytes) -> str:
    """Return a secret as it is told and given: ``whsec_`` and Base64."""
    return PREFIX + base64.b64encode(secret).decode()


def parse_secret(text: str) -> bytes:
    """Read a secret that a client brings. Raises InvalidError."""
    try:
        secret = base64.b64decode(text.removeprefix(PREFIX), validate=True)
    except (binascii.Error, ValueError) as error:
        raise _invalid() from error
    if not text.startswith(PREFIX) or len(secret) not in _LENGTHS:
        raise _invalid()
    return secret


def sign(secret: bytes, delivery_id: str, timestamp: int, body: bytes) -> dict[str, str]:
    """Return the three headers of a post; ``timestamp`` in seconds since 1970."""
    signed = f"{delivery_id}.{timestamp}.".encode() + body
    digest = base64.b64encode(hmac.new(secret, signed, hashlib.sha256).digest()).decode()
    return {
        "webhook-id": delivery_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": f"v1,{digest}",
    }


def _invalid() -> InvalidError:
    return InvalidError(
        "webhook.secret.invalid",
        "A webhook's secret is whsec_ and the Base64 of 24 to 64 bytes.",
        field=SECRET_HEADER,
    )
