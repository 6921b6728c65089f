from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from backend.bootstrap.engine_gate import EngineGate
from backend.ports.telephony import Batch, EngineLostError, NumberedEvent, Snapshot


class FakeEngine:
    """Connects when the test lets it, and counts."""

    def __init__(self) -> None:
        self.connections = 0
        self.ended = ""
        self.sent: list[Batch] = []
        self.may_connect = asyncio.Event()

    async def connect(self) -> Snapshot:
        await self.may_connect.wait()
        self.connections += 1
        return Snapshot(f"engine-{self.connections}", "127.0.0.1", 5060, 0, [], [], [], [], {})

    def send(self, batch: Batch) -> None:
        self.sent.append(batch)

    async def events(self) -> AsyncIterator[NumberedEvent]:
        raise EngineLostError("gone")
        yield

    async def stop(self) -> None:
        self.ended = "stopped"

    async def detach(self) -> None:
        self.ended = "detached"


@pytest.mark.asyncio
async def test_the_first_connection_is_begun_early_and_used_once() -> None:
    engine = FakeEngine()
    gate = EngineGate(engine)
    gate.begin()
    engine.may_connect.set()
    await asyncio.sleep(0.01)
    assert engine.connections == 1
    assert (await gate.connect()).engine_id == "engine-1"
    assert (await gate.connect()).engine_id == "engine-2"


@pytest.mark.asyncio
async def test_batches_and_events_pass() -> None:
    engine = FakeEngine()
    gate = EngineGate(engine)
    gate.send(Batch(0, []))
    assert engine.sent == [Batch(0, [])]
    with pytest.raises(EngineLostError):
        await anext(gate.events())


@pytest.mark.asyncio
@pytest.mark.parametrize("end", ["stopped", "detached"])
async def test_once_it_is_left_nothing_connects_any_more(end: str) -> None:
    engine = FakeEngine()
    gate = EngineGate(engine)
    gate.begin()
    await (gate.stop() if end == "stopped" else gate.detach())
    assert engine.ended == end
    engine.may_connect.set()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await gate.connect()
    assert engine.connections == 0
