"""The earlier calls with the other side of the call in hand. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.action import Action, SignedOut
from app.state.model import Caller


@dataclass(frozen=True, slots=True)
class CallerTold(Action):
    """The backend has told of earlier calls; an empty number means that nobody is asked after."""

    caller: Caller


def reduce(caller: Caller, action: Action) -> Caller:
    """The caller's history after an action."""
    match action:
        case CallerTold(caller=told):
            return told
        case SignedOut():
            return Caller()
    return caller
