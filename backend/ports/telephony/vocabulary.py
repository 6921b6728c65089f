"""What commands and events of the telephony port speak of: causes, accounts, parties, bindings."""

from __future__ import annotations

import enum

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


class Audience(enum.StrEnum):
    """Who hears a channel that listens in: NOBODY (it monitors), ONE (it whispers), ALL (it barges in)."""

    NOBODY = "NOBODY"
    ONE = "ONE"
    ALL = "ALL"


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
