"""Subscriptions of an earlier agent whose devices have to connect again: by TCP and TLS.

A connection ends with its agent. Whose it was is known by the binding, where the device says which one it is,
or else by account and host. Single thread, no I/O.
"""

from __future__ import annotations

from collections.abc import Callable

from backend.ports.telephony import Subscription as Kept
from backend.telephony.embedded.sip.bindings import Location
from backend.telephony.embedded.sip.flow import read_host_port
from backend.telephony.embedded.sip.subscription import Subscription

PlacesOf = Callable[[str], list[Location]]
Key = tuple[str, str]


def device_of(subscription: Subscription, places: list[Location]) -> str:
    """The binding of the device that watches, where it is known by more than its address."""
    flow = subscription.dialog.flow
    mine = (each for each in places if each.flow == flow and each.instance_id)
    return next((each.binding_id for each in mine), "")


class AwaySubscriptions:
    """Those that wait, by account."""

    def __init__(self) -> None:
        self._waiting: dict[str, dict[Key, tuple[Subscription, Kept]]] = {}

    def put(self, subscription: Subscription, kept: Kept) -> None:
        """Have one wait; ``kept`` is what is known of it."""
        self._waiting.setdefault(subscription.watcher, {})[subscription.key] = (subscription, kept)

    def kept(self, subscription: Subscription) -> Kept | None:
        """What is known of one that waits."""
        _, kept = self._waiting.get(subscription.watcher, {}).get(subscription.key, (None, None))
        return kept

    def forget(self, subscription: Subscription) -> None:
        """Have one wait no more, if it does."""
        mine = self._waiting.get(subscription.watcher, {})
        mine.pop(subscription.key, None)
        if not mine:
            self._waiting.pop(subscription.watcher, None)

    def of(self, username: str) -> list[Subscription]:
        """Those of an account."""
        return [subscription for subscription, _ in self._waiting.get(username, {}).values()]

    def take(self, location: Location) -> list[Subscription]:
        """Those of the device that has come, which wait no more."""
        mine = self._waiting.get(location.username, {})
        found = [subscription for subscription, kept in mine.values() if _is_of(kept, location)]
        for subscription in found:
            self.forget(subscription)
        return found


def _is_of(kept: Kept, location: Location) -> bool:
    if kept.transport != location.flow.transport:
        return False
    if kept.device:
        return kept.device == location.binding_id
    source = read_host_port(kept.source)
    return source is not None and source[0] == location.flow.remote[0]
