"""The minutes outside in the database. Writes are queued, in order."""

from __future__ import annotations

import functools

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from backend.ports.repositories import WriteQueue
from backend.ports.routing import UsageRecord
from backend.storage.models import OutsideUsageRow


class SqlUsageStore:
    """``UsageStore`` on SQLAlchemy."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession], writer: WriteQueue) -> None:
        self._sessions = sessions
        self._writer = writer

    async def all(self) -> list[UsageRecord]:
        """Every record, those of earlier days too."""
        async with self._sessions() as session:
            return [
                UsageRecord(**{name: getattr(row, name) for name in UsageRecord.__struct_fields__})
                for row in await session.scalars(select(OutsideUsageRow))
            ]

    def remember(self, record: UsageRecord) -> None:
        """Keep a record in place of the user's earlier one; written soon, in order."""
        self._writer.put(functools.partial(self._save, record))

    async def _save(self, record: UsageRecord) -> None:
        async with self._sessions.begin() as session:
            await session.merge(OutsideUsageRow(**msgspec.structs.asdict(record)))
