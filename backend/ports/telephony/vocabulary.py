"""What commands and events of the telephony port speak of: causes, accounts, parties, bindings, trunks."""

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
    OUTGOING_CALL_BARRED = 52
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


class MediaEncryption(enum.StrEnum):
    """Whether SRTP is never spoken, spoken with those who can, or a condition of every call."""

    OFF = "OFF"
    OPTIONAL = "OPTIONAL"
    REQUIRED = "REQUIRED"


class Account(msgspec.Struct, frozen=True):
    """Who may register and call: SIP user name and digest secrets, RFC 7616 ``H(user:realm:password)``.

    ``may_pick_up``: a phone of the account may take the place of one that rings (INVITE with Replaces), and
    those lamps tell it what it must know for that. ``media_encryption`` is None where that of the engine
    holds.
    """

    username: str
    display_name: str
    ha1_md5: str
    ha1_sha256: str
    may_pick_up: bool = False
    media_encryption: MediaEncryption | None = None


class SipDialog(msgspec.Struct, frozen=True):
    """The SIP dialog of a channel (RFC 3261, 12): ``tags`` are ours and the device's, in no order."""

    call_id: str
    tags: frozenset[str]


class Party(msgspec.Struct, frozen=True):
    """A number and a name to show."""

    number: str
    name: str


class Binding(msgspec.Struct, frozen=True):
    """One registered contact of an account; ``binding_id`` is stable over its refreshes.

    ``source`` is where the device signals from, ``served_at`` our address that it reaches, as ``host:port``.
    """

    binding_id: str
    username: str
    contact: str
    source: str
    transport: str
    user_agent: str
    instance_id: str | None
    expires_at: float
    """Seconds since 1970."""
    served_at: str = ""


class Subscription(msgspec.Struct, frozen=True):
    """What a device watches (RFC 6665): its dialog, to be gone on with by another engine.

    ``device`` is the binding of one on TCP or TLS, where it says which device it is. ``event`` is the package
    with its id. ``local`` and ``remote`` are whole From/To values; our tag is the ``subscription_id``.
    ``local_sequence`` and ``version`` are those of when this was told, not the latest.
    """

    subscription_id: str
    watcher: str
    watched: str
    event: str
    call_id: str
    local: str
    remote: str
    remote_tag: str
    target: str
    routes: list[str]
    local_sequence: int
    remote_sequence: int
    version: int
    source: str
    served_at: str
    expires_at: float
    """Seconds since 1970."""
    transport: str = "udp"
    device: str = ""


class TrunkTransport(enum.StrEnum):
    """How a provider is spoken to; DNS: as its name's records say."""

    UDP = "udp"
    TCP = "tcp"
    TLS = "tls"
    DNS = "dns"


class DiversionHeader(enum.StrEnum):
    """By which header a provider is told who has diverted a call (RFC 5806, RFC 7044)."""

    NONE = "NONE"
    DIVERSION = "DIVERSION"
    HISTORY_INFO = "HISTORY_INFO"


class Trunk(msgspec.Struct, frozen=True):
    """A telephone provider, or an exchange that is peered with.

    ``port`` 0: where the SRV records of ``host`` say (RFC 3263), several places in their order.
    ``domain`` is the host part of our addresses there, ``username`` the account (and its digest user name,
    unless ``auth_username`` is another). ``registers``: by REGISTER every ``expires_s``; else it is reached,
    and known, by its address. ``sources`` are further networks (CIDR) that its calls come from; ``inbound``
    is the account by which it must prove itself where it calls. ``options_s``: asked so often whether it
    lives, 0 for never. ``response_s``: a call that it says nothing to for so long has failed.
    ``account_in_from``: From names our account instead of the caller. ``asserts_identity``:
    P-Asserted-Identity is sent, and believed. ``ca_file`` vouches for its certificate in place of the
    system's authorities. ``codecs`` in order, empty for ours. ``public_address`` is ours behind an address
    translation: numeric, "auto" where the provider's answers tell it, "" where the local one is shown.
    ``media_encryption`` is the trunk's own rule, None where keys are taken if the provider insists.
    """

    trunk_id: str
    host: str
    port: int
    transport: TrunkTransport
    domain: str
    registers: bool = False
    username: str = ""
    auth_username: str = ""
    password: str = ""
    inbound: Account | None = None
    sources: list[str] = []
    expires_s: int = 300
    options_s: int = 60
    response_s: float = 5.0
    account_in_from: bool = False
    asserts_identity: bool = True
    diversion: DiversionHeader = DiversionHeader.DIVERSION
    ca_file: str = ""
    codecs: list[str] = []
    public_address: str = ""
    media_encryption: MediaEncryption | None = None


class TrunkState(enum.StrEnum):
    """CONNECTING until it has been heard of, UP while it takes calls, DOWN while it does not."""

    CONNECTING = "CONNECTING"
    UP = "UP"
    DOWN = "DOWN"


class TrunkInfo(msgspec.Struct, frozen=True):
    """A trunk's state and, where it is DOWN, why."""

    trunk_id: str
    state: TrunkState
    reason: str = ""


class Diversion(msgspec.Struct, frozen=True):
    """Who has diverted a call, and why: ``reason`` is a word of RFC 5806, such as ``no-answer``."""

    number: str
    name: str = ""
    reason: str = "unknown"
