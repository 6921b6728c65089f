"""Keys that give a command while another program is in front: one at most for each command. Pure."""

from __future__ import annotations

import string
from collections.abc import Mapping

from app.commands.ids import CommandId
from app.language import tr

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")
STRONG = frozenset({"Ctrl", "Alt", "Meta"})
NAMED = {
    "Space": "space",
    "Ins": "Insert",
    "Del": "Delete",
    "Home": "Home",
    "End": "End",
    "PgUp": "Prior",
    "PgDown": "Next",
    "Left": "Left",
    "Right": "Right",
    "Up": "Up",
    "Down": "Down",
    "Return": "Return",
    "Pause": "Pause",
    "ScrollLock": "Scroll_Lock",
    "Print": "Print",
}
"""Names of Qt beside the letters, the digits and F1 to F24, with those of X11."""
PLAIN = frozenset(string.ascii_uppercase + string.digits)
FUNCTION = frozenset(f"F{number}" for number in range(1, 25))

SystemKeys = Mapping[CommandId, str]


def parse(text: str) -> dict[CommandId, str]:
    """Read ``command=key;…``; what names no command, or no key that can be had, is left out."""
    known = {command_id.value: command_id for command_id in CommandId}
    found: dict[CommandId, str] = {}
    for entry in text.split(";"):
        name, _, key = entry.partition("=")
        command_id = known.get(name.strip())
        if command_id is not None and not unusable(key) and key not in found.values():
            found[command_id] = key
    return found


def to_text(keys: SystemKeys) -> str:
    """Write them as ``parse`` reads them."""
    return ";".join(f"{command_id.value}={key}" for command_id, key in sorted(keys.items()))


def bound(keys: SystemKeys, command_id: CommandId, key: str) -> dict[CommandId, str]:
    """The keys with this one for a command, taken from whichever had it; an empty one takes it away."""
    others = {each: present for each, present in keys.items() if each is not command_id and present != key}
    return {**others, command_id: key} if key else others


def split(key: str) -> tuple[frozenset[str], str]:
    """Return modifiers and key of Qt's portable text."""
    *modifiers, plain = key.split("+")
    return frozenset(modifiers), plain


def unusable(key: str) -> str:
    """Say why a key cannot be had from the whole system; empty where it can."""
    modifiers, plain = split(key)
    if not modifiers <= set(MODIFIERS) or plain not in PLAIN | FUNCTION | NAMED.keys():
        return tr("{key} cannot be had for all programs; take a letter, a digit or a function key.", key=key)
    if plain not in FUNCTION | {"Pause", "ScrollLock"} and not modifiers & STRONG:
        return tr("{key} alone is needed by other programs; take Ctrl or Alt with it.", key=key)
    return ""
