from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from backend.contract.commlog import LogItemType
from backend.ports.repositories import LogChange, LogQuery, NewLogItem
from backend.storage.database import Database
from backend.storage.repositories.commlog import SqlLogRepository

NOON = datetime(2024, 5, 6, 12, 0, 0, 123456, tzinfo=UTC)
ALICES = LogQuery("example.org", "alice")


def item(uid: str, **values: Any) -> NewLogItem:
    fields: dict[str, Any] = {
        "uid": uid,
        "domain": "example.org",
        "user_id": "alice",
        "call_id": "c1",
        "item_type": LogItemType.INCOMING_CALL,
        "number": "+4627741002",
        "display_name": "Bob",
        "started_at": NOON,
        "duration_s": 12,
        "is_seen": True,
    }
    return NewLogItem(**{**fields, **values})


@pytest.mark.asyncio
async def test_an_item_comes_back_as_it_was_given(database: Database) -> None:
    log = SqlLogRepository(database.sessions)
    [added] = await log.add([item("a", audio_file="a.wav")])
    [found] = await log.find(ALICES)
    assert found == added
    assert (found.started_at, found.duration_s, found.audio_file) == (NOON, 12, "a.wav")
    assert (found.is_played, found.trashed_at, found.expunge) == (False, None, False)


@pytest.mark.asyncio
async def test_an_item_given_twice_is_kept_once(database: Database) -> None:
    log = SqlLogRepository(database.sessions)
    [first] = await log.add([item("a")])
    again, other = await log.add([item("a", duration_s=99), item("b")])
    assert again == first
    assert other.item_id > first.item_id
    assert await log.count(ALICES) == 2


@pytest.mark.asyncio
async def test_ids_of_removed_items_are_not_given_again(database: Database) -> None:
    log = SqlLogRepository(database.sessions)
    [first] = await log.add([item("a")])
    assert await log.remove(ALICES) == [first]
    [second] = await log.add([item("b")])
    assert second.item_id > first.item_id


@pytest.mark.asyncio
async def test_a_query_restricts_by_ids_times_kinds_and_number(database: Database) -> None:
    log = SqlLogRepository(database.sessions)
    later = NOON + timedelta(hours=1)
    first, second, third = await log.add(
        [
            item("a"),
            item("b", started_at=later, item_type=LogItemType.MISSED_CALL, call_id="c2"),
            item("c", started_at=later + timedelta(hours=1), number="1003"),
        ]
    )
    await log.add([item("of bob", user_id="bob")])

    async def found(**restrictions: Any) -> list[str]:
        query = LogQuery("example.org", "alice", **restrictions)
        return [record.uid for record in await log.find(query)]

    assert await found() == ["c", "b", "a"]
    assert await found(limit=2) == ["c", "b"]
    assert await found(above_id=first.item_id) == ["c", "b"]
    assert await found(below_id=third.item_id) == ["b", "a"]
    assert await found(after=NOON) == ["c", "b"]
    assert await found(before=later) == ["a"]
    assert await found(item_types=frozenset({LogItemType.MISSED_CALL})) == ["b"]
    assert await found(item_ids=frozenset({second.item_id})) == ["b"]
    assert await found(call_ids=frozenset({"c2"})) == ["b"]
    assert await found(number="1003") == ["c"]


@pytest.mark.asyncio
async def test_changes_reach_only_the_items_of_the_query(database: Database) -> None:
    log = SqlLogRepository(database.sessions)
    first, second = await log.add([item("a", is_seen=False), item("b", is_seen=False)])
    only_first = LogQuery("example.org", "alice", item_ids=frozenset({first.item_id}))
    [changed] = await log.change(only_first, LogChange(is_seen=True, is_played=True, trashed=True), NOON)
    assert (changed.is_seen, changed.is_played, changed.trashed_at) == (True, True, NOON)
    assert await log.find(LogQuery("example.org", "alice", trashed=False)) == [second]
    [restored] = await log.change(only_first, LogChange(trashed=False, expunge=True), NOON)
    assert (restored.trashed_at, restored.expunge, restored.is_seen) == (None, True, True)
    assert await log.count(LogQuery("example.org", "alice", expunge=True)) == 1
    assert await log.change(only_first, LogChange(), NOON) == [restored]
