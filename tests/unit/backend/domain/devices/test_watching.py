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


def test_what_was_given_to_an_exchange_is_told_anew_by_it() -> None:
    watching = Watching()
    watching.attached([LAMP])
    assert watching.to_restore(0.0) == [LAMP]
    assert watching.to_restore(0.0) == []
