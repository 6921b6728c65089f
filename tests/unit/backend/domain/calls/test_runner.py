"""The task that connects the engine and feeds call control."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from backend.domain.calls.loop_clock import LoopClock
from backend.domain.calls.runner import CallRunner
from backend.ports.telephony import (
    Batch,
    Binding,
    ChannelRinging,
    EngineLostError,
    NumberedEvent,
    RestoreBindings,
    SetAccounts,
    Snapshot,
)

ACCOUNTS = SetAccounts("example.org", [])
SOFTPHONE = Binding("b1", "1001", "sip:1001@127.0.0.1:5070", "127.0.0.1:5070", "udp", "Phone", None, 1000.0)


class FakeRemoteEngine:
    """An engine that yields one event and is then lost; the second time it stays."""

    def __init__(self) -> None:
        self.connected = 0
        self.fresh = False
        self.sent: list[Batch] = []

    async def connect(self) -> Snapshot:
        self.connected += 1
        fresh = self.fresh and self.connected == 1
        return Snapshot("engine", "127.0.0.1", 5060, 0, [], [], [], [], {}, fresh=fresh)

    def send(self, batch: Batch) -> None:
        self.sent.append(batch)

    async def events(self) -> AsyncIterator[NumberedEvent]:
        yield NumberedEvent(self.connected, ChannelRinging("c"))
        if self.connected == 1:
            raise EngineLostError("gone")
        await asyncio.Event().wait()

    async def stop(self) -> None: ...

    async def detach(self) -> None: ...


class SpyService:
    """Notes what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.again = asyncio.Event()

    @property
    def acknowledged(self) -> int:
        return len(self.told)

    def attached(self, snapshot: Snapshot) -> None:
        self.told.append("attached")

    def lost(self) -> None:
        self.told.append("lost")

    def handle(self, numbered: NumberedEvent) -> None:
        self.told.append(f"event {numbered.number}")
        if numbered.number == 2:
            self.again.set()


@pytest.mark.asyncio
async def test_an_engine_that_is_lost_is_connected_again_and_told_its_accounts() -> None:
    engine, service = FakeRemoteEngine(), SpyService()
    runner = CallRunner(engine, service, lambda: [ACCOUNTS])
    runner.accounts_changed()
    task = asyncio.create_task(runner.run())
    async with asyncio.timeout(5):
        await service.again.wait()
    assert service.told == ["attached", "event 1", "lost", "attached", "event 2"]
    assert [batch.commands for batch in engine.sent] == [[ACCOUNTS], [ACCOUNTS]]
    runner.accounts_changed()
    assert len(engine.sent) == 3
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert service.told[-1] == "lost"


@pytest.mark.asyncio
async def test_a_fresh_engine_is_given_the_bindings_that_are_kept() -> None:
    engine, service = FakeRemoteEngine(), SpyService()
    engine.fresh = True
    runner = CallRunner(engine, service, lambda: [ACCOUNTS], lambda: [RestoreBindings([SOFTPHONE])])
    task = asyncio.create_task(runner.run())
    async with asyncio.timeout(5):
        await service.again.wait()
    assert [batch.commands for batch in engine.sent] == [
        [ACCOUNTS],
        [RestoreBindings([SOFTPHONE])],
        [ACCOUNTS],
    ]
    task.cancel()


@pytest.mark.asyncio
async def test_the_loop_clock_calls_at_its_time_and_not_when_cancelled() -> None:
    clock, fired = LoopClock(asyncio.get_running_loop()), asyncio.Event()
    cancelled: list[int] = []
    clock.call_at(clock.now() - 5, fired.set)
    clock.call_at(clock.now(), lambda: cancelled.append(1)).cancel()
    async with asyncio.timeout(5):
        await fired.wait()
    await asyncio.sleep(0.01)
    assert cancelled == []


@pytest.mark.asyncio
async def test_a_wall_clock_that_is_set_moves_no_deadline_and_is_followed_when_that_is_asked() -> None:
    wall = [1000.0]
    clock, fired = LoopClock(asyncio.get_running_loop(), lambda: wall[0]), asyncio.Event()
    began = clock.now()
    clock.call_at(began + 0.05, fired.set)
    wall[0] -= 3600
    async with asyncio.timeout(5):
        await fired.wait()
    assert clock.now() >= began + 0.04
    clock.follow_wall()
    assert clock.now() == pytest.approx(wall[0], abs=1)
