"""The chosen lines in the database."""

from __future__ import annotations

import functools

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from backend.ports.lines import LineChoice
from backend.ports.repositories import WriteQueue
from backend.storage.models import UserLineRow


class SqlLineStore:
    """``LineStore`` on SQLAlchemy."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession], writer: WriteQueue) -> None:
        self._sessions = sessions
        self._writer = writer

    async def all(self) -> list[LineChoice]:
        """Every choice."""
        async with self._sessions() as session:
            return [
                LineChoice(**{name: getattr(row, name) for name in LineChoice.__struct_fields__})
                for row in await session.scalars(select(UserLineRow))
            ]

    def remember(self, choice: LineChoice) -> None:
        """Keep a choice in place of the user's earlier one; written soon, in order."""
        self._writer.put(functools.partial(self._save, choice))

    async def _save(self, choice: LineChoice) -> None:
        async with self._sessions.begin() as session:
            await session.merge(UserLineRow(**msgspec.structs.asdict(choice)))
