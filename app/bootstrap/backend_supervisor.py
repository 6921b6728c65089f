"""Runs the backend as a child: starts it, says when it serves, starts it again when it has died.

One task on the loop. The calls live in the exchange, which outlives the backend for a while.
"""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Awaitable, Callable

import msgspec

from app.bootstrap.child import Child, last_said
from app.bootstrap.spawning import ChildSpec, spawn
from app.bridge.backoff import Backoff
from app.language import tr
from app.state.connection import BackendConnecting, BackendLost
from app.state.store import Store

READY_TIMEOUT_S = 30.0
STOP_TIMEOUT_S = 8.0
"""The backend takes at most 5 s to end its calls and write what is to be written."""


class ReadyFile(msgspec.Struct, frozen=True):
    """What the backend writes once it serves."""

    http: str
    sip: str
    pid: int


class BackendSupervisor:
    """Keeps one backend running."""

    def __init__(
        self,
        spec: ChildSpec,
        store: Store,
        on_ready: Callable[[str], Awaitable[None]],
        first: subprocess.Popen[bytes] | None = None,
    ) -> None:
        self._spec = spec
        self._store = store
        self._on_ready = on_ready
        self._first = first
        self._child: Child | None = None
        self._backoff = Backoff(first_s=0.1)

    async def run(self) -> None:
        """Run until cancelled; ``stop`` comes after."""
        self._store.apply(BackendConnecting(tr("Starting the exchange and the backend…")))
        while True:
            process, self._first = self._first or spawn(self._spec), None
            self._child = Child(self._spec, process)
            words = ""
            if await self._child.ready(READY_TIMEOUT_S):
                await self._serving()
                await self._child.wait()
            else:
                words = self._child.last_words()
                await self._child.stop(STOP_TIMEOUT_S)
            stopped = tr("The backend has stopped; it is being started again.")
            self._store.apply(BackendLost(last_said(stopped, words)))
            await asyncio.sleep(self._backoff.next_s())

    async def stop(self) -> None:
        """End the backend, and with it the exchange; also one that ``run`` never came to."""
        if self._first is not None:
            self._child, self._first = Child(self._spec, self._first), None
        if self._child is not None:
            await self._child.stop(STOP_TIMEOUT_S)

    async def _serving(self) -> None:
        try:
            ready = msgspec.json.decode(self._spec.ready_file.read_bytes(), type=ReadyFile)
        except (OSError, msgspec.MsgspecError):
            return
        self._backoff.reset()
        await self._on_ready(ready.http)
