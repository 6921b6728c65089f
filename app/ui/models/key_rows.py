"""What the key editor lists, and which keys a command can have. Pure."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from types import MappingProxyType

from app.commands.command import Command
from app.commands.ids import CommandId
from app.commands.keymap import KeyMap
from app.commands.system_keys import SystemKeys
from app.commands.table import BY_ID, COMMANDS
from app.language import tr
from app.ui.models.key_words import key_label, key_labels
from app.ui.models.row_look import RowLook
from app.ui.theme.tokens import Tone

NO_KEYS: SystemKeys = MappingProxyType({})
NOT_GIVEN = frozenset({CommandId.END_RINGER_TEST})
FIXED = frozenset(
    {"Tab", "Shift+Tab", "Backtab", "Esc", "Space", "Return", "Enter", "Backspace", "Del", "Ins"}
    | {"Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"}
    | {"Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Ctrl+Z", "Ctrl+Shift+Z", "Alt+F4"}
)
"""Keys that every window needs for itself."""


@dataclasses.dataclass(frozen=True)
class KeyRow:
    """A command with its keys; ``changed``: not those of the table. ``system``: its key in every program."""

    command: Command
    keys: tuple[str, ...]
    changed: bool
    system: str = ""
    refused: bool = False


def key_rows(
    keymap: KeyMap, typed: str = "", system: SystemKeys = NO_KEYS, refused: Collection[str] = ()
) -> list[KeyRow]:
    """List the commands that have all the typed words, in the order of the table."""
    words = typed.casefold().split()
    rows = []
    for command in COMMANDS:
        keys = keymap.keys(command.id)
        everywhere = system.get(command.id, "")
        written = " ".join([*keys, *key_labels(keys), everywhere, key_label(everywhere)])
        text = f"{command.title} {command.category.title} {written}".casefold()
        if command.id not in NOT_GIVEN and all(word in text for word in words):
            changed = command.id in keymap.changed
            rows.append(KeyRow(command, keys, changed, everywhere, everywhere in refused))
    return rows


def key_look(row: KeyRow) -> RowLook:
    """Show a command and its keys."""
    return RowLook(
        icon=row.command.icon,
        tone=Tone.ACCENT if row.changed or row.system else Tone.NEUTRAL,
        title=row.command.title,
        word=tr("Changed") if row.changed else row.command.category.title,
        detail=system_words(row) or row.command.description,
        time="  ".join(key_labels(row.keys)) or tr("no key"),
    )


def key_sentence(row: KeyRow) -> str:
    """Describe a command and its keys to those who cannot see the row."""
    changed = tr("changed") if row.changed else ""
    keys = tr(" or ", note="between keys").join(key_labels(row.keys)) or tr("no key")
    return ", ".join(part for part in (row.command.title, keys, changed, system_words(row)) if part)


def system_words(row: KeyRow) -> str:
    """Name the key of every program, and say where it is not to be had."""
    if not row.system:
        return ""
    if row.refused:
        return tr("{key} in every program: not to be had, another has it", key=key_label(row.system))
    return tr("{key} in every program", key=key_label(row.system))


def unusable(key: str) -> str:
    """Say why no command can have a key; empty where one can."""
    parts = key.split("+")
    if key in FIXED or ";" in key or "=" in key or " " in key:
        return tr("{key} cannot be the key of a command.", key=key_label(key))
    plain = key if key == "+" else parts[-1] or "+"
    modified = any(each in parts for each in ("Ctrl", "Alt", "Meta", "Num"))
    if not modified and len(plain) == 1:
        return tr("{key} alone is typed into the dial box; take Ctrl or Alt with it.", key=key_label(key))
    return ""


def conflict(keymap: KeyMap, command_id: CommandId, key: str) -> str:
    """Warn where another command has a key; empty where none has."""
    holder = keymap.holder(key)
    if holder is None or holder is command_id:
        return ""
    return tr(
        "{key} is the key of “{command}”. Take it from there?",
        key=key_label(key),
        command=BY_ID[holder].title,
    )
