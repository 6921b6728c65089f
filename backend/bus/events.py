"""The events of the backend: what has changed, for the event stream, the log, storage and whoever listens."""

from __future__ import annotations

from datetime import datetime

import msgspec

from backend.contract.callnotes import CallNote
from backend.contract.calls import CallEvent, CallState
from backend.contract.commlog import CallLogItem
from backend.contract.devices import OwnDevice
from backend.contract.stream import (
    Colleague,
    ConferenceState,
    EngineStatus,
    EventReason,
    GuessedService,
    ParkedCall,
    ReturningCall,
)


class CallChanged(msgspec.Struct, frozen=True):
    """A call of the user is new, has changed, or (status TERMINATED) has left the user's state.

    ``reasons`` are what its ``event_description`` says, as codes.
    """

    domain: str
    user_id: str
    call: CallState
    reasons: list[EventReason] = []


class CallEnded(msgspec.Struct, frozen=True, tag=True):
    """A call of a user is over: the record for the log.

    Comes again after a restart until ``CallService.ended_recorded(uid)``; ``uid`` stays the same. ``outcome``
    is the event that ended it: an inbound call with ``answered_at`` None is a missed one, but for REJECTED
    (by the user) and ANSWERED_ELSEWHERE. Times are UTC; ``duration_s`` counts from the answer. ``applied``
    are requests on it (id, content) that must not be applied again.
    """

    uid: str
    domain: str
    user_id: str
    call_id: str
    inbound: bool
    remote_number: str
    remote_name: str
    started_at: datetime
    answered_at: datetime | None
    duration_s: int
    outcome: CallEvent
    note: str = ""
    applied: list[tuple[str, str]] = []


class RecordingKept(msgspec.Struct, frozen=True, tag=True):
    """A recording is whole and is to be kept: the record for the log. Repeated and settled as CallEnded.

    ``message``: it was left in the user's mailbox.
    """

    uid: str
    domain: str
    user_id: str
    call_id: str
    inbound: bool
    remote_number: str
    remote_name: str
    path: str
    started_at: datetime
    duration_s: float
    error: str = ""
    message: bool = False


class RecordingDiscarded(msgspec.Struct, frozen=True, tag=True):
    """A recording that nobody saved: its file is to be deleted. Repeated and settled as CallEnded."""

    uid: str
    domain: str
    user_id: str
    call_id: str
    path: str


class MessageHeard(msgspec.Struct, frozen=True, tag=True):
    """A user has heard a message from a phone. Repeated and settled as CallEnded."""

    uid: str
    domain: str
    user_id: str
    item_id: int


class MessageDeleted(msgspec.Struct, frozen=True, tag=True):
    """A user has deleted a message from a phone. Repeated and settled as CallEnded."""

    uid: str
    domain: str
    user_id: str
    item_id: int


Record = CallEnded | RecordingKept | RecordingDiscarded | MessageHeard | MessageDeleted
"""What stays remembered beside the calls until the database has it."""


class TrunkChanged(msgspec.Struct, frozen=True):
    """A trunk takes calls, or does so no more."""

    trunk_id: str
    up: bool


class OutsideRefused(msgspec.Struct, frozen=True):
    """A call outside was not made, or was ended, by a limit; ``code`` is that of the error."""

    domain: str
    user_id: str
    code: str


class ConferenceChanged(msgspec.Struct, frozen=True):
    """Others than before speak, or are muted, in a conference that a user is in."""

    domain: str
    user_id: str
    conference: ConferenceState


class NoteChanged(msgspec.Struct, frozen=True):
    """The note on a call of a user is another one."""

    domain: str
    user_id: str
    note: CallNote


class ReturningChanged(msgspec.Struct, frozen=True):
    """The transfers of a user that may still come back, all of them."""

    domain: str
    user_id: str
    returning: list[ReturningCall]


class ParkedChanged(msgspec.Struct, frozen=True):
    """The parked calls of the organisation, all of them, first slot first."""

    domain: str
    parked: list[ParkedCall]


class ColleagueChanged(msgspec.Struct, frozen=True):
    """Others see a user of the organisation in another state."""

    domain: str
    colleague: Colleague


class ColleaguesChanged(msgspec.Struct, frozen=True):
    """Users of the organisation were added, renamed or removed: all of them."""

    domain: str
    colleagues: list[Colleague]
    cut: bool = False


class DevicesChanged(msgspec.Struct, frozen=True):
    """The devices of a user, all of them."""

    domain: str
    user_id: str
    devices: list[OwnDevice]


class LineStateChanged(msgspec.Struct, frozen=True):
    """A user is in a call in another system, or is no more; ``external_id`` is that system's name for it."""

    domain: str
    user_id: str
    external_id: str
    in_call: bool


class PasswordsGuessed(msgspec.Struct, frozen=True):
    """Passwords are guessed from ``source``; told to the administrator ``user_id``."""

    domain: str
    user_id: str
    service: GuessedService
    source: str
    account: str


class WebhookDisabled(msgspec.Struct, frozen=True):
    """A webhook was given up: its target has failed for a day, or said that it is gone."""

    domain: str
    user_id: str
    target_id: str
    target_url: str


class LogAdded(msgspec.Struct, frozen=True):
    """A user's communication log has a new or changed item."""

    domain: str
    user_id: str
    item: CallLogItem


class LogRemoved(msgspec.Struct, frozen=True):
    """Items of a user's communication log are gone, or in the trash."""

    domain: str
    user_id: str
    item_ids: list[int]


class EngineChanged(msgspec.Struct, frozen=True):
    """The exchange was lost or found again. ``sip_uri`` (``sip:host:port``) is where phones register.

    ``tls`` (``host:port``) is where they do so by TLS; None where that is not served.
    """

    status: EngineStatus
    sip_uri: str | None
    tls: str | None = None
