"""Accesses to recordings in the database. Runs on the event loop."""

from __future__ import annotations

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from backend.ports.recordings import AccessQuery, AccessRecord, NewAccess
from backend.storage.models import RecordingAccessRow


class SqlRecordingAccessRepository:
    """``RecordingAccessRepository`` on SQLAlchemy."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession]) -> None:
        self._sessions = sessions

    async def add(self, access: NewAccess) -> None:
        """Keep an access."""
        async with self._sessions.begin() as session:
            session.add(RecordingAccessRow(**msgspec.structs.asdict(access)))

    async def find(self, query: AccessQuery) -> list[AccessRecord]:
        """Return accesses, the newest first."""
        row = RecordingAccessRow
        wanted = select(row).where(row.domain == query.domain).order_by(row.access_id.desc())
        if query.below_id is not None:
            wanted = wanted.where(row.access_id < query.below_id)
        if query.owner_id is not None:
            wanted = wanted.where(row.owner_id == query.owner_id)
        async with self._sessions() as session:
            found = await session.scalars(wanted.limit(query.limit))
            return [
                AccessRecord(**{name: getattr(each, name) for name in AccessRecord.__struct_fields__})
                for each in found
            ]
