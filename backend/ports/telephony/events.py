"""The events of the telephony port, numbered over the life of the engine."""

from __future__ import annotations

import msgspec

from backend.ports.telephony.vocabulary import (
    Binding,
    Cause,
    Diversion,
    Party,
    SipDialog,
    Subscription,
    TrunkState,
)


class Event(msgspec.Struct, frozen=True, tag=True):
    """Base of the events."""


class ChannelOffered(Event, frozen=True):
    """An authenticated device, or a trunk, calls ``called``; wants Ring, Answer or HangUp.

    ``replaces`` names the channel whose place it takes on answer (RFC 3891), checked by the engine. A call by
    ``trunk_id`` has no user name; its ``caller`` is what the provider says. A caller has no number who does
    not want to be known; ``diversions`` are who has diverted it, the latest first.
    """

    channel_id: str
    username: str
    binding_id: str | None
    called: str
    caller: Party
    sip_call_id: str
    replaces: str | None = None
    trunk_id: str | None = None
    diversions: list[Diversion] = []
    dialog: SipDialog | None = None


class ChannelRinging(Event, frozen=True):
    """An originated channel's device rings."""

    channel_id: str
    dialog: SipDialog | None = None


class ChannelSounds(Event, frozen=True):
    """An originated channel's device sends sound though it has not answered (early media, RFC 3960).

    Told once. The channel may join a bridge now, to be heard there; no ChannelRinging need have come before.
    """

    channel_id: str
    dialog: SipDialog | None = None


class ChannelAnswered(Event, frozen=True):
    """A channel is UP, its media agreed."""

    channel_id: str
    dialog: SipDialog | None = None


class ChannelHeld(Event, frozen=True):
    """The device has put the channel on hold by its own re-INVITE."""

    channel_id: str


class ChannelUnheld(Event, frozen=True):
    """The device has taken the channel off hold."""

    channel_id: str


class DtmfReceived(Event, frozen=True):
    """The device has sent a digit."""

    channel_id: str
    digit: str


class TransferRequested(Event, frozen=True):
    """The device asks by REFER to connect its far party with ``target``; wants TransferProgress.

    ``replaces`` names the channel of the same device's other call (attended), or is None (blind).
    """

    channel_id: str
    transfer_id: str
    target: str
    replaces: str | None = None


class ChannelDestroyed(Event, frozen=True):
    """A channel is over. ``sip_status`` where a SIP response said so.

    ``redirect`` is the URI that a called device, which refused with 300 to 302, wants to be called instead.
    """

    channel_id: str
    cause: Cause
    sip_status: int | None = None
    text: str = ""
    redirect: str = ""


class RegistrationChanged(Event, frozen=True):
    """All live bindings of an account, after one came, moved or went."""

    username: str
    bindings: list[Binding]


class SubscriptionChanged(Event, frozen=True):
    """A device has begun to watch something, or goes on with it."""

    subscription: Subscription


class SubscriptionEnded(Event, frozen=True):
    """A subscription that was told of is over."""

    subscription_id: str


class TrunkStateChanged(Event, frozen=True):
    """A trunk takes calls, or does so no more; ``reason`` says why not."""

    trunk_id: str
    state: TrunkState
    reason: str = ""


class GuessingReported(Event, frozen=True):
    """Wrong passwords from ``source`` (``host:port``) are so many that it has to wait. Told at a low rate."""

    source: str
    account: str


class PlaybackFinished(Event, frozen=True):
    """A playback has come to its end or was stopped."""

    playback_id: str


class RecordingFinished(Event, frozen=True):
    """A recording's file is whole. ``error`` says why it ended early (disk full), else empty."""

    recording_id: str
    path: str
    duration_s: float
    error: str = ""


class SpeakersChanged(Event, frozen=True):
    """Other channels than before speak in a bridge that three or more have joined; told at a low rate."""

    bridge_id: str
    channel_ids: list[str]


AnyEvent = (
    ChannelOffered
    | ChannelRinging
    | ChannelSounds
    | ChannelAnswered
    | ChannelHeld
    | ChannelUnheld
    | DtmfReceived
    | TransferRequested
    | ChannelDestroyed
    | RegistrationChanged
    | SubscriptionChanged
    | SubscriptionEnded
    | TrunkStateChanged
    | GuessingReported
    | PlaybackFinished
    | RecordingFinished
    | SpeakersChanged
)


class NumberedEvent(msgspec.Struct, frozen=True, tag=True):
    """An event with its number: 1, 2, 3 … over the life of the engine."""

    number: int
    event: AnyEvent
