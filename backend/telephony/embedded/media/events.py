"""What the media plane reports to the engine. Called on the loop, in order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DtmfDigit:
    """The channel's device has sent a digit (RFC 4733), told once, at its first packet."""

    channel_id: str
    digit: str


@dataclass(frozen=True, slots=True)
class DigitUndelivered:
    """A digit of another channel is meant for a device that takes no telephone-event: it must go by INFO."""

    channel_id: str
    digit: str


@dataclass(frozen=True, slots=True)
class SoundBegan:
    """The first sound of a device has come that was waited for."""

    channel_id: str


@dataclass(frozen=True, slots=True)
class PlaybackEnded:
    """A playback has come to its end, was stopped, or its target is gone.

    ``error`` says why it could not be played (an unknown sound), else it is empty.
    """

    playback_id: str
    error: str = ""


@dataclass(frozen=True, slots=True)
class RecordingEnded:
    """A recording's file is whole and closed. ``error`` says why it ended early, else it is empty."""

    recording_id: str
    path: str
    duration_s: float
    error: str


@dataclass(frozen=True, slots=True)
class SpeakersHeard:
    """Other channels than before speak in a bridge of three or more."""

    bridge_id: str
    channel_ids: tuple[str, ...]


MediaEvent = DtmfDigit | DigitUndelivered | SoundBegan | PlaybackEnded | RecordingEnded | SpeakersHeard
