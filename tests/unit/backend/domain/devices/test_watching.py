"""What devices watch is kept for an exchange to come."""

from __future__ import annotations

import msgspec

from backend.domain.devices.watching import Watching
from backend.ports.telephony import Subscription, SubscriptionChanged, SubscriptionEnded

LAMP = Subscription(
    subscription_id="tag",
    watcher="1001",
    watched="1002",
    event="dialog",
    call_id="call",
    local="<sip:1002@example.org>;tag=tag",
    remote="<sip:1001@example.org>;tag=other",
    remote_tag="other",
    target="sip:1001@192.0.2.10:5061",
    routes=[],
    local_sequence=1,
    remote_sequence=2,
    version=1,
    source="192.0.2.10:5061",
    served_at="192.0.2.1:5060",
    expires_at=1000.0,
)


def test_the_latest_of_each_subscription_is_kept_until_it_ends_or_expires() -> None:
    watching = Watching()
    later = msgspec.structs.replace(LAMP, expires_at=2000.0)
    other = msgspec.structs.replace(LAMP, subscription_id="other")
    over = msgspec.structs.replace(later, subscription_id="over")
    for each in (LAMP, later, other, over):
        watching.take(SubscriptionChanged(each))
    watching.take(SubscriptionEnded("over"))
    assert watching.to_restore(1000.0) == [later]


class SpyStore:
    """What the database has."""

    def __init__(self) -> None:
        self.kept: dict[str, Subscription] = {}

    def keep(self, subscription: Subscription) -> None:
        self.kept[subscription.subscription_id] = subscription

    def drop(self, subscription_id: str) -> None:
        del self.kept[subscription_id]


def test_what_is_watched_outlives_backend_and_exchange() -> None:
    store = SpyStore()
    before = Watching(store)
    other, over = (msgspec.structs.replace(LAMP, subscription_id=each) for each in ("other", "over"))
    later = msgspec.structs.replace(LAMP, expires_at=2000.0)
    for each in (LAMP, other, over, later):
        before.take(SubscriptionChanged(each))
    before.take(SubscriptionEnded("over"))
    after = Watching(store)
    after.restore(store.kept.values())
    assert after.to_restore(1500.0) == [later]
    assert list(store.kept.values()) == [later]
    after.take(SubscriptionEnded("tag"))
    assert store.kept == {}


def test_what_is_stored_follows_an_exchange_that_lived_on() -> None:
    store = SpyStore()
    Watching(store).attached([LAMP])
    after = Watching(store)
    after.restore(store.kept.values())
    other = msgspec.structs.replace(LAMP, subscription_id="other")
    after.attached([other])
    assert list(store.kept.values()) == [other]


def test_what_was_given_to_an_exchange_is_told_anew_by_it() -> None:
    watching = Watching()
    watching.attached([LAMP])
    assert watching.to_restore(0.0) == [LAMP]
    assert watching.to_restore(0.0) == []
