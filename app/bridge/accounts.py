"""From a profile to what the softphone is told to register. Pure."""

from __future__ import annotations

import uuid

import msgspec

from app.bridge.line.line import LineAccount
from app.settings import profile_fields as fields
from app.settings.profiles import Profile
from app.softphone.protocol import MediaEncryption, Register


def server_uri(host: str, transport: str) -> str:
    """Return ``sip:host:port`` with its transport, or nothing for no host."""
    suffix = "" if transport == "udp" else f";transport={transport}"
    return f"sip:{host}{suffix}" if host else ""


def line_account(profile: Profile) -> LineAccount:
    """Whose line the profile's account is, and where it registers."""
    registrar = profile.text(fields.REGISTRAR).strip()
    return LineAccount(
        registrar=server_uri(registrar, profile.text(fields.TRANSPORT)),
        domain=profile.text(fields.DOMAIN).strip() or registrar.partition(":")[0],
        username=profile.text(fields.NUMBER).strip(),
        display_name=profile.text(fields.DISPLAY_NAME).strip(),
    )


def dressed(register: Register, profile: Profile) -> Register:
    """Return the registration with what the profile says beyond user and server."""
    transport = profile.text(fields.TRANSPORT)
    return msgspec.structs.replace(
        register,
        auth_username=profile.text(fields.AUTH_USER).strip(),
        realm=profile.text(fields.REALM).strip() or "*",
        proxy=server_uri(profile.text(fields.PROXY).strip(), transport),
        expires_s=profile.number(fields.EXPIRES),
        media_encryption=MediaEncryption(profile.text(fields.ENCRYPTION)),
        authorities=profile.text(fields.AUTHORITIES).strip(),
        fingerprint=profile.text(fields.FINGERPRINT).strip(),
        stun_servers=profile.text(fields.STUN).split(),
        codecs=profile.text(fields.CODECS).split("-"),
    )


def trial(profile: Profile, password: str, instance: uuid.UUID) -> Register:
    """Return the whole registration of a profile's account."""
    account = line_account(profile)
    plain = Register(
        registrar=account.registrar,
        domain=account.domain,
        username=account.username,
        password=password,
        display_name=account.display_name,
        instance_id=str(instance),
    )
    return dressed(plain, profile)
