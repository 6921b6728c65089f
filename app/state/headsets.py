"""The headsets whose buttons and lamps are in use, and what is spoken aloud. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.action import Action
from app.state.watched import HeadsetNames, Saying


@dataclass(frozen=True, slots=True)
class HeadsetsPlugged(Action):
    """A headset was plugged in or out."""

    names: HeadsetNames


@dataclass(frozen=True, slots=True)
class Announced(Action):
    """Something was announced."""

    text: str
    urgent: bool


def reduce_saying(saying: Saying, action: Action) -> Saying:
    """What is announced, after an action."""
    match action:
        case Announced(text=text, urgent=urgent):
            return Saying(saying.number + 1, text, urgent)
    return saying


def reduce(headsets: HeadsetNames, action: Action) -> HeadsetNames:
    """The headsets after an action."""
    match action:
        case HeadsetsPlugged(names=names):
            return names
    return headsets
