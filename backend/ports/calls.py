"""What the database has of the calls that are up and of requests on calls, and how it comes there.

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


class AppliedRequest(msgspec.Struct, frozen=True):
    """A request on a call that a client gave an id, a digest of what it asked, and the state it led to.

    ``result`` is a ``CallState`` as JSON, ``applied_at`` seconds since 1970.
    """

    domain: str
    user_id: str
    request_id: str
    content: str
    result: bytes
    applied_at: float


class AppliedRequestStore(Protocol):
    """Keeps requests while they may be repeated. Synchronous: the store queues what it must write."""

    def prepare(self) -> None:
        """Keep, before what is queued from now on, what ``keep`` is given in this very step."""

    def keep(self, request: AppliedRequest) -> None:
        """Keep a request in place of an earlier one with its id."""
