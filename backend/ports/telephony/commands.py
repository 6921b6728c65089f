"""The commands of the telephony port, and the batch that carries them."""

from __future__ import annotations

import msgspec

from backend.ports.telephony.vocabulary import (
    Account,
    Audience,
    Binding,
    Cause,
    Diversion,
    Party,
    Subscription,
    Trunk,
)


class Command(msgspec.Struct, frozen=True, tag=True):
    """Base of the commands."""


class SetAccounts(Command, frozen=True):
    """Replace the accounts. Bindings of accounts that are gone are dropped."""

    realm: str
    accounts: list[Account]


class SetTrunks(Command, frozen=True):
    """Replace the trunks. Calls by one that is gone or changed go on; TrunkStateChanged follows for each."""

    trunks: list[Trunk]


class RestoreBindings(Command, frozen=True):
    """Give a fresh engine, after SetAccounts, the bindings that an earlier one had.

    RegistrationChanged follows. Left out are those that have expired, that came by TLS, or by UDP to an
    address that is not served any more. A phone on TCP is connected to, where it takes that at its Contact.
    """

    bindings: list[Binding]


class RestoreSubscriptions(Command, frozen=True):
    """Give a fresh engine, after RestoreBindings, the subscriptions that an earlier one had.

    Each watcher is told the present state, and SubscriptionChanged follows for each. Left out are those that
    have expired, whose accounts are gone, or that came by an address that is not served any more.
    """

    subscriptions: list[Subscription]


class Originate(Command, frozen=True):
    """Call a binding. ``auto_answer`` asks the device to answer by itself (Call-Info answer-after=0).

    ``diversions``: who has sent the call on, the latest first, for the device to show.
    """

    channel_id: str
    binding_id: str
    caller: Party
    timeout_s: float = 180.0
    auto_answer: bool = False
    diversions: list[Diversion] = []


class Dial(Command, frozen=True):
    """Call ``number``, as the provider wants it, by a trunk.

    ``caller`` is who is shown, ``anonymous``: to the provider alone (RFC 3323, RFC 3325); a caller without a
    number is shown as the trunk's own account. ``diversions``: who has diverted the call, the latest first.
    """

    channel_id: str
    trunk_id: str
    number: str
    caller: Party
    anonymous: bool = False
    diversions: list[Diversion] = []
    timeout_s: float = 180.0


class Ring(Command, frozen=True):
    """Tell an offered channel's device that it rings afar (180)."""

    channel_id: str


class Progress(Command, frozen=True):
    """Have an offered channel hear, before its answer, what it joins and what is played to it (183 with SDP).

    A device that leaves the offer to us is told instead that it rings afar (180), and hears nothing yet.
    """

    channel_id: str


class Answer(Command, frozen=True):
    """Answer an offered channel (200)."""

    channel_id: str


class HangUp(Command, frozen=True):
    """End a channel: a final response, CANCEL or BYE by its state.

    ``words`` tell a device whose call is refused why, for its display (Reason, Warning).
    """

    channel_id: str
    cause: Cause = Cause.NORMAL_CLEARING
    words: str = ""


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


class Snoop(Command, frozen=True):
    """Put a channel into a bridge as Join does, but to listen in: it hears what all do.

    What it says is heard by nobody, by the channel ``target_id`` alone (while that is in the bridge), or by
    all; its digits by nobody. With ``tone`` those who have joined hear ``tone:intrusion`` as long as it is
    there. Neither tone nor whisper is recorded.
    """

    bridge_id: str
    channel_id: str
    audience: Audience = Audience.NOBODY
    target_id: str = ""
    tone: bool = False


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

    ``media`` in order: ``tone:ringback|busy|congestion|waiting|intrusion|beep|dial``, ``sound:<name>`` (a
    file of resources/sounds), ``digits:<0-9*#>`` (spoken) or ``file:<path>`` (the left side of a recording).
    Tones are endless, except ``beep``.
    """

    playback_id: str
    target_id: str
    media: list[str]


class StopPlayback(Command, frozen=True):
    """End a playback before its end."""

    playback_id: str


class ShowParty(Command, frozen=True):
    """Say who the far party of a channel is now, to those who watch the channel's account.

    ``to_device``: also to the device, for its display (P-Asserted-Identity), by UPDATE where that is taken,
    else with what it is sent next. A provider is never told.
    """

    channel_id: str
    party: Party
    to_device: bool = False


class SendDtmf(Command, frozen=True):
    """Send digits to the channel's device (RFC 4733; INFO where that was not negotiated)."""

    channel_id: str
    digits: str


class StartRecording(Command, frozen=True):
    """Record a bridge to a stereo 16-bit WAV file, streamed to disk and playable at any moment.

    Left is what ``channel_id`` says, right is what all others in the bridge say, in wall-clock time: silence
    while one of them is out of the bridge. It stops by itself after ``max_s``, or once ``channel_id`` has
    said nothing for ``max_silence_s``; 0 is no limit.
    """

    recording_id: str
    bridge_id: str
    channel_id: str
    path: str
    max_s: float = 0.0
    max_silence_s: float = 0.0


class PauseRecording(Command, frozen=True):
    """Stop the recording's clock: nothing is written until it is resumed."""

    recording_id: str


class ResumeRecording(Command, frozen=True):
    """Go on with a paused recording."""

    recording_id: str


class StopRecording(Command, frozen=True):
    """Finish the file; RecordingFinished follows."""

    recording_id: str


class SetMessages(Command, frozen=True):
    """Tell the devices of an account how many messages wait in its mailbox, new and old (RFC 3842)."""

    username: str
    new: int
    old: int


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
    | RestoreBindings
    | RestoreSubscriptions
    | SetTrunks
    | Originate
    | Dial
    | Ring
    | Progress
    | Answer
    | HangUp
    | CreateBridge
    | DestroyBridge
    | Join
    | Snoop
    | Leave
    | Mute
    | StartMusic
    | StopMusic
    | StartEcho
    | Play
    | StopPlayback
    | ShowParty
    | SendDtmf
    | StartRecording
    | PauseRecording
    | ResumeRecording
    | StopRecording
    | SetMessages
    | TransferProgress
    | Remember
    | Forget
)


class Batch(msgspec.Struct, frozen=True, tag=True):
    """What one event or request led to. ``acknowledged`` is the number of the last event taken in."""

    acknowledged: int
    commands: list[AnyCommand]
