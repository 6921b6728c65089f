"""Asks the backend for the earlier calls with whoever is on the call in hand; one question at a time.

Runs on the loop. The answer goes to the state; where none comes the card goes without.
"""

from __future__ import annotations

import asyncio
from typing import Protocol

from app.client.errors import BackendError
from app.commands import targets
from app.state.caller import CallerTold
from app.state.model import Caller, ConnectionStatus, Topic
from app.state.store import Store
from backend.contract.commlog import CallerHistory

TOPICS = frozenset({Topic.CALLS, Topic.SELECTION, Topic.CONNECTION, Topic.LOG})


class Historian(Protocol):
    """Who knows the earlier calls."""

    async def caller_history(self, number: str) -> CallerHistory:
        """Return the last calls with a number. Raises BackendError."""


class CallerHistoryFeed:
    """Follows the call in hand."""

    def __init__(self, store: Store, backend: Historian) -> None:
        self._store = store
        self._backend = backend
        self._asked = ""
        self._task: asyncio.Task[None] | None = None
        self._unsubscribe = store.subscribe(self._on_state)

    async def close(self) -> None:
        """Ask no more."""
        self._unsubscribe()
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def _on_state(self, topics: frozenset[Topic]) -> None:
        if not topics & TOPICS:
            return
        state = self._store.state
        call = targets.focus(state)
        up = state.connection.status is ConnectionStatus.UP
        number = call.full_number if call is not None and up else ""
        if number == self._asked and Topic.LOG not in topics:
            return
        if number != state.caller.number:
            self._store.apply(CallerTold(Caller(number)))
        self._asked = number
        if self._task is not None:
            self._task.cancel()
        self._task = asyncio.get_running_loop().create_task(self._ask(number)) if number else None

    async def _ask(self, number: str) -> None:
        try:
            history = await self._backend.caller_history(number)
        except BackendError:
            return
        self._store.apply(CallerTold(Caller(number, tuple(history.calls))))
