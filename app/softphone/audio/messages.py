"""The part of the softphone's protocol that is about how loud it is, and about trying it."""

from __future__ import annotations

import enum

import msgspec

from app.softphone.sentences import Sentence


class SetGains(msgspec.Struct, frozen=True, tag=True):
    """How much louder calls are than they come: 1.0 leaves them, 0.0 is silence, 4.0 the most."""

    microphone: float
    speaker: float


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
