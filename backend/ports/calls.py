"""What the database has of the calls that are up, and the protocol by which it comes there.

Implemented by ``backend.storage``.
"""

from __future__ import annotations

from typing import Protocol

import msgspec


class LiveCalls(msgspec.Struct, frozen=True):
    """Calls and recordings by key, as call control writes them, that were up at ``seen_at`` (Unix time)."""

    states: dict[str, bytes] = {}
    seen_at: float = 0.0


class LiveCallStore(Protocol):
    """Keeps what a start after a crash has to log. Synchronous: the store queues what it must write."""

    def keep(self, key: str, state: bytes, now: float) -> None:
        """Keep a call or recording as it is now (Unix time), in place of what it was."""

    def drop(self, key: str) -> None:
        """Forget one that is over and logged; an unknown one is ignored."""

    def seen(self, now: float) -> None:
        """Say that all of them are still there (Unix time)."""
