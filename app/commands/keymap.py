"""The keys of the commands: of the table, of the profiles beside it, and what a user has changed. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.commands.ids import CommandId
from app.commands.profiles import Profile
from app.commands.table import BY_ID


@dataclass(frozen=True, slots=True)
class KeyMap:
    """Keys that differ from the table, by command; an empty tuple takes a command's keys away."""

    changed: Mapping[CommandId, tuple[str, ...]]
    profiles: tuple[Profile, ...] = ()

    @classmethod
    def parse(cls, text: str, profiles: tuple[Profile, ...] = ()) -> KeyMap:
        """Read ``command=key[ key…];…``; what names no command is left out."""
        changed: dict[CommandId, tuple[str, ...]] = {}
        known = {command_id.value: command_id for command_id in CommandId}
        for entry in text.split(";"):
            name, separator, keys = entry.partition("=")
            command_id = known.get(name.strip())
            if separator and command_id is not None:
                changed[command_id] = tuple(keys.split())
        return cls(changed, profiles)

    def keys(self, command_id: CommandId) -> tuple[str, ...]:
        """The keys of a command. A key given to another command by the user is taken from this one."""
        own = self.changed.get(command_id)
        if own is not None:
            return own
        taken = {key.casefold() for keys in self.changed.values() for key in keys}
        beside = [key for profile in self.profiles for key in profile.keys.get(command_id, ())]
        return tuple(key for key in (*BY_ID[command_id].keys, *beside) if key.casefold() not in taken)
