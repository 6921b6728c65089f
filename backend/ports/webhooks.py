"""What is remembered of webhooks over a restart: registrations, and what is yet to be posted to them."""

from __future__ import annotations

import enum
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

import msgspec


class WebhookKind(enum.StrEnum):
    """What is posted: the states of a call, new and ended calls of a user, changes of the user's devices."""

    CALL = "CALL"
    USER_CALLS = "USER_CALLS"
    DEVICES = "DEVICES"


class Webhook(msgspec.Struct, frozen=True):
    """A registration. ``call_id`` is empty but for a CALL; ``target_id`` is the client's name for it.

    ``public`` targets must have public addresses. ``token_hash`` is that of the ticket it was made with and
    ends with. ``closed`` ones get nothing new. ``failing_since`` is when the first post failed of those that
    have failed without a break. ``told`` is the body queued last, or what the client knew when it registered.
    """

    webhook_id: str
    domain: str
    user_id: str
    kind: WebhookKind
    call_id: str
    target_id: str
    url: str
    public: bool
    secret: bytes
    token_hash: bytes
    expires_at: datetime
    closed: bool = False
    failing_since: datetime | None = None
    told: bytes | None = None


class Delivery(msgspec.Struct, frozen=True):
    """A body to be posted; those of one webhook go out in the order of ``sequence``."""

    delivery_id: str
    webhook_id: str
    sequence: int
    body: bytes


class WebhookStore(Protocol):
    """Keeps both. Synchronous: the store queues what it must write, in order."""

    def keep(self, webhook: Webhook) -> None:
        """Keep a new or changed registration."""

    def drop(self, webhook_id: str) -> None:
        """Forget a registration with all that was to be posted to it."""

    def queue(self, delivery: Delivery, stored: Callable[[], None]) -> None:
        """Keep a body until it is settled, and as what its webhook was told last; call ``stored`` then."""

    def settle(self, delivery_id: str) -> None:
        """Forget a body: it was posted, or had to make room."""
