"""Changed keys as a file, to take to another console: JSON, checked whole before it is used. Pure."""

from __future__ import annotations

import json

from app.commands.ids import CommandId
from app.commands.keymap import KeyMap
from app.language import mark, tr

FORMAT = "deskline-keys"
VERSION = 1
MAX_BYTES = 64 * 1024
MAX_KEY_LENGTH = 40
NO_KEYS = mark("That file holds no keys of Deskline.")
SEPARATORS = frozenset("; =")
"""What a key's text cannot have within, since key maps are written with it."""


class KeyFileError(ValueError):
    """A file that cannot be used; the text is for the user."""


def write(keymap: KeyMap) -> str:
    """Write the keys that differ from the table."""
    keys = {command_id.value: list(each) for command_id, each in sorted(keymap.changed.items())}
    return json.dumps({"format": FORMAT, "version": VERSION, "keys": keys}, indent=2) + "\n"


def read(text: str) -> dict[CommandId, tuple[str, ...]]:
    """Read the keys of a file. Raises KeyFileError."""
    try:
        content = json.loads(text)
    except ValueError as error:
        raise KeyFileError(str(NO_KEYS)) from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise KeyFileError(str(NO_KEYS))
    if content.get("version") != VERSION or not isinstance(content.get("keys"), dict):
        raise KeyFileError(tr("That file was written by another version of Deskline."))
    known = {command_id.value: command_id for command_id in CommandId}
    found: dict[CommandId, tuple[str, ...]] = {}
    for name, keys in content["keys"].items():
        if name not in known:
            raise KeyFileError(tr("The file names a command that is not known here: {name}.", name=name))
        if not isinstance(keys, list) or not all(_is_key(key) for key in keys):
            raise KeyFileError(tr("The keys of {name} cannot be read.", name=name))
        found[known[name]] = tuple(keys)
    _check_once(found)
    return found


def _is_key(key: object) -> bool:
    return isinstance(key, str) and 0 < len(key) <= MAX_KEY_LENGTH and not SEPARATORS & set(key)


def _check_once(found: dict[CommandId, tuple[str, ...]]) -> None:
    seen: dict[str, CommandId] = {}
    for command_id, keys in found.items():
        for key in keys:
            other = seen.setdefault(key.casefold(), command_id)
            if other is not command_id:
                raise KeyFileError(
                    tr(
                        "{key} stands for two commands: {one} and {other}.",
                        key=key,
                        one=other.value,
                        other=command_id.value,
                    )
                )
