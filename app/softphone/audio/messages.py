"""The part of the softphone's protocol that is about how it sounds, and about trying it."""

from __future__ import annotations

import enum

import msgspec

from app.softphone.sentences import Sentence


class SetGains(msgspec.Struct, frozen=True, tag=True):
    """How much louder calls are than they come: 1.0 leaves them, 0.0 is silence, 4.0 the most."""

    microphone: float
    speaker: float


class SetProcessing(msgspec.Struct, frozen=True, tag=True):
    """What is done to the microphone's sound in calls, and when it is tried."""

    cancel_echo: bool = False
    suppress_noise: bool = False
    regulate_level: bool = False
    """The microphone's gain is found by itself; that of ``SetGains`` does not count then."""

    def __bool__(self) -> bool:
        return self.cancel_echo or self.suppress_noise or self.regulate_level


class Processing(enum.StrEnum):
    """How far the processing is that ``SetProcessing`` asks for."""

    OFF = "OFF"
    WAITING = "WAITING"
    """It is loaded once the phone is registered, or has a call."""
    READY = "READY"
    MISSING = "MISSING"
    """It cannot be loaded on this computer: the microphone's sound stays as it comes."""


class SayFile(msgspec.Struct, frozen=True, tag=True):
    """Play a WAV file on the announcer's device, after those that wait; ``at_once`` ends these."""

    path: str
    at_once: bool = False


class TryMicrophone(msgspec.Struct, frozen=True, tag=True):
    """Record some seconds from the microphone and play them on the speaker; not while a leg has sound."""

    seconds: float = 3.0


class TrialStep(enum.StrEnum):
    """How far a trial of the microphone is."""

    RECORDING = "RECORDING"
    PLAYING = "PLAYING"
    OVER = "OVER"


class TrialChanged(msgspec.Struct, frozen=True, tag=True):
    """A trial of the microphone goes on; ``loudest`` is the peak so far, 0 to 1."""

    step: TrialStep
    loudest: float = 0.0
    error: Sentence = Sentence()
