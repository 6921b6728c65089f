"""The event stream of a user, ``GET /api/stream/{domain}/{userId}`` (server-sent events).

Each event has an id (``<epoch>-<sequence>``), a name (the class attribute ``event``) and one JSON object.
A client that comes back sends ``Last-Event-ID`` and gets what it missed, or a new ``snapshot`` where that
is too old. A line ``: heartbeat`` comes whenever nothing else has for so many seconds as the answer's header
``X-Heartbeat-Seconds`` says. A reader that falls too far behind gets ``notice`` and is cut.
"""

from __future__ import annotations

import enum
from datetime import datetime
from typing import ClassVar

from backend.contract.base import ApiModel
from backend.contract.callnotes import CallNote
from backend.contract.calls import CallState, RemoteParty
from backend.contract.commlog import CallLogItem
from backend.contract.devices import OwnDevice

HEARTBEAT_HEADER = "X-Heartbeat-Seconds"


class EngineStatus(enum.StrEnum):
    """Whether the backend has its exchange."""

    UP = "UP"
    DOWN = "DOWN"


class ParkedCall(ApiModel):
    """A call that waits in a park slot for anybody to fetch it by calling the slot's number.

    At ``recall_at`` it rings at who parked it; it rings at ``returns_to`` now.
    """

    slot: str
    remote_party: RemoteParty
    parked_by: str
    parked_at: datetime
    recall_at: datetime | None = None
    returns_to: str | None = None


class ConferenceState(ApiModel):
    """Who speaks and who is muted in a conference that a user's call is in.

    Both by participant id; the user is there too, by the id of the call. No state token changes with it.
    """

    call_id: str
    conference_id: str
    speaking: list[str]
    muted: list[str]


class ReturningCall(ApiModel):
    """A call that the user has transferred and that nobody has answered yet: at ``returns_at`` it comes back.

    ``camp_on``: it waits until ``destination`` is in no other call. ``transfer_id`` is that of
    cancelCallTransfer, which fetches it back before that.
    """

    transfer_id: str
    remote_party: RemoteParty
    destination: RemoteParty
    camp_on: bool
    since: datetime
    returns_at: datetime


class UserIdentity(ApiModel):
    """Who the stream belongs to."""

    domain: str
    user_id: str
    display_name: str
    extension: str
    number: str
    roles: list[str]
    permissions: list[str] = []


class ColleagueState(enum.StrEnum):
    """Whether somebody can be called: in no call, in one, not to be disturbed, or without a phone."""

    FREE = "FREE"
    BUSY = "BUSY"
    DO_NOT_DISTURB = "DO_NOT_DISTURB"
    AWAY = "AWAY"


class Colleague(ApiModel):
    """A user of the organisation, as others see him. ``number`` is E.164."""

    user_id: str
    display_name: str
    extension: str
    number: str
    state: ColleagueState


class ColleagueList(ApiModel):
    """Users that were looked for."""

    colleagues: list[Colleague]


class EventReason(ApiModel):
    """What ``eventDescription`` says, for programs with words of their own: a dotted code, the names in it.

    Where a request was refused the code is that of its ErrorReport.
    """

    code: str
    values: dict[str, str] = {}


class CallReasons(ApiModel):
    """The reasons of a call's last event; a sentence that quotes another is followed by that one's."""

    call_id: str
    reasons: list[EventReason]


class SnapshotEvent(ApiModel):
    """All that the events after it change."""

    event: ClassVar[str] = "snapshot"
    time: datetime | None = None
    """When it was sent, by the clock of the times in it."""
    user: UserIdentity
    engine: EngineStatus
    sip_uri: str | None = None
    calls: list[CallState]
    devices: list[OwnDevice]
    parked: list[ParkedCall]
    returning: list[ReturningCall] = []
    conferences: list[ConferenceState] = []
    notes: list[CallNote] = []
    reasons: list[CallReasons] = []
    log: list[CallLogItem]
    colleagues: list[Colleague] = []
    """All users of the organisation by name, as far as there is room for them."""
    colleagues_cut: bool = False
    """There was no room for all: the others are found by listColleagues."""


class CallChangedEvent(ApiModel):
    """A call of the user has changed; a TERMINATED one is over and leaves the state."""

    event: ClassVar[str] = "call"
    call: CallState
    reasons: list[EventReason] | None = None
    """As in ``CallReasons``, where there are any."""


class DevicesChangedEvent(ApiModel):
    """The devices of the user, all of them."""

    event: ClassVar[str] = "devices"
    devices: list[OwnDevice]


class ConferenceChangedEvent(ApiModel):
    """Others than before speak, or are muted, in a conference that the user is in; twice a second at most."""

    event: ClassVar[str] = "conference"
    conference: ConferenceState


class NoteChangedEvent(ApiModel):
    """The note on a call of the user is another one."""

    event: ClassVar[str] = "note"
    note: CallNote


class ParkedChangedEvent(ApiModel):
    """The parked calls of the organisation, all of them."""

    event: ClassVar[str] = "parked"
    time: datetime | None = None
    parked: list[ParkedCall]


class ReturningChangedEvent(ApiModel):
    """The calls that the user has transferred and that may still come back, all of them."""

    event: ClassVar[str] = "returning"
    time: datetime | None = None
    returning: list[ReturningCall]


class ColleagueChangedEvent(ApiModel):
    """A colleague has begun or ended a call, or his last phone has gone or the first one come."""

    event: ClassVar[str] = "colleague"
    colleague: Colleague


class ColleaguesChangedEvent(ApiModel):
    """All users of the organisation, after some were added, renamed or removed."""

    event: ClassVar[str] = "colleagues"
    colleagues: list[Colleague]
    colleagues_cut: bool = False


class LogAddedEvent(ApiModel):
    """A new or changed item of the communication log."""

    event: ClassVar[str] = "log"
    item: CallLogItem


class LogRemovedEvent(ApiModel):
    """Items of the communication log are gone, or in the trash."""

    event: ClassVar[str] = "log-removed"
    item_ids: list[int]


class EngineEvent(ApiModel):
    """The exchange was lost or found again. While it is down no call can be changed."""

    event: ClassVar[str] = "engine"
    engine: EngineStatus
    sip_uri: str | None = None


class WebhookDisabledEvent(ApiModel):
    """A webhook of the user was given up: its target has failed for a day, or answered 410 (gone)."""

    event: ClassVar[str] = "webhook-disabled"
    target_id: str
    target_url: str


class GuessedService(enum.StrEnum):
    """Whose passwords are guessed: those of phones, or those of the HTTP API."""

    SIP = "SIP"
    API = "API"


class PasswordsGuessedEvent(ApiModel):
    """For administrators: passwords are guessed from an address, which has to wait now.

    ``source`` is ``host:port`` for SIP and the address alone for the API; ``account`` is the last one tried.
    """

    event: ClassVar[str] = "passwords-guessed"
    service: GuessedService
    source: str
    account: str


class EchoEvent(ApiModel):
    """What ``echoOnStream`` was asked to send: it tells how long an event is on its way."""

    event: ClassVar[str] = "echo"
    mark: str


class NoticeEvent(ApiModel):
    """Why the stream ends: ``stream.reader.too.slow``, ``stream.ticket.expired``, ``stream.shutdown``."""

    event: ClassVar[str] = "notice"
    code: str
    description: str


StreamEvent = (
    SnapshotEvent
    | CallChangedEvent
    | DevicesChangedEvent
    | ConferenceChangedEvent
    | NoteChangedEvent
    | ParkedChangedEvent
    | ReturningChangedEvent
    | ColleagueChangedEvent
    | ColleaguesChangedEvent
    | LogAddedEvent
    | LogRemovedEvent
    | EngineEvent
    | WebhookDisabledEvent
    | PasswordsGuessedEvent
    | EchoEvent
    | NoticeEvent
)
