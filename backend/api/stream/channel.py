"""The events of one user: the latest ones for those who come back, and the readers they go to.

Runs on the event loop. Exists only while somebody reads, and for a while afterwards.
"""

from __future__ import annotations

from collections import deque

import msgspec

from backend.api.stream.subscription import Subscription

KEPT_EVENTS = 500
KEPT_BYTES = 512 * 1024
"""Less than a subscription can queue, so that a replay always fits."""


class Kept(msgspec.Struct, frozen=True):
    """An event that was sent."""

    sequence: int
    kind: str
    frame: bytes


class Channel:
    """A ring of events; ``floor`` is the sequence number up to which they are not kept (any more).

    ``guests`` are readers of other streams of the user, which count and end as those of the events do.
    """

    def __init__(self, floor: int, kept_events: int = KEPT_EVENTS, kept_bytes: int = KEPT_BYTES) -> None:
        self.floor = floor
        self.log_version = 0
        self.idle_since = 0.0
        self.subscriptions: set[Subscription] = set()
        self.guests: set[Subscription] = set()
        self._ring: deque[Kept] = deque()
        self._bytes = 0
        self._kept_events = kept_events
        self._kept_bytes = kept_bytes

    def publish(self, event: Kept) -> None:
        """Keep an event and give it to all readers who may see its kind."""
        self._ring.append(event)
        self._bytes += len(event.frame)
        while len(self._ring) > self._kept_events or self._bytes > self._kept_bytes:
            dropped = self._ring.popleft()
            self._bytes -= len(dropped.frame)
            self.floor = dropped.sequence
        for subscription in self.subscriptions:
            if subscription.permits(event.kind):
                subscription.put(event.frame)

    def replay(self, subscription: Subscription, after: int) -> bool:
        """Give a reader what came after an event; False where that is too old to be known."""
        if after < self.floor:
            return False
        for event in self._ring:
            if event.sequence > after and subscription.permits(event.kind):
                subscription.put(event.frame)
        return True
