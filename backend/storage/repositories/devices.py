"""Devices in the database: read once at the start, written behind the back of call control."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Sequence

import msgspec
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from backend.ports.devices import DeviceRecord
from backend.ports.telephony import Binding
from backend.storage.models import BindingRow, DeviceRow
from backend.storage.writer import WriteBehind

ACCOUNTS_AT_ONCE = 500


class SqlDeviceStore:
    """``DeviceStore`` on SQLAlchemy."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession], writer: WriteBehind) -> None:
        self._sessions = sessions
        self._writer = writer
        self._unsaved: dict[str, list[Binding]] = {}

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

    async def bindings(self) -> list[Binding]:
        """Every binding that is kept, expired ones too."""
        async with self._sessions() as session:
            return [
                Binding(**{name: getattr(row, name) for name in Binding.__struct_fields__})
                for row in await session.scalars(select(BindingRow))
            ]

    def keep_bindings(self, username: str, bindings: Sequence[Binding]) -> None:
        """Keep the bindings of an account; written soon, those of many accounts at a time."""
        if not self._unsaved:
            self._writer.put(self._save_bindings)
        self._unsaved[username] = list(bindings)

    async def _save_bindings(self) -> None:
        chosen = dict(itertools.islice(self._unsaved.items(), ACCOUNTS_AT_ONCE))
        rows = {each.binding_id: each for bindings in chosen.values() for each in bindings}
        async with self._sessions.begin() as session:
            gone = BindingRow.username.in_(list(chosen)) | BindingRow.binding_id.in_(list(rows))
            await session.execute(delete(BindingRow).where(gone))
            session.add_all(BindingRow(**msgspec.structs.asdict(each)) for each in rows.values())
        for username, bindings in chosen.items():
            if self._unsaved[username] is bindings:
                del self._unsaved[username]
        if self._unsaved:
            self._writer.put(self._save_bindings)

    async def _save(self, record: DeviceRecord) -> None:
        async with self._sessions.begin() as session:
            await session.merge(DeviceRow(**msgspec.structs.asdict(record)))
