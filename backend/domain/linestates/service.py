"""The calls that users have in other systems, as those systems tell. Runs on the event loop, all in memory.

A line state lives for an hour unless it is renewed, so that a system that has died keeps nobody busy. While
it lives, whoever watches the dialogs of its user sees one more.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from backend.bus.bus import Bus
from backend.bus.events import LineStateChanged
from backend.contract.linestate import LineState
from backend.domain.errors import InvalidError, LimitError, NotFoundError
from backend.ports.clock import Clock, Timer
from backend.ports.linestates import LineStateRecord, LineStateStore
from backend.ports.organisation import User

LIFETIME = timedelta(hours=1)
MAX_PER_USER = 20
MAX_ID_LENGTH = 128

Key = tuple[str, str, str]


class LineStateService:
    """All line states, by user and the id that the other system gave."""

    def __init__(self, bus: Bus, store: LineStateStore, clock: Clock) -> None:
        self._bus = bus
        self._store = store
        self._clock = clock
        self._records: dict[Key, LineStateRecord] = {}
        self._timers: dict[Key, Timer] = {}

    def restore(self, records: Iterable[LineStateRecord]) -> None:
        """Take in what was remembered, at the start; what has expired meanwhile expires now."""
        for record in records:
            self._set(record)

    def get(self, user: User, external_id: str) -> LineState:
        """Return a line state (operation getLineState). Raises NotFoundError."""
        return _shown(self._record(user, external_id))

    def renew(self, user: User, external_id: str) -> LineState:
        """Set a line state for an hour from now (operations createLineState, updateLineState).

        Raises InvalidError for an id that cannot be, LimitError where the user has too many.
        """
        if not 1 <= len(external_id) <= MAX_ID_LENGTH or not external_id.isprintable():
            text = f"An external id has 1 to {MAX_ID_LENGTH} printable characters."
            raise InvalidError("linestate.id.invalid", text, field="externalId", name=external_id)
        new = (user.domain, user.user_id, external_id) not in self._records
        if new and len(self.ids(user)) >= MAX_PER_USER:
            raise LimitError("linestate.too.many", f"A user can have {MAX_PER_USER} line states.")
        expires_at = datetime.fromtimestamp(int(self._clock.now()), UTC) + LIFETIME
        record = LineStateRecord(user.domain, user.user_id, external_id, expires_at)
        self._set(record)
        self._store.keep(record)
        if new:
            self._bus.publish(LineStateChanged(user.domain, user.user_id, external_id, in_call=True))
        return _shown(record)

    def delete(self, user: User, external_id: str) -> None:
        """Remove a line state at once (operation deleteLineState). Raises NotFoundError."""
        self._remove(self._record(user, external_id))

    def ids(self, user: User) -> list[str]:
        """Return the ids of a user's line states."""
        owner = (user.domain, user.user_id)
        return [external_id for *mine, external_id in self._records if tuple(mine) == owner]

    def _record(self, user: User, external_id: str) -> LineStateRecord:
        record = self._records.get((user.domain, user.user_id, external_id))
        if record is None:
            text = "There is no line state of this id."
            raise NotFoundError("linestate.unknown", text, field="externalId", name=external_id)
        return record

    def _set(self, record: LineStateRecord) -> None:
        key = _key(record)
        self._cancel_timer(key)
        self._records[key] = record
        when = record.expires_at.timestamp()
        self._timers[key] = self._clock.call_at(when, lambda: self._remove(record))

    def _remove(self, record: LineStateRecord) -> None:
        key = _key(record)
        self._cancel_timer(key)
        if self._records.pop(key, None) is not None:
            self._store.drop(record)
            changed = LineStateChanged(record.domain, record.user_id, record.external_id, in_call=False)
            self._bus.publish(changed)

    def _cancel_timer(self, key: Key) -> None:
        timer = self._timers.pop(key, None)
        if timer is not None:
            timer.cancel()


def _key(record: LineStateRecord) -> Key:
    return (record.domain, record.user_id, record.external_id)


def _shown(record: LineStateRecord) -> LineState:
    return LineState(expires_on=record.expires_at.isoformat(timespec="seconds"))
