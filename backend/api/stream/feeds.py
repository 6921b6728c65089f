"""Streams of one thing each, beside the stream of all events: a call, the devices or the dialogs.

Runs on the event loop, synchronously with the bus. They begin with the present state where there is one, and
their events have no number: who comes back gets the present state again.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

from backend.api.stream.dialog_info import DialogInfo
from backend.api.stream.hub import EventHub
from backend.api.stream.subscription import Subscription
from backend.bus.bus import Bus
from backend.bus.events import CallChanged, DevicesChanged, LineStateChanged
from backend.contract.calls import CallStatus
from backend.contract.devices import DeviceChange
from backend.contract.stream import NoticeEvent
from backend.domain.calls.service import CallService
from backend.domain.linestates.service import LineStateService
from backend.ports.organisation import User

CALL_ENDED = NoticeEvent(code="stream.call.ended", description="The call is over.")
Change = TypeVar("Change", CallChanged, DevicesChanged)


class Feed:
    """One reader of one stream; ``close`` lets it go."""

    def __init__(self, subscription: Subscription, close: Callable[[], None]) -> None:
        self.subscription = subscription
        self.close = close


class Feeds:
    """Opens streams. All raise LimitError where a user has too many, UnavailableError at the end."""

    def __init__(
        self,
        bus: Bus,
        hub: EventHub,
        calls: CallService,
        line_states: LineStateService,
        now: Callable[[], datetime],
    ) -> None:
        self._bus = bus
        self._hub = hub
        self._calls = calls
        self._line_states = line_states
        self._now = now

    def call(self, user: User, call_id: str) -> Feed:
        """Return the states of a call, the present one first, to its end. Raises NotFoundError."""
        state = self._calls.get_call_state(user.domain, user.user_id, call_id)
        subscription = _subscription()
        subscription.put(frame(state.to_json()))

        def changed(change: CallChanged) -> None:
            if change.call.call_id == call_id:
                subscription.put(frame(change.call.to_json()))
                if change.call.status is CallStatus.TERMINATED:
                    subscription.end(CALL_ENDED)

        return self._open(user, subscription, CallChanged, changed)

    def devices(self, user: User) -> Feed:
        """Return the changes of a user's devices."""
        subscription = _subscription()

        def changed(_change: DevicesChanged) -> None:
            subscription.put(frame(device_change(self._now()).to_json()))

        return self._open(user, subscription, DevicesChanged, changed)

    def dialogs(self, user: User) -> Feed:
        """Return the dialogs of a user (RFC 4235): all of them first, then each one that changes."""
        subscription = _subscription()
        document = DialogInfo(user)
        calls = self._calls.get_user_state(user.domain, user.user_id).calls
        subscription.put(frame(document.full(calls, self._line_states.ids(user))))

        def changed(change: CallChanged) -> None:
            subscription.put(frame(document.partial(change.call)))

        def changed_elsewhere(change: LineStateChanged) -> None:
            if (change.domain, change.user_id) == (user.domain, user.user_id):
                subscription.put(frame(document.elsewhere(change.external_id, in_call=change.in_call)))

        feed = self._open(user, subscription, CallChanged, changed)
        unsubscribe = self._bus.subscribe(LineStateChanged, changed_elsewhere)

        def close() -> None:
            unsubscribe()
            feed.close()

        return Feed(subscription, close)

    def _open(
        self,
        user: User,
        subscription: Subscription,
        event: type[Change],
        changed: Callable[[Change], None],
    ) -> Feed:
        channel = self._hub.channel(user)
        self._hub.admit(channel, subscription)

        def concerned(change: Change) -> None:
            if (change.domain, change.user_id) == (user.domain, user.user_id):
                changed(change)

        unsubscribe = self._bus.subscribe(event, concerned)

        def close() -> None:
            unsubscribe()
            self._hub.leave(channel, subscription)

        return Feed(subscription, close)


def device_change(now: datetime) -> DeviceChange:
    """Return that the devices have changed now."""
    utc = now.astimezone(UTC)
    return DeviceChange(time_stamp=f"{utc:%Y-%m-%d %H:%M:%S}.{utc.microsecond // 1000:03d}")


def frame(data: str) -> bytes:
    """Encode the data of an event, which is one line."""
    return f"data: {data}\n\n".encode()


def _subscription() -> Subscription:
    return Subscription(lambda _kind: True)
