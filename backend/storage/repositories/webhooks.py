"""Webhooks and what is yet to be posted to them, in the database. Writes are queued, in order."""

from __future__ import annotations

import functools
from collections.abc import Callable

import msgspec
from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from backend.ports.repositories import WriteQueue
from backend.ports.webhooks import Delivery, Webhook
from backend.storage.models import WebhookDeliveryRow, WebhookRow


class SqlWebhookStore:
    """``WebhookStore`` on SQLAlchemy."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession], writer: WriteQueue) -> None:
        self._sessions = sessions
        self._writer = writer

    async def webhooks(self) -> list[Webhook]:
        """Every registration."""
        async with self._sessions() as session:
            return [
                Webhook(**{name: getattr(row, name) for name in Webhook.__struct_fields__})
                for row in await session.scalars(select(WebhookRow))
            ]

    async def deliveries(self) -> list[Delivery]:
        """Everything that is yet to be posted, in order."""
        async with self._sessions() as session:
            wanted = select(WebhookDeliveryRow).order_by(WebhookDeliveryRow.sequence)
            return [
                Delivery(**{name: getattr(row, name) for name in Delivery.__struct_fields__})
                for row in await session.scalars(wanted)
            ]

    def keep(self, webhook: Webhook) -> None:
        """Keep a new or changed registration."""
        self._writer.put(functools.partial(self._merge, webhook))

    def drop(self, webhook_id: str) -> None:
        """Forget a registration with all that was to be posted to it."""
        self._writer.put(functools.partial(self._drop, webhook_id))

    def queue(self, delivery: Delivery, stored: Callable[[], None]) -> None:
        """Keep a body until it is settled, and as what its webhook was told last; call ``stored`` then."""
        self._writer.put(functools.partial(self._queue, delivery, stored))

    def settle(self, delivery_id: str) -> None:
        """Forget a body."""
        self._writer.put(functools.partial(self._settle, delivery_id))

    async def _merge(self, webhook: Webhook) -> None:
        async with self._sessions.begin() as session:
            await session.merge(WebhookRow(**msgspec.structs.asdict(webhook)))

    async def _queue(self, delivery: Delivery, stored: Callable[[], None]) -> None:
        async with self._sessions.begin() as session:
            session.add(WebhookDeliveryRow(**msgspec.structs.asdict(delivery)))
            of_webhook = WebhookRow.webhook_id == delivery.webhook_id
            await session.execute(update(WebhookRow).where(of_webhook).values(told=delivery.body))
        stored()

    async def _drop(self, webhook_id: str) -> None:
        async with self._sessions.begin() as session:
            await session.execute(delete(WebhookRow).where(WebhookRow.webhook_id == webhook_id))

    async def _settle(self, delivery_id: str) -> None:
        async with self._sessions.begin() as session:
            settled = WebhookDeliveryRow.delivery_id == delivery_id
            await session.execute(delete(WebhookDeliveryRow).where(settled))
