"""The recording that is being fetched or played. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.state.action import Action, SignedOut
from app.state.model import Playback
from app.state.softphone import SoftphoneStopped


@dataclass(frozen=True, slots=True)
class PlaybackAsked(Action):
    """The audio of a recording is being fetched."""

    item_id: int


@dataclass(frozen=True, slots=True)
class PlaybackMoved(Action):
    """The softphone plays, at ``position_s``."""

    position_s: float
    duration_s: float


@dataclass(frozen=True, slots=True)
class PlaybackEnded(Action):
    """It is over, or could not be."""


def reduce(playback: Playback | None, action: Action) -> Playback | None:
    """The playback after an action."""
    match action:
        case PlaybackAsked(item_id=item_id):
            return Playback(item_id, playing=False, loading=True)
        case PlaybackMoved(position_s=position, duration_s=duration) if playback is not None:
            return replace(playback, playing=True, loading=False, position_s=position, duration_s=duration)
        case PlaybackEnded() | SignedOut() | SoftphoneStopped():
            return None
    return playback
