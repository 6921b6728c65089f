"""The one event stream in: it keeps a stream open and hands its events to the store.

A broken stream is opened again after a growing wait, from the last event on; where that is too old the
backend sends a snapshot, which replaces everything. Runs as one task on the loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import aclosing

from app.bridge.backoff import Backoff
from app.bridge.guessing_notices import GuessingNotices
from app.bridge.stream_silence import StreamSilence
from app.client.errors import BackendError, SignInError
from app.client.events import Opened, Received, StreamBrokenError
from app.client.session import BackendSession
from app.language import tr
from app.refusals import refused
from app.state.action import StreamReceived
from app.state.connection import BackendLost, BackendResumed
from app.state.store import Store
from backend.contract.stream import NoticeEvent, PasswordsGuessedEvent, SnapshotEvent

TICKET_EXPIRED = "stream.ticket.expired"


class BackendFeed:
    """Keeps the store current."""

    def __init__(
        self,
        store: Store,
        session: BackendSession,
        clock: Callable[[], float],
        backoff: Backoff | None = None,
    ) -> None:
        self._store = store
        self._session = session
        self._clock = clock
        self._backoff = backoff or Backoff()
        self._wake = asyncio.Event()
        self._silence = StreamSilence(store)
        self._guessing = GuessingNotices(store)

    def wake(self) -> None:
        """Try again at once: the backend is said to be there."""
        self._backoff.reset()
        self._wake.set()

    async def run(self) -> None:
        """Feed the store until the backend no longer knows the user. Raises SignInError then."""
        last_id: str | None = None
        while True:
            try:
                async with aclosing(self._session.events(last_id, self._silence.heard)) as items:
                    async for item in items:
                        if isinstance(item, Opened):
                            self._opened(item)
                        elif not _is_repeated(item, last_id):
                            last_id = item.event_id or last_id
                            self._take(StreamReceived(item.event, self._clock()))
            except SignInError:
                if not await self._renewed():
                    continue
            except BackendError as error:
                if isinstance(error, StreamBrokenError):
                    last_id = None
                self._store.apply(BackendLost(trying_again(error.sentence)))
            finally:
                self._silence.end()
            await self._backoff.wait(self._wake)

    def _opened(self, item: Opened) -> None:
        self._silence.begin(item.heartbeat_s)
        self._wake.clear()
        self._backoff.reset()
        if item.resumed:
            self._store.apply(BackendResumed())

    def _take(self, received: StreamReceived) -> None:
        if isinstance(received.event, NoticeEvent):
            if received.event.code != TICKET_EXPIRED:
                said = refused(received.event.code, None) or received.event.description
                self._store.apply(BackendLost(trying_again(said)))
            return
        if isinstance(received.event, PasswordsGuessedEvent):
            self._guessing.take(received.event, received.now)
            return
        self._store.apply(received)

    async def _renewed(self) -> bool:
        """Make a new ticket; False where the backend cannot be asked now. Raises SignInError."""
        try:
            await self._session.renew()
        except SignInError:
            raise
        except BackendError as error:
            self._store.apply(BackendLost(trying_again(error.sentence)))
            await self._backoff.wait(self._wake)
            return False
        return True


def trying_again(sentence: str) -> str:
    """Say what happens next, too."""
    return tr("{what_happened} Trying again…", what_happened=sentence)


def _is_repeated(item: Received, last_id: str | None) -> bool:
    """Whether an event has been taken in already: ids are ``<epoch>-<sequence>``, and grow."""
    epoch, _, number = item.event_id.partition("-")
    last_epoch, _, last_number = (last_id or "").partition("-")
    if isinstance(item.event, SnapshotEvent | NoticeEvent) or epoch != last_epoch:
        return False
    return number.isdecimal() and last_number.isdecimal() and int(number) <= int(last_number)
