from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from app.bridge.health_feed import HealthFeed
from app.client.errors import UnreachableError
from app.state.diagnostics import WatchAsked, mark
from app.state.model import Connection, ConnectionStatus, ConsoleState
from app.state.store import Store
from app.state.watched import Watched
from backend.contract.operation import BackendHealth, ExchangeHealth, Health
from tests.support.fake_backend import eventually

HEALTH = Health(
    backend=BackendHealth(version="0.1.0", uptime_seconds=5, memory_bytes=10, event_streams=2),
    exchange=ExchangeHealth(
        version="0.1.0", uptime_seconds=4, memory_bytes=20, legs=2, registrations=3, rtp_ports=4
    ),
)
UP = replace(ConsoleState(device_id="me"), connection=Connection(ConnectionStatus.UP, ""))


class FakePatient:
    def __init__(self) -> None:
        self.asked = 0
        self.marks: list[str] = []
        self.away = False

    async def health(self) -> Health:
        self.asked += 1
        if self.away:
            raise UnreachableError("Away.")
        return HEALTH

    async def echo(self, mark: str) -> None:
        self.marks.append(mark)


@pytest.mark.asyncio
async def test_the_backend_is_asked_while_somebody_looks_and_no_longer() -> None:
    store, patient = Store(UP), FakePatient()
    feed = HealthFeed(store, patient, lambda: 7.0, every_s=0.01)
    await asyncio.sleep(0.03)
    assert patient.asked == 0
    store.apply(WatchAsked(Watched.DIAGNOSTICS, True))
    await eventually(lambda: patient.asked > 2)
    told = store.state.diagnostics.backend
    assert told is not None and told.exchange is not None
    assert (told.exchange.memory_bytes, told.registrations, told.event_streams) == (20, 3, 2)
    assert patient.marks[0] == mark("me", 7.0)
    patient.away = True
    await eventually(lambda: store.state.diagnostics.backend is None)
    store.apply(WatchAsked(Watched.DIAGNOSTICS, False))
    asked = patient.asked
    await asyncio.sleep(0.05)
    assert patient.asked == asked
    await feed.close()


@pytest.mark.asyncio
async def test_a_backend_that_is_away_is_not_asked() -> None:
    store, patient = Store(ConsoleState()), FakePatient()
    feed = HealthFeed(store, patient, lambda: 0.0, every_s=0.01)
    store.apply(WatchAsked(Watched.DIAGNOSTICS, True))
    await asyncio.sleep(0.03)
    assert patient.asked == 0
    await feed.close()
