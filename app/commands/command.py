"""What a command is: the row of the table, its category and what it needs. Pure."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from app.commands.ids import CommandId
from app.commands.plan import Planner


class Category(enum.StrEnum):
    """The menus, in order; the value is the title."""

    CALL = "Call"
    CONFERENCE = "Conference"
    RECORDING = "Recording"
    VIEW = "View"
    STATUS = "Status"
    DEMO = "Demo"
    SESSION = "Deskline"
    HELP = "Help"


class Need(enum.StrEnum):
    """What a command cannot do without, beside the state; the caller of ``dispatch`` gives it."""

    NOTHING = "NOTHING"
    DESTINATION = "DESTINATION"
    """The text of the dial box; ``dispatch`` takes it from the state when it is not given."""
    DIGITS = "DIGITS"


@dataclass(frozen=True, slots=True)
class Command:
    """One command. ``impossible`` tells the user who asks for it in vain what is missing."""

    id: CommandId
    title: str
    category: Category
    keys: tuple[str, ...]
    icon: str
    description: str
    plan: Planner
    impossible: str
    needs: Need = Need.NOTHING
    in_menu: bool = True
