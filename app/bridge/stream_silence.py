"""Notices that nothing comes on the event stream, not even a heartbeat: the backend stands still.

The connection is not given up for that: when the backend goes on, so does the stream. Runs on the loop.
"""

from __future__ import annotations

import asyncio

from app.state.connection import BackendAnswered, BackendSlow
from app.state.model import ConnectionStatus
from app.state.store import Store

MISSED = 2.5
"""So many heartbeats may be due before what is shown of the calls is in doubt."""


class StreamSilence:
    """Listens to one stream at a time."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._patience_s = 0.0
        self._heard_at = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self._silent = False

    def begin(self, heartbeat_s: float | None) -> None:
        """A stream has begun; without heartbeats nothing can be said of it."""
        self._patience_s = (heartbeat_s or 0.0) * MISSED
        self.heard()

    def heard(self) -> None:
        """Something has come."""
        loop = asyncio.get_running_loop()
        self._heard_at = loop.time()
        if self._silent:
            self._silent = False
            self._store.apply(BackendAnswered())
        if self._timer is None and self._patience_s > 0:
            self._timer = loop.call_later(self._patience_s, self._look)

    def end(self) -> None:
        """The stream is over; its loss is told by another."""
        self._patience_s, self._silent = 0.0, False
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _look(self) -> None:
        self._timer = None
        loop = asyncio.get_running_loop()
        left = self._heard_at + self._patience_s - loop.time()
        if left > 0:
            self._timer = loop.call_later(left, self._look)
        elif self._store.state.connection.status is ConnectionStatus.UP:
            self._silent = True
            self._store.apply(BackendSlow())
