"""What stands in the dial box: typed by the user, used up by the command that it was typed for. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.action import Action, CommandDone, SignedOut

MAX_LENGTH = 256


@dataclass(frozen=True, slots=True)
class DestinationTyped(Action):
    """The text of the dial box is now this."""

    text: str


def reduce(destination: str, action: Action) -> str:
    """The text after an action; what was typed while a command was on its way stays."""
    match action:
        case DestinationTyped(text=text):
            return text[:MAX_LENGTH]
        case CommandDone(succeeded=True, typed=typed) if typed is not None and typed == destination:
            return ""
        case SignedOut():
            return ""
    return destination
