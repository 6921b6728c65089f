"""What is kept of accesses to recordings. Implemented by ``backend.storage``; times are UTC and aware."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

import msgspec


class NewAccess(msgspec.Struct, frozen=True):
    """``user_id`` has heard a recording of ``owner_id``; ``address`` is where the request came from."""

    domain: str
    accessed_at: datetime
    user_id: str
    owner_id: str
    item_id: int
    recording: str
    address: str


class AccessRecord(NewAccess, frozen=True):
    """A logged access; ids grow."""

    access_id: int


class AccessQuery(msgspec.Struct, frozen=True):
    """Accesses in a domain; whatever is None does not restrict."""

    domain: str
    below_id: int | None
    owner_id: str | None
    limit: int


class RecordingAccessRepository(Protocol):
    """The accesses to recordings. They outlive their users and items."""

    async def add(self, access: NewAccess) -> None:
        """Keep an access."""

    async def find(self, query: AccessQuery) -> list[AccessRecord]:
        """Return accesses, the newest first."""
