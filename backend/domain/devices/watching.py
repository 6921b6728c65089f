"""What devices watch (lamps, presence, message lamps), kept so that an exchange to come can go on with it.

Runs on the event loop.
"""

from __future__ import annotations

from collections.abc import Iterable

from backend.ports.telephony import Subscription, SubscriptionChanged, SubscriptionEnded


class Watching:
    """The subscriptions of the exchange that is attached, or was last."""

    def __init__(self) -> None:
        self._kept: dict[str, Subscription] = {}

    def attached(self, subscriptions: Iterable[Subscription]) -> None:
        """Take in all of an exchange that was just attached, which is not a fresh one; others are gone."""
        self._kept = {each.subscription_id: each for each in subscriptions}

    def take(self, event: SubscriptionChanged | SubscriptionEnded) -> None:
        """Keep a subscription as it is now, or forget one that is over."""
        if isinstance(event, SubscriptionChanged):
            self._kept[event.subscription.subscription_id] = event.subscription
        else:
            self._kept.pop(event.subscription_id, None)

    def to_restore(self, now: float) -> list[Subscription]:
        """Take out what a fresh exchange is to have, which tells of each anew; ``now`` in Unix seconds."""
        kept, self._kept = self._kept, {}
        return [each for each in kept.values() if each.expires_at > now]
