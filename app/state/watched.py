"""The part of the state that is known only while somebody looks: levels, SIP messages, measures. Values."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Watched(enum.StrEnum):
    """What costs something to know, so that it is asked for only while somebody looks."""

    DIAGNOSTICS = "DIAGNOSTICS"
    SOUND = "SOUND"


class TrialStep(enum.StrEnum):
    """How far a trial of the microphone is."""

    RECORDING = "RECORDING"
    PLAYING = "PLAYING"
    OVER = "OVER"


@dataclass(frozen=True, slots=True)
class Trial:
    """A trial of the microphone: its step, the loudest so far (0 to 1), and what went wrong."""

    step: TrialStep
    loudest: float = 0.0
    error: str = ""


@dataclass(frozen=True, slots=True)
class Levels:
    """Peaks of microphone and speaker, 0 to 1 of full scale; None where nothing is open."""

    microphone: float | None = None
    speaker: float | None = None
    trial: Trial | None = None


@dataclass(frozen=True, slots=True)
class Saying:
    """What is announced, for those who have it spoken; ``number`` tells it from one of the same words."""

    number: int = 0
    text: str = ""
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class HeadsetNames:
    """Headsets with buttons: those in use, and those that this user may not open."""

    used: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SipMessage:
    """A SIP message of the softphone, secrets hidden; ``at`` is Unix time in seconds."""

    number: int
    at: float
    sent: bool
    transport: str
    peer: str
    text: str


@dataclass(frozen=True, slots=True)
class LegMeasures:
    """The sound of one leg of the softphone; packets, milliseconds, Hz; ``mos`` from 1 to 4.5."""

    leg_id: str
    remote: str
    peer: str
    codec: str
    rate: int
    received: int
    sent: int
    lost: int
    discarded: int
    lost_afar: int
    jitter_ms: float
    jitter_afar_ms: float
    round_trip_ms: float | None
    buffer_ms: float
    mos: float | None


@dataclass(frozen=True, slots=True)
class PhoneMeasures:
    """The softphone process and its registration; ``status`` and ``reason``: the registrar's last answer."""

    version: str
    uptime_s: float
    memory_bytes: int
    registrar: str
    expires_s: int
    status: int
    reason: str
    legs: tuple[LegMeasures, ...] = ()


@dataclass(frozen=True, slots=True)
class ProcessMeasures:
    """A process of the program."""

    version: str
    uptime_s: float
    memory_bytes: int


@dataclass(frozen=True, slots=True)
class BackendMeasures:
    """Backend and exchange, and how long the backend took to answer."""

    backend: ProcessMeasures
    exchange: ProcessMeasures | None
    event_streams: int
    legs: int
    registrations: int
    answer_ms: float


@dataclass(frozen=True, slots=True)
class ReportProgress:
    """A report that is being written: steps done of all."""

    done: int
    steps: int


@dataclass(frozen=True, slots=True)
class Diagnostics:
    """What is watched, and what was told of it. ``stream_ms``: how long an event takes to come here.

    Of the trace only messages after ``cleared_to`` are shown.
    """

    watched: frozenset[Watched] = frozenset()
    trace: tuple[SipMessage, ...] = ()
    cleared_to: int = 0
    phone: PhoneMeasures | None = None
    backend: BackendMeasures | None = None
    stream_ms: float | None = None
    report: ReportProgress | None = None
