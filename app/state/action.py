"""What can happen to the state: the base of all actions, and those that more than one domain takes. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from backend.contract.stream import StreamEvent


@dataclass(frozen=True, slots=True)
class Action:
    """Something that happened; each domain's file declares its own."""


@dataclass(frozen=True, slots=True)
class StreamReceived(Action):
    """An event of the backend, and the time it came in."""

    event: StreamEvent
    now: float


@dataclass(frozen=True, slots=True)
class SignedOut(Action):
    """Nobody is signed in any more: all that belonged to the user goes."""


@dataclass(frozen=True, slots=True)
class LanguageChanged(Action):
    """The user wants another language: what has been said is said again."""


@dataclass(frozen=True, slots=True)
class CommandDone(Action):
    """The answer to a command has come. ``typed`` is the text of the dial box that it was given for."""

    request_id: str
    succeeded: bool
    typed: str | None = None
