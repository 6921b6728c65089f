"""What users and integrations set, in the database: webhooks, lines, line states, names of devices."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import msgspec
import pytest
import pytest_asyncio

from backend.contract.calls import UserLineType
from backend.contract.commlog import LogItemType
from backend.contract.devices import DeviceIconName
from backend.ports.calls import AppliedRequest, LiveCalls
from backend.ports.devices import DeviceRecord
from backend.ports.lines import LineChoice
from backend.ports.linestates import LineStateRecord
from backend.ports.repositories import NewLogItem
from backend.ports.telephony import Binding, Subscription
from backend.ports.webhooks import Delivery, Webhook, WebhookKind
from backend.storage.database import Database
from backend.storage.repositories.applied import SqlAppliedRequestStore
from backend.storage.repositories.commlog import SqlLogRepository
from backend.storage.repositories.devices import SqlDeviceStore
from backend.storage.repositories.lines import SqlLineStore
from backend.storage.repositories.linestates import SqlLineStateStore
from backend.storage.repositories.live import SqlLiveCallStore
from backend.storage.repositories.subscriptions import SqlSubscriptionStore
from backend.storage.repositories.webhooks import SqlWebhookStore
from backend.storage.writer import WriteBehind

LATER = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
WEBHOOK = Webhook(
    webhook_id="w1",
    domain="example.org",
    user_id="alice",
    kind=WebhookKind.CALL,
    call_id="c1",
    target_id="crm",
    url="https://crm.example.com/hook",
    public=True,
    secret=b"s" * 32,
    token_hash=b"t" * 32,
    expires_at=LATER,
)


@pytest_asyncio.fixture
async def writer() -> AsyncIterator[WriteBehind]:
    writer = WriteBehind()
    writer.start()
    yield writer
    await writer.close(5)


@pytest.mark.asyncio
async def test_a_webhook_is_kept_changed_and_dropped_with_what_waits(
    database: Database, writer: WriteBehind
) -> None:
    store = SqlWebhookStore(database.sessions, writer)
    changed = msgspec.structs.replace(WEBHOOK, failing_since=LATER, closed=True)
    second, first = Delivery("m2", "w1", 2, b"{}"), Delivery("m1", "w1", 1, b'{"a":1}')
    store.keep(WEBHOOK)
    store.keep(changed)
    stored: list[str] = []
    store.queue(second, lambda: stored.append("second"))
    store.queue(first, lambda: stored.append("first"))
    assert stored == []
    await writer.flush()
    assert stored == ["second", "first"]
    assert await store.webhooks() == [msgspec.structs.replace(changed, told=first.body)]
    assert await store.deliveries() == [first, second]
    store.settle("m1")
    await writer.flush()
    assert await store.deliveries() == [second]
    store.drop("w1")
    await writer.flush()
    assert await store.webhooks() == []
    assert await store.deliveries() == []


@pytest.mark.asyncio
async def test_the_last_choice_of_a_line_counts(database: Database, writer: WriteBehind) -> None:
    store = SqlLineStore(database.sessions, writer)
    choice = LineChoice("example.org", "alice", UserLineType.ANONYMOUS, 0)
    store.remember(LineChoice("example.org", "alice", UserLineType.ACD, 2**63 - 1))
    store.remember(choice)
    await writer.flush()
    assert await store.all() == [choice]


@pytest.mark.asyncio
async def test_a_line_state_is_renewed_and_dropped(database: Database, writer: WriteBehind) -> None:
    store = SqlLineStateStore(database.sessions, writer)
    record = LineStateRecord("example.org", "alice", "crm-7", LATER)
    store.keep(msgspec.structs.replace(record, expires_at=datetime(2026, 1, 1, tzinfo=UTC)))
    store.keep(record)
    await writer.flush()
    assert await store.all() == [record]
    store.drop(record)
    await writer.flush()
    assert await store.all() == []


@pytest.mark.asyncio
async def test_the_name_and_icon_of_a_device_are_kept(database: Database, writer: WriteBehind) -> None:
    store = SqlDeviceStore(database.sessions, writer)
    record = DeviceRecord("d1", "example.org", "alice", "Phone/1", "Reception", DeviceIconName.TYPE_2)
    store.remember(record)
    await writer.flush()
    assert await store.all() == [record]


@pytest.mark.asyncio
async def test_what_devices_watch_is_kept_until_it_is_dropped(
    database: Database, writer: WriteBehind
) -> None:
    store = SqlSubscriptionStore(database.sessions, writer)
    dialog = ("call", "<sip:1002@h>;tag=t", "<sip:1001@h>;tag=o", "o", "sip:1001@10.0.0.5")
    places = ("10.0.0.5:5060", "10.0.0.1:5060", 1000.0)
    lamps = [
        Subscription(f"t{each}", "1001", "1002", "dialog", *dialog, [], 1, 2, 1, *places)
        for each in range(1200)
    ]
    for lamp in lamps:
        store.keep(lamp)
    await writer.flush()
    assert len(await store.all()) == 1200
    store.keep(msgspec.structs.replace(lamps[0], expires_at=2000.0))
    for lamp in lamps[1:]:
        store.drop(lamp.subscription_id)
    await writer.flush()
    assert [each.expires_at for each in await store.all()] == [2000.0]


@pytest.mark.asyncio
async def test_the_bindings_of_an_account_take_the_place_of_those_before(
    database: Database, writer: WriteBehind
) -> None:
    store = SqlDeviceStore(database.sessions, writer)
    one = Binding("b1", "1001", "sip:a@h", "10.0.0.5:5060", "udp", "Phone/1", None, 1000.5, "10.0.0.1:5060")
    two = msgspec.structs.replace(one, binding_id="b2", instance_id="urn:uuid:1")
    other = msgspec.structs.replace(one, binding_id="b3", username="1002")
    store.keep_bindings("1001", [one, two])
    store.keep_bindings("1002", [other])
    await writer.flush()
    assert sorted(await store.bindings(), key=lambda each: each.binding_id) == [one, two, other]
    store.keep_bindings("1001", [two])
    store.keep_bindings("1002", [])
    await writer.flush()
    assert await store.bindings() == [two]
    for number in range(2000, 3200):
        store.keep_bindings(str(number), [msgspec.structs.replace(one, binding_id=f"n{number}")])
    await writer.flush()
    assert len(await store.bindings()) == 1201


@pytest.mark.asyncio
async def test_calls_that_are_up_are_kept_until_they_are_logged(
    database: Database, writer: WriteBehind
) -> None:
    store = SqlLiveCallStore(database.sessions, writer)
    assert await store.all() == LiveCalls()
    store.keep("call:c1", b"ringing", 10.0)
    store.keep("call:c1", b"answered", 11.0)
    store.keep("call:c2", b"short", 11.0)
    store.keep("recording:r1", b"kept", 11.5)
    store.drop("call:c2")
    await writer.flush()
    store.seen(20.25)
    await writer.flush()
    fresh = SqlLiveCallStore(database.sessions, writer)
    assert await fresh.all() == LiveCalls({"call:c1": b"answered", "recording:r1": b"kept"}, 20.25)
    item = NewLogItem("c1", "example.org", "alice", "c1", LogItemType.MISSED_CALL, "1", "", LATER, 0, False)
    await SqlLogRepository(database.sessions).add([item])
    assert await fresh.all() == LiveCalls({"recording:r1": b"kept"}, 20.25)
    fresh.drop("recording:r1")
    await writer.flush()
    assert await fresh.all() == LiveCalls({}, 20.25)


@pytest.mark.asyncio
async def test_applied_requests_are_kept_for_two_hours(database: Database, writer: WriteBehind) -> None:
    store = SqlAppliedRequestStore(database.sessions, writer)
    old = AppliedRequest("example.org", "alice", "r1", "c", b"{}", 10_000.0)
    store.prepare()
    store.keep(msgspec.structs.replace(old, content="earlier"))
    store.keep(old)
    await writer.flush()
    assert await store.all() == [old]
    again = msgspec.structs.replace(old, content="again", applied_at=12_000.0)
    store.keep(again)
    await writer.flush()
    assert await store.all() == [again]
    new = msgspec.structs.replace(old, request_id="r2", applied_at=20_000.0)
    store.keep(new)
    await writer.flush()
    assert await store.all() == [new]
