"""What is to be posted to each webhook, in order, until it was taken, and how long that is tried.

Runs on the event loop: one task for each webhook that has something to post, so that a slow target holds up
no other. A post that fails is repeated with growing pauses, and what comes after it waits; after a day of
nothing but failures the webhook is given up. What is queued is stored, and only then posted, so a restart
goes on where it was; a post whose answer was lost is made again under the same id.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import secrets
from collections import deque
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Protocol

import msgspec
import structlog

from backend.api.webhooks.sender import PostError, Sender
from backend.api.webhooks.signature import sign
from backend.api.webhooks.targets import parse_target
from backend.contract.version import VERSION
from backend.ports.webhooks import Delivery, Webhook, WebhookStore

MAX_QUEUED = 500
"""Bodies that wait for one webhook; the oldest make room for newer ones, since each tells a whole state."""
PAUSES_S = (1.0, 2.0, 5.0, 15.0, 60.0, 300.0)
STORE_S = 5.0
"""How long a post waits for its place in the database, which may be away or full."""
GIVE_UP_AFTER = timedelta(days=1)
GONE = 410
_log = structlog.get_logger("deskline.webhooks")


class Owner(Protocol):
    """Whoever registers the webhooks, and is told of their fate."""

    def may_post(self, webhook: Webhook) -> bool:
        """Tell whether a webhook still lives; one that does not is dropped by its owner."""

    def emptied(self, webhook: Webhook) -> None:
        """All that waited has been posted."""

    def given_up(self, webhook: Webhook) -> None:
        """A webhook has failed for too long, or its target is gone (410)."""


class _Box:
    """The queue of one webhook."""

    def __init__(self, webhook: Webhook) -> None:
        self.webhook = webhook
        self.queue: deque[Delivery] = deque()
        self.unstored: dict[str, asyncio.Event] = {}
        self.failures = 0
        self.task: asyncio.Task[None] | None = None


class Outbox:
    """All queues. ``owner`` must be set before anything is put in."""

    def __init__(
        self,
        store: WebhookStore,
        sender: Sender,
        now: Callable[[], datetime],
        pauses_s: tuple[float, ...] = PAUSES_S,
    ) -> None:
        self._store = store
        self._sender = sender
        self._now = now
        self._pauses_s = pauses_s
        self._boxes: dict[str, _Box] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._sequence = 0
        self.owner: Owner | None = None

    def keep(self, webhook: Webhook) -> None:
        """Take in a new or changed webhook."""
        box = self._boxes.get(webhook.webhook_id)
        if box is None:
            self._boxes[webhook.webhook_id] = _Box(webhook)
        else:
            box.webhook = webhook
        self._store.keep(webhook)

    def current(self, webhook_id: str) -> Webhook:
        """Return a webhook as it is now."""
        return self._boxes[webhook_id].webhook

    def restore(self, webhooks: Iterable[Webhook], deliveries: Iterable[Delivery]) -> None:
        """Go on with what was stored."""
        for webhook in webhooks:
            self._boxes[webhook.webhook_id] = _Box(webhook)
        for delivery in sorted(deliveries, key=lambda each: each.sequence):
            self._sequence = max(self._sequence, delivery.sequence)
            box = self._boxes.get(delivery.webhook_id)
            if box is not None:
                box.queue.append(delivery)
        for box in self._boxes.values():
            self._work_on(box)

    def put(self, webhook_id: str, body: str) -> None:
        """Queue a body for a webhook."""
        box = self._boxes[webhook_id]
        while len(box.queue) >= MAX_QUEUED:
            # The first one may be under way.
            dropped = box.queue[1]
            del box.queue[1]
            box.unstored.pop(dropped.delivery_id, None)
            self._store.settle(dropped.delivery_id)
        self._sequence += 1
        delivery = Delivery("msg_" + secrets.token_hex(12), webhook_id, self._sequence, body.encode())
        box.queue.append(delivery)
        box.webhook = msgspec.structs.replace(box.webhook, told=delivery.body)
        stored = box.unstored[delivery.delivery_id] = asyncio.Event()
        self._store.queue(delivery, stored.set)
        self._work_on(box)

    def drop(self, webhook_id: str) -> None:
        """Forget a webhook with all that waits for it."""
        box = self._boxes.pop(webhook_id, None)
        if box is not None:
            box.queue.clear()
            if box.task is not None:
                box.task.cancel()
            self._store.drop(webhook_id)

    def is_empty(self, webhook_id: str) -> bool:
        """Tell whether nothing waits for a webhook."""
        return not self._boxes[webhook_id].queue

    async def close(self) -> None:
        """Stop; what waits stays stored."""
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)
        await self._sender.close()

    def _work_on(self, box: _Box) -> None:
        if box.queue and box.task is None:
            box.task = asyncio.create_task(self._deliver(box), name="webhook")
            self._tasks.add(box.task)
            box.task.add_done_callback(self._tasks.discard)

    async def _deliver(self, box: _Box) -> None:
        owner = self.owner
        if owner is None:
            raise TypeError("an outbox without an owner")
        while box.queue:
            await self._is_stored(box, box.queue[0])
            if not owner.may_post(box.webhook):
                return
            status = await self._post(box.webhook, box.queue[0])
            if status is not None and 200 <= status < 300:
                self._succeeded(box)
            elif status == GONE or self._has_failed_too_long(box):
                # Dropping it cancels this task; from here on nothing is awaited.
                owner.given_up(box.webhook)
                return
            else:
                await asyncio.sleep(self._pause_s(box))
        box.task = None
        owner.emptied(box.webhook)

    @staticmethod
    async def _is_stored(box: _Box, delivery: Delivery) -> None:
        stored = box.unstored.pop(delivery.delivery_id, None)
        if stored is not None:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(STORE_S):
                    await stored.wait()

    async def _post(self, webhook: Webhook, delivery: Delivery) -> int | None:
        headers = {
            "Content-Type": "application/json",
            "User-Agent": f"Deskline/{VERSION}",
            "X-Webhook-Target-Id": webhook.target_id,
            **sign(webhook.secret, delivery.delivery_id, int(self._now().timestamp()), delivery.body),
        }
        try:
            status = await self._sender.post(
                parse_target(webhook.url), webhook.public, headers, delivery.body
            )
        except PostError as error:
            _log.info("webhook failed", target=webhook.target_id, reason=str(error))
            return None
        if not 200 <= status < 300:
            _log.info("webhook refused", target=webhook.target_id, status=status)
        return status

    def _succeeded(self, box: _Box) -> None:
        self._store.settle(box.queue.popleft().delivery_id)
        box.failures = 0
        if box.webhook.failing_since is not None:
            self.keep(msgspec.structs.replace(box.webhook, failing_since=None))

    def _has_failed_too_long(self, box: _Box) -> bool:
        box.failures += 1
        if box.webhook.failing_since is None:
            self.keep(msgspec.structs.replace(box.webhook, failing_since=self._now()))
            return False
        return self._now() - box.webhook.failing_since >= GIVE_UP_AFTER

    def _pause_s(self, box: _Box) -> float:
        longest = self._pauses_s[min(box.failures, len(self._pauses_s)) - 1]
        return longest * random.uniform(0.8, 1.2)
