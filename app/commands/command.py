"""What a command is: the row of the table, its category and what it needs. Pure."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from app.commands.ids import CommandId
from app.commands.plan import Planner
from app.language import Phrase, mark


class Category(enum.Enum):
    """The menus, in order; the value is what they are called."""

    CALL = mark("Call", note="menu")
    CONFERENCE = mark("Conference", note="menu")
    RECORDING = mark("Recording", note="menu")
    VIEW = mark("View", note="menu")
    STATUS = mark("Status", note="menu")
    DEMO = mark("Demo", note="menu")
    SESSION = mark("Deskline", note="menu")
    HELP = mark("Help", note="menu")

    @property
    def title(self) -> str:
        """The title of the menu."""
        return str(self.value)


class Need(enum.StrEnum):
    """What a command cannot do without, beside the state; the caller of ``dispatch`` gives it."""

    NOTHING = "NOTHING"
    DESTINATION = "DESTINATION"
    """The text of the dial box; ``dispatch`` takes it from the state when it is not given."""
    DIGITS = "DIGITS"


@dataclass(frozen=True, slots=True)
class Command:
    """One command. ``lacking`` tells the user who asks for it in vain what is missing."""

    id: CommandId
    called: Phrase
    category: Category
    keys: tuple[str, ...]
    icon: str
    explained: Phrase
    plan: Planner
    lacking: Phrase | None
    needs: Need = Need.NOTHING
    in_menu: bool = True

    @property
    def title(self) -> str:
        """What it is called."""
        return str(self.called)

    @property
    def description(self) -> str:
        """What it does."""
        return str(self.explained)

    @property
    def impossible(self) -> str:
        """What is missing where it cannot be given."""
        return str(self.lacking) if self.lacking is not None else ""
