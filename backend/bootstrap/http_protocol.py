"""HTTP/1.1 as uvicorn speaks it, with an end to requests whose head does not come. Runs on the event loop.

uvicorn bounds only the time between two requests: a client that begins one and never ends it would hold its
connection for ever, and a few thousand of them would keep everybody else out.
"""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_TIMEOUT_S = 10.0


class PunctualProtocol(H11Protocol):
    """Cuts a connection whose request head is not whole in time, from the connection or its first byte on."""

    _overdue: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for the first request."""
        super().connection_made(transport)
        self._watch()

    def data_received(self, data: bytes) -> None:
        """Take what came, and wait on where it was no whole head."""
        super().data_received(data)
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        self._stop_waiting()
        super().connection_lost(exc)

    def _watch(self) -> None:
        if not self._waits():
            self._stop_waiting()
        elif self._overdue is None:
            self._overdue = asyncio.get_running_loop().call_later(HEAD_TIMEOUT_S, self._give_up)

    def _waits(self) -> bool:
        return self.cycle is None or self.cycle.response_complete

    def _give_up(self) -> None:
        self._overdue = None
        if self._waits():
            self.transport.abort()

    def _stop_waiting(self) -> None:
        if self._overdue is not None:
            self._overdue.cancel()
            self._overdue = None
