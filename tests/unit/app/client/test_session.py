from __future__ import annotations

import asyncio
import gc
import itertools
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest

from app.client import requests
from app.client.errors import (
    BackendError,
    BusyError,
    ConflictError,
    RefusedError,
    SignInError,
    UncertainError,
    UnreachableError,
)
from app.client.events import Opened, Received, StreamBrokenError
from app.client.session import BackendSession, Credentials
from backend.contract.calls import CallStatus
from backend.contract.stream import CallChangedEvent, SnapshotEvent
from tests.support.calls import call
from tests.support.fake_backend import FakeBackend, eventually, report, serving, state

ALICE = Credentials("example.org", "alice", "demo-alice")


def new_session(heartbeat_timeout_s: float = 25.0) -> BackendSession:
    ids = itertools.count(1)
    return BackendSession(
        ticket_name="console-1", new_id=lambda: f"id-{next(ids)}", heartbeat_timeout_s=heartbeat_timeout_s
    )


@asynccontextmanager
async def signed_in(heartbeat_timeout_s: float = 25.0) -> AsyncIterator[tuple[FakeBackend, BackendSession]]:
    session = new_session(heartbeat_timeout_s)
    async with serving() as backend, asyncio.timeout(20):
        try:
            await session.use(backend.url)
            await session.sign_in(ALICE)
            yield backend, session
        finally:
            await session.close()


@pytest.mark.asyncio
async def test_signing_in_makes_a_named_ticket_for_all_apis_of_the_console() -> None:
    async with signed_in() as (backend, _):
        (query,) = backend.tickets
        assert query == "api=CALLS&api=USER&api=CALL_CONTROL&platform=other&name=console-1&expires=43200"


@pytest.mark.asyncio
async def test_a_wrong_password_is_told_in_a_sentence() -> None:
    async with serving() as backend:
        session = new_session()
        await session.use(backend.url)
        with pytest.raises(SignInError) as refused:
            await session.sign_in(Credentials("example.org", "alice", "wrong"))
        await session.close()
        assert refused.value.sentence == "Wrong user name or password."
        assert "wrong" not in repr(Credentials("example.org", "alice", "wrong"))


@pytest.mark.asyncio
async def test_a_request_carries_the_ticket_its_id_and_its_body() -> None:
    async with signed_in() as (backend, session):
        backend.answers.append(state(call("b", CallStatus.HELD)))
        answer = await session.perform(requests.hold_call("a/b"), "request-1")
        assert answer is not None
        assert answer.status is CallStatus.HELD
        (asked,) = backend.asked
        assert (asked.method, asked.request_id, asked.body) == ("PUT", "request-1", b"{}")
        assert asked.path == "/api/callcontrol/example.org/alice/a/b/hold"


@pytest.mark.asyncio
async def test_an_empty_answer_is_no_state() -> None:
    async with signed_in() as (_, session):
        assert await session.perform(requests.hang_up_call("a"), "1") is None


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("status", "kind"),
    [(409, ConflictError), (503, BusyError), (429, BusyError), (403, RefusedError), (500, RefusedError)],
)
async def test_a_refusal_is_an_error_of_its_kind_with_the_report(
    status: int, kind: type[RefusedError]
) -> None:
    async with signed_in() as (backend, session):
        backend.answers.append(report(status, "some.code", "the call is not held"))
        with pytest.raises(kind) as refused:
            await session.perform(requests.resume_call("a"), "1")
        assert refused.value.sentence == "The call is not held."
        assert (refused.value.code, refused.value.report_id) == ("some.code", "r-1")
        assert len(backend.asked) == 1


@pytest.mark.asyncio
async def test_a_refusal_whose_sentence_says_all_there_is_to_know_quotes_no_report() -> None:
    async with signed_in() as (backend, session):
        backend.answers.append(report(404, "destination.unknown", "unknown"))
        with pytest.raises(RefusedError) as refused:
            await session.perform(requests.hold_call("a"), "1")
        assert refused.value.sentence == "There is nobody at that number."
        assert refused.value.report_id == ""


@pytest.mark.asyncio
async def test_an_expired_ticket_is_renewed_and_the_request_sent_again_with_its_id() -> None:
    async with signed_in() as (backend, session):
        backend.valid.clear()
        await session.perform(requests.hold_call("a"), "request-1")
        assert len(backend.tickets) == 2
        assert [asked.request_id for asked in backend.asked] == ["request-1"]


@pytest.mark.asyncio
async def test_many_requests_renew_an_expired_ticket_once() -> None:
    async with signed_in() as (backend, session):
        backend.valid.clear()
        await asyncio.gather(*(session.perform(requests.hold_call("a"), str(each)) for each in range(5)))
        assert len(backend.tickets) == 2


@pytest.mark.asyncio
async def test_a_changed_password_ends_the_session() -> None:
    async with signed_in() as (backend, session):
        backend.valid.clear()
        backend.password_is_right = False
        with pytest.raises(SignInError):
            await session.perform(requests.hold_call("a"), "1")


@pytest.mark.asyncio
async def test_nobody_listening_is_told_apart_from_no_answer() -> None:
    session = new_session()
    with pytest.raises(UnreachableError):
        await session.sign_in(ALICE)
    await session.use("http://127.0.0.1:9")
    with pytest.raises(UnreachableError):
        await session.sign_in(ALICE)
    await session.close()


@asynccontextmanager
async def hanging_up(answers: list[bytes]) -> AsyncIterator[tuple[str, list[bytes]]]:
    """A server that closes each connection after one request, with the next of these answers."""
    seen: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.append(await reader.readuntil(b"\r\n"))
        if answers:
            writer.write(answers.pop(0))
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", seen


NO_CONTENT = b"HTTP/1.1 204 No Content\r\n\r\n"
TICKET_JSON = b'{"expires":"2030","name":"n","token":"t","allowedApis":["CALLS"]}'
TICKET = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(TICKET_JSON), TICKET_JSON)


@pytest.mark.asyncio
async def test_only_what_can_be_done_twice_is_sent_twice() -> None:
    session = new_session()
    async with hanging_up([TICKET, b"", NO_CONTENT]) as (url, seen), asyncio.timeout(10):
        await session.use(url)
        await session.sign_in(ALICE)
        assert await session.perform(requests.hang_up_call("a"), "1") is None
        assert [line.split()[0] for line in seen] == [b"POST", b"DELETE", b"DELETE"]
        with pytest.raises(UncertainError):
            await session.perform(requests.make_call("device", "tel:1002"), "2")
        assert seen[3].startswith(b"POST")
        assert len(seen) == 4
        await session.close()


@pytest.mark.asyncio
async def test_the_stream_opens_and_brings_events_with_their_ids() -> None:
    async with signed_in() as (backend, session):
        events = session.events(None)
        assert await anext(events) == Opened(resumed=False)
        first = await anext(events)
        assert isinstance(first, Received)
        assert isinstance(first.event, SnapshotEvent)
        assert first.event_id == "e-1"
        backend.send_raw(b": heartbeat\n\nevent: of-a-newer-backend\ndata: {}\n\n")
        backend.publish(CallChangedEvent(call=call("a")))
        second = await anext(events)
        assert second == Received("e-2", CallChangedEvent(call=call("a")))
        backend.cut_streams()
        with pytest.raises(UncertainError):
            await anext(events)


@pytest.mark.asyncio
async def test_the_stream_goes_on_after_the_last_event() -> None:
    async with signed_in() as (backend, session):
        events = session.events("e-17")
        assert await anext(events) == Opened(resumed=True)
        assert backend.last_event_ids == ["e-17"]
        await events.aclose()


@pytest.mark.asyncio
async def test_a_stream_without_heartbeats_is_dead() -> None:
    async with signed_in(heartbeat_timeout_s=0.3) as (backend, session):
        events = session.events(None)
        await anext(events)
        await anext(events)
        for _ in range(4):
            await asyncio.sleep(0.1)
            backend.send_raw(b": heartbeat\n\n")
        with pytest.raises(UncertainError):
            await anext(events)


@pytest.mark.asyncio
async def test_an_event_that_cannot_be_read_breaks_the_stream() -> None:
    async with signed_in() as (backend, session):
        events = session.events("e-1")
        await anext(events)
        backend.send_raw(b"event: call\ndata: {nonsense\n\n")
        with pytest.raises(StreamBrokenError):
            await anext(events)


@pytest.mark.asyncio
async def test_a_broken_stream_leaves_nothing_to_the_garbage_collector(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    left: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", left.append)
    hooks = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(firstiter=None, finalizer=None)  # the loop of the window has none
    try:
        async with signed_in() as (backend, session):
            await read_what_cannot_be_read(backend, session)
            gc.collect()
    finally:
        sys.set_asyncgen_hooks(*hooks)
    assert left == []


async def read_what_cannot_be_read(backend: FakeBackend, session: BackendSession) -> None:
    with suppress(StreamBrokenError):
        async for item in session.events("e-1"):
            assert item == Opened(resumed=True)
            backend.send_raw(b"event: call\ndata: {nonsense\n\n")


@pytest.mark.asyncio
async def test_a_recording_is_fetched_into_one_private_file_that_does_not_stay() -> None:
    async with signed_in() as (backend, session):
        backend.audio = bytes(range(256)) * 1000
        first = await session.fetch_audio(1)
        assert first.read_bytes() == backend.audio
        assert first.parent.stat().st_mode & 0o077 == 0
        second = await session.fetch_audio(2)
        assert not first.exists()
        await session.close()
        assert not second.exists()


@pytest.mark.asyncio
async def test_signing_out_revokes_the_ticket_and_forgets_the_password() -> None:
    async with signed_in() as (backend, session):
        await session.sign_out()
        await eventually(lambda: not backend.valid)
        assert session.credentials is None
        with pytest.raises(BackendError):
            await session.perform(requests.hold_call("a"), "1")
