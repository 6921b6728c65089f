"""What call control holds: calls, legs, conversations and recordings, as plain values.

A *conversation* is what its members share, one bridge for its whole life. A *call* is one user's view of a
conversation. A *leg* is one channel to a device; it carries the calls of its device (all of them on our own
softphone, one on any other phone). Each object is remembered beside the engine as one msgspec blob, so
nothing here may refer to another object but by its id.
"""

from __future__ import annotations

import enum

import msgspec

from backend.contract.calls import CallEvent, CallStatus, IntrusionType, RemotePartyType, RetargetReason
from backend.domain.calls.sentences import Description, Reason
from backend.domain.routing.numbers import OutsideNumber
from backend.ports.organisation import RecordingPolicy
from backend.ports.telephony import Audience, Cause, Diversion, SipDialog
from backend.ports.voicemail import StoredMessage

UserKey = tuple[str, str]
"""Domain and user id."""


class Contact(msgspec.Struct, frozen=True):
    """How a party is shown to another one."""

    kind: RemotePartyType
    tel_uri: str | None
    name: str
    number: str | None

    @property
    def label(self) -> str:
        """Return what a sentence calls this party."""
        return self.name or self.number or "Somebody"


class History(msgspec.Struct, frozen=True):
    """Where a call came from before it reached this user."""

    initial: Contact
    previous: Contact
    reason: RetargetReason
    subject: str | None = None
    camp_on: bool = False


class Place(enum.StrEnum):
    """Kinds of destination."""

    USER = "USER"
    MAIN = "MAIN"
    SLOT = "SLOT"
    ECHO = "ECHO"
    NUMBER = "NUMBER"
    PICKUP = "PICKUP"
    OUTSIDE = "OUTSIDE"
    VOICEMAIL = "VOICEMAIL"
    MAILBOX = "MAILBOX"
    PARK = "PARK"


class Destination(msgspec.Struct, frozen=True):
    """Where a call is to go.

    ``user`` for a USER, for the VOICEMAIL of one, and for a PICKUP at one user and not in the group.
    ``outside`` for an OUTSIDE number. ``bypass``: it goes there and nowhere else, wherever that user's calls
    are sent.
    """

    place: Place
    number: str
    contact: Contact
    user: UserKey | None = None
    outside: OutsideNumber | None = None
    bypass: bool = False


class SoundKind(enum.StrEnum):
    """What a channel can hear. EARLY is a called phone before its answer."""

    NOTHING = "NOTHING"
    BRIDGE = "BRIDGE"
    EARLY = "EARLY"
    MUSIC = "MUSIC"
    PLAY = "PLAY"
    ECHO = "ECHO"


class Sound(msgspec.Struct, frozen=True):
    """What a channel hears: ``of`` is the bridge, the leg that is heard early, or what is played.

    ``audience`` is set for one who only listens in on a bridge, ``target`` the leg it whispers to.
    """

    kind: SoundKind
    of: str = ""
    audience: Audience | None = None
    target: str = ""
    tone: bool = False


NOTHING = Sound(SoundKind.NOTHING)
MUSIC = Sound(SoundKind.MUSIC)
ECHO = Sound(SoundKind.ECHO)
RINGBACK = Sound(SoundKind.PLAY, "tone:ringback")


class LegState(enum.StrEnum):
    """OFFERED by a phone that calls; DIALLING and RINGING to a phone; UP either way."""

    OFFERED = "OFFERED"
    DIALLING = "DIALLING"
    RINGING = "RINGING"
    UP = "UP"


class Leg(msgspec.Struct):
    """One channel. ``ringing`` are the calls it rings for, ``carried`` those that live on it (or will,
    once it is UP); ``current`` is the carried one that is heard. ``sound``, ``playback``, ``muted``,
    ``answered``, ``rung`` and ``shown`` (its far party) say what the engine has been told. ``farewell`` is
    the tone that a leg without calls still plays, and one that was OFFERED then ends by ``refused_by`` and
    ``refusal``; ``transfer_id`` the phone's REFER that is done when it
    has. A leg by ``trunk_id`` has no extension and no device; at ``limit_at`` its payer's minutes may be
    used up. ``early_at`` is since when a called phone is heard, or one that calls hears, before the answer;
    ``early_bridged`` says that the engine has the bridge in which the called one is heard then.
    """

    leg_id: str
    extension: str
    device_id: str | None
    shared: bool
    state: LegState
    ringing: list[str] = []
    carried: list[str] = []
    current: str | None = None
    held: bool = False
    sound: Sound = NOTHING
    playback: str | None = None
    muted: bool = False
    answered: bool = False
    rung: bool = False
    farewell: str | None = None
    farewell_until: float | None = None
    refused_by: Cause = Cause.NORMAL_CLEARING
    refusal: str = ""
    dialog: SipDialog | None = None
    shown: Contact | None = None
    trunk_id: str | None = None
    limit_at: float | None = None
    transfer_id: str | None = None
    early_at: float | None = None
    early_bridged: bool = False

    @property
    def early_bridge(self) -> str:
        """Return the id of the bridge in which a called phone is heard before its answer."""
        return f"{self.leg_id}:early"

    @property
    def hears(self) -> bool:
        """Tell whether what the leg carries can be heard on its device."""
        return self.state is LegState.UP or (self.state is LegState.OFFERED and self.early_at is not None)

    @property
    def due(self) -> float | None:
        """Return when the leg ends, having said its last, or when who pays for it may have to end it."""
        return self.farewell_until if self.farewell is not None else self.limit_at


class Call(msgspec.Struct):
    """One user's view of a conversation.

    ``leg_id`` carries it; ``pending_leg_id`` will, once that is UP (makeCall, answerCall, resumeCall, or
    moveCall where ``moving``).
    ``held`` is a hold by operation, ``status`` HELD also one by the phone. ``identity`` is how the others
    see this user, ``remote`` how this user sees them. ``offered`` are the devices an inbound call is
    offered on. ``pending`` is where to go once the own device is UP. ``met`` is the last single remote party.
    ``silenced`` is a mute by the owner of the conference, ``brought_by`` the history of the owner's call by
    which this one came into it.
    An ``outside`` call is the side of somebody by a trunk, and in no user's state; ``payer`` is the user on
    whose behalf it was made, ``diverted`` who (in E.164) has sent it on before it came, the latest first;
    ``routes`` are the trunks still to be tried.
    ``intrusion`` is how it is to intrude upon the call ``intruded_call_id``, which it has once it does;
    ``announced`` whether those in that call are told, ``watched`` what it has been shown of it.
    ``applied`` are the latest requests on it (id, content), which another backend must not apply again.
    """

    call_id: str
    domain: str
    user_id: str
    extension: str
    token: int
    conversation_id: str
    inbound: bool
    status: CallStatus
    event: CallEvent
    description: str
    identity: Contact
    remote: Contact
    started_at: float
    policy: RecordingPolicy
    history: History | None = None
    brought_by: History | None = None
    answered_at: float | None = None
    applied: list[tuple[str, str]] = []
    held: bool = False
    muted: bool = False
    silenced: bool = False
    leg_id: str | None = None
    pending_leg_id: str | None = None
    moving: bool = False
    pending: Destination | None = None
    device_id: str | None = None
    ringing_legs: list[str] = []
    offered: list[str] = []
    auto_answer: bool = False
    transferring: bool = False
    met: Contact | None = None
    outside: bool = False
    payer: UserKey | None = None
    emergency: bool = False
    diverted: list[Diversion] = []
    routes: list[str] = []
    recording_id: str | None = None
    earlier_recordings: list[str] = []
    intrusion: IntrusionType | None = None
    intruded_call_id: str | None = None
    announced: bool = False
    watched: list[str] = []
    reasons: list[Reason] = []

    @property
    def user(self) -> UserKey:
        """Return whose call this is."""
        return (self.domain, self.user_id)

    @property
    def is_muted(self) -> bool:
        """Whether the others do not hear this user, by the user's own wish or the conference owner's."""
        return self.muted or self.silenced


class AttemptKind(enum.StrEnum):
    """Why a destination is being called; decides what follows a failure."""

    CALL = "CALL"
    TRANSFER = "TRANSFER"
    CAMP_ON = "CAMP_ON"
    RECALL = "RECALL"
    LAST_RESORT = "LAST_RESORT"


class Attempt(msgspec.Struct):
    """The calling of a destination for the members of a conversation that wait.

    ``targets`` are the calls that ring. ``claimed_by`` is the one whose user has asked to answer.
    ``transferor`` gets the call back when a transfer fails; ``transferor_call_id`` while it still is there.
    ``transfer_id`` names the phone's REFER that wants to know. ``patience`` is when a phone that calls is
    told that it rings though no device has said so yet, rather than hear nothing. ``diverted`` are the
    numbers whose phones have sent the call on. ``refusal`` says why it may not be made,
    ``history`` is that of a call that comes back. ``announced``: whoever failed last was heard before.
    """

    kind: AttemptKind
    destination: Destination
    deadline: float
    targets: list[str] = []
    ringing: bool = False
    claimed_by: str | None = None
    transferor: UserKey | None = None
    started_at: float = 0.0
    transferor_call_id: str | None = None
    transfer_id: str | None = None
    failure: Cause | None = None
    patience: float | None = None
    diverted: list[str] = []
    refusal: Description = ""
    history: History | None = None
    announced: bool = False

    @property
    def due(self) -> float:
        """Return when something must happen: the waiting phones be told anything, or the attempt end."""
        return self.deadline if self.ringing or self.patience is None else self.patience


class MailboxStage(enum.StrEnum):
    """What goes on with a mailbox: a message is left (GREETING, RECORDING) or heard (WELCOME, MESSAGE)."""

    GREETING = "GREETING"
    RECORDING = "RECORDING"
    WELCOME = "WELCOME"
    MESSAGE = "MESSAGE"


class Mailbox(msgspec.Struct):
    """The mailbox that a conversation is with: whose, and the ``media`` that is played but for RECORDING.

    ``messages`` are those to be heard, ``index`` is the present one; ``recording_id`` names that being left.
    """

    user: UserKey
    stage: MailboxStage
    media: list[str]
    messages: list[StoredMessage] = []
    index: int = -1
    recording_id: str | None = None


class Conversation(msgspec.Struct):
    """What its members share. ``bridged`` says that the engine has its bridge (of the same id).

    ``told_of_recording`` are the members that have heard that they are recorded. ``recall_at`` is when a
    parked call returns to its ``parker``. ``note`` is what those who handle the call have written down.
    """

    conversation_id: str
    members: list[str] = []
    attempt: Attempt | None = None
    conference: bool = False
    owner_id: str | None = None
    service: Place | None = None
    slot: str | None = None
    parked_by: Contact | None = None
    parker: UserKey | None = None
    parked_at: float = 0.0
    recall_at: float | None = None
    bridged: bool = False
    first_target: Contact | None = None
    told_of_recording: list[str] = []
    mailbox: Mailbox | None = None
    note: str = ""

    @property
    def due(self) -> float | None:
        """Return when something must happen by itself."""
        return self.recall_at if self.attempt is None else self.attempt.due


class Recording(msgspec.Struct):
    """One file of a recorded call; a call that moves to another bridge goes on in a new file.

    ``whole_call`` says that the call is recorded by itself from its answer on, and decided about at its end.
    ``running_since`` is None while paused or stopped. ``whole_s`` is the length of the finished file, and
    ``decided`` says that ``kept`` will not change any more: then the file is handed over, or thrown away.
    ``beep_at`` is when the parties are reminded of it next. ``message`` is one left in the user's mailbox.
    """

    recording_id: str
    call_id: str
    domain: str
    user_id: str
    inbound: bool
    remote: Contact
    conversation_id: str
    leg_id: str
    path: str
    whole_call: bool
    kept: bool
    started_at: float
    recorded_s: float = 0.0
    running_since: float | None = None
    paused: bool = False
    decided: bool = False
    whole_s: float | None = None
    error: str = ""
    earlier_s: float = 0.0
    beep_at: float | None = None
    message: bool = False

    @property
    def due(self) -> float | None:
        """Return when something must happen by itself."""
        return None if self.running_since is None else self.beep_at

    def duration(self, now: float) -> float:
        """Return the seconds recorded of this call up to now, earlier files included, pauses not."""
        running = 0.0 if self.running_since is None else now - self.running_since
        return self.earlier_s + self.recorded_s + max(0.0, running)
