"""The telephony engine port: channels and bridges, in the vocabulary of Asterisk's ARI.

A *channel* is one leg to a device. A *bridge* mixes the channels that joined it. Outside a bridge a channel
hears music, a playback (tones, sounds, spoken digits), its own echo, or nothing.

The caller chooses all ids. Commands go out in a ``Batch`` that the engine applies in order and as a whole or
not at all; a command on something that has gone meanwhile is skipped without error, since its end is already
on its way as an event. ``Remember`` keeps the caller's own state beside the calls that it is about, so that a
caller that died can go on: it attaches, gets a ``Snapshot`` with what it had remembered and then every event
after the last one that it acknowledged.
"""

from __future__ import annotations

import enum
from collections.abc import AsyncIterator
from typing import Protocol

import msgspec


class Cause(enum.IntEnum):
    """Why a channel ends or should end (ITU-T Q.850)."""

    UNALLOCATED_NUMBER = 1
    NORMAL_CLEARING = 16
    USER_BUSY = 17
    NO_USER_RESPONSE = 18
    NO_ANSWER = 19
    CALL_REJECTED = 21
    ANSWERED_ELSEWHERE = 26
    DESTINATION_OUT_OF_ORDER = 27
    INVALID_NUMBER = 28
    FACILITY_REJECTED = 29
    NORMAL_UNSPECIFIED = 31
    NETWORK_OUT_OF_ORDER = 38
    TEMPORARY_FAILURE = 41
    CONGESTION = 42
    BEARER_NOT_IMPLEMENTED = 65
    RECOVERY_ON_TIMER_EXPIRE = 102
    INTERWORKING = 127


class ChannelState(enum.StrEnum):
    """DIALLING and RINGING before the answer, UP after it."""

    DIALLING = "DIALLING"
    RINGING = "RINGING"
    UP = "UP"


class Account(msgspec.Struct, frozen=True):
    """Who may register and call: SIP user name and digest secrets, RFC 7616 ``H(user:realm:password)``."""

    username: str
    display_name: str
    ha1_md5: str
    ha1_sha256: str


class Party(msgspec.Struct, frozen=True):
    """A number and a name to show."""

    number: str
    name: str


class Binding(msgspec.Struct, frozen=True):
    """One registered contact of an account; ``binding_id`` is stable over its refreshes."""

    binding_id: str
    username: str
    contact: str
    source: str
    transport: str
    user_agent: str
    instance_id: str | None
    expires_at: float
    """Seconds since 1970."""


# --- commands


class Command(msgspec.Struct, frozen=True, tag=True):
    """Base of the commands."""


class SetAccounts(Command, frozen=True):
    """Replace the accounts. Bindings of accounts that are gone are dropped."""

    realm: str
    accounts: list[Account]


class Originate(Command, frozen=True):
    """Call a binding. ``auto_answer`` asks the device to answer by itself (Call-Info answer-after=0)."""

    channel_id: str
    binding_id: str
    caller: Party
    timeout_s: float = 180.0
    auto_answer: bool = False


class Ring(Command, frozen=True):
    """Tell an offered channel's device that it rings afar (180)."""

    channel_id: str


class Answer(Command, frozen=True):
    """Answer an offered channel (200)."""

    channel_id: str


class HangUp(Command, frozen=True):
    """End a channel: a final response, CANCEL or BYE by its state."""

    channel_id: str
    cause: Cause = Cause.NORMAL_CLEARING


class CreateBridge(Command, frozen=True):
    """Make an empty bridge."""

    bridge_id: str


class DestroyBridge(Command, frozen=True):
    """Remove a bridge; its channels leave it."""

    bridge_id: str


class Join(Command, frozen=True):
    """Put a channel into a bridge; it leaves another one, and music, echo and playbacks on it end."""

    bridge_id: str
    channel_id: str


class Leave(Command, frozen=True):
    """Take a channel out of its bridge; it hears silence."""

    channel_id: str


class Mute(Command, frozen=True):
    """Keep what the channel's device says from its bridge (or let it through again)."""

    channel_id: str
    muted: bool


class StartMusic(Command, frozen=True):
    """Music on hold to a channel outside a bridge, endless."""

    channel_id: str
    music_class: str = "default"


class StopMusic(Command, frozen=True):
    """End the music."""

    channel_id: str


class StartEcho(Command, frozen=True):
    """Send a channel what it sends, until it joins a bridge or ends."""

    channel_id: str


class Play(Command, frozen=True):
    """Play to a channel outside a bridge, or to all in a bridge.

    ``media`` in order: ``tone:ringback|busy|congestion|waiting|beep|dial``, ``sound:<name>`` (a file of
    resources/sounds) or ``digits:<0-9*#>`` (spoken). Tones are endless, except ``beep``.
    """

    playback_id: str
    target_id: str
    media: list[str]


class StopPlayback(Command, frozen=True):
    """End a playback before its end."""

    playback_id: str


class SendDtmf(Command, frozen=True):
    """Send digits to the channel's device (RFC 4733; INFO where that was not negotiated)."""

    channel_id: str
    digits: str


class StartRecording(Command, frozen=True):
    """Record a bridge to a stereo 16-bit WAV file, streamed to disk and playable at any moment.

    Left is what ``channel_id`` says, right is what all others in the bridge say, in wall-clock time: silence
    while one of them is out of the bridge.
    """

    recording_id: str
    bridge_id: str
    channel_id: str
    path: str


class PauseRecording(Command, frozen=True):
    """Stop the recording's clock: nothing is written until it is resumed."""

    recording_id: str


class ResumeRecording(Command, frozen=True):
    """Go on with a paused recording."""

    recording_id: str


class StopRecording(Command, frozen=True):
    """Finish the file; RecordingFinished follows."""

    recording_id: str


class TransferProgress(Command, frozen=True):
    """Answer a TransferRequested: 100 while trying, then one final SIP status (RFC 3515 sipfrag)."""

    transfer_id: str
    status: int


class Remember(Command, frozen=True):
    """Keep ``value`` under ``key`` for the next Snapshot."""

    key: str
    value: bytes


class Forget(Command, frozen=True):
    """Drop what is kept under ``key``."""

    key: str


AnyCommand = (
    SetAccounts
    | Originate
    | Ring
    | Answer
    | HangUp
    | CreateBridge
    | DestroyBridge
    | Join
    | Leave
    | Mute
    | StartMusic
    | StopMusic
    | StartEcho
    | Play
    | StopPlayback
    | SendDtmf
    | StartRecording
    | PauseRecording
    | ResumeRecording
    | StopRecording
    | TransferProgress
    | Remember
    | Forget
)


class Batch(msgspec.Struct, frozen=True, tag=True):
    """What one event or request led to. ``acknowledged`` is the number of the last event taken in."""

    acknowledged: int
    commands: list[AnyCommand]


# --- events


class Event(msgspec.Struct, frozen=True, tag=True):
    """Base of the events."""


class ChannelOffered(Event, frozen=True):
    """An authenticated device calls ``called``; wants Ring, Answer or HangUp.

    ``replaces`` names the channel whose place it takes on answer (RFC 3891), checked by the engine.
    """

    channel_id: str
    username: str
    binding_id: str | None
    called: str
    caller: Party
    sip_call_id: str
    replaces: str | None = None


class ChannelRinging(Event, frozen=True):
    """An originated channel's device rings."""

    channel_id: str


class ChannelAnswered(Event, frozen=True):
    """A channel is UP, its media agreed."""

    channel_id: str


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
    """A channel is over. ``sip_status`` where a SIP response said so."""

    channel_id: str
    cause: Cause
    sip_status: int | None = None
    text: str = ""


class RegistrationChanged(Event, frozen=True):
    """All live bindings of an account, after one came, moved or went."""

    username: str
    bindings: list[Binding]


class PlaybackFinished(Event, frozen=True):
    """A playback has come to its end or was stopped."""

    playback_id: str


class RecordingFinished(Event, frozen=True):
    """A recording's file is whole. ``error`` says why it ended early (disk full), else empty."""

    recording_id: str
    path: str
    duration_s: float
    error: str = ""


AnyEvent = (
    ChannelOffered
    | ChannelRinging
    | ChannelAnswered
    | ChannelHeld
    | ChannelUnheld
    | DtmfReceived
    | TransferRequested
    | ChannelDestroyed
    | RegistrationChanged
    | PlaybackFinished
    | RecordingFinished
)


class NumberedEvent(msgspec.Struct, frozen=True, tag=True):
    """An event with its number: 1, 2, 3 … over the life of the engine."""

    number: int
    event: AnyEvent


# --- attaching


class ChannelInfo(msgspec.Struct, frozen=True):
    """A live channel."""

    channel_id: str
    username: str
    binding_id: str | None
    state: ChannelState
    bridge_id: str | None
    held: bool
    muted: bool


class Snapshot(msgspec.Struct, frozen=True, tag=True):
    """The engine as it is when a caller attaches; unacknowledged events follow it.

    ``engine_id`` differs after a restart of the engine: nothing of before lives on. ``sip_host`` and
    ``sip_port`` are where phones register, by UDP and TCP; ``tls_host`` and ``tls_port`` are where they do so
    by TLS, "" and 0 where it is not served.
    """

    engine_id: str
    sip_host: str
    sip_port: int
    acknowledged: int
    channels: list[ChannelInfo]
    bridges: list[str]
    recordings: list[str]
    bindings: list[Binding]
    remembered: dict[str, bytes]
    tls_host: str = ""
    tls_port: int = 0


class EngineLostError(ConnectionError):
    """The engine died or cannot be reached; ``connect`` again gives a new Snapshot."""


class TelephonyEngine(Protocol):
    """One attached engine."""

    async def connect(self) -> Snapshot:
        """Start or find the engine and attach. Waits and retries until it succeeds."""

    def send(self, batch: Batch) -> None:
        """Queue a batch; order is kept. Swallowed while the engine is lost."""

    def events(self) -> AsyncIterator[NumberedEvent]:
        """Yield events in order until the engine is lost. Raises EngineLostError then."""

    async def stop(self) -> None:
        """End all calls and the engine, within 3 s."""

    async def detach(self) -> None:
        """Let go of the engine; calls go on for its grace time."""
