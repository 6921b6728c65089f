"""The communication log in the database. Runs on the event loop."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Executable, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from backend.contract.commlog import LogItemType
from backend.ports.repositories import LogChange, LogItemRecord, LogQuery, NewLogItem
from backend.storage.models import LogItemRow

MAX_NAMES = 500
"""So many values go into one statement."""


class SqlLogRepository:
    """``LogRepository`` on SQLAlchemy."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession]) -> None:
        self._sessions = sessions

    async def add(self, items: Sequence[NewLogItem]) -> list[LogItemRecord]:
        """Keep items in one transaction; one whose ``uid`` is there already is returned as it stands."""
        uids = [item.uid for item in items]
        async with self._sessions.begin() as session:
            present = await session.scalars(select(LogItemRow).where(LogItemRow.uid.in_(uids)))
            rows = {row.uid: row for row in present}
            for item in items:
                if item.uid not in rows:
                    rows[item.uid] = LogItemRow(
                        **{name: getattr(item, name) for name in NewLogItem.__struct_fields__},
                        is_played=False,
                        expunge=False,
                        audio_gone=False,
                    )
                    session.add(rows[item.uid])
            await session.flush()
            return [_record(rows[uid]) for uid in uids]

    async def find(self, query: LogQuery) -> list[LogItemRecord]:
        """Return the items of a query, newest (highest id) first."""
        wanted = select(LogItemRow).where(*_conditions(query)).order_by(LogItemRow.item_id.desc())
        async with self._sessions() as session:
            return [_record(row) for row in await session.scalars(wanted.limit(query.limit))]

    async def count(self, query: LogQuery) -> int:
        """Return how many items a query has, its limit aside."""
        wanted = select(func.count()).select_from(LogItemRow).where(*_conditions(query))
        async with self._sessions() as session:
            return await session.scalar(wanted) or 0

    async def change(self, query: LogQuery, change: LogChange, now: datetime) -> list[LogItemRecord]:
        """Change the items of a query and return them as they then are."""
        values = _values(change, now)
        if not values:
            return await self.find(query)
        statement = update(LogItemRow).where(*_conditions(query)).values(values).returning(LogItemRow)
        return await self._write(statement)

    async def remove(self, query: LogQuery) -> list[LogItemRecord]:
        """Remove the items of a query and return what they were."""
        return await self._write(delete(LogItemRow).where(*_conditions(query)).returning(LogItemRow))

    async def messages(self) -> list[LogItemRecord]:
        """Return the messages in the mailboxes of all users, but for those in the trash."""
        wanted = select(LogItemRow).where(
            LogItemRow.item_type == LogItemType.VOICEMAIL, LogItemRow.trashed_at.is_(None)
        )
        async with self._sessions() as session:
            return [_record(row) for row in await session.scalars(wanted)]

    async def audio_files(self) -> set[str]:
        """Return the names of all files that items have."""
        wanted = select(LogItemRow.audio_file).where(LogItemRow.audio_file.is_not(None))
        async with self._sessions() as session:
            return {name for name in await session.scalars(wanted) if name is not None}

    async def audio_gone(self, files: Collection[str]) -> list[LogItemRecord]:
        """Have the items of these files say that their audio is gone, and return them as they then are."""
        names, changed = list(files), []
        for start in range(0, len(names), MAX_NAMES):
            some = names[start : start + MAX_NAMES]
            statement = update(LogItemRow).where(LogItemRow.audio_file.in_(some))
            changed += await self._write(
                statement.values(audio_file=None, audio_gone=True).returning(LogItemRow)
            )
        return changed

    async def _write(self, statement: Executable) -> list[LogItemRecord]:
        async with self._sessions.begin() as session:
            rows = await session.scalars(statement, execution_options={"synchronize_session": False})
            return sorted(map(_record, rows), key=lambda record: record.item_id, reverse=True)


def _conditions(query: LogQuery) -> Iterator[ColumnElement[bool]]:
    row = LogItemRow
    yield row.domain == query.domain
    if query.user_id is not None:
        yield row.user_id == query.user_id
    if query.above_id is not None:
        yield row.item_id > query.above_id
    if query.below_id is not None:
        yield row.item_id < query.below_id
    if query.after is not None:
        yield row.started_at > query.after
    if query.before is not None:
        yield row.started_at < query.before
    if query.item_types is not None:
        yield row.item_type.in_(query.item_types)
    if query.item_ids is not None:
        yield row.item_id.in_(query.item_ids)
    if query.call_ids is not None:
        yield row.call_id.in_(query.call_ids)
    if query.number is not None:
        yield row.number == query.number
    if query.trashed is not None:
        yield row.trashed_at.is_not(None) if query.trashed else row.trashed_at.is_(None)
    if query.expunge is not None:
        yield row.expunge.is_(query.expunge)


def _values(change: LogChange, now: datetime) -> dict[str, Any]:
    values: dict[str, Any] = {
        name: value
        for name in ("is_seen", "is_played", "expunge")
        if (value := getattr(change, name)) is not None
    }
    if change.trashed is not None:
        values["trashed_at"] = now if change.trashed else None
    return values


def _record(row: LogItemRow) -> LogItemRecord:
    return LogItemRecord(**{name: getattr(row, name) for name in LogItemRecord.__struct_fields__})
