"""Reading and changing the log (catalogue section Communication Log). Runs on the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from pathlib import Path

import msgspec

from backend.bus.bus import Bus
from backend.bus.events import LogAdded, LogRemoved
from backend.contract.commlog import CallLogItem, CommunicationLog, LogItemType
from backend.domain.commlog.items import call_log_item, log_page
from backend.domain.errors import InvalidError, NotFoundError
from backend.ports.organisation import Role, User
from backend.ports.repositories import LogChange, LogItemRecord, LogQuery, LogRepository

MAX_PAGE = 1000
DEFAULT_PAGE = 100
MAX_ITEMS_NAMED = 1000
CALLER_CALLS = 10
CALLS = frozenset({LogItemType.INCOMING_CALL, LogItemType.OUTGOING_CALL, LogItemType.MISSED_CALL})
TOLD = 100
"""Of a change of many items only the newest are told to the clients, who show no more."""


class Selection(msgspec.Struct, frozen=True):
    """Which items: those named and all up to an id, or all; of these kinds; with those of the same calls."""

    item_ids: frozenset[int] = frozenset()
    until_id: int | None = None
    item_types: frozenset[LogItemType] | None = None
    with_call: bool = False


class CommunicationLogService:
    """The operations on the log of one user each."""

    def __init__(
        self, repository: LogRepository, bus: Bus, recordings: Path, now: Callable[[], datetime]
    ) -> None:
        self._repository = repository
        self._bus = bus
        self._recordings = recordings
        self._now = now

    async def recent(self, user: User) -> list[CallLogItem]:
        """Return the newest items, as many as a page has, the trash aside."""
        query = LogQuery(user.domain, user.user_id, trashed=False, limit=DEFAULT_PAGE)
        return [call_log_item(record) for record in await self._repository.find(query)]

    async def with_number(self, user: User, number: str) -> list[LogItemRecord]:
        """Return the last calls with a number, newest first: an attendant sees those of all users."""
        owner = None if Role.ATTENDANT in user.roles else user.user_id
        query = LogQuery(
            user.domain, owner, number=number, item_types=CALLS, trashed=False, limit=CALLER_CALLS
        )
        return await self._repository.find(query)

    async def list_items(self, query: LogQuery) -> CommunicationLog:
        """Operation listCommunicationLog; a query without a limit gets a page, not everything."""
        limit = DEFAULT_PAGE if query.limit is None else min(query.limit, MAX_PAGE)
        query = msgspec.structs.replace(query, limit=limit)
        return log_page(await self._repository.find(query), self._now())

    async def count(self, query: LogQuery) -> CommunicationLog:
        """Operation listCommunicationLog with ``count``: no items, only their number."""
        return log_page([], self._now(), await self._repository.count(query))

    async def get_item(
        self,
        user: User,
        item_id: int,
        *,
        trashed: bool | None = None,
        expunge: bool | None = None,
        item_types: frozenset[LogItemType] | None = None,
    ) -> CommunicationLog:
        """Operation getCommunicationLogItem, of these kinds. Raises NotFoundError."""
        query = _one(user, item_id)
        query = msgspec.structs.replace(
            query, trashed=trashed or None, expunge=expunge or None, item_types=item_types
        )
        records = await self._repository.find(query)
        if not records:
            raise _unknown(item_id)
        return log_page(records, self._now())

    async def audio(self, user: User, item_id: int) -> tuple[LogItemRecord, Path]:
        """Return an item with the file of its recording. Raises NotFoundError."""
        for record in await self._repository.find(_one(user, item_id)):
            if record.audio_file is not None:
                path = self._recordings / record.audio_file
                if await asyncio.to_thread(path.is_file):
                    return record, path
            if record.audio_gone or record.audio_file is not None:
                text = "The audio was removed for its age, or to make room."
                raise NotFoundError("item.audio.gone", text, field="itemId", name=str(item_id))
        raise NotFoundError(
            "item.audio.does.not.exist", "This item has no audio.", field="itemId", name=str(item_id)
        )

    async def change_item(self, user: User, item_id: int, change: LogChange, *, with_call: bool) -> None:
        """Operations on one item: mark, trash, flag. Raises NotFoundError."""
        selection = Selection(item_ids=frozenset({item_id}), with_call=with_call)
        if await self.change(user, selection, change):
            raise _unknown(item_id)

    async def change(self, user: User, selection: Selection, change: LogChange) -> list[int]:
        """Change many items and return the ids that were named and not found."""
        missing = set(selection.item_ids)
        for query in await self._queries(user, selection):
            changed = await self._repository.change(query, change, self._now())
            missing -= {record.item_id for record in changed}
            self._tell(user, changed)
        return sorted(missing)

    async def delete_item(self, user: User, item_id: int, *, with_call: bool) -> None:
        """Operation deleteCommunicationLogItem. Raises NotFoundError."""
        if await self.delete(user, Selection(item_ids=frozenset({item_id}), with_call=with_call)):
            raise _unknown(item_id)

    async def delete(self, user: User, selection: Selection) -> list[int]:
        """Remove many items with their audio and return the ids that were named and not found."""
        missing = set(selection.item_ids)
        for query in await self._queries(user, selection):
            # The audio goes first: a file that no item knows would stay for ever.
            await self._erase(await self._repository.find(query))
            removed = await self._repository.remove(query)
            await self._erase(removed)
            missing -= {record.item_id for record in removed}
            self._tell_gone(user, removed)
        return sorted(missing)

    async def _erase(self, records: Iterable[LogItemRecord]) -> None:
        for record in records:
            if record.audio_file is not None:
                await asyncio.to_thread((self._recordings / record.audio_file).unlink, missing_ok=True)

    async def audio_gone(self, files: Collection[str]) -> None:
        """Note that recordings were removed, and tell their users."""
        for record in await self._repository.audio_gone(files):
            if record.trashed_at is None:
                self._bus.publish(LogAdded(record.domain, record.user_id, call_log_item(record)))

    async def _queries(self, user: User, selection: Selection) -> list[LogQuery]:
        """Return what selects the items: the named ones, those up to an id, those of the same calls."""
        if selection == Selection(with_call=selection.with_call):
            raise InvalidError("items.missing", "Name items, the last one of them or kinds.", field="itemId")
        if len(selection.item_ids) > MAX_ITEMS_NAMED:
            raise InvalidError("items.too.many", f"At most {MAX_ITEMS_NAMED} items can be named.")
        everything = LogQuery(user.domain, user.user_id, item_types=selection.item_types)
        queries = []
        if selection.item_ids:
            queries.append(msgspec.structs.replace(everything, item_ids=selection.item_ids))
        if selection.until_id is not None:
            queries.append(msgspec.structs.replace(everything, below_id=selection.until_id + 1))
        if not queries:
            queries.append(everything)
        if selection.with_call:
            named = [record for query in queries for record in await self._repository.find(query)]
            calls = sorted({record.call_id for record in named})
            for start in range(0, len(calls), MAX_ITEMS_NAMED):
                some = frozenset(calls[start : start + MAX_ITEMS_NAMED])
                queries.append(LogQuery(user.domain, user.user_id, call_ids=some))
        return queries

    def _tell(self, user: User, changed: list[LogItemRecord]) -> None:
        for record in reversed(changed[:TOLD]):
            if record.trashed_at is None:
                self._bus.publish(LogAdded(user.domain, user.user_id, call_log_item(record)))
        self._tell_gone(user, [record for record in changed if record.trashed_at is not None])

    def _tell_gone(self, user: User, records: Iterable[LogItemRecord]) -> None:
        item_ids = [record.item_id for record in records]
        if item_ids:
            self._bus.publish(LogRemoved(user.domain, user.user_id, item_ids))


def _one(user: User, item_id: int) -> LogQuery:
    return LogQuery(user.domain, user.user_id, item_ids=frozenset({item_id}))


def _unknown(item_id: int) -> NotFoundError:
    return NotFoundError(
        "item.does.not.exist", "There is no such item in the log.", field="itemId", name=str(item_id)
    )
