from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from app.bridge.backend_feed import TICKET_EXPIRED, BackendFeed
from app.bridge.backoff import Backoff
from app.client.errors import SignInError
from app.client.session import BackendSession, Credentials
from app.state.model import ConnectionStatus, Severity
from app.state.store import Store
from backend.contract.calls import CallStatus
from backend.contract.stream import CallChangedEvent, GuessedService, NoticeEvent, PasswordsGuessedEvent
from tests.support.calls import call, snapshot
from tests.support.fake_backend import FakeBackend, eventually, serving

ALICE = Credentials("example.org", "alice", "demo-alice")


class Fed:
    """A store fed from a backend."""

    def __init__(self, backend: FakeBackend, session: BackendSession) -> None:
        self.backend = backend
        self.store = Store()
        self.seen: list[ConnectionStatus] = []
        self.store.subscribe(lambda _: self.seen.append(self.store.state.connection.status))
        self.feed = BackendFeed(self.store, session, lambda: 1.0, Backoff(first_s=0.01, most_s=0.02))
        self.task = asyncio.create_task(self.feed.run())

    def status(self) -> ConnectionStatus:
        return self.store.state.connection.status

    async def up(self, *, streams: int = 1) -> None:
        """Wait for the state to be current on this many streams."""
        await eventually(
            lambda: self.status() is ConnectionStatus.UP and len(self.backend.last_event_ids) == streams
        )


@asynccontextmanager
async def fed(heartbeat: str = "") -> AsyncIterator[Fed]:
    session = BackendSession(ticket_name="t", new_id=lambda: "1", heartbeat_timeout_s=2.0)
    async with serving() as backend, asyncio.timeout(20):
        backend.heartbeat = heartbeat
        await session.use(backend.url)
        await session.sign_in(ALICE)
        made = Fed(backend, session)
        try:
            yield made
        finally:
            made.task.cancel()
            await asyncio.gather(made.task, return_exceptions=True)
            await session.close()


@pytest.mark.asyncio
async def test_a_snapshot_and_events_become_state() -> None:
    async with fed() as made:
        await made.up()
        made.backend.publish(CallChangedEvent(call=call("a")))
        await eventually(lambda: "a" in made.store.state.calls.by_id)
        assert made.store.state.calls.by_id["a"].received_at == 1.0


@pytest.mark.asyncio
async def test_that_passwords_are_guessed_becomes_a_notice_that_stays() -> None:
    async with fed() as made:
        await made.up()
        guessed = PasswordsGuessedEvent(service=GuessedService.API, source="203.0.113.7", account="bob")
        made.backend.publish(guessed)
        await eventually(lambda: made.store.state.notices)
        (notice,) = made.store.state.notices
        assert notice.severity is Severity.ERROR, "others go by themselves"
        assert "203.0.113.7" in notice.sentence


@pytest.mark.asyncio
async def test_a_cut_stream_is_resumed_after_the_last_event() -> None:
    async with fed() as made:
        await made.up()
        made.backend.publish(CallChangedEvent(call=call("a")))
        await eventually(lambda: made.store.state.calls.by_id)
        made.backend.cut_streams()
        await made.up(streams=2)
        assert made.backend.last_event_ids == [None, "e-2"]
        assert ConnectionStatus.LOST in made.seen
        assert set(made.store.state.calls.by_id) == {"a"}


@pytest.mark.asyncio
async def test_a_new_snapshot_replaces_what_was_there() -> None:
    async with fed() as made:
        await made.up()
        made.backend.publish(CallChangedEvent(call=call("a")))
        made.backend.publish(snapshot(call("b")))
        await eventually(lambda: set(made.store.state.calls.by_id) == {"b"})


@pytest.mark.asyncio
async def test_after_an_event_that_cannot_be_read_it_asks_for_a_snapshot() -> None:
    async with fed() as made:
        await made.up()
        made.backend.send_raw(b"id: e-9\nevent: call\ndata: {}\n\n")
        await made.up(streams=2)
        assert made.backend.last_event_ids == [None, None]


@pytest.mark.asyncio
async def test_an_expired_ticket_is_renewed_without_asking_the_user() -> None:
    async with fed() as made:
        await made.up()
        made.backend.valid.clear()
        made.backend.publish(NoticeEvent(code=TICKET_EXPIRED, description="The ticket has expired."))
        made.backend.cut_streams()
        await made.up(streams=2)
        assert len(made.backend.tickets) == 2


@pytest.mark.asyncio
async def test_the_reason_why_a_stream_ends_is_told() -> None:
    async with fed() as made:
        await made.up()
        said: list[str] = []
        made.store.subscribe(lambda _: said.append(made.store.state.connection.sentence))
        made.backend.publish(NoticeEvent(code="stream.shutdown", description="The backend is ending."))
        await eventually(lambda: said)
        assert said[0] == "The backend has ended the connection. Trying again…"


@pytest.mark.asyncio
async def test_a_user_whom_the_backend_no_longer_knows_ends_the_feed() -> None:
    async with fed() as made:
        await made.up()
        made.backend.valid.clear()
        made.backend.password_is_right = False
        made.backend.cut_streams()
        with pytest.raises(SignInError):
            await made.task


def test_waits_grow_up_to_a_bound() -> None:
    backoff = Backoff(first_s=1.0, most_s=4.0)
    waits = [backoff.next_s() for _ in range(5)]
    for wait, most in zip(waits, [1.0, 2.0, 4.0, 4.0, 4.0], strict=True):
        assert 0.75 * most <= wait <= most
    backoff.reset()
    assert backoff.next_s() <= 1.0


@pytest.mark.asyncio
async def test_a_wait_ends_when_woken() -> None:
    wake = asyncio.Event()
    wake.set()
    async with asyncio.timeout(1.0):
        await Backoff(first_s=60.0, most_s=60.0).wait(wake)
    assert not wake.is_set()


@pytest.mark.asyncio
async def test_an_event_that_comes_again_changes_nothing() -> None:
    async with fed() as made:
        await made.up()
        made.backend.publish(CallChangedEvent(call=call("a", CallStatus.HELD)))
        again = CallChangedEvent(call=call("a")).to_json()
        made.backend.send_raw(f"id: e-2\nevent: call\ndata: {again}\n\n".encode())
        made.backend.publish(CallChangedEvent(call=call("b")))
        await eventually(lambda: "b" in made.store.state.calls.by_id)
        assert made.store.state.calls.by_id["a"].state.status is CallStatus.HELD


@pytest.mark.asyncio
async def test_a_stream_without_heartbeats_puts_the_calls_in_doubt_until_something_comes() -> None:
    async with fed(heartbeat="0.02") as made:
        await made.up()
        made.backend.publish(CallChangedEvent(call=call("a")))
        await eventually(lambda: made.store.state.connection.slow)
        assert made.status() is ConnectionStatus.UP
        assert set(made.store.state.calls.by_id) == {"a"}
        made.backend.heartbeat = ""
        made.backend.send_raw(b": heartbeat\n\n")
        await eventually(lambda: not made.store.state.connection.slow)
        assert len(made.backend.last_event_ids) == 1


@pytest.mark.asyncio
async def test_of_a_backend_that_promises_no_heartbeats_silence_says_nothing() -> None:
    async with fed() as made:
        await made.up()
        await asyncio.sleep(0.05)
        assert not made.store.state.connection.slow
