from __future__ import annotations

import asyncio
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import msgspec
import pytest

from backend.contract import wire
from backend.contract.wire import Endpoint, Link, LinkClosedError
from backend.ports.telephony import Batch, ChannelRinging, NumberedEvent, Snapshot
from backend.ports.telephony_link import (
    Attach,
    BatchRefused,
    Busy,
    FromExchange,
    GetStatistics,
    Replaced,
    Statistics,
    Stop,
    ToExchange,
)
from backend.telephony.embedded.attachment import Attachment
from backend.telephony.embedded.batch_check import BatchError
from backend.telephony.embedded.journal import Journal

NOTHING = Statistics(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
BackendLink = Link[FromExchange, ToExchange]


class FakeHost:
    """An exchange that takes every batch but those that acknowledge event 666."""

    def __init__(self) -> None:
        self.journal = Journal(self.on_append)
        self.attachment = Attachment(self, self.journal, self.on_change)
        self.batches: list[Batch] = []
        self.attached: list[bool] = []
        self.detached = asyncio.Event()
        self.stopped = asyncio.Event()

    def on_append(self) -> None:
        self.attachment.wake()

    def on_change(self, attached: bool) -> None:
        self.attached.append(attached)
        if not attached:
            self.detached.set()

    def snapshot(self) -> Snapshot:
        return Snapshot("engine", "127.0.0.1", 5060, self.journal.acknowledged, [], [], [], [], {})

    def apply(self, batch: Batch) -> None:
        if batch.acknowledged == 666:
            raise BatchError("event 666")
        self.journal.acknowledge(batch.acknowledged)
        self.batches.append(batch)

    def statistics(self) -> Statistics:
        return NOTHING

    def stop(self) -> None:
        self.stopped.set()


Connect = Callable[[], Awaitable[BackendLink]]


@asynccontextmanager
async def served() -> AsyncIterator[tuple[FakeHost, Connect, Endpoint]]:
    host = FakeHost()
    server, endpoint = await wire.serve(ToExchange, host.attachment.serve)
    links: list[BackendLink] = []

    async def connect() -> BackendLink:
        links.append(await wire.connect(endpoint, FromExchange))
        return links[-1]

    try:
        async with asyncio.timeout(10):
            yield host, connect, endpoint
    finally:
        for link in links:
            await link.close()
        host.attachment.close()
        server.close()
        await server.wait_closed()


async def attached(connect: Connect) -> BackendLink:
    link = await connect()
    link.send(Attach())
    assert isinstance(await link.receive(), Snapshot)
    return link


async def numbers(link: BackendLink, count: int) -> list[int]:
    received = [await link.receive() for _ in range(count)]
    assert all(isinstance(message, NumberedEvent) for message in received)
    return [message.number for message in received if isinstance(message, NumberedEvent)]


@pytest.mark.asyncio
async def test_who_attaches_gets_a_snapshot_and_then_every_event_not_acknowledged() -> None:
    async with served() as (host, connect, _):
        for name in "abc":
            host.journal.append(ChannelRinging(name))
        host.journal.acknowledge(1)
        link = await connect()
        link.send(Attach())
        snapshot = await link.receive()
        assert isinstance(snapshot, Snapshot)
        assert snapshot.acknowledged == 1
        assert await numbers(link, 2) == [2, 3]


@pytest.mark.asyncio
async def test_events_come_as_they_happen_and_in_order() -> None:
    async with served() as (host, connect, _):
        link = await attached(connect)
        for number in range(1, 201):
            host.journal.append(ChannelRinging(str(number)))
            if number % 7 == 0:
                await asyncio.sleep(0)
        assert await numbers(link, 200) == list(range(1, 201))


@pytest.mark.asyncio
async def test_batches_are_done_in_their_order() -> None:
    async with served() as (host, connect, _):
        host.journal.append(ChannelRinging("a"))
        link = await attached(connect)
        await numbers(link, 1)
        batches = [Batch(0, []), Batch(1, []), Batch(0, [])]
        for batch in batches:
            link.send(batch)
        link.send(GetStatistics())
        assert isinstance(await link.receive(), Statistics)
        assert host.batches == batches


@pytest.mark.asyncio
async def test_a_wrong_batch_is_refused_with_its_reason_and_the_link_goes_on() -> None:
    async with served() as (host, connect, _):
        link = await attached(connect)
        link.send(Batch(666, []))
        assert await link.receive() == BatchRefused("event 666")
        link.send(Batch(0, []))
        link.send(GetStatistics())
        assert isinstance(await link.receive(), Statistics)
        assert host.batches == [Batch(0, [])]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "frame", [b"", b"\xc1", b"\x81\xa4type\xa7Unknown", msgspec.msgpack.encode([1] * 1000)]
)
async def test_what_cannot_be_read_is_refused_and_the_link_goes_on(frame: bytes) -> None:
    async with served() as (_, _, endpoint):
        reader, writer = await asyncio.open_connection("127.0.0.1", endpoint.port)
        link: BackendLink = Link(reader, writer, FromExchange)
        writer.write(endpoint.token.encode() + struct.pack(">I", len(frame)) + frame)
        refusal = await link.receive()
        assert isinstance(refusal, BatchRefused)
        assert refusal.reason
        link.send(GetStatistics())
        assert isinstance(await link.receive(), Statistics)
        await link.close()


@pytest.mark.asyncio
async def test_a_newer_backend_takes_the_place_of_the_older_which_is_told() -> None:
    async with served() as (host, connect, _):
        older = await attached(connect)
        host.journal.append(ChannelRinging("a"))
        assert await numbers(older, 1) == [1]
        newer = await attached(connect)
        assert await older.receive() == Replaced()
        with pytest.raises(LinkClosedError):
            await older.receive()
        assert await numbers(newer, 1) == [1]
        assert host.attached == [True, True]


@pytest.mark.asyncio
async def test_a_backend_that_asks_politely_waits_for_its_turn() -> None:
    async with served() as (host, connect, _):
        first = await attached(connect)
        second = await connect()
        second.send(Attach(take_over=False))
        assert await second.receive() == Busy()
        host.journal.append(ChannelRinging("still the first"))
        assert await numbers(first, 1) == [1]


@pytest.mark.asyncio
async def test_the_end_of_the_backend_s_link_is_told_once() -> None:
    async with served() as (host, connect, _):
        link = await attached(connect)
        await link.close()
        await host.detached.wait()
        assert host.attached == [True, False]
        host.journal.append(ChannelRinging("kept for the next one"))
        assert await numbers(await attached(connect), 1) == [1]


@pytest.mark.asyncio
async def test_only_the_attached_backend_may_command() -> None:
    async with served() as (host, connect, _):
        await attached(connect)
        stranger = await connect()
        stranger.send(Batch(0, []))
        assert await stranger.receive() == BatchRefused("not attached")
        assert host.batches == []


@pytest.mark.asyncio
async def test_statistics_are_given_beside_an_attached_backend() -> None:
    async with served() as (host, connect, _):
        await attached(connect)
        other = await connect()
        other.send(GetStatistics())
        assert await other.receive() == NOTHING
        assert host.attached == [True]


@pytest.mark.asyncio
async def test_stop_reaches_the_exchange() -> None:
    async with served() as (host, connect, _):
        (await attached(connect)).send(Stop())
        await host.stopped.wait()


@pytest.mark.asyncio
async def test_flush_returns_when_the_backend_has_been_sent_everything() -> None:
    async with served() as (host, connect, _):
        link = await attached(connect)
        for number in range(50):
            host.journal.append(ChannelRinging(str(number)))
        await host.attachment.flush()
        host.attachment.close()
        assert await numbers(link, 50) == list(range(1, 51))


@pytest.mark.asyncio
async def test_flush_does_not_wait_for_nobody() -> None:
    async with served() as (host, _, _):
        host.journal.append(ChannelRinging("unheard"))
        await host.attachment.flush()
