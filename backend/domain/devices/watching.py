"""What devices watch (lamps, presence, message lamps), kept so that an exchange to come can go on with it.

It is stored, too, for the death of backend and exchange together. Runs on the event loop.
"""

from __future__ import annotations

from collections.abc import Iterable

from backend.ports.devices import SubscriptionStore
from backend.ports.telephony import Subscription, SubscriptionChanged, SubscriptionEnded


class Watching:
    """The subscriptions of the exchange that is attached, or was last; without a store in memory alone."""

    def __init__(self, store: SubscriptionStore | None = None) -> None:
        self._store = store
        self._kept: dict[str, Subscription] = {}
        self._stored: set[str] = set()

    def restore(self, subscriptions: Iterable[Subscription]) -> None:
        """Take in what is stored, at the start."""
        self._kept = {each.subscription_id: each for each in subscriptions}
        self._stored = set(self._kept)

    def attached(self, subscriptions: Iterable[Subscription]) -> None:
        """Take in all of an exchange that was just attached, which is not a fresh one; others are gone."""
        live = {each.subscription_id: each for each in subscriptions}
        for subscription_id in self._stored - live.keys():
            self._drop(subscription_id)
        for subscription_id, subscription in live.items():
            if subscription_id not in self._stored or self._kept.get(subscription_id) != subscription:
                self._keep(subscription)
        self._kept = live

    def take(self, event: SubscriptionChanged | SubscriptionEnded) -> None:
        """Keep a subscription as it is now, or forget one that is over."""
        if isinstance(event, SubscriptionChanged):
            self._kept[event.subscription.subscription_id] = event.subscription
            self._keep(event.subscription)
        else:
            self._kept.pop(event.subscription_id, None)
            self._drop(event.subscription_id)

    def to_restore(self, now: float) -> list[Subscription]:
        """Take out what a fresh exchange is to have, which tells of each anew; ``now`` in Unix seconds."""
        kept, self._kept = self._kept, {}
        for subscription_id, subscription in kept.items():
            if subscription.expires_at <= now:
                self._drop(subscription_id)
        return [each for each in kept.values() if each.expires_at > now]

    def _keep(self, subscription: Subscription) -> None:
        if self._store is not None:
            self._stored.add(subscription.subscription_id)
            self._store.keep(subscription)

    def _drop(self, subscription_id: str) -> None:
        if self._store is not None and subscription_id in self._stored:
            self._stored.discard(subscription_id)
            self._store.drop(subscription_id)
