"""The softphone: its registration and its sound. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.state.action import Action
from app.state.model import Audio, RegistrationStatus, Softphone


@dataclass(frozen=True, slots=True)
class SoftphoneStopped(Action):
    """The softphone process is away; ``sentence`` says why."""

    sentence: str


@dataclass(frozen=True, slots=True)
class RegistrationReported(Action):
    """The softphone's registration."""

    status: RegistrationStatus
    sentence: str


@dataclass(frozen=True, slots=True)
class AudioReported(Action):
    """The softphone's sound devices."""

    audio: Audio


def reduce(softphone: Softphone, action: Action) -> Softphone:
    """The softphone after an action."""
    match action:
        case SoftphoneStopped(sentence=sentence):
            return Softphone(RegistrationStatus.STOPPED, sentence)
        case RegistrationReported(status=status, sentence=sentence):
            return replace(softphone, registration=status, registration_sentence=sentence)
        case AudioReported(audio=audio):
            return replace(softphone, audio=audio)
    return softphone
