"""Looks up with the backend whom the text of the dial box may mean, where it does not tell of all by itself.

Runs on the loop: one question at a time, once the typing pauses. Where no answer comes the box goes without.
"""

from __future__ import annotations

import asyncio
from typing import Protocol

from app.client.errors import BackendError
from app.state.completion import ColleaguesAsked, ColleaguesFound, may_be_looked_up
from app.state.model import ConnectionStatus, Topic
from app.state.store import Store
from backend.contract.stream import Colleague

PAUSE_S = 0.15
TOPICS = frozenset({Topic.DESTINATION, Topic.COLLEAGUES_CUT, Topic.CONNECTION})


class Searcher(Protocol):
    """Who knows all of the organisation."""

    async def find_colleagues(self, text: str) -> tuple[Colleague, ...]:
        """Return whom a text may mean. Raises BackendError."""


class ColleagueSearch:
    """Follows the dial box."""

    def __init__(self, store: Store, backend: Searcher, pause_s: float = PAUSE_S) -> None:
        self._store = store
        self._backend = backend
        self._pause_s = pause_s
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
        up = state.connection.status is ConnectionStatus.UP
        wanted = up and state.colleagues_cut and may_be_looked_up(state.destination)
        text = state.destination if wanted else ""
        if text == self._asked:
            return
        self._asked = text
        if self._task is not None:
            self._task.cancel()
        self._task = asyncio.get_running_loop().create_task(self._ask(text)) if text else None

    async def _ask(self, text: str) -> None:
        await asyncio.sleep(self._pause_s)
        self._store.apply(ColleaguesAsked(text))
        found: tuple[Colleague, ...] = ()
        try:
            found = await self._backend.find_colleagues(text)
        except BackendError:
            self._asked = ""
        self._store.apply(ColleaguesFound(text, found))
