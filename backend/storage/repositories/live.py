"""The calls that are up, in the database. Writes are queued, and those that wait go into one transaction."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy import delete, insert, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from backend.ports.calls import LiveCalls
from backend.ports.repositories import WriteQueue
from backend.storage.models import LiveCallRow, LogItemRow

MAX_NAMES = 500
"""So many values go into one statement."""
SEEN = "seen"
Item = TypeVar("Item")


class SqlLiveCallStore:
    """``LiveCallStore`` on SQLAlchemy."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession], writer: WriteQueue) -> None:
        self._sessions = sessions
        self._writer = writer
        self._changes: dict[str, bytes | None] = {}
        self._written: set[str] = set()
        self._queued = False

    async def all(self) -> LiveCalls:
        """Return what is not in the log; what is there by now is forgotten."""
        async with self._sessions.begin() as session:
            rows = await session.scalars(select(LiveCallRow))
            states = {row.key: row.state for row in rows}
            seen_at = float(states.pop(SEEN, b"0"))
            names = {key.partition(":")[2]: key for key in states}
            for some in _parts(list(names)):
                found = await session.scalars(select(LogItemRow.uid).where(LogItemRow.uid.in_(some)))
                logged = [names[uid] for uid in found]
                await session.execute(delete(LiveCallRow).where(LiveCallRow.key.in_(logged)))
                for key in logged:
                    del states[key]
        self._written = set(states)
        return LiveCalls(states, seen_at)

    def keep(self, key: str, state: bytes, now: float) -> None:
        """Keep a call or recording as it is now; written soon."""
        self._changes[key] = state
        self.seen(now)

    def drop(self, key: str) -> None:
        """Forget one; what was not written yet never is."""
        if key in self._written:
            self._changes[key] = None
            self._queue()
        else:
            self._changes.pop(key, None)

    def seen(self, now: float) -> None:
        """Keep the time with the next write, which is queued."""
        self._changes[SEEN] = repr(now).encode()
        self._queue()

    def _queue(self) -> None:
        if not self._queued:
            self._queued = True
            self._writer.put(self._write)

    async def _write(self) -> None:
        changes, self._changes, self._queued = self._changes, {}, False
        kept = [{"key": key, "state": state} for key, state in changes.items() if state is not None]
        self._written |= changes.keys()
        try:
            async with self._sessions.begin() as session:
                for some in _parts(list(changes)):
                    await session.execute(delete(LiveCallRow).where(LiveCallRow.key.in_(some)))
                for rows in _parts(kept):
                    await session.execute(insert(LiveCallRow), rows)
        except (DBAPIError, OSError):
            # The writer writes again what may be written again.
            self._changes = changes | self._changes
            raise
        self._written -= {key for key, state in changes.items() if state is None}


def _parts(whole: list[Item]) -> list[list[Item]]:
    return [whole[start : start + MAX_NAMES] for start in range(0, len(whole), MAX_NAMES)]
