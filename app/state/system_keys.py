"""What became of the keys that work in every program. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.action import Action
from app.state.in_use import SystemKeys


@dataclass(frozen=True, slots=True)
class SystemKeysTold(Action):
    """The desktop system has given keys, or has not."""

    keys: SystemKeys


def reduce(keys: SystemKeys, action: Action) -> SystemKeys:
    """The keys after an action."""
    return action.keys if isinstance(action, SystemKeysTold) else keys
