"""The engine as call control sees it, with a door that the life cycle opens early and closes for good.

The exchange starts as soon as the process does, beside the imports; ``connect`` then waits for that first
attempt. Once the backend is leaving, nothing connects (which would start a new exchange) any more.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from backend.ports.telephony import Batch, NumberedEvent, Snapshot, TelephonyEngine


class EngineGate:
    """``TelephonyEngine`` over another one."""

    def __init__(self, engine: TelephonyEngine) -> None:
        self._engine = engine
        self._first: asyncio.Task[Snapshot] | None = None
        self._leaving = False

    def begin(self) -> None:
        """Start or find the engine now, for the first ``connect``."""
        self._first = asyncio.create_task(self._engine.connect(), name="first connection")

    async def connect(self) -> Snapshot:
        """Attach; waits for ever once the backend is leaving."""
        if self._leaving:
            await asyncio.Event().wait()
        if self._first is not None:
            first, self._first = self._first, None
            return await first
        return await self._engine.connect()

    def send(self, batch: Batch) -> None:
        """Queue a batch."""
        self._engine.send(batch)

    def events(self) -> AsyncIterator[NumberedEvent]:
        """Yield events until the engine is lost."""
        return self._engine.events()

    async def stop(self) -> None:
        """End all calls and the engine; nothing connects any more."""
        await self._leave()
        await self._engine.stop()

    async def detach(self) -> None:
        """Let go of the engine; nothing connects any more."""
        await self._leave()
        await self._engine.detach()

    async def _leave(self) -> None:
        self._leaving = True
        if self._first is not None:
            self._first.cancel()
            await asyncio.wait([self._first])
            self._first = None
