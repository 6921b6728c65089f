"""The one task that connects the telephony engine and feeds its events to call control.

Runs on the event loop, from the start of the backend to its end. While the engine is away nothing is lost: it
is connected again, and call control goes on from what it remembers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from backend.ports.telephony import (
    AnyCommand,
    Batch,
    EngineLostError,
    NumberedEvent,
    Snapshot,
    TelephonyEngine,
)


class Service(Protocol):
    """What the runner needs of ``CallService``."""

    @property
    def acknowledged(self) -> int:
        """Number of the last event taken in."""

    def attached(self, snapshot: Snapshot) -> None:
        """Go on with an engine."""

    def lost(self) -> None:
        """The engine is away."""

    def handle(self, numbered: NumberedEvent) -> None:
        """Take in an event."""


class CallRunner:
    """Connects, attaches, feeds, and begins again."""

    def __init__(
        self,
        engine: TelephonyEngine,
        service: Service,
        accounts: Callable[[], list[AnyCommand]],
        restored: Callable[[], list[AnyCommand]] = list,
    ) -> None:
        self._engine = engine
        self._service = service
        self._accounts = accounts
        self._restored = restored
        self._attached = False

    async def run(self) -> None:
        """Run until cancelled; the engine is left as it is, for its owner to stop or detach."""
        while True:
            snapshot = await self._engine.connect()
            self._service.attached(snapshot)
            self._attached = True
            self.accounts_changed()
            if snapshot.fresh and (restored := self._restored()):
                self._engine.send(Batch(self._service.acknowledged, restored))
            try:
                async for numbered in self._engine.events():
                    self._service.handle(numbered)
            except EngineLostError:
                pass
            finally:
                self._attached = False
                self._service.lost()

    def accounts_changed(self) -> None:
        """Tell the engine who may register and call now, and the trunks."""
        if self._attached:
            self._engine.send(Batch(self._service.acknowledged, self._accounts()))
