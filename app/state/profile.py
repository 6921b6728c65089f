"""The profile that the program runs with. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.action import Action
from app.state.in_use import ProfileInUse


@dataclass(frozen=True, slots=True)
class ProfileTaken(Action):
    """The program runs with another profile from now on; in the ``demo``, nothing of it is real."""

    profile: ProfileInUse
    demo: bool


def reduce(profile: ProfileInUse, action: Action) -> ProfileInUse:
    """The profile after an action."""
    return action.profile if isinstance(action, ProfileTaken) else profile


def reduce_demo(demo: bool, action: Action) -> bool:
    """Whether it is the demo, after an action."""
    return action.demo if isinstance(action, ProfileTaken) else demo
