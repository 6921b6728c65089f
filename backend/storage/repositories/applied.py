"""Requests that were applied, in the database. Those that wait go into one transaction."""

from __future__ import annotations

import msgspec
from sqlalchemy import delete, insert, select, tuple_
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from backend.ports.calls import AppliedRequest
from backend.ports.repositories import WriteQueue
from backend.storage.models import AppliedRequestRow

KEPT_S = 2 * 3600.0
"""Longer than anybody is told of them."""
TIDY_EVERY_S = 600.0
MAX_ROWS = 100
"""So many go into one statement."""
Key = tuple[str, str, str]


class SqlAppliedRequestStore:
    """``AppliedRequestStore`` on SQLAlchemy."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession], writer: WriteQueue) -> None:
        self._sessions = sessions
        self._writer = writer
        self._waiting: dict[Key, AppliedRequest] = {}
        self._queued = False
        self._tidied_at = 0.0

    async def all(self) -> list[AppliedRequest]:
        """Every request that was not removed for its age."""
        async with self._sessions() as session:
            return [
                AppliedRequest(**{name: getattr(row, name) for name in AppliedRequest.__struct_fields__})
                for row in await session.scalars(select(AppliedRequestRow))
            ]

    def prepare(self) -> None:
        """Queue the write of what ``keep`` is given in this very step."""
        if not self._queued:
            self._queued = True
            self._writer.put(self._write)

    def keep(self, request: AppliedRequest) -> None:
        """Keep a request in place of an earlier one with its id; written soon."""
        self._waiting[request.domain, request.user_id, request.request_id] = request
        self.prepare()

    async def _write(self) -> None:
        waiting, self._waiting, self._queued = self._waiting, {}, False
        if not waiting:
            return
        row = AppliedRequestRow
        key = tuple_(row.domain, row.user_id, row.request_id)
        newest = max(request.applied_at for request in waiting.values())
        try:
            async with self._sessions.begin() as session:
                requests = list(waiting.items())
                for start in range(0, len(requests), MAX_ROWS):
                    some = requests[start : start + MAX_ROWS]
                    await session.execute(delete(row).where(key.in_([each for each, _ in some])))
                    rows = [msgspec.structs.asdict(request) for _, request in some]
                    await session.execute(insert(row), rows)
                if newest - self._tidied_at >= TIDY_EVERY_S:
                    await session.execute(delete(row).where(row.applied_at < newest - KEPT_S))
                    self._tidied_at = newest
        except (DBAPIError, OSError):
            # The writer writes again what may be written again.
            self._waiting = waiting | self._waiting
            raise
