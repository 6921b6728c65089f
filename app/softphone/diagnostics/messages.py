"""The part of the softphone's protocol that is about finding faults. All of it is off until ``Watch``."""

from __future__ import annotations

import msgspec


class Watch(msgspec.Struct, frozen=True, tag=True):
    """What to tell from now on; the last one counts, for all who are connected."""

    trace: bool = False
    """Every SIP message (``SipTraced``), after those that are still kept."""
    measures: bool = False
    """``PhoneMeasured`` once a second."""
    levels: bool = False
    """``LevelsMeasured`` ten times a second, while microphone or loudspeaker are open."""
    microphone: bool = False
    """Keep the microphone open for that without a call, too."""


class SipTraced(msgspec.Struct, frozen=True, tag=True):
    """A SIP message, secrets hidden. ``number`` counts up; ``at`` is Unix time in seconds."""

    number: int
    at: float
    sent: bool
    transport: str
    peer: str
    text: str


class LegMeasured(msgspec.Struct, frozen=True):
    """The sound of one leg since it began; times in ms, rates in Hz, ``mos`` from 1 to 4.5.

    ``lost`` and ``jitter_ms`` are what this phone has seen, ``lost_afar`` and ``jitter_afar_ms`` what the far
    side reports by RTCP (RFC 3550 section 6.4); ``discarded`` came too late to be played.
    """

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


class PhoneMeasured(msgspec.Struct, frozen=True, tag=True):
    """The phone at this moment; ``status`` and ``reason`` are the registrar's last answer."""

    version: str
    uptime_s: float
    memory_bytes: int
    registrar: str
    expires_s: int
    status: int
    reason: str
    legs: list[LegMeasured]


class LevelsMeasured(msgspec.Struct, frozen=True, tag=True):
    """Peaks since the last message, as a part of full scale (0 to 1); None where nothing is open."""

    microphone: float | None
    speaker: float | None
