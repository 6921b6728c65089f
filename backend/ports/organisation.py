"""The organisation as call control needs it: who has which number, and what each may do."""

from __future__ import annotations

import enum
from typing import Annotated, Protocol

import msgspec

from backend.ports.routing import Routing
from backend.ports.telephony import MediaEncryption


class Role(enum.StrEnum):
    """What a user is beside being a user. SERVICE: an account of a program, not of a person."""

    ATTENDANT = "ATTENDANT"
    ORG_ADMIN = "ORG_ADMIN"
    SERVICE = "SERVICE"


class Permission(enum.StrEnum):
    """What a user may do beyond ordinary calls.

    Those that are kinds of call have the names of the catalogue (MakeCallType). PICKUP: fetch calls that ring
    at others. RECORDING_ACCESS: hear the recordings of others. PRIVACY: talk without anybody who intrudes.
    """

    PICKUP = "PICKUP"
    INTRUSION = "INTRUSION"
    BARGE = "BARGE"
    WHISPER = "WHISPER"
    MONITOR = "MONITOR"
    DIVERSION_BYPASS = "DIVERSION_BYPASS"
    INTERCOM = "INTERCOM"
    RECORDING_ACCESS = "RECORDING_ACCESS"
    PRIVACY = "PRIVACY"


class RecordingPolicy(enum.StrEnum):
    """How calls of a user are recorded.

    MANUAL: from START_REC to STOP_REC, kept. ON_DEMAND: each call from its answer on, kept only when saved.
    ALWAYS: each call from its answer on, kept.
    """

    NONE = "NONE"
    MANUAL = "MANUAL"
    ON_DEMAND = "ON_DEMAND"
    ALWAYS = "ALWAYS"

    @property
    def whole_calls(self) -> bool:
        """Whether calls are recorded by themselves, from their answer to their end."""
        return self in (RecordingPolicy.ON_DEMAND, RecordingPolicy.ALWAYS)


class User(msgspec.Struct, frozen=True):
    """A user with one extension (the SIP user name too) and one E.164 number.

    Users with the same ``pickup_group`` fetch each other's calls by one code, where they may pick up.
    ``media_encryption`` is that of the user's phones, None where the installation's holds.
    """

    domain: str
    user_id: str
    display_name: str
    extension: str
    number: str
    roles: frozenset[Role]
    recording: RecordingPolicy
    permissions: frozenset[Permission] = frozenset()
    pickup_group: str | None = None
    media_encryption: MediaEncryption | None = None


Seconds = Annotated[int, msgspec.Meta(ge=0, le=86400)]
RingingTime = Annotated[int, msgspec.Meta(ge=5, le=600)]
AtLeastOne = Annotated[int, msgspec.Meta(ge=1)]


class OrganisationSettings(msgspec.Struct, frozen=True):
    """What an organisation decides for all its users; what it leaves out has its default.

    ``announce_intrusion``: those who are listened to hear a tone. ``announce_refusals``: a phone that dials
    what its user may not call hears so, before the refusal. ``park_recall_s``: after how long a parked
    call returns to who parked it, 0 for never. ``no_answer_s``: how long a call rings.
    ``transfer_recall_s``: how long a transferred one does before it returns, ``recall_answer_s``: how long it
    then does before the main number rings. ``camp_on_s``: how long a transferred call waits for a busy
    user. ``recording_announcement``: the parties are told that a call is recorded. ``recording_beep_s``: they
    hear a beep so often while it is, 0 for never. ``recording_days`` and ``recording_bytes`` (of all users
    together): the audio that is older, or the oldest beyond, goes; None for no limit.
    """

    announce_intrusion: bool = False
    announce_refusals: bool = False
    park_recall_s: Seconds = 180
    no_answer_s: RingingTime = 60
    transfer_recall_s: RingingTime = 20
    recall_answer_s: RingingTime = 30
    camp_on_s: Seconds = 300
    recording_announcement: bool = False
    recording_beep_s: Seconds = 0
    recording_days: AtLeastOne | None = None
    recording_bytes: AtLeastOne | None = None


class Organisation(msgspec.Struct, frozen=True):
    """One domain: its main number (rings all attendants), its park slots, first to last, what it decides."""

    domain: str
    name: str
    country: str
    main_number: str
    park_first: int
    park_last: int
    settings: OrganisationSettings = OrganisationSettings()
    routing: Routing = Routing()


class Directory(Protocol):
    """Look-ups in memory, kept current by storage."""

    @property
    def organisation(self) -> Organisation:
        """The organisation of this backend."""

    def user(self, domain: str, user_id: str) -> User | None:
        """Find a user by name."""

    def user_of_extension(self, extension: str) -> User | None:
        """Find a user by extension (SIP user name)."""

    def user_of_number(self, number: str) -> User | None:
        """Find a user by E.164 number."""

    def users(self) -> list[User]:
        """All users."""
