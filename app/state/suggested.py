"""Whom the text of the dial box may mean. Values."""

from __future__ import annotations

from dataclasses import dataclass

from backend.contract.stream import Colleague, ColleagueState


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody whom the text of the dial box may mean; ``state`` is None where nothing is known of it."""

    name: str
    number: str
    state: ColleagueState | None = None


@dataclass(frozen=True, slots=True)
class Completion:
    """What the text of the dial box may mean, the best first, and which of that is chosen (-1: the text).

    ``refused`` is the text that the backend has just refused; it waits to be corrected. ``found`` are those
    whom the backend has found for the text; it is being ``asked`` now.
    """

    suggestions: tuple[Suggestion, ...] = ()
    row: int = -1
    refused: str = ""
    found: tuple[Colleague, ...] = ()
    asked: bool = False

    @property
    def chosen(self) -> Suggestion | None:
        """The suggestion that is meant, if one is."""
        return self.suggestions[self.row] if 0 <= self.row < len(self.suggestions) else None
