from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import psutil
import pytest
from structlog.testing import capture_logs

from backend.contract import wire
from backend.contract.wire import Endpoint, Link
from backend.ports.telephony import (
    Batch,
    ChannelRinging,
    EngineLostError,
    Forget,
    NumberedEvent,
    Snapshot,
)
from backend.ports.telephony_link import (
    Attach,
    BatchRefused,
    Busy,
    FromExchange,
    Ping,
    Pong,
    Replaced,
    ToExchange,
)
from backend.telephony.link import engine as link_engine
from backend.telephony.link.engine import EmbeddedEngine
from backend.telephony.link.process import ExchangeSettings, kill_exchange

SNAPSHOT = Snapshot("engine", "127.0.0.1", 5060, 0, [], [], [], [], {})


class FakeExchange:
    """The other end of the link: answers each Attach with what it is given, and keeps what it is sent.

    An answer that is None does not come.
    """

    def __init__(self, answers: list[FromExchange | None]) -> None:
        self.answers = answers
        self.received: asyncio.Queue[ToExchange] = asyncio.Queue()
        self.links: list[Link[ToExchange, FromExchange]] = []
        self.answers_pings = False

    async def serve(self, link: Link[ToExchange, FromExchange]) -> None:
        self.links.append(link)
        try:
            while True:
                message = await link.receive()
                if isinstance(message, Ping):
                    if self.answers_pings:
                        link.send(Pong())
                    continue
                self.received.put_nowait(message)
                if isinstance(message, Attach) and (answer := self.answers.pop(0)) is not None:
                    link.send(answer)
        except wire.LinkClosedError:
            return

    def say(self, message: FromExchange) -> None:
        self.links[-1].send(message)


Make = Callable[..., EmbeddedEngine]


@asynccontextmanager
async def serving(path: Path, *answers: FromExchange | None) -> AsyncIterator[tuple[FakeExchange, Make]]:
    exchange = FakeExchange(list(answers))
    server, endpoint = await wire.serve(ToExchange, exchange.serve)
    file = path / "exchange.json"
    endpoint.write(file)
    engines: list[EmbeddedEngine] = []

    def make(ping_s: float = 1.0) -> EmbeddedEngine:
        settings = ExchangeSettings(file, "127.0.0.1:0", path, path / "exchange.log")
        engines.append(EmbeddedEngine(settings, ping_s))
        return engines[-1]

    try:
        async with asyncio.timeout(10):
            yield exchange, make
    finally:
        for engine in engines:
            await engine.detach()
        server.close()
        await server.wait_closed()


@pytest.mark.asyncio
async def test_a_running_exchange_is_found_by_its_endpoint_file(tmp_path: Path) -> None:
    async with serving(tmp_path, SNAPSHOT) as (exchange, make):
        assert await make().connect() == SNAPSHOT
        assert await exchange.received.get() == Attach(take_over=True)


@pytest.mark.asyncio
async def test_an_exchange_that_answers_late_is_asked_again_and_not_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link_engine, "ANSWER_TIMEOUT_S", 0.2)
    async with serving(tmp_path, None, None, SNAPSHOT) as (_, make):
        with capture_logs() as logs:
            assert await make().connect() == SNAPSHOT
        assert [entry["event"] for entry in logs] == ["exchange does not answer in time"] * 2


@pytest.mark.asyncio
async def test_an_exchange_that_does_not_take_the_link_in_time_keeps_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect, calls = wire.connect, []

    async def late(endpoint: Endpoint, incoming: object) -> Link[FromExchange, ToExchange]:
        calls.append(endpoint)
        if len(calls) == 1:
            raise TimeoutError
        return await connect(endpoint, incoming)

    monkeypatch.setattr(wire, "connect", late)
    async with serving(tmp_path, SNAPSHOT) as (_, make):
        assert await make().connect() == SNAPSHOT
    assert len(calls) == 2


@pytest.mark.asyncio
async def test_batches_are_sent_in_order(tmp_path: Path) -> None:
    async with serving(tmp_path, SNAPSHOT) as (exchange, make):
        engine = make()
        await engine.connect()
        await exchange.received.get()
        batches = [Batch(0, [Forget(str(n))]) for n in range(5)]
        for batch in batches:
            engine.send(batch)
        assert [await exchange.received.get() for _ in range(5)] == batches


@pytest.mark.asyncio
async def test_events_are_given_in_order_until_the_exchange_is_lost(tmp_path: Path) -> None:
    async with serving(tmp_path, SNAPSHOT) as (exchange, make):
        engine = make()
        await engine.connect()
        sent = [NumberedEvent(n, ChannelRinging("c")) for n in (1, 2, 3)]
        for event in sent:
            exchange.say(event)
        await exchange.links[0].close()
        events = aiter(engine.events())
        assert [await anext(events) for _ in sent] == sent
        with pytest.raises(EngineLostError):
            await anext(events)


@pytest.mark.asyncio
async def test_a_refused_batch_is_logged_and_events_go_on(tmp_path: Path) -> None:
    async with serving(tmp_path, SNAPSHOT) as (exchange, make):
        engine = make()
        await engine.connect()
        exchange.say(BatchRefused("because"))
        exchange.say(NumberedEvent(1, ChannelRinging("c")))
        with capture_logs() as logs:
            assert (await anext(aiter(engine.events()))).number == 1
        assert [entry["reason"] for entry in logs] == ["because"]


@pytest.mark.asyncio
async def test_a_lost_engine_swallows_batches_and_has_no_events(tmp_path: Path) -> None:
    async with serving(tmp_path) as (exchange, make):
        engine = make()
        engine.send(Batch(0, []))
        with pytest.raises(EngineLostError):
            await anext(aiter(engine.events()))
        assert exchange.received.empty()


@pytest.mark.asyncio
async def test_a_backend_that_was_replaced_does_not_push_the_newer_one_out(tmp_path: Path) -> None:
    async with serving(tmp_path, SNAPSHOT, Busy(), SNAPSHOT) as (exchange, make):
        engine = make()
        await engine.connect()
        exchange.say(Replaced())
        with pytest.raises(EngineLostError, match="newer"):
            await anext(aiter(engine.events()))
        assert await engine.connect() == SNAPSHOT
        attaches = [await exchange.received.get() for _ in range(3)]
        assert attaches == [Attach(take_over=True), Attach(take_over=False), Attach(take_over=False)]


@pytest.mark.asyncio
async def test_detach_closes_the_link_and_asks_for_nothing(tmp_path: Path) -> None:
    async with serving(tmp_path, SNAPSHOT) as (exchange, make):
        engine = make()
        await engine.connect()
        await exchange.received.get()
        await engine.detach()
        with pytest.raises(EngineLostError):
            await anext(aiter(engine.events()))
        assert exchange.received.empty()


@pytest.mark.asyncio
async def test_an_exchange_that_was_let_go_of_is_not_stopped(tmp_path: Path) -> None:
    async with serving(tmp_path, SNAPSHOT) as (exchange, make):
        engine = make()
        await engine.connect()
        await exchange.received.get()
        await engine.detach()
        await engine.stop()
        await asyncio.sleep(0.05)
        assert exchange.received.empty()


@pytest.mark.asyncio
async def test_an_exchange_that_is_another_backend_s_by_now_is_not_stopped(tmp_path: Path) -> None:
    async with serving(tmp_path, SNAPSHOT) as (exchange, make):
        engine = make()
        await engine.connect()
        await exchange.received.get()
        exchange.say(Replaced())
        with pytest.raises(EngineLostError):
            await anext(aiter(engine.events()))
        await engine.stop()
        await asyncio.sleep(0.05)
        assert exchange.received.empty()


@pytest.mark.asyncio
async def test_an_endpoint_file_left_behind_is_removed(tmp_path: Path) -> None:
    file = tmp_path / "exchange.json"
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        Endpoint(taken.getsockname()[1], "token", 1).write(file)
        await EmbeddedEngine(ExchangeSettings(file, "127.0.0.1:0", tmp_path, tmp_path / "log")).stop()
    assert not file.exists()


@pytest.mark.asyncio
async def test_an_exchange_that_answers_pings_is_left_alone(tmp_path: Path) -> None:
    async with serving(tmp_path, SNAPSHOT) as (exchange, make):
        exchange.answers_pings = True
        engine = make(0.01)
        await engine.connect()
        asyncio.get_running_loop().call_later(0.5, exchange.say, NumberedEvent(1, ChannelRinging("c")))
        assert (await anext(aiter(engine.events()))).number == 1


@pytest.mark.asyncio
async def test_an_attached_exchange_that_says_nothing_is_given_up(tmp_path: Path) -> None:
    async with serving(tmp_path, SNAPSHOT) as (_, make):
        engine = make(0.01)
        await engine.connect()
        with capture_logs() as logs, pytest.raises(EngineLostError):
            await anext(aiter(engine.events()))
        assert logs[0]["event"] == "exchange hangs, killed"
        assert not (tmp_path / "exchange.json").exists()


def test_no_process_is_killed_but_an_exchange() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        kill_exchange(other.pid)
        assert other.poll() is None
        other.communicate(b"\n")
    assert other.returncode == 0
    kill_exchange(other.pid)


@pytest.mark.asyncio
async def test_a_spare_is_loaded_once_the_exchange_is_steady_and_goes_with_the_engine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link_engine, "SPARE_AFTER_S", 0.0)
    async with serving(tmp_path, SNAPSHOT) as (exchange, make):
        exchange.answers_pings = True
        engine = make(0.01)
        await engine.connect()
        events = asyncio.ensure_future(anext(aiter(engine.events())))
        async with asyncio.timeout(5):
            while not psutil.Process().children():
                await asyncio.sleep(0.01)
        [spare] = psutil.Process().children()
        assert "--standby" in spare.cmdline()
        await engine.detach()
        assert psutil.Process().children() == []
        with pytest.raises(EngineLostError):
            await events


@pytest.mark.asyncio
async def test_beside_one_that_took_the_place_of_a_lost_exchange_the_next_spare_is_loaded_at_once(
    tmp_path: Path,
) -> None:
    async with serving(tmp_path, SNAPSHOT, SNAPSHOT) as (exchange, make):
        exchange.answers_pings = True
        engine = make(0.01)
        await engine.connect()
        exchange.links[-1].abort()
        with pytest.raises(EngineLostError):
            await anext(aiter(engine.events()))
        assert psutil.Process().children() == []
        await engine.connect()
        events = asyncio.ensure_future(anext(aiter(engine.events())))
        async with asyncio.timeout(5):
            while not psutil.Process().children():
                await asyncio.sleep(0.01)
        await engine.detach()
        with pytest.raises(EngineLostError):
            await events
