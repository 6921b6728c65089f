"""The commands on their way to the backend. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.action import Action, CommandDone, SignedOut
from app.state.model import PendingCommand


@dataclass(frozen=True, slots=True)
class CommandSent(Action):
    """A command has gone out."""

    command: PendingCommand


def reduce(pending: tuple[PendingCommand, ...], action: Action) -> tuple[PendingCommand, ...]:
    """The commands on their way after an action."""
    match action:
        case CommandSent(command=command):
            return (*pending, command)
        case CommandDone(request_id=request_id):
            return tuple(each for each in pending if each.request_id != request_id)
        case SignedOut():
            return ()
    return pending
