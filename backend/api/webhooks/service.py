"""The registered webhooks: what they are told, and when they end. Runs on the event loop.

A webhook of a user or the devices lives for an hour and is renewed by registering it again; one of a call
lives as long as the call. All end with the ticket that they were made with. Registering under the same
target id replaces, and keeps the secret unless another one is given.

What a webhook was told last is stored with what is to be posted. After a restart it is compared with what is,
so that neither a state whose post was not yet stored nor the end of a call that nobody saw goes untold.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Protocol

import msgspec

from backend.api.stream.feeds import device_change
from backend.api.webhooks.outbox import Outbox
from backend.api.webhooks.signature import new_secret
from backend.api.webhooks.targets import Targets
from backend.bus.bus import Bus
from backend.bus.events import CallChanged, CallEnded, DevicesChanged, EngineChanged, WebhookDisabled
from backend.contract.base import ApiModel
from backend.contract.calls import CallEvent, CallState, CallStatus, UserState
from backend.contract.stream import EngineStatus
from backend.domain.calls.service import CallService
from backend.domain.errors import LimitError, NotFoundError
from backend.ports.organisation import User
from backend.ports.repositories import TicketRecord
from backend.ports.webhooks import Delivery, Webhook, WebhookKind

LIFETIME_S = 3600
CALL_LIFETIME_S = 24 * 3600
"""Of a call's webhook, should the end of the call never be heard of."""
LOST = "The connection to the exchange was lost."
MAX_PER_USER = 50
MAX_WEBHOOKS = 5000

UserKey = tuple[str, str]
Subject = tuple[str, str, WebhookKind, str]
"""Domain, user, kind and call of what is told."""


class Order(Protocol):
    """What a client asks for: ``WebhookRequest``, or a call request with its webhook."""

    @property
    def target_url(self) -> str | None:
        """Where to post."""

    @property
    def target_id(self) -> str | None:
        """What the client calls it."""

    @property
    def public_target(self) -> bool:
        """Whether the target must have a public address."""


class WebhookService:
    """All registrations, by user."""

    def __init__(
        self,
        bus: Bus,
        calls: CallService,
        targets: Targets,
        outbox: Outbox,
        *,
        now: Callable[[], datetime],
        ticket_lives: Callable[[bytes], bool],
    ) -> None:
        self._bus = bus
        self._calls = calls
        self._targets = targets
        self._outbox = outbox
        self._now = now
        self._ticket_lives = ticket_lives
        self._webhooks: dict[Subject, dict[str, Webhook]] = {}
        outbox.owner = self
        bus.subscribe(CallChanged, self._call_changed)
        bus.subscribe(CallEnded, self._call_ended)
        bus.subscribe(DevicesChanged, self._devices_changed)
        bus.subscribe(EngineChanged, self._engine_changed)

    def restore(self, webhooks: Iterable[Webhook], deliveries: Iterable[Delivery]) -> None:
        """Go on with what was stored, at the start."""
        webhooks = list(webhooks)
        for webhook in webhooks:
            self._webhooks.setdefault(_subject(webhook), {})[webhook.target_id] = webhook
        self._outbox.restore(webhooks, deliveries)
        self.forget_expired()

    def forget_expired(self) -> None:
        """Drop what has expired; to be called now and then."""
        for webhook in self._all():
            self._is_live(webhook)

    def check(self, user: User, order: Order) -> None:
        """Raise InvalidError, ForbiddenError for a target that may not be reached, LimitError for no room."""
        if order.target_url is not None:
            self._targets.check(order.target_url, public=order.public_target)
            self._check_room(user)

    def register(
        self, user: User, ticket: TicketRecord, kind: WebhookKind, order: Order, secret: bytes | None = None
    ) -> Webhook:
        """Register a webhook of a user. Raises InvalidError, ForbiddenError, LimitError."""
        known = None
        if kind is WebhookKind.USER_CALLS:
            known = self._calls.get_user_state(user.domain, user.user_id)
        return self._register(user, ticket, kind, order, secret=secret, known=known)

    def register_call(
        self, user: User, ticket: TicketRecord, call_id: str, order: Order, secret: bytes | None = None
    ) -> Webhook:
        """Register a webhook of a call. Raises NotFoundError, InvalidError, ForbiddenError, LimitError."""
        known = self._calls.get_call_state(user.domain, user.user_id, call_id)
        return self._register(
            user, ticket, WebhookKind.CALL, order, secret=secret, call_id=call_id, known=known
        )

    def unregister(self, user: User, kind: WebhookKind, target_id: str, call_id: str = "") -> None:
        """Drop a webhook with all that is yet to be posted. Raises NotFoundError."""
        webhook = self._webhooks.get((user.domain, user.user_id, kind, call_id), {}).get(target_id)
        if webhook is None or not self._is_live(webhook):
            text = "There is no webhook of this id."
            raise NotFoundError("webhook.unknown", text, field="targetId", name=target_id)
        self._drop(webhook)

    def lifetime_s(self, webhook: Webhook) -> int:
        """Return how long a webhook still lives."""
        return max(0, round((webhook.expires_at - self._now()).total_seconds()))

    # --- registering

    def _register(
        self,
        user: User,
        ticket: TicketRecord,
        kind: WebhookKind,
        order: Order,
        *,
        secret: bytes | None,
        known: ApiModel | None,
        call_id: str = "",
    ) -> Webhook:
        self._targets.check(order.target_url or "", public=order.public_target)
        subject = (user.domain, user.user_id, kind, call_id)
        earlier = self._webhooks.get(subject, {}).get(order.target_id or "")
        if earlier is None:
            self._check_room(user)
        else:
            earlier = self._outbox.current(earlier.webhook_id)
        lifetime = timedelta(seconds=CALL_LIFETIME_S if call_id else LIFETIME_S)
        same_url = earlier is not None and earlier.url == order.target_url
        webhook = Webhook(
            webhook_id=secrets.token_hex(16) if earlier is None else earlier.webhook_id,
            domain=user.domain,
            user_id=user.user_id,
            kind=kind,
            call_id=call_id,
            target_id=order.target_id or "",
            url=order.target_url or "",
            public=order.public_target,
            secret=secret or (new_secret() if earlier is None else earlier.secret),
            token_hash=ticket.token_hash,
            expires_at=min(self._now() + lifetime, ticket.expires_at),
            failing_since=earlier.failing_since if earlier is not None and same_url else None,
            told=None if known is None else known.to_json().encode(),
        )
        self._keep(webhook)
        return webhook

    def _check_room(self, user: User) -> None:
        self.forget_expired()
        everything = self._all()
        mine = sum((each.domain, each.user_id) == (user.domain, user.user_id) for each in everything)
        if mine >= MAX_PER_USER or len(everything) >= MAX_WEBHOOKS:
            raise LimitError("webhook.too.many", "Too many webhooks are registered.")

    def _keep(self, webhook: Webhook) -> None:
        self._webhooks.setdefault(_subject(webhook), {})[webhook.target_id] = webhook
        self._outbox.keep(webhook)

    def _drop(self, webhook: Webhook) -> None:
        mine = self._webhooks.get(_subject(webhook), {})
        mine.pop(webhook.target_id, None)
        if not mine:
            self._webhooks.pop(_subject(webhook), None)
        self._outbox.drop(webhook.webhook_id)

    def _all(self) -> list[Webhook]:
        return [webhook for mine in self._webhooks.values() for webhook in mine.values()]

    def _is_live(self, webhook: Webhook) -> bool:
        """Tell whether a webhook is to be told anything; one that has expired is dropped."""
        return self.may_post(webhook) and not webhook.closed

    # --- telling

    def _of(self, owner: UserKey, kind: WebhookKind, call_id: str = "") -> list[Webhook]:
        found = self._webhooks.get((*owner, kind, call_id), {})
        return [webhook for webhook in tuple(found.values()) if self._is_live(webhook)]

    def _told(self, webhook: Webhook) -> bytes | None:
        return self._outbox.current(webhook.webhook_id).told

    def _call_changed(self, changed: CallChanged) -> None:
        if not self._webhooks:
            return
        owner, call = (changed.domain, changed.user_id), changed.call
        for webhook in self._of(owner, WebhookKind.CALL, call.call_id):
            self._tell_call(webhook, call)
        self._tell_user(owner)

    def _tell_call(self, webhook: Webhook, call: CallState) -> None:
        """Tell a webhook of its call, unless it was told this state before the backend was restarted."""
        told = self._told(webhook)
        if told is None or CallState.model_validate_json(told).state_token != call.state_token:
            self._outbox.put(webhook.webhook_id, call.to_json())
        if call.status is CallStatus.TERMINATED:
            self._close(webhook)

    def _tell_user(self, owner: UserKey) -> None:
        """Tell the webhooks of a user all calls, where there are others than they were told last."""
        webhooks = self._of(owner, WebhookKind.USER_CALLS)
        if not webhooks:
            return
        state = self._calls.get_user_state(*owner)
        ids = {call.call_id for call in state.calls}
        for webhook in webhooks:
            told = self._told(webhook)
            if told is None or {call.call_id for call in UserState.model_validate_json(told).calls} != ids:
                self._outbox.put(webhook.webhook_id, state.to_json())

    def _call_ended(self, ended: CallEnded) -> None:
        """Tell the end of a call whose last state was not stored before the backend was killed."""
        if self._webhooks:
            for webhook in self._of((ended.domain, ended.user_id), WebhookKind.CALL, ended.call_id):
                self._tell_end(webhook, ended.outcome, None)

    def _tell_end(self, webhook: Webhook, event: CallEvent, description: str | None) -> None:
        """Tell, and end, a webhook of a call that is no more, by the state that it was told last."""
        told = self._told(webhook)
        if told is not None:
            last = CallState.model_validate_json(told)
            end = {"status": CallStatus.TERMINATED, "event": event, "event_description": description}
            over = last.model_copy(update={**end, "state_token": last.state_token + 1, "actions": None})
            self._outbox.put(webhook.webhook_id, over.to_json())
        self._close(webhook)

    def _devices_changed(self, changed: DevicesChanged) -> None:
        if self._webhooks:
            owner = (changed.domain, changed.user_id)
            for webhook in self._of(owner, WebhookKind.DEVICES):
                self._outbox.put(webhook.webhook_id, device_change(self._now()).to_json())

    def _engine_changed(self, changed: EngineChanged) -> None:
        """Tell what happened while nobody looked: calls that are no more, and those of users."""
        if changed.status is EngineStatus.DOWN:
            return
        for webhook in self._all():
            owner, call_id = (webhook.domain, webhook.user_id), webhook.call_id
            if webhook.kind is WebhookKind.USER_CALLS:
                self._tell_user(owner)
            elif call_id and not self._calls.has_call(*owner, call_id) and self._is_live(webhook):
                self._tell_end(webhook, CallEvent.FAILED, LOST)

    # --- ending

    def _close(self, webhook: Webhook) -> None:
        """Tell a webhook nothing more; it ends when what waits has been posted, or with its lifetime."""
        if self._outbox.is_empty(webhook.webhook_id):
            self._drop(webhook)
            return
        now = self._outbox.current(webhook.webhook_id)
        expires_at = min(now.expires_at, self._now() + timedelta(seconds=LIFETIME_S))
        self._keep(msgspec.structs.replace(now, closed=True, expires_at=expires_at))

    def may_post(self, webhook: Webhook) -> bool:
        """Tell whether a webhook still lives; one that does not is dropped."""
        if webhook.expires_at <= self._now() or not self._ticket_lives(webhook.token_hash):
            self._drop(webhook)
            return False
        return True

    def emptied(self, webhook: Webhook) -> None:
        """End a webhook that was only there for what had to be posted."""
        if webhook.closed:
            self._drop(webhook)

    def given_up(self, webhook: Webhook) -> None:
        """End a webhook that nobody takes, and tell its user."""
        self._drop(webhook)
        self._bus.publish(WebhookDisabled(webhook.domain, webhook.user_id, webhook.target_id, webhook.url))


def _subject(webhook: Webhook) -> Subject:
    return (webhook.domain, webhook.user_id, webhook.kind, webhook.call_id)
