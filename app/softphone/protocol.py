"""What the console and the softphone process say to each other, over ``backend.contract.wire``.

The softphone serves; its endpoint file is given by ``--endpoint-file``. A ``Hello`` with its state is the
first message to each that connects.
"""

from __future__ import annotations

import enum

import msgspec

from app.softphone.audio.messages import (
    Processing,
    SayFile,
    SetGains,
    SetProcessing,
    TrialChanged,
    TryMicrophone,
)
from app.softphone.diagnostics.messages import LevelsMeasured, PhoneMeasured, SipTraced, Watch
from app.softphone.sentences import Sentence


class RegistrationState(enum.StrEnum):
    """Where the account stands at its registrar."""

    UNREGISTERED = "UNREGISTERED"
    REGISTERING = "REGISTERING"
    REGISTERED = "REGISTERED"
    FAILED = "FAILED"


class Trouble(enum.StrEnum):
    """What keeps a registration from succeeding, as far as it is known."""

    NONE = "NONE"
    NO_ANSWER = "NO_ANSWER"
    """Nothing came back."""
    UNREACHABLE = "UNREACHABLE"
    """The connection was refused, or could not be made."""
    SECRET = "SECRET"  # noqa: S105 - a kind of trouble
    """The user name or the password is not taken (401, 403, 407)."""
    UNKNOWN_USER = "UNKNOWN_USER"
    """There is no such user there (404)."""
    BUSY = "BUSY"
    """The registrar cannot serve now (5xx)."""
    REFUSED = "REFUSED"
    """Any other refusal; the answer's own words say which."""
    CERTIFICATE = "CERTIFICATE"
    """The certificate is not trusted: ``certificate`` says what is wrong with it."""
    ENCRYPTION = "ENCRYPTION"
    """The connection was made, but TLS could not be agreed."""


class CertificateFlaw(enum.StrEnum):
    """What is wrong with a certificate; one may have several."""

    EXPIRED = "EXPIRED"
    NOT_YET_VALID = "NOT_YET_VALID"
    WRONG_HOST = "WRONG_HOST"
    SELF_SIGNED = "SELF_SIGNED"
    UNKNOWN_ISSUER = "UNKNOWN_ISSUER"
    CHANGED = "CHANGED"
    """It is not the one that the user has agreed to."""
    OTHER = "OTHER"


class MediaEncryption(enum.StrEnum):
    """Whether voice goes by SRTP, its keys by SDES: only where signalling goes by TLS."""

    OFF = "off"
    OPTIONAL = "optional"
    REQUIRED = "required"


class LegState(enum.StrEnum):
    """A SIP dialog of the softphone."""

    INCOMING = "INCOMING"
    CALLING = "CALLING"
    RINGING = "RINGING"
    UP = "UP"
    ENDED = "ENDED"


class AudioState(enum.StrEnum):
    """Whether sound comes and goes."""

    READY = "READY"
    NO_DEVICES = "NO_DEVICES"
    FAILED = "FAILED"


class AudioDevice(msgspec.Struct, frozen=True):
    """A microphone or loudspeaker; ``device_id`` is stable over restarts."""

    device_id: str
    name: str
    default: bool = False


# --- console to softphone


class Register(msgspec.Struct, frozen=True, tag=True):
    """Register and stay registered; replaces a former account.

    ``registrar`` is ``sip:host:port``, with ``;transport=tcp`` or ``;transport=tls`` where it is not UDP.
    The same account again registers anew at once. With an empty ``registrar`` nothing is registered: calls
    come and go directly, over loopback only.
    """

    registrar: str
    domain: str
    username: str
    password: str
    display_name: str
    instance_id: str
    """UUID of this installation, sent as ``+sip.instance``; it is the exchange's device id."""
    auth_username: str = ""
    """The user name of the digest, where it is another one."""
    realm: str = "*"
    proxy: str = ""
    """Everything goes through it (RFC 3261 section 8.1.2); written like ``registrar``."""
    expires_s: int = 0
    """How long the registrar is asked to remember us; 0 is what our exchange needs."""
    media_encryption: MediaEncryption = MediaEncryption.OFF
    authorities: str = ""
    """A PEM file with the authorities that certificates are verified by; empty: the computer's."""
    fingerprint: str = ""
    """SHA-256 (64 hex digits) of the one certificate that is accepted, whoever has issued it."""
    stun_servers: list[str] = []
    """``host[:port]``: found by them, the own address is put into offers of sound."""
    codecs: list[str] = []
    """Names as in SDP, in the order in which they are offered; empty: what the phone has, the best first."""


class Unregister(msgspec.Struct, frozen=True, tag=True):
    """Drop the account."""


class Dial(msgspec.Struct, frozen=True, tag=True):
    """Call a SIP URI or number from the phone itself. The new leg gets ``leg_id`` where one is given."""

    destination: str
    leg_id: str = ""


class AnswerLeg(msgspec.Struct, frozen=True, tag=True):
    """Answer a ringing leg."""

    leg_id: str


class HangUpLeg(msgspec.Struct, frozen=True, tag=True):
    """End a leg."""

    leg_id: str
    status: int = 603


class HoldLeg(msgspec.Struct, frozen=True, tag=True):
    """Hold a leg by re-INVITE, or take it off hold."""

    leg_id: str
    held: bool


class MuteLeg(msgspec.Struct, frozen=True, tag=True):
    """Keep the microphone from a leg, or let it be heard again."""

    leg_id: str
    muted: bool


class TransferLeg(msgspec.Struct, frozen=True, tag=True):
    """Transfer by REFER to a destination, or (attended) to the far party of ``replaces_leg_id``."""

    leg_id: str
    destination: str = ""
    replaces_leg_id: str | None = None


class SendLegDtmf(msgspec.Struct, frozen=True, tag=True):
    """Send digits (RFC 4733)."""

    leg_id: str
    digits: str


class SelectAudio(msgspec.Struct, frozen=True, tag=True):
    """Choose devices by id; None is the system's default."""

    microphone: str | None
    speaker: str | None
    ringer: str | None
    ring_everywhere: bool = False
    """Ring on every loudspeaker that there is."""
    announcer: str | None = None
    """Where announcements are spoken."""


class SetRinging(msgspec.Struct, frozen=True, tag=True):
    """Ring, or stop; with a tone of one's own (a WAV file of at most 30 s), or the usual one."""

    ringing: bool
    tone: str = ""


class PlayFile(msgspec.Struct, frozen=True, tag=True):
    """Play a WAV file on the speaker; another playback ends first."""

    path: str
    position_s: float = 0.0


class StopPlaying(msgspec.Struct, frozen=True, tag=True):
    """End the playback."""


class SetSource(msgspec.Struct, frozen=True, tag=True):
    """What a softphone without sound devices says: ``silence``, ``tone:<Hz>`` or ``file:<path>``."""

    source: str


class SetCapture(msgspec.Struct, frozen=True, tag=True):
    """Write what is heard on all legs to a WAV file (16 kHz, mono, in real time), or stop (None)."""

    path: str | None


class Ping(msgspec.Struct, frozen=True, tag=True):
    """Ask for a Pong: commands are done in order, so it tells that all before it are done."""

    number: int


Command = (
    Register
    | Unregister
    | Dial
    | AnswerLeg
    | HangUpLeg
    | HoldLeg
    | MuteLeg
    | TransferLeg
    | SendLegDtmf
    | SelectAudio
    | SetGains
    | SetProcessing
    | SetRinging
    | TryMicrophone
    | SayFile
    | PlayFile
    | StopPlaying
    | SetSource
    | SetCapture
    | Watch
    | Ping
)


# --- softphone to console


class Certificate(msgspec.Struct, frozen=True):
    """The certificate that a registrar has shown. Times are seconds since 1970, UTC."""

    subject: str
    issuer: str
    valid_from: int
    valid_until: int
    fingerprint: str
    """SHA-256, 64 hex digits."""
    flaws: list[CertificateFlaw] = []


class RegistrationChanged(msgspec.Struct, frozen=True, tag=True):
    """The registration, with the registrar's last answer."""

    state: RegistrationState
    status: int = 0
    reason: str = ""
    contact: str = ""
    """``sip:user@host:port`` where this phone is reached; empty without an account."""
    trouble: Trouble = Trouble.NONE
    certificate: Certificate | None = None
    """The one shown, where the registrar is reached by TLS."""


class LegChanged(msgspec.Struct, frozen=True, tag=True):
    """A leg, after a change; ENDED is its last message.

    ``held`` is by this phone, ``held_by_peer`` by the far one; ``media_active`` is sound both ways, but for a
    microphone that is ``muted``.
    """

    leg_id: str
    state: LegState
    remote: str
    status: int = 0
    reason: str = ""
    auto_answered: bool = False
    media_active: bool = False
    held: bool = False
    held_by_peer: bool = False
    muted: bool = False
    sip_call_id: str = ""


class LegDtmf(msgspec.Struct, frozen=True, tag=True):
    """A digit received on a leg."""

    leg_id: str
    digit: str


class LegTransferChanged(msgspec.Struct, frozen=True, tag=True):
    """How a transfer by REFER goes on: the SIP status of the new call, as the far phone tells it."""

    leg_id: str
    status: int
    reason: str
    final: bool


class CaptureChanged(msgspec.Struct, frozen=True, tag=True):
    """What is heard is written to ``path``; None: the former file is whole."""

    path: str | None


class AudioChanged(msgspec.Struct, frozen=True, tag=True):
    """The sound devices and what is in use."""

    state: AudioState
    reason: Sentence
    microphones: list[AudioDevice]
    speakers: list[AudioDevice]
    microphone: str | None
    speaker: str | None
    ringer: str | None
    processing: Processing = Processing.OFF


class PlayingChanged(msgspec.Struct, frozen=True, tag=True):
    """The playback of a file: playing at ``position_s`` (about twice a second), or over."""

    path: str
    playing: bool
    position_s: float
    duration_s: float
    error: Sentence = Sentence()


class CommandRefused(msgspec.Struct, frozen=True, tag=True):
    """A command that could not be done, with a sentence for the user."""

    command: str
    code: str
    description: Sentence


class Pong(msgspec.Struct, frozen=True, tag=True):
    """The answer to a Ping."""

    number: int


class Hello(msgspec.Struct, frozen=True, tag=True):
    """The state at connection."""

    version: str
    registration: RegistrationChanged
    audio: AudioChanged
    legs: list[LegChanged]


Message = (
    Hello
    | RegistrationChanged
    | LegChanged
    | LegDtmf
    | LegTransferChanged
    | CaptureChanged
    | AudioChanged
    | TrialChanged
    | PlayingChanged
    | CommandRefused
    | SipTraced
    | PhoneMeasured
    | LevelsMeasured
    | Pong
)
