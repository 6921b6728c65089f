"""The keys of the commands: of the table, of the profiles beside it, and what a user has changed. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.commands.ids import CommandId
from app.commands.profiles import Profile
from app.commands.table import BY_ID, COMMANDS


@dataclass(frozen=True, slots=True)
class KeyMap:
    """Keys that differ from the table, by command; an empty tuple takes a command's keys away.

    The keys of the profiles stay beside them, unless they were given to another command.
    """

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
        taken = {key.casefold() for keys in self.changed.values() for key in keys}
        beside = [key for profile in self.profiles for key in profile.keys.get(command_id, ())]
        unchanged = [*(BY_ID[command_id].keys if own is None else ()), *beside]
        return (*(own or ()), *(key for key in unchanged if key.casefold() not in taken))

    def holder(self, key: str) -> CommandId | None:
        """The command that has a key."""
        wanted = key.casefold()
        for command in COMMANDS:
            if wanted in (each.casefold() for each in self.keys(command.id)):
                return command.id
        return None

    def bound(self, command_id: CommandId, *keys: str) -> KeyMap:
        """The map with these keys for a command, taken from whichever had them; none leaves it without."""
        wanted = {key.casefold() for key in keys}
        changed = {**self.changed, command_id: keys}
        for each, present in self.changed.items():
            if each is not command_id:
                changed[each] = tuple(key for key in present if key.casefold() not in wanted)
        return KeyMap(changed, self.profiles)

    def reset(self, command_id: CommandId) -> KeyMap:
        """The map with a command's keys as the table has them, taken from whichever has them now."""
        changed = {each: keys for each, keys in self.changed.items() if each is not command_id}
        own = {key.casefold() for key in BY_ID[command_id].keys}
        for each, keys in list(changed.items()):
            changed[each] = tuple(key for key in keys if key.casefold() not in own)
        return KeyMap(changed, self.profiles)

    def to_text(self) -> str:
        """Write what differs from the table, as ``parse`` reads it."""
        return ";".join(f"{each.value}={' '.join(keys)}" for each, keys in sorted(self.changed.items()))
