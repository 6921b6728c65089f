from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest

from app.bridge.caller_history import CallerHistoryFeed
from app.client.errors import BackendError
from app.state.action import StreamReceived
from app.state.model import Caller, ConsoleState
from app.state.store import Store
from backend.contract.calls import CallStatus
from backend.contract.commlog import CallerHistory, CallerLogItem, LogItemType
from backend.contract.stream import CallChangedEvent, LogAddedEvent
from tests.support.calls import call, log_item, snapshot

ITEM = CallerLogItem(
    user_id="bob",
    display_name="Bob Berg",
    start_time=datetime(2026, 1, 5, 9, tzinfo=UTC),
    item_type=LogItemType.INCOMING_CALL,
    duration=12,
)


class FakeHistorian:
    def __init__(self) -> None:
        self.asked: list[str] = []
        self.away = False

    async def caller_history(self, number: str) -> CallerHistory:
        self.asked.append(number)
        await asyncio.sleep(0)
        if self.away:
            raise BackendError("away")
        return CallerHistory(number=number, calls=[ITEM])


@asynccontextmanager
async def following() -> AsyncIterator[tuple[Store, FakeHistorian]]:
    store, historian = Store(ConsoleState()), FakeHistorian()
    feed = CallerHistoryFeed(store, historian)
    try:
        yield store, historian
    finally:
        await feed.close()


async def settled() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


@pytest.mark.asyncio
async def test_the_call_in_hand_has_its_earlier_calls_told_once() -> None:
    async with following() as (store, historian):
        store.apply(StreamReceived(snapshot(call("a")), 0.0))
        await settled()
        assert store.state.caller == Caller("1002", (ITEM,))
        store.apply(StreamReceived(CallChangedEvent(call=call("a", CallStatus.HELD)), 1.0))
        await settled()
        assert historian.asked == ["1002"]
        store.apply(StreamReceived(LogAddedEvent(item=log_item(1)), 2.0))
        await settled()
        assert historian.asked == ["1002", "1002"]
        store.apply(StreamReceived(CallChangedEvent(call=call("a", CallStatus.TERMINATED)), 3.0))
        assert store.state.caller == Caller()


@pytest.mark.asyncio
async def test_where_the_backend_does_not_tell_the_card_goes_without() -> None:
    async with following() as (store, historian):
        historian.away = True
        store.apply(StreamReceived(snapshot(call("a")), 0.0))
        await settled()
        assert store.state.caller == Caller("1002")
        assert store.state.notices == ()
