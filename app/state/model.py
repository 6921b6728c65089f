"""The whole state of the console, as frozen values; the screen is drawn from nothing else.

Reducers (one file per domain in this package) make a new ``ConsoleState`` for each action; a part that did
not change is the same object in both, which is how ``store.py`` tells what changed. Times are seconds of
``time.monotonic()`` in this process. Runs nowhere: values only.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.language import tr
from app.state.backend_clock import BackendClock
from app.state.in_use import NO_PROFILE, ProfileInUse, SystemKeys
from app.state.retold import renamed
from app.state.suggested import Completion
from app.state.watched import Diagnostics, HeadsetNames, Levels, Saying
from backend.contract.calls import Action, CallAction, CallState, CallStatus, MakeCallType, Participant
from backend.contract.commlog import CallerLogItem, CallLogItem
from backend.contract.devices import OwnDevice
from backend.contract.stream import (
    Colleague,
    ConferenceState,
    EngineStatus,
    EventReason,
    ParkedCall,
    ReturningCall,
    UserIdentity,
)


class ConnectionStatus(enum.StrEnum):
    """Where the console stands with its backend."""

    CONNECTING = "CONNECTING"
    UP = "UP"
    LOST = "LOST"
    NOT_SET_UP = "NOT_SET_UP"
    SIGNED_OUT = "SIGNED_OUT"


@dataclass(frozen=True, slots=True)
class Connection:
    """The backend: its status, one sentence for the user (empty while UP), and whether answers are late."""

    status: ConnectionStatus = ConnectionStatus.CONNECTING
    sentence: str = field(default_factory=lambda: tr("Starting…"))
    slow: bool = False


class RegistrationStatus(enum.StrEnum):
    """Where the softphone stands with the exchange; STOPPED while its process is away."""

    STOPPED = "STOPPED"
    UNREGISTERED = "UNREGISTERED"
    REGISTERING = "REGISTERING"
    REGISTERED = "REGISTERED"
    FAILED = "FAILED"


class AudioStatus(enum.StrEnum):
    """Whether sound comes and goes; UNKNOWN while the softphone is away."""

    UNKNOWN = "UNKNOWN"
    READY = "READY"
    NO_DEVICES = "NO_DEVICES"
    FAILED = "FAILED"


@dataclass(frozen=True, slots=True)
class SoundDevice:
    """A microphone or loudspeaker to choose from."""

    device_id: str
    name: str
    default: bool


@dataclass(frozen=True, slots=True)
class Audio:
    """The sound devices, those in use (None: the system's default), and a sentence on what is wrong.

    ``unprocessed``: echo, noise and level are to be dealt with, but what does so cannot be loaded.
    """

    status: AudioStatus = AudioStatus.UNKNOWN
    sentence: str = ""
    microphones: tuple[SoundDevice, ...] = ()
    speakers: tuple[SoundDevice, ...] = ()
    microphone: str | None = None
    speaker: str | None = None
    ringer: str | None = None
    unprocessed: bool = False


@dataclass(frozen=True, slots=True)
class Softphone:
    """The softphone process of this console."""

    registration: RegistrationStatus = RegistrationStatus.STOPPED
    registration_sentence: str = field(default_factory=lambda: tr("The softphone is starting."))
    audio: Audio = Audio()


class CallKind(enum.StrEnum):
    """The list that a call stands in."""

    INCOMING = "INCOMING"
    CURRENT = "CURRENT"
    HELD = "HELD"


@dataclass(frozen=True, slots=True)
class Call:
    """A call of the user: the backend's state of it, when that came in, when the call was first seen.

    ``status_since`` is when its status last changed.
    ``returned``: a transfer of this user's failed, and the call came back. ``listening``: it is in that of
    somebody else, by MONITOR, WHISPER or BARGE. ``reasons`` are what its event says, as codes.
    ``heard_early``: there is sound from where it is called, though nobody has answered.
    """

    state: CallState
    received_at: float
    first_seen: float
    status_since: float = 0.0
    returned: bool = False
    listening: MakeCallType | None = None
    reasons: tuple[EventReason, ...] = ()
    heard_early: bool = False

    @property
    def call_id(self) -> str:
        """The id at the backend."""
        return self.state.call_id

    @property
    def kind(self) -> CallKind:
        """The list it stands in: an outgoing call is current from its first moment."""
        if self.state.status is CallStatus.HELD:
            return CallKind.HELD
        if self.state.inbound and self.state.status in (CallStatus.INITIATED, CallStatus.RINGING):
            return CallKind.INCOMING
        return CallKind.CURRENT

    @property
    def name(self) -> str:
        """The other side in words: its name, else its number."""
        party = self.state.remote_party
        if self.state.conference:
            return renamed((party.display_name if party else None) or "") or tr("Conference", note="a call")
        return (
            renamed((party.display_name if party else None) or "")
            or self.number
            or tr("Unknown", note="caller")
        )

    @property
    def number(self) -> str:
        """The other side's short number, else its full one, else nothing."""
        party = self.state.remote_party
        if party is None:
            return ""
        return party.display_number or (party.tel_uri or "").removeprefix("tel:")

    @property
    def full_number(self) -> str:
        """The other side's number as the log keeps it: the full one, else the short one."""
        party = self.state.remote_party
        if party is None or self.state.conference:
            return ""
        return (party.tel_uri or "").removeprefix("tel:") or party.display_number or ""

    @property
    def participants(self) -> tuple[Participant, ...]:
        """The others in a conference; empty in a call of two."""
        return tuple(self.state.participants or ()) if self.state.conference else ()

    def action(self, action: CallAction) -> Action | None:
        """Return the action where the backend allows it now."""
        return next((each for each in self.state.actions or () if each.action is action), None)

    def allows(self, action: CallAction) -> bool:
        """Whether the backend allows the action now."""
        return self.action(action) is not None

    def seconds(self, now: float) -> int:
        """Whole seconds that the call has lasted, for a timer; before the answer those that it has rung."""
        if self.state.status in (CallStatus.INITIATED, CallStatus.RINGING):
            return int(max(0.0, now - self.first_seen))
        return self.state.duration + int(max(0.0, now - self.received_at))


def _no_calls() -> Mapping[str, Call]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Calls:
    """All calls of the user by id, and the ids of each list, oldest first."""

    by_id: Mapping[str, Call] = field(default_factory=_no_calls)
    incoming: tuple[str, ...] = ()
    current: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    consultations: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """From the id of a consultation call to that of the call it was made for."""
    listening: Mapping[str, MakeCallType] = field(default_factory=lambda: MappingProxyType({}))
    """The same of ``Call``, by call id: it may be known before the call is."""

    def of(self, kind: CallKind) -> tuple[Call, ...]:
        """The calls of a list, oldest first."""
        ids = {CallKind.INCOMING: self.incoming, CallKind.CURRENT: self.current, CallKind.HELD: self.held}
        return tuple(self.by_id[call_id] for call_id in ids[kind])


@dataclass(frozen=True, slots=True)
class Selection:
    """What the user has chosen in the lists (ids; None where nothing, or the chosen thing has gone)."""

    call_id: str | None = None
    parked_slot: str | None = None
    participant_id: str | None = None
    log_item_id: int | None = None


@dataclass(frozen=True, slots=True)
class Caller:
    """The earlier calls with a number, newest first: the user's own, an attendant's also of all others."""

    number: str = ""
    calls: tuple[CallerLogItem, ...] = ()


@dataclass(frozen=True, slots=True)
class Playback:
    """A recording that is being fetched (``loading``) or played."""

    item_id: int
    playing: bool
    loading: bool
    position_s: float = 0.0
    duration_s: float = 0.0


class Severity(enum.StrEnum):
    """How loud a notice is."""

    INFORMATION = "INFORMATION"
    WARNING = "WARNING"
    ERROR = "ERROR"


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the user. ``report_id`` is the backend's error report, to quote when asking for help."""

    notice_id: int
    severity: Severity
    sentence: str
    code: str = ""
    report_id: str = ""
    at: float = 0.0


@dataclass(frozen=True, slots=True)
class PendingCommand:
    """A command on its way ``since``: its request id, its ``CommandId`` value and the calls it is about.

    ``tokens`` are the state tokens that those calls had when it was given: where one is another by now, the
    command has done its work there, though its answer is still to come. Empty where only the answer counts.
    """

    request_id: str
    command: str
    call_ids: frozenset[str]
    tokens: frozenset[tuple[str, int]] = frozenset()
    since: float = 0.0


@dataclass(frozen=True, slots=True)
class PromptField:
    """One line of a prompt. ``secret`` is shown as dots and never kept in the state."""

    name: str
    label: str
    value: str = ""
    secret: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question that only the user can answer; the answer goes to the console model."""

    prompt_id: str
    title: str
    explanation: str
    fields: tuple[PromptField, ...]
    accept_label: str = field(default_factory=lambda: tr("Sign in"))
    error: str = ""


@dataclass(frozen=True, slots=True)
class ConsoleState:
    """All of it. The names of the fields are the values of ``Topic``."""

    connection: Connection = field(default_factory=Connection)
    user: UserIdentity | None = None
    engine: EngineStatus = EngineStatus.DOWN
    sip_uri: str | None = None
    devices: tuple[OwnDevice, ...] = ()
    device_id: str = ""
    """The device id of this console's softphone."""
    backend_clock: BackendClock | None = None
    demo: bool = False
    profile: ProfileInUse = NO_PROFILE
    softphone: Softphone = field(default_factory=Softphone)
    calls: Calls = field(default_factory=Calls)
    conferences: Mapping[str, ConferenceState] = field(default_factory=lambda: MappingProxyType({}))
    call_notes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    parked: tuple[ParkedCall, ...] = ()
    returning: tuple[ReturningCall, ...] = ()
    """Transferred by the user, and not answered yet."""
    log: tuple[CallLogItem, ...] = ()
    """Newest first."""
    caller: Caller = Caller()
    """Of the call in hand, once the backend has told."""
    selection: Selection = Selection()
    destination: str = ""
    """What stands in the dial box."""
    completion: Completion = field(default_factory=Completion)
    colleagues: tuple[Colleague, ...] = ()
    """The others of the organisation, by name, as far as the backend tells of them by itself."""
    colleagues_cut: bool = False
    """There are more, who have to be looked for."""
    playback: Playback | None = None
    notices: tuple[Notice, ...] = ()
    """Oldest first."""
    pending: tuple[PendingCommand, ...] = ()
    prompt: Prompt | None = None
    diagnostics: Diagnostics = field(default_factory=Diagnostics)
    levels: Levels = field(default_factory=Levels)
    headsets: HeadsetNames = field(default_factory=HeadsetNames)
    saying: Saying = field(default_factory=Saying)
    system_keys: SystemKeys = field(default_factory=SystemKeys)


def own_device(state: ConsoleState) -> OwnDevice | None:
    """The device that is this console's softphone, once it has registered."""
    return next((each for each in state.devices if each.device_id == state.device_id), None)


def undisturbed(state: ConsoleState) -> bool:
    """Whether new calls do not ring at this console."""
    device = own_device(state)
    return device is not None and device.do_not_disturb is True


class Topic(enum.StrEnum):
    """A part of the state that changed: views redraw only what they draw from it."""

    CONNECTION = "connection"
    USER = "user"
    ENGINE = "engine"
    SIP_URI = "sip_uri"
    DEVICES = "devices"
    DEVICE_ID = "device_id"
    BACKEND_CLOCK = "backend_clock"
    DEMO = "demo"
    PROFILE = "profile"
    SOFTPHONE = "softphone"
    CALLS = "calls"
    CONFERENCES = "conferences"
    CALL_NOTES = "call_notes"
    PARKED = "parked"
    RETURNING = "returning"
    LOG = "log"
    CALLER = "caller"
    SELECTION = "selection"
    DESTINATION = "destination"
    COMPLETION = "completion"
    COLLEAGUES = "colleagues"
    COLLEAGUES_CUT = "colleagues_cut"
    PLAYBACK = "playback"
    NOTICES = "notices"
    PENDING = "pending"
    PROMPT = "prompt"
    DIAGNOSTICS = "diagnostics"
    LEVELS = "levels"
    HEADSETS = "headsets"
    SAYING = "saying"
    SYSTEM_KEYS = "system_keys"


LOOKED_AT = frozenset({Topic.DIAGNOSTICS, Topic.LEVELS, Topic.HEADSETS, Topic.SAYING})
"""What changes up to ten times a second, and is of interest to those alone who ask for it."""
