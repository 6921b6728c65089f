"""Asks the backend how it is doing and how long events take, while somebody looks. Runs on the loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol

from app.client.errors import BackendError
from app.state import diagnostics
from app.state.diagnostics import BackendMeasured
from app.state.model import ConnectionStatus, Topic
from app.state.store import Store
from app.state.watched import BackendMeasures, ProcessMeasures, Watched
from backend.contract.operation import BackendHealth, ExchangeHealth, Health

EVERY_S = 2.0


class Patient(Protocol):
    """Who is asked."""

    async def health(self) -> Health:
        """Return how it is doing. Raises BackendError."""

    async def echo(self, mark: str) -> None:
        """Send a mark on the event stream. Raises BackendError."""


class HealthFeed:
    """Asks again and again while the diagnostics are watched."""

    def __init__(
        self, store: Store, backend: Patient, clock: Callable[[], float], every_s: float = EVERY_S
    ) -> None:
        self._store = store
        self._backend = backend
        self._clock = clock
        self._every_s = every_s
        self._task: asyncio.Task[None] | None = None
        self._unsubscribe = store.subscribe(self._on_state)

    async def close(self) -> None:
        """Ask no more."""
        self._unsubscribe()
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def _on_state(self, topics: frozenset[Topic]) -> None:
        if Topic.DIAGNOSTICS not in topics:
            return
        watched = Watched.DIAGNOSTICS in self._store.state.diagnostics.watched
        if watched and self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._ask(), name="health")
        elif not watched and self._task is not None:
            self._task.cancel()
            self._task = None

    async def _ask(self) -> None:
        while True:
            told = None
            if self._store.state.connection.status is ConnectionStatus.UP:
                told = await self._look()
            self._store.apply(BackendMeasured(told))
            await asyncio.sleep(self._every_s)

    async def _look(self) -> BackendMeasures | None:
        begun = self._clock()
        try:
            health = await self._backend.health()
            answer_ms = (self._clock() - begun) * 1000
            await self._backend.echo(diagnostics.mark(self._store.state.device_id, self._clock()))
        except BackendError:
            return None
        exchange = health.exchange
        return BackendMeasures(
            backend=_process(health.backend),
            exchange=_process(exchange) if exchange is not None else None,
            event_streams=health.backend.event_streams,
            legs=exchange.legs if exchange is not None else 0,
            registrations=exchange.registrations if exchange is not None else 0,
            answer_ms=answer_ms,
        )


def _process(told: BackendHealth | ExchangeHealth) -> ProcessMeasures:
    return ProcessMeasures(told.version, told.uptime_seconds, told.memory_bytes)
