"""What is remembered of line states over a restart of the backend."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

import msgspec


class LineStateRecord(msgspec.Struct, frozen=True):
    """A user is in a call in another system, which calls it ``external_id``."""

    domain: str
    user_id: str
    external_id: str
    expires_at: datetime


class LineStateStore(Protocol):
    """Keeps the records. Synchronous: the store queues what it must write, in order."""

    def keep(self, record: LineStateRecord) -> None:
        """Keep a new or renewed record."""

    def drop(self, record: LineStateRecord) -> None:
        """Forget a record."""
