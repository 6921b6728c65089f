"""What the command palette lists for what was typed. Pure."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from app.commands.command import Command
from app.commands.ids import CommandId
from app.commands.table import COMMANDS
from app.language import tr
from app.ui.models.row_look import RowLook
from app.ui.theme.tokens import Tone

NOT_LISTED = frozenset({CommandId.PALETTE, CommandId.END_RINGER_TEST})


@dataclasses.dataclass(frozen=True)
class Entry:
    """A command in the palette; ``key`` as people write it, ``possible`` now."""

    command: Command
    key: str
    possible: bool


def entries(typed: str, possible: Callable[[CommandId], bool], keys: Mapping[CommandId, str]) -> list[Entry]:
    """List the commands that have all the typed words: first by title, then possible ones."""
    words = typed.casefold().split()
    listed = [
        Entry(command, keys.get(command.id, ""), possible(command.id))
        for command in COMMANDS
        if command.id not in NOT_LISTED and _matches(command, words)
    ]
    return sorted(listed, key=lambda entry: _order(entry, words))


def entry_look(entry: Entry) -> RowLook:
    """Show a command: title, menu, what it does, key."""
    return RowLook(
        icon=entry.command.icon,
        tone=Tone.ACCENT if entry.possible else Tone.NEUTRAL,
        title=entry.command.title,
        word=entry.command.category.title if entry.possible else tr("Not now"),
        detail=entry.command.description,
        time=entry.key,
    )


def entry_sentence(entry: Entry) -> str:
    """Describe a command to those who cannot see its row."""
    now = "" if entry.possible else tr("not possible now")
    parts = [entry.command.title, entry.key, now, entry.command.description]
    return ", ".join(part for part in parts if part)


def _matches(command: Command, words: list[str]) -> bool:
    text = f"{command.title} {command.category.title} {command.description}".casefold()
    return all(word in text for word in words)


def _order(entry: Entry, words: list[str]) -> tuple[bool, bool, bool]:
    title = entry.command.title.casefold()
    named = all(word in title for word in words)
    return not named, not entry.possible, not all(title.startswith(word) for word in words)
