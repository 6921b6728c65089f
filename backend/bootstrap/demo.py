"""The demo organisation: read from ``resources/demo`` and stored like any other, its passwords as digests."""

from __future__ import annotations

import asyncio
import hashlib
from pathlib import Path

import msgspec

from backend.domain.tickets.passwords import Passwords
from backend.ports.organisation import Organisation, Permission, RecordingPolicy, Role, User
from backend.ports.telephony import Account, MediaEncryption
from backend.storage.repositories.organisation import NewUser, SqlOrganisationStore


class DemoUser(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A user as the file has it."""

    user_id: str
    display_name: str
    extension: str
    number: str
    roles: frozenset[Role]
    recording: RecordingPolicy
    permissions: frozenset[Permission]
    password: str
    sip_password: str
    pickup_group: str | None = None
    media_encryption: MediaEncryption | None = None

    def user(self, domain: str) -> User:
        """Return the user without the passwords."""
        own = {name: getattr(self, name) for name in User.__struct_fields__ if name != "domain"}
        return User(domain, **own)


class DemoOrganisation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file."""

    organisation: Organisation
    users: list[DemoUser]


def read_demo(path: Path) -> DemoOrganisation:
    """Read the file."""
    return msgspec.json.decode(path.read_bytes(), type=DemoOrganisation)


async def store_demo(demo: DemoOrganisation, store: SqlOrganisationStore, passwords: Passwords) -> None:
    """Store the organisation with all its users."""
    hashes = await asyncio.gather(*(passwords.hash(each.password) for each in demo.users))
    domain = demo.organisation.domain
    users = [
        NewUser(each.user(domain), encoded, sip_account(each.user(domain), each.sip_password))
        for each, encoded in zip(demo.users, hashes, strict=True)
    ]
    await store.add(demo.organisation, users, demo=True)


def sip_account(user: User, password: str) -> Account:
    """Return the SIP account of a user: the digests ``H(user:realm:password)`` of RFC 7616."""
    md5, sha256 = digests(f"{user.extension}:{user.domain}:{password}")
    return Account(
        user.extension,
        user.display_name,
        ha1_md5=md5,
        ha1_sha256=sha256,
        media_encryption=user.media_encryption,
    )


def digests(secret: str) -> tuple[str, str]:
    """Return the sums of a ``user:realm:password`` by MD5 and SHA-256, in hex."""
    data = secret.encode()
    return hashlib.md5(data, usedforsecurity=False).hexdigest(), hashlib.sha256(data).hexdigest()
