"""The headsets whose buttons and lamps are in use. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.action import Action
from app.state.watched import HeadsetNames


@dataclass(frozen=True, slots=True)
class HeadsetsPlugged(Action):
    """A headset was plugged in or out."""

    names: HeadsetNames


def reduce(headsets: HeadsetNames, action: Action) -> HeadsetNames:
    """The headsets after an action."""
    match action:
        case HeadsetsPlugged(names=names):
            return names
    return headsets
