from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from httpx_sse import EventSource, ServerSentEvent

from backend.api.stream import hub, response, subscription
from backend.bus.events import CallChanged
from backend.contract.calls import CallState, CallStatus, TransferRequest
from backend.contract.stream import HEARTBEAT_HEADER
from backend.ports.telephony import GuessingReported, SpeakersChanged
from tests.support.desk import NO_TOKEN
from tests.support.office import Office, error_of

STREAM = "/api/stream/example.org/{}"


class Reader:
    """One open stream."""

    def __init__(self, source: EventSource) -> None:
        self._events = source.aiter_sse()

    async def next(self) -> ServerSentEvent:
        async with asyncio.timeout(5):
            return await anext(self._events)

    async def next_of(self, kind: str) -> dict[str, Any]:
        while True:
            event = await self.next()
            if event.event == kind:
                data: dict[str, Any] = json.loads(event.data)
                return data

    async def ends(self) -> bool:
        async with asyncio.timeout(5):
            return await anext(self._events, None) is None


@asynccontextmanager
async def reading(
    url: str, token: str, user: str = "alice", last_id: str | None = None
) -> AsyncIterator[Reader]:
    headers = {"Authorization": f"Bearer {token}"} | ({} if last_id is None else {"Last-Event-ID": last_id})
    async with (
        httpx.AsyncClient(timeout=10) as client,
        client.stream("GET", url + STREAM.format(user), headers=headers) as answer,
    ):
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/event-stream")
        yield Reader(EventSource(answer))


@pytest.mark.asyncio
async def test_a_stream_begins_with_a_snapshot_and_goes_on_with_what_changes(office: Office) -> None:
    office.desk.softphone("alice")
    bob = office.desk.deskphone("bob")
    async with office.served() as url, reading(url, await office.token("alice")) as reader:
        first = await reader.next()
        snapshot = json.loads(first.data)
        assert (first.event, first.id) == ("snapshot", "e1-4")
        assert snapshot["user"]["extension"] == "1001"
        assert snapshot["user"]["roles"] == ["ATTENDANT", "ORG_ADMIN"]
        assert snapshot["engine"] == "UP"
        assert snapshot["sipUri"] == "sip:127.0.0.1:5060"
        assert len(snapshot["devices"]) == 1
        assert (snapshot["calls"], snapshot["parked"], snapshot["log"]) == ([], [], [])
        bob.dial("1001")
        assert (await reader.next_of("call"))["call"]["status"] == "RINGING"
        office.desk.engine.hang_up(bob.channel)
        office.desk.pump()
        assert (await reader.next_of("call"))["call"]["status"] == "TERMINATED"
        assert (await reader.next_of("log"))["item"]["itemType"] == "MISSED_CALL"
        office.desk.service.lost()
        assert (await reader.next_of("engine"))["engine"] == "DOWN"


@pytest.mark.asyncio
async def test_a_snapshot_has_the_calls_the_parked_ones_and_the_log(office: Office) -> None:
    alice, bob = office.desk.softphone("alice"), office.desk.deskphone("bob")
    call = office.desk.make("alice", alice, "tel:1002")
    bob.ring()
    async with office.served() as url:
        token = await office.token("alice")
        async with reading(url, token) as reader:
            [shown] = json.loads((await reader.next()).data)["calls"]
            assert shown["callId"] == call.call_id
        office.desk.hang_up("alice", call.call_id)
        await office.writer.flush()
        async with reading(url, token) as reader:
            snapshot = json.loads((await reader.next()).data)
            assert snapshot["calls"] == []
            assert [item["itemType"] for item in snapshot["log"]] == ["OUTGOING_CALL"]


@pytest.mark.asyncio
async def test_colleagues_are_listed_by_name_and_seen_free_busy_and_away(office: Office) -> None:
    carol, bob = office.desk.deskphone("carol"), office.desk.deskphone("bob")
    async with office.served() as url, reading(url, await office.token("alice")) as reader:
        snapshot = json.loads((await reader.next()).data)
        states = {each["userId"]: each["state"] for each in snapshot["colleagues"]}
        assert states == {"alice": "AWAY", "bob": "FREE", "carol": "FREE", "dave": "AWAY", "erin": "AWAY"}
        assert list(states) == sorted(states)
        assert snapshot["colleagues"][1] == {
            "userId": "bob",
            "displayName": "Bob",
            "extension": "1002",
            "number": "+4627741002",
            "state": "FREE",
        }
        bob.dial("1003")
        seen = (await reader.next_of("colleague"))["colleague"]
        assert (seen["userId"], seen["state"]) == ("bob", "BUSY")
        office.desk.engine.ring(carol.channel)
        office.desk.engine.answer(carol.channel)
        office.desk.pump()
        seen = (await reader.next_of("colleague"))["colleague"]
        assert (seen["userId"], seen["state"]) == ("carol", "BUSY")
        office.desk.engine.hang_up(bob.channel)
        office.desk.pump()
        over = [(await reader.next_of("colleague"))["colleague"] for _ in range(2)]
        assert {(each["userId"], each["state"]) for each in over} == {("bob", "FREE"), ("carol", "FREE")}
        dave = office.desk.user("dave")
        office.line_states.renew(dave, "teams-1")
        seen = (await reader.next_of("colleague"))["colleague"]
        assert (seen["userId"], seen["state"]) == ("dave", "BUSY")
        office.colleagues.organisation_changed()
        everybody = (await reader.next_of("colleagues"))["colleagues"]
        assert [each["displayName"] for each in everybody] == ["Alice", "Bob", "Carol", "Dave", "Erin"]


@pytest.mark.asyncio
async def test_after_a_break_the_stream_goes_on_where_it_was(office: Office) -> None:
    async with office.served() as url:
        token = await office.token("alice")
        async with reading(url, token) as reader:
            last = (await reader.next()).id
        office.desk.softphone("alice")
        async with reading(url, token, last_id=last) as reader:
            missed = await reader.next()
            assert missed.event == "devices"
            assert missed.id != last
        for stale in ("e0-1", "e1-99999", "nonsense", "e1-x"):
            async with reading(url, token, last_id=stale) as reader:
                assert (await reader.next()).event == "snapshot"


@pytest.mark.asyncio
async def test_who_speaks_and_who_is_muted_in_a_conference_is_told(office: Office) -> None:
    desk = office.desk
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    token = await office.token("alice")
    desk.talk(bob, alice)
    path = "/api/callcontrol/example.org/alice/" + desk.call("alice").call_id
    carol.dial("1001")
    waiting = next(each for each in desk.calls("alice") if each.status is CallStatus.RINGING)
    desk.answer("alice", waiting.call_id, alice)
    state = (await office.ask("POST", path + "/conference", token, {})).json()
    theirs = {each["remoteParty"]["displayName"]: each["id"] for each in state["participants"]}
    async with office.served() as url, reading(url, token) as reader:
        snapshot = json.loads((await reader.next()).data)
        [conference] = snapshot["conferences"]
        assert (conference["speaking"], conference["muted"]) == ([], [])
        muting = await office.ask("PUT", f"{path}/participants/{theirs['Carol']}/mute", token)
        assert muting.status_code == 200
        told = (await reader.next_of("conference"))["conference"]
        assert (told["callId"], told["muted"]) == (state["callId"], [theirs["Carol"]])
        desk.engine.emit(SpeakersChanged(next(iter(desk.engine.bridges)), [bob.channel.channel_id]))
        desk.pump()
        assert (await reader.next_of("conference"))["conference"]["speaking"] == [theirs["Bob"]]
        lifted = await office.ask("PUT", f"{path}/participants/{theirs['Carol']}/unmute", token)
        assert lifted.status_code == 200
        assert (await reader.next_of("conference"))["conference"]["muted"] == []


@pytest.mark.asyncio
async def test_an_administrator_is_told_that_passwords_are_guessed(office: Office) -> None:
    admin, other = await office.token("alice"), await office.token("bob")
    async with (
        office.served() as url,
        reading(url, admin) as alice,
        reading(url, other, "bob") as bob,
    ):
        await alice.next_of("snapshot")
        await bob.next_of("snapshot")
        office.desk.engine.emit(GuessingReported("203.0.113.9:5060", "1002"))
        office.desk.pump()
        office.desk.deskphone("bob")
        told = await alice.next_of("passwords-guessed")
        assert told == {"service": "SIP", "source": "203.0.113.9:5060", "account": "1002"}
        while (event := await bob.next()).event != "devices":
            assert event.event != "passwords-guessed"


@pytest.mark.asyncio
async def test_without_the_scope_for_calls_none_are_shown(office: Office) -> None:
    phone = office.desk.softphone("alice")
    async with office.served() as url, reading(url, await office.token("alice", "USER")) as reader:
        assert json.loads((await reader.next()).data)["calls"] == []
        office.desk.make("alice", phone, "tel:1002")
        office.desk.deskphone("alice")
        assert (await reader.next()).event == "devices"
    refused = await office.ask("GET", STREAM.format("alice"), await office.token("alice", "CALL_CONTROL"))
    assert error_of(refused) == (403, "ticket.scope.missing", "api")


@pytest.mark.asyncio
async def test_a_stream_ends_with_its_ticket(office: Office) -> None:
    async with office.served() as url:
        token = await office.token("alice", name="desk")
        async with reading(url, token) as reader:
            await reader.next()
            await office.ask("DELETE", "/api/tickets/example.org/alice/desk", token)
            assert (await reader.next_of("notice"))["code"] == "stream.ticket.expired"
            assert await reader.ends()
        async with reading(url, await office.token("alice", expires=1)) as reader:
            assert (await reader.next_of("notice"))["code"] == "stream.ticket.expired"
    assert office.hub.streams == 0


@pytest.mark.asyncio
async def test_at_the_end_of_the_backend_streams_end_with_a_notice(office: Office) -> None:
    async with office.served() as url, reading(url, await office.token("alice")) as reader:
        await reader.next()
        office.hub.close()
        assert (await reader.next_of("notice"))["code"] == "stream.shutdown"
        assert await reader.ends()
        refused = await office.ask("GET", STREAM.format("alice"), await office.token("alice"))
        assert error_of(refused) == (503, "stream.shutdown", None)


@pytest.mark.asyncio
async def test_a_quiet_stream_has_a_heartbeat(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(response.EventStreamResponse.__init__, "__defaults__", (0.01,))
    headers = {"Authorization": f"Bearer {await office.token('alice')}"}
    async with (
        office.served() as url,
        httpx.AsyncClient() as client,
        client.stream("GET", url + STREAM.format("alice"), headers=headers) as answer,
    ):
        assert answer.headers[HEARTBEAT_HEADER] == "0.01"
        lines = answer.aiter_lines()
        async with asyncio.timeout(5):
            while await anext(lines) != ": heartbeat":
                pass


@pytest.mark.asyncio
async def test_readers_are_limited_and_let_go(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hub, "MAX_STREAMS_PER_USER", 1)
    async with office.served() as url:
        token = await office.token("alice")
        async with reading(url, token) as reader:
            await reader.next()
            refused = await office.ask("GET", STREAM.format("alice"), token)
            assert error_of(refused) == (429, "stream.too.many", None)
        async with asyncio.timeout(5):
            while office.hub.streams:
                await asyncio.sleep(0.01)
        async with reading(url, token) as reader:
            await reader.next()


@pytest.mark.asyncio
async def test_a_reader_that_does_not_read_is_cut_and_slows_nobody(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subscription.Subscription.__init__, "__defaults__", (100, 1024 * 1024))
    event = CallChanged(
        "example.org",
        "alice",
        CallState(
            state_token=1,
            call_id="c",
            inbound=True,
            status=CallStatus.RINGING,
            event_description="x" * 50_000,
        ),
    )
    token = await office.token("alice")
    async with office.served() as url, reading(url, token) as reader:
        await reader.next()
        with _mute_reader(url, token) as mute:
            async with asyncio.timeout(5):
                while office.hub.streams < 2:
                    await asyncio.sleep(0.01)
            for _ in range(400):
                office.desk.bus.publish(event)
                assert (await reader.next()).event == "call"
            mute.settimeout(5)
            await asyncio.sleep(0)
            received = await asyncio.to_thread(_read_all, mute)
    assert b"stream.reader.too.slow" in received[-1000:]


def _mute_reader(url: str, token: str) -> socket.socket:
    """Return the connection of a reader that has asked for a stream and reads nothing."""
    port = urlsplit(url).port
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.connect(("127.0.0.1", port))
    lines = (
        f"GET {STREAM.format('alice')} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\r\n"
    )
    connection.sendall(lines.encode())
    return connection


def _read_all(connection: socket.socket) -> bytes:
    received = b""
    while chunk := connection.recv(1 << 16):
        received += chunk
        if received.endswith(b"0\r\n\r\n"):
            break
    return received


@pytest.mark.asyncio
async def test_channels_of_users_who_left_long_ago_are_forgotten(office: Office) -> None:
    async with office.served() as url:
        token = await office.token("alice")
        async with reading(url, token) as reader:
            last = (await reader.next()).id
        async with asyncio.timeout(5):
            while office.hub.streams:
                await asyncio.sleep(0.01)
        office.desk.softphone("alice")
        office.monotonic += hub.FORGET_AFTER_S + 1
        async with reading(url, token, last_id=last) as reader:
            assert (await reader.next()).event == "snapshot"


@pytest.mark.asyncio
async def test_the_stream_says_when_parked_and_transferred_calls_come_back(office: Office) -> None:
    desk = office.desk
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    carol = desk.deskphone("carol", auto=False)
    async with office.served() as url, reading(url, await office.token("alice")) as reader:
        assert json.loads((await reader.next()).data)["returning"] == []
        desk.talk(bob, alice)
        desk.service.park_call("example.org", "alice", desk.call("alice").call_id, NO_TOKEN)
        desk.pump()
        (parked,) = (await reader.next_of("parked"))["parked"]
        assert parked["recallAt"] > parked["parkedAt"]
        desk.engine.hang_up(bob.channel)
        desk.pump()
        assert (await reader.next_of("parked"))["parked"] == []
        desk.talk(bob, alice)
        request = TransferRequest(destination="tel:1003", blind=True)
        desk.service.transfer_call("example.org", "alice", desk.call("alice").call_id, request)
        desk.pump()
        (returning,) = (await reader.next_of("returning"))["returning"]
        assert returning["returnsAt"] > returning["since"]
        assert returning["destination"]["displayName"] == "Carol"
        carol.answer()
        assert (await reader.next_of("returning"))["returning"] == []


@pytest.mark.asyncio
async def test_a_mark_comes_back_on_the_streams_of_its_user_alone(office: Office) -> None:
    alice, bob = await office.token("alice"), await office.token("bob")
    async with office.served() as url, reading(url, alice) as reader, reading(url, bob, user="bob") as other:
        await reader.next_of("snapshot")
        await other.next_of("snapshot")
        sent = await office.ask("POST", STREAM.format("alice") + "/echo", alice, {"mark": "12.5"})
        assert sent.status_code == 204
        assert (await reader.next_of("echo"))["mark"] == "12.5"
        refused = await office.ask("POST", STREAM.format("alice") + "/echo", bob, {"mark": "1"})
        assert refused.status_code == 403
        await office.ask("POST", STREAM.format("bob") + "/echo", bob, {"mark": "bob's"})
        assert (await other.next_of("echo"))["mark"] == "bob's"
