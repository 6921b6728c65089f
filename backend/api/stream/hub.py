"""From the bus to the event streams: each event is numbered and encoded once, and goes to whom it concerns.

Runs on the event loop, synchronously with the bus. Numbers grow over all users and are unique for the life of
the process (the epoch); an id of another epoch is answered with a snapshot.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from backend.api.stream.channel import Channel, Kept
from backend.api.stream.subscription import SHUTDOWN, Subscription
from backend.bus.bus import Bus
from backend.bus.events import (
    CallChanged,
    ColleagueChanged,
    ColleaguesChanged,
    ConferenceChanged,
    DevicesChanged,
    EngineChanged,
    LogAdded,
    LogRemoved,
    NoteChanged,
    ParkedChanged,
    PasswordsGuessed,
    ReturningChanged,
    WebhookDisabled,
)
from backend.contract.stream import (
    CallChangedEvent,
    ColleagueChangedEvent,
    ColleaguesChangedEvent,
    ConferenceChangedEvent,
    DevicesChangedEvent,
    EchoEvent,
    EngineEvent,
    LogAddedEvent,
    LogRemovedEvent,
    NoteChangedEvent,
    NoticeEvent,
    ParkedChangedEvent,
    PasswordsGuessedEvent,
    ReturningChangedEvent,
    StreamEvent,
    WebhookDisabledEvent,
)
from backend.domain.errors import LimitError, UnavailableError
from backend.ports.organisation import User

MAX_STREAMS = 1000
MAX_STREAMS_PER_USER = 20
FORGET_AFTER_S = 600.0
CALL_EVENTS = frozenset(
    each.event
    for each in (
        CallChangedEvent,
        ConferenceChangedEvent,
        NoteChangedEvent,
        ParkedChangedEvent,
        ReturningChangedEvent,
        ColleagueChangedEvent,
        ColleaguesChangedEvent,
    )
)
"""The kinds that only a ticket for CALL_CONTROL shows."""

UserKey = tuple[str, str]


class EventHub:
    """All channels with their readers."""

    def __init__(self, bus: Bus, epoch: str, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._epoch = epoch
        self._monotonic = monotonic
        self._sequence = 0
        self._channels: dict[UserKey, Channel] = {}
        self._streams = 0
        self._closed = False
        bus.subscribe(CallChanged, self._call_changed)
        bus.subscribe(DevicesChanged, self._devices_changed)
        bus.subscribe(ConferenceChanged, self._conference_changed)
        bus.subscribe(NoteChanged, self._note_changed)
        bus.subscribe(ParkedChanged, self._parked_changed)
        bus.subscribe(ReturningChanged, self._returning_changed)
        bus.subscribe(ColleagueChanged, self._colleague_changed)
        bus.subscribe(ColleaguesChanged, self._colleagues_changed)
        bus.subscribe(LogAdded, self._log_added)
        bus.subscribe(LogRemoved, self._log_removed)
        bus.subscribe(EngineChanged, self._engine_changed)
        bus.subscribe(WebhookDisabled, self._webhook_disabled)
        bus.subscribe(PasswordsGuessed, self._passwords_guessed)

    @property
    def streams(self) -> int:
        """How many readers there are."""
        return self._streams

    def channel(self, user: User) -> Channel:
        """Return the channel of a user; from now on its events are kept."""
        self._forget_idle()
        channel = self._channels.get((user.domain, user.user_id))
        if channel is None:
            channel = self._channels[user.domain, user.user_id] = Channel(self._sequence)
        channel.idle_since = self._monotonic()
        return channel

    def join(self, channel: Channel, subscription: Subscription) -> None:
        """Give a reader the events of a channel from now on. Raises LimitError, UnavailableError."""
        self._check_room(channel)
        channel.subscriptions.add(subscription)
        self._streams += 1

    def admit(self, channel: Channel, subscription: Subscription) -> None:
        """Count the reader of another stream. Raises LimitError, UnavailableError."""
        self._check_room(channel)
        channel.guests.add(subscription)
        self._streams += 1

    def leave(self, channel: Channel, subscription: Subscription) -> None:
        """Let a reader go."""
        for readers in (channel.subscriptions, channel.guests):
            if subscription in readers:
                readers.discard(subscription)
                channel.idle_since = self._monotonic()
                self._streams -= 1

    def sequence_of(self, event_id: str | None) -> int | None:
        """Return the number in an id of this epoch, else None."""
        epoch, _, number = (event_id or "").partition("-")
        if epoch != self._epoch or not number.isdecimal() or len(number) > 18:
            return None
        sequence = int(number)
        return sequence if sequence <= self._sequence else None

    def echo(self, user: User, mark: str) -> None:
        """Send a mark to the streams of a user, the way that all events go."""
        self._publish(self._of(user.domain, user.user_id), EchoEvent(mark=mark))

    def frame(self, event: StreamEvent) -> bytes:
        """Encode an event for one reader alone, under the number of the latest event."""
        return _frame(f"{self._epoch}-{self._sequence}", event)

    def close(self, notice: NoticeEvent = SHUTDOWN) -> None:
        """End all streams and let nobody in any more."""
        self._closed = True
        for channel in self._channels.values():
            for subscription in (*channel.subscriptions, *channel.guests):
                subscription.end(notice)

    def _check_room(self, channel: Channel) -> None:
        if self._closed:
            raise UnavailableError(SHUTDOWN.code, SHUTDOWN.description)
        readers = len(channel.subscriptions) + len(channel.guests)
        if self._streams >= MAX_STREAMS or readers >= MAX_STREAMS_PER_USER:
            raise LimitError("stream.too.many", "Too many event streams are open.")

    def _publish(self, channels: Iterable[Channel], event: StreamEvent) -> None:
        self._sequence += 1
        kept: Kept | None = None
        for channel in channels:
            if kept is None:
                kept = Kept(self._sequence, event.event, self.frame(event))
            channel.publish(kept)

    def _of(self, domain: str, user_id: str) -> list[Channel]:
        channel = self._channels.get((domain, user_id))
        return [] if channel is None else [channel]

    def _of_all(self, domain: str) -> list[Channel]:
        return [channel for (of_domain, _), channel in self._channels.items() if of_domain == domain]

    def _call_changed(self, changed: CallChanged) -> None:
        event = CallChangedEvent(call=changed.call, reasons=changed.reasons or None)
        self._publish(self._of(changed.domain, changed.user_id), event)

    def _devices_changed(self, changed: DevicesChanged) -> None:
        event = DevicesChangedEvent(devices=changed.devices)
        self._publish(self._of(changed.domain, changed.user_id), event)

    def _conference_changed(self, changed: ConferenceChanged) -> None:
        event = ConferenceChangedEvent(conference=changed.conference)
        self._publish(self._of(changed.domain, changed.user_id), event)

    def _note_changed(self, changed: NoteChanged) -> None:
        self._publish(self._of(changed.domain, changed.user_id), NoteChangedEvent(note=changed.note))

    def _returning_changed(self, changed: ReturningChanged) -> None:
        event = ReturningChangedEvent(time=datetime.now(UTC), returning=changed.returning)
        self._publish(self._of(changed.domain, changed.user_id), event)

    def _parked_changed(self, changed: ParkedChanged) -> None:
        event = ParkedChangedEvent(time=datetime.now(UTC), parked=changed.parked)
        self._publish(self._of_all(changed.domain), event)

    def _colleague_changed(self, changed: ColleagueChanged) -> None:
        self._publish(self._of_all(changed.domain), ColleagueChangedEvent(colleague=changed.colleague))

    def _colleagues_changed(self, changed: ColleaguesChanged) -> None:
        self._publish(
            self._of_all(changed.domain),
            ColleaguesChangedEvent(colleagues=changed.colleagues, colleagues_cut=changed.cut),
        )

    def _log_added(self, added: LogAdded) -> None:
        self._log_changed(added.domain, added.user_id, LogAddedEvent(item=added.item))

    def _log_removed(self, removed: LogRemoved) -> None:
        self._log_changed(removed.domain, removed.user_id, LogRemovedEvent(item_ids=removed.item_ids))

    def _log_changed(self, domain: str, user_id: str, event: StreamEvent) -> None:
        channels = self._of(domain, user_id)
        for channel in channels:
            channel.log_version += 1
        self._publish(channels, event)

    def _engine_changed(self, changed: EngineChanged) -> None:
        event = EngineEvent(engine=changed.status, sip_uri=changed.sip_uri)
        self._publish(self._channels.values(), event)

    def _webhook_disabled(self, disabled: WebhookDisabled) -> None:
        event = WebhookDisabledEvent(target_id=disabled.target_id, target_url=disabled.target_url)
        self._publish(self._of(disabled.domain, disabled.user_id), event)

    def _passwords_guessed(self, guessed: PasswordsGuessed) -> None:
        event = PasswordsGuessedEvent(service=guessed.service, source=guessed.source, account=guessed.account)
        self._publish(self._of(guessed.domain, guessed.user_id), event)

    def _forget_idle(self) -> None:
        limit = self._monotonic() - FORGET_AFTER_S
        for key, channel in list(self._channels.items()):
            if not channel.subscriptions and not channel.guests and channel.idle_since < limit:
                del self._channels[key]


def notice_frame(notice: NoticeEvent) -> bytes:
    """Encode a notice. It has no id: a reader that comes back asks for what is after the last event."""
    return _frame(None, notice)


def _frame(event_id: str | None, event: StreamEvent) -> bytes:
    head = "" if event_id is None else f"id: {event_id}\n"
    return f"{head}event: {event.event}\ndata: {event.to_json()}\n\n".encode()
