"""Line states in the database. Writes are queued, in order."""

from __future__ import annotations

import functools

import msgspec
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from backend.ports.linestates import LineStateRecord
from backend.ports.repositories import WriteQueue
from backend.storage.models import LineStateRow


class SqlLineStateStore:
    """``LineStateStore`` on SQLAlchemy."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession], writer: WriteQueue) -> None:
        self._sessions = sessions
        self._writer = writer

    async def all(self) -> list[LineStateRecord]:
        """Every record, expired ones too."""
        async with self._sessions() as session:
            return [
                LineStateRecord(**{name: getattr(row, name) for name in LineStateRecord.__struct_fields__})
                for row in await session.scalars(select(LineStateRow))
            ]

    def keep(self, record: LineStateRecord) -> None:
        """Keep a new or renewed record."""
        self._writer.put(functools.partial(self._save, record))

    def drop(self, record: LineStateRecord) -> None:
        """Forget a record."""
        self._writer.put(functools.partial(self._delete, record))

    async def _save(self, record: LineStateRecord) -> None:
        async with self._sessions.begin() as session:
            await session.merge(LineStateRow(**msgspec.structs.asdict(record)))

    async def _delete(self, record: LineStateRecord) -> None:
        async with self._sessions.begin() as session:
            await session.execute(
                delete(LineStateRow).where(
                    LineStateRow.domain == record.domain,
                    LineStateRow.user_id == record.user_id,
                    LineStateRow.external_id == record.external_id,
                )
            )
