from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from backend.bus.bus import Bus
from backend.bus.events import CallEnded, LogAdded, LogRemoved, RecordingDiscarded, RecordingKept
from backend.contract.calls import CallEvent
from backend.contract.commlog import CallLogItem, LogItemType
from backend.domain.commlog.records import LogRecorder
from backend.domain.commlog.service import CommunicationLogService, Selection
from backend.domain.errors import InvalidError, NotFoundError
from backend.domain.recordings.files import UNSAVED
from backend.ports.organisation import Organisation, RecordingPolicy, User
from backend.ports.repositories import LogChange, LogQuery
from backend.storage.database import Database, database_url
from backend.storage.repositories.commlog import SqlLogRepository
from backend.storage.repositories.organisation import NewUser, SqlOrganisationStore

from .accounts import account_of

ALICE = User("example.org", "alice", "Alice", "1001", "+4627741001", frozenset(), RecordingPolicy.MANUAL)
BOB = User("example.org", "bob", "Bob", "1002", "+4627741002", frozenset(), RecordingPolicy.MANUAL)
NOON = datetime(2024, 5, 6, 12, 0, 0, 500_000, tzinfo=UTC)
ALICES = LogQuery("example.org", "alice")


class FakeQueue:
    """Writes when it is told to."""

    def __init__(self) -> None:
        self.writes: list[Callable[[], Awaitable[None]]] = []

    def put(self, write: Callable[[], Awaitable[None]]) -> None:
        self.writes.append(write)

    async def flush(self) -> None:
        while self.writes:
            await self.writes.pop(0)()


class Log:
    """A log on SQLite, its recorder, and what the bus and the exchange were told."""

    def __init__(self, database: Database, recordings: Path) -> None:
        self.recordings = recordings
        self.bus, self.queue = Bus(), FakeQueue()
        self.settled: list[str] = []
        self.added: list[CallLogItem] = []
        self.removed: list[int] = []
        self.repository = repository = SqlLogRepository(database.sessions)
        self.recorder = LogRecorder(repository, self.queue, self.bus, self.settled.append)
        self.service = CommunicationLogService(repository, self.bus, recordings, lambda: NOON)
        self.bus.subscribe(LogAdded, lambda event: self.added.append(event.item))
        self.bus.subscribe(LogRemoved, lambda event: self.removed.extend(event.item_ids))

    async def end_call(self, uid: str = "c1", **values: Any) -> CallLogItem:
        fields: dict[str, Any] = {
            "uid": uid,
            "domain": "example.org",
            "user_id": "alice",
            "call_id": uid,
            "inbound": True,
            "remote_number": "+4627741002",
            "remote_name": "Bob",
            "started_at": NOON,
            "answered_at": NOON,
            "duration_s": 7,
            "outcome": CallEvent.HUNG_UP,
        }
        self.bus.publish(CallEnded(**{**fields, **values}))
        await self.queue.flush()
        return self.added[-1]

    async def keep_recording(self, uid: str = "r1", call_id: str = "c1") -> CallLogItem:
        path = self.recordings / f"{uid}.wav"
        path.write_bytes(b"RIFF")
        fields = ("example.org", "alice", call_id, True, "+4627741002", "Bob", str(path), NOON, 3.6)
        self.bus.publish(RecordingKept(uid, *fields))
        await self.queue.flush()
        return self.added[-1]

    async def ids(self, **restrictions: Any) -> list[int]:
        page = await self.service.list_items(LogQuery("example.org", "alice", **restrictions))
        return [item.call.item_id for item in page.history_items]


@pytest_asyncio.fixture
async def log(tmp_path: Path) -> AsyncIterator[Log]:
    database = Database(database_url(None, tmp_path))
    await database.prepare()
    users = [NewUser(user, "hash", account_of(user)) for user in (ALICE, BOB)]
    organisation = Organisation("example.org", "Example", "SE", "+46277400", 701, 720)
    await SqlOrganisationStore(database.sessions).add(organisation, users, demo=True)
    yield Log(database, tmp_path)
    await database.close()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("call", "item_type", "seen"),
    [
        ({}, LogItemType.INCOMING_CALL, True),
        ({"inbound": False}, LogItemType.OUTGOING_CALL, True),
        ({"inbound": False, "answered_at": None}, LogItemType.OUTGOING_CALL, True),
        ({"answered_at": None, "outcome": CallEvent.CANCELLED}, LogItemType.MISSED_CALL, False),
        ({"answered_at": None, "outcome": CallEvent.NO_ANSWER}, LogItemType.MISSED_CALL, False),
        ({"answered_at": None, "outcome": CallEvent.REJECTED}, LogItemType.INCOMING_CALL, True),
        ({"answered_at": None, "outcome": CallEvent.ANSWERED_ELSEWHERE}, LogItemType.INCOMING_CALL, True),
    ],
)
async def test_an_ended_call_becomes_an_item_of_its_kind(
    log: Log, call: dict[str, Any], item_type: LogItemType, seen: bool
) -> None:
    item = await log.end_call(**call)
    assert (item.item_type, item.is_seen) == (item_type, seen)
    assert item.start_time == NOON.replace(microsecond=0)


@pytest.mark.asyncio
async def test_a_call_told_twice_is_logged_once_and_settled_each_time(log: Log) -> None:
    first = await log.end_call()
    assert await log.end_call() == first
    assert log.settled == ["c1", "c1"]
    assert await log.ids() == [first.item_id]


@pytest.mark.asyncio
async def test_nothing_is_settled_before_the_database_has_it(log: Log) -> None:
    (log.recordings / "r1.wav").write_bytes(b"RIFF")
    kept = ("example.org", "alice", "c1", True, "1002", "Bob", str(log.recordings / "r1.wav"), NOON, 3.6)
    log.bus.publish(RecordingKept("r1", *kept))
    assert log.settled == []
    await log.queue.flush()
    assert log.settled == ["r1"]


@pytest.mark.asyncio
@pytest.mark.parametrize("path", ["r1.wav", f"{UNSAVED}/r1.wav"])
async def test_a_recording_of_which_there_is_no_file_is_settled_and_not_logged(log: Log, path: str) -> None:
    kept = ("example.org", "alice", "c1", True, "1002", "Bob", str(log.recordings / path), NOON, 3.6)
    log.bus.publish(RecordingKept("r1", *kept))
    await log.queue.flush()
    assert log.settled == ["r1"]
    assert await log.ids() == []


@pytest.mark.asyncio
async def test_a_kept_recording_is_an_item_with_audio(log: Log) -> None:
    call = await log.end_call()
    item = await log.keep_recording()
    assert (item.item_type, item.duration, item.is_seen) == (LogItemType.RECORDING, 4, False)
    _, path = await log.service.audio(ALICE, item.item_id)
    assert path.read_bytes() == b"RIFF"
    for item_id, user in ((call.item_id, ALICE), (item.item_id, BOB), (999, ALICE)):
        with pytest.raises(NotFoundError):
            await log.service.audio(user, item_id)


@pytest.mark.asyncio
async def test_a_discarded_recording_loses_its_file_and_a_second_time_does_no_harm(log: Log) -> None:
    path = log.recordings / "r1.wav"
    path.write_bytes(b"RIFF")
    for _ in range(2):
        log.bus.publish(RecordingDiscarded("r1", "example.org", "alice", "c1", str(path)))
        await log.queue.flush()
    assert not path.exists()
    assert log.settled == ["r1", "r1"]


@pytest.mark.asyncio
async def test_a_page_is_newest_first_and_limited_and_the_number_is_to_be_had_alone(log: Log) -> None:
    items = [await log.end_call(f"c{number}") for number in range(3)]
    ids = [item.item_id for item in reversed(items)]
    assert await log.ids() == ids
    assert await log.ids(limit=2) == ids[:2]
    count = await log.service.count(ALICES)
    assert (count.hint_count, count.history_items) == (3, [])
    assert [item.item_id for item in await log.service.recent(ALICE)] == ids


@pytest.mark.asyncio
async def test_the_trash_hides_an_item_until_it_is_brought_back(log: Log) -> None:
    item = await log.end_call()
    await log.service.change_item(ALICE, item.item_id, LogChange(trashed=True), with_call=False)
    assert await log.ids(trashed=False) == []
    assert await log.ids(trashed=True) == [item.item_id]
    assert log.removed == [item.item_id]
    assert (await log.service.get_item(ALICE, item.item_id, trashed=True)).hint_count == 1
    await log.service.change_item(ALICE, item.item_id, LogChange(trashed=False), with_call=False)
    assert await log.ids(trashed=False) == [item.item_id]
    with pytest.raises(NotFoundError):
        await log.service.get_item(ALICE, item.item_id, trashed=True)


@pytest.mark.asyncio
async def test_marking_many_tells_which_were_not_found(log: Log) -> None:
    first = await log.end_call("c1", answered_at=None, outcome=CallEvent.CANCELLED)
    second = await log.end_call("c2", answered_at=None, outcome=CallEvent.CANCELLED)
    log.added.clear()
    named = Selection(item_ids=frozenset({first.item_id, 999}))
    assert await log.service.change(ALICE, named, LogChange(is_seen=True)) == [999]
    assert [(item.item_id, item.is_seen) for item in log.added] == [(first.item_id, True)]
    assert await log.service.change(ALICE, Selection(until_id=second.item_id), LogChange(is_seen=True)) == []
    page = await log.service.list_items(ALICES)
    assert [item.call.is_seen for item in page.history_items] == [True, True]


@pytest.mark.asyncio
async def test_the_related_call_item_is_changed_too_where_that_is_asked(log: Log) -> None:
    call = await log.end_call(answered_at=None, outcome=CallEvent.CANCELLED)
    recording = await log.keep_recording()
    await log.service.change_item(ALICE, recording.item_id, LogChange(is_seen=True), with_call=False)
    assert not (await log.service.get_item(ALICE, call.item_id)).history_items[0].call.is_seen
    await log.service.change_item(ALICE, recording.item_id, LogChange(is_seen=True), with_call=True)
    assert (await log.service.get_item(ALICE, call.item_id)).history_items[0].call.is_seen


@pytest.mark.asyncio
async def test_deleting_an_item_deletes_its_audio(log: Log) -> None:
    call = await log.end_call()
    recording = await log.keep_recording()
    _, path = await log.service.audio(ALICE, recording.item_id)
    await log.service.delete_item(ALICE, recording.item_id, with_call=False)
    assert not path.exists()
    assert log.removed == [recording.item_id]
    assert await log.ids() == [call.item_id]
    with pytest.raises(NotFoundError):
        await log.service.delete_item(ALICE, recording.item_id, with_call=False)


@pytest.mark.asyncio
async def test_users_reach_only_their_own_items(log: Log) -> None:
    item = await log.end_call()
    with pytest.raises(NotFoundError):
        await log.service.get_item(BOB, item.item_id)
    with pytest.raises(NotFoundError):
        await log.service.delete_item(BOB, item.item_id, with_call=True)
    assert await log.ids() == [item.item_id]


@pytest.mark.asyncio
async def test_a_backend_that_is_killed_while_it_deletes_an_item_leaves_no_audio_behind(
    log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording = await log.keep_recording()
    (file,) = log.recordings.glob("*.wav")

    async def killed(query: LogQuery) -> None:
        raise InterruptedError

    with monkeypatch.context() as patched:
        patched.setattr(log.repository, "remove", killed)
        with pytest.raises(InterruptedError):
            await log.service.delete_item(ALICE, recording.item_id, with_call=False)
    assert not file.exists()
    with pytest.raises(NotFoundError) as gone:
        await log.service.audio(ALICE, recording.item_id)
    assert gone.value.code == "item.audio.gone"
    await log.service.delete_item(ALICE, recording.item_id, with_call=False)


@pytest.mark.asyncio
async def test_all_items_of_a_kind_are_deleted_at_once(log: Log) -> None:
    missed = await log.end_call("c1", answered_at=None, outcome=CallEvent.CANCELLED)
    answered = await log.end_call("c2")
    assert await log.service.delete(ALICE, Selection(item_types=frozenset({LogItemType.MISSED_CALL}))) == []
    assert await log.ids() == [answered.item_id]
    assert log.removed == [missed.item_id]


@pytest.mark.asyncio
async def test_a_selection_of_nothing_is_refused(log: Log) -> None:
    with pytest.raises(InvalidError):
        await log.service.delete(ALICE, Selection())
