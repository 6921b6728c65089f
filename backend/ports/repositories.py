"""What the domain keeps for good, and the protocols by which it does.

Implemented by ``backend.storage``. Methods return once the change is durable; times are UTC and aware.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import datetime
from typing import Protocol

import msgspec

from backend.contract.commlog import LogItemType
from backend.contract.tickets import ExternalApi, TicketPlatform


class WriteQueue(Protocol):
    """Writes in order, behind the back of synchronous code."""

    def put(self, write: Callable[[], Awaitable[None]]) -> None:
        """Queue a write. It is repeated while the database is away, so it must bear repetition."""


# --- tickets


class TicketRecord(msgspec.Struct, frozen=True):
    """A ticket without its token: only ``token_hash``, the SHA-256 of it, is ever stored."""

    token_hash: bytes
    domain: str
    user_id: str
    name: str
    apis: frozenset[ExternalApi]
    platform: TicketPlatform
    version: str | None
    number: str | None
    device_name: str | None
    created_at: datetime
    expires_at: datetime


class TicketRepository(Protocol):
    """The tickets that were given out."""

    async def all(self) -> list[TicketRecord]:
        """Every ticket, expired ones too."""

    async def add(self, ticket: TicketRecord) -> None:
        """Keep a ticket."""

    async def remove(self, token_hashes: Sequence[bytes]) -> None:
        """Forget tickets; unknown ones are ignored."""


class CredentialRepository(Protocol):
    """The passwords of the users, as argon2id hashes."""

    async def password_hash(self, domain: str, user_id: str) -> str | None:
        """Return the encoded hash, or None where the user is unknown or has no password."""

    async def set_password_hash(self, domain: str, user_id: str, encoded: str) -> None:
        """Replace the hash (its parameters have changed)."""


# --- the communication log


class NewLogItem(msgspec.Struct, frozen=True):
    """An item to be logged. ``uid`` makes a repetition harmless; ``audio_file`` is a recording's name.

    ``note`` is what was written down about the call.
    """

    uid: str
    domain: str
    user_id: str
    call_id: str
    item_type: LogItemType
    number: str
    display_name: str
    started_at: datetime
    duration_s: int
    is_seen: bool
    audio_file: str | None = None
    note: str = ""


class LogItemRecord(msgspec.Struct, frozen=True):
    """A logged item. ``trashed_at`` is its deletion time, ``expunge`` lets it be removed later.

    ``audio_gone`` says that there was audio, which was removed to make room or for its age.
    """

    item_id: int
    uid: str
    domain: str
    user_id: str
    call_id: str
    item_type: LogItemType
    number: str
    display_name: str
    started_at: datetime
    duration_s: int
    is_seen: bool
    is_played: bool
    trashed_at: datetime | None
    expunge: bool
    audio_file: str | None
    audio_gone: bool = False
    note: str = ""


class LogQuery(msgspec.Struct, frozen=True):
    """Items of a user, or of all (None); what is None does not restrict. Ids and times bound exclusively."""

    domain: str
    user_id: str | None
    above_id: int | None = None
    below_id: int | None = None
    after: datetime | None = None
    before: datetime | None = None
    item_types: frozenset[LogItemType] | None = None
    item_ids: frozenset[int] | None = None
    call_ids: frozenset[str] | None = None
    number: str | None = None
    trashed: bool | None = None
    expunge: bool | None = None
    limit: int | None = None


class LogChange(msgspec.Struct, frozen=True):
    """New values; None leaves a value as it is. ``trashed`` True sets the deletion time, False clears it."""

    is_seen: bool | None = None
    is_played: bool | None = None
    trashed: bool | None = None
    expunge: bool | None = None


class LogRepository(Protocol):
    """The communication log of all users."""

    async def add(self, items: Sequence[NewLogItem]) -> list[LogItemRecord]:
        """Keep items in one transaction; one whose ``uid`` is there already is returned as it stands."""

    async def find(self, query: LogQuery) -> list[LogItemRecord]:
        """Return the items of a query, newest (highest id) first."""

    async def count(self, query: LogQuery) -> int:
        """Return how many items a query has, its limit aside."""

    async def change(self, query: LogQuery, change: LogChange, now: datetime) -> list[LogItemRecord]:
        """Change the items of a query and return them as they then are."""

    async def remove(self, query: LogQuery) -> list[LogItemRecord]:
        """Remove the items of a query and return what they were."""

    async def messages(self) -> list[LogItemRecord]:
        """Return the messages in the mailboxes of all users, but for those in the trash."""

    async def audio_gone(self, files: Collection[str]) -> list[LogItemRecord]:
        """Have the items of these files say that their audio is gone, and return them as they then are."""
