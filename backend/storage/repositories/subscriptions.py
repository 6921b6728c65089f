"""What devices watch, in the database. Writes are queued, and those that wait go into one transaction."""

from __future__ import annotations

import itertools

import msgspec
import structlog
from sqlalchemy import delete, insert, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from backend.ports.repositories import WriteQueue
from backend.ports.telephony import Subscription
from backend.storage.models import SubscriptionRow

MAX_ROWS = 500
"""So many go into one transaction."""
_SUBSCRIPTION = msgspec.msgpack.Decoder(Subscription)
_log = structlog.get_logger(__name__)


class SqlSubscriptionStore:
    """``SubscriptionStore`` on SQLAlchemy."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession], writer: WriteQueue) -> None:
        self._sessions = sessions
        self._writer = writer
        self._changes: dict[str, Subscription | None] = {}
        self._queued = False

    async def all(self) -> list[Subscription]:
        """Every subscription that is kept, expired ones too."""
        async with self._sessions() as session:
            states = await session.scalars(select(SubscriptionRow.state))
            try:
                return [_SUBSCRIPTION.decode(state) for state in states]
            except msgspec.MsgspecError as error:
                _log.error("subscriptions of another version are not given back", reason=str(error))
                return []

    def keep(self, subscription: Subscription) -> None:
        """Keep a subscription as it is now; written soon."""
        self._change(subscription.subscription_id, subscription)

    def drop(self, subscription_id: str) -> None:
        """Forget one."""
        self._change(subscription_id, None)

    def _change(self, subscription_id: str, subscription: Subscription | None) -> None:
        self._changes[subscription_id] = subscription
        if not self._queued:
            self._queued = True
            self._writer.put(self._write)

    async def _write(self) -> None:
        changes = dict(itertools.islice(self._changes.items(), MAX_ROWS))
        kept = [
            {"subscription_id": name, "state": msgspec.msgpack.encode(each)}
            for name, each in changes.items()
            if each is not None
        ]
        for name in changes:
            del self._changes[name]
        try:
            async with self._sessions.begin() as session:
                gone = SubscriptionRow.subscription_id.in_(list(changes))
                await session.execute(delete(SubscriptionRow).where(gone))
                if kept:
                    await session.execute(insert(SubscriptionRow), kept)
        except (DBAPIError, OSError):
            # The writer writes again what may be written again.
            self._changes = changes | self._changes
            raise
        self._queued = bool(self._changes)
        if self._queued:
            self._writer.put(self._write)
