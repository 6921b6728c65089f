"""Devices in the database: read once at the start, written behind the back of call control."""

from __future__ import annotations

import functools

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from backend.ports.devices import DeviceRecord
from backend.storage.models import DeviceRow
from backend.storage.writer import WriteBehind


class SqlDeviceStore:
    """``DeviceStore`` on SQLAlchemy."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession], writer: WriteBehind) -> None:
        self._sessions = sessions
        self._writer = writer

    async def all(self) -> list[DeviceRecord]:
        """Every device."""
        async with self._sessions() as session:
            return [
                DeviceRecord(**{name: getattr(row, name) for name in DeviceRecord.__struct_fields__})
                for row in await session.scalars(select(DeviceRow))
            ]

    def remember(self, record: DeviceRecord) -> None:
        """Keep a new or changed record; written soon, in order."""
        self._writer.put(functools.partial(self._save, record))

    async def _save(self, record: DeviceRecord) -> None:
        async with self._sessions.begin() as session:
            await session.merge(DeviceRow(**msgspec.structs.asdict(record)))
