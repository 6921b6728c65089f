"""Notices a backend that is there but does not answer, and when it answers again. Runs on the loop.

A stream that is broken is noticed by the stream, and one that is silent by ``stream_silence``; this is
quicker where a command waits.
"""

from __future__ import annotations

import asyncio
from typing import Protocol

from app.client.errors import BackendError, RefusedError
from app.state.connection import BackendAnswered, BackendSlow
from app.state.model import ConnectionStatus, Topic
from app.state.store import Store

SLOW_S = 2.0
"""So long a command may be on its way before what is shown of the calls is in doubt."""
TOPICS = frozenset({Topic.PENDING, Topic.CONNECTION})


class Answering(Protocol):
    """Who is asked whether it is there."""

    async def is_alive(self) -> None:
        """Return once it has answered. Raises BackendError."""


class BackendWatch:
    """Follows the commands on their way."""

    def __init__(self, store: Store, backend: Answering, slow_s: float = SLOW_S) -> None:
        self._store = store
        self._backend = backend
        self._slow_s = slow_s
        self._task: asyncio.Task[None] | None = None
        self._unsubscribe = store.subscribe(self._on_state)

    async def close(self) -> None:
        """Watch no more."""
        self._unsubscribe()
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def _on_state(self, topics: frozenset[Topic]) -> None:
        if topics & TOPICS and self._store.state.pending and (self._task is None or self._task.done()):
            self._task = asyncio.get_running_loop().create_task(self._watch(), name="backend watch")

    async def _watch(self) -> None:
        waited_for = {each.request_id for each in self._store.state.pending}
        await asyncio.sleep(self._slow_s)
        left = {each.request_id for each in self._store.state.pending}
        if not left & waited_for:
            if left:
                await self._watch()
            return
        while self._store.state.connection.status is ConnectionStatus.UP:
            self._store.apply(BackendSlow())
            try:
                await self._backend.is_alive()
            except RefusedError:
                break
            except BackendError:
                await asyncio.sleep(self._slow_s)
            else:
                break
        self._store.apply(BackendAnswered())
