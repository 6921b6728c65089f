"""The organisation as call control needs it: who has which number, and what each may do."""

from __future__ import annotations

import enum
from typing import Protocol

import msgspec


class Role(enum.StrEnum):
    """What a user is beside being a user."""

    ATTENDANT = "ATTENDANT"
    ORG_ADMIN = "ORG_ADMIN"


class RecordingPolicy(enum.StrEnum):
    """How calls of a user are recorded.

    MANUAL: from START_REC to STOP_REC, kept. ON_DEMAND: each call from its answer on, kept only when saved.
    """

    NONE = "NONE"
    MANUAL = "MANUAL"
    ON_DEMAND = "ON_DEMAND"


class User(msgspec.Struct, frozen=True):
    """A user with one extension (the SIP user name too) and one E.164 number."""

    domain: str
    user_id: str
    display_name: str
    extension: str
    number: str
    roles: frozenset[Role]
    recording: RecordingPolicy


class Organisation(msgspec.Struct, frozen=True):
    """One domain: its main number (rings all attendants) and its park slots, first to last."""

    domain: str
    name: str
    country: str
    main_number: str
    park_first: int
    park_last: int


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
