"""The profiles of this installation: named sets of fields, of which one is in use.

Kept in ``profiles.json`` beside the settings, written whole and at once, readable by the user alone. Of the
fields that are settings too, the program's settings have the values of the profile in use: what is changed
there is kept for that profile. Used on the main thread only.
"""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.language import tr
from app.reasons import reason_of
from app.settings.declared import Setting, SettingError, Value
from app.settings.profile_fields import BY_FIELD, CONNECTS, SHARED, Connects, checked
from app.settings.store import Settings

FILE = "profiles.json"
MAX_FILE_BYTES = 1024 * 1024
MAX_NAME = 64


@dataclass(frozen=True, slots=True)
class Profile:
    """One profile. ``profile_id`` stays when it is renamed; its secrets are kept by it."""

    name: str
    values: Mapping[str, Value] = field(default_factory=dict)
    profile_id: str = ""

    def text(self, wanted: Setting) -> str:
        """The value of a text field; empty where it has none."""
        value = self.values.get(wanted.key, wanted.default)
        return value if isinstance(value, str) else ""

    def number(self, wanted: Setting) -> int:
        """The value of a number field."""
        value = self.values.get(wanted.key, wanted.default)
        return value if isinstance(value, int) else 0

    @property
    def connects(self) -> Connects:
        """What it connects to."""
        return Connects(self.text(CONNECTS))


class Profiles:
    """All profiles, in the order in which they were made."""

    def __init__(self, path: Path) -> None:
        """Read the file; what cannot be used of it is left out and told by ``problem``."""
        self._path = path
        self._all: list[Profile] = []
        self._current = ""
        self._listeners: list[Callable[[], None]] = []
        self.problem = ""
        self._load()

    @property
    def all(self) -> tuple[Profile, ...]:
        """All profiles."""
        return tuple(self._all)

    @property
    def current(self) -> Profile | None:
        """The one that the next start uses."""
        return self.get(self._current)

    def get(self, profile_id: str) -> Profile | None:
        """The profile of this id."""
        return next((each for each in self._all if each.profile_id == profile_id), None)

    def named(self, name: str) -> Profile | None:
        """The profile of this name, however its letters are written."""
        return next((each for each in self._all if each.name.casefold() == name.strip().casefold()), None)

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Have ``listener`` called after each change; returns how to end that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    # --- changes; each raises SettingError for what cannot be, and OSError where it cannot be saved

    def add(self, name: str, values: Mapping[str, object]) -> Profile:
        """Make a profile of a name that no other one has."""
        made = Profile(self._free(name), checked(values), uuid.uuid4().hex)
        self._save([*self._all, made], self._current)
        return made

    def change(self, profile_id: str, values: Mapping[str, object]) -> Profile:
        """Give a profile other values; fields that are not named keep theirs."""
        before = self._known(profile_id)
        after = replace(before, values={**before.values, **checked(values)})
        if after != before:
            self._save([after if each is before else each for each in self._all], self._current)
        return after

    def rename(self, profile_id: str, name: str) -> Profile:
        """Give a profile another name."""
        before = self._known(profile_id)
        after = replace(before, name=self._free(name, besides=before))
        self._save([after if each is before else each for each in self._all], self._current)
        return after

    def duplicate(self, profile_id: str) -> Profile:
        """Make another profile with the same values, without secrets."""
        original = self._known(profile_id)
        return self.add(self.free_name(original.name), original.values)

    def remove(self, profile_id: str) -> None:
        """Drop a profile."""
        gone = self._known(profile_id)
        current = "" if self._current == profile_id else self._current
        self._save([each for each in self._all if each is not gone], current)

    def choose(self, profile_id: str) -> Profile:
        """Use a profile from the next start on."""
        chosen = self._known(profile_id)
        if profile_id != self._current:
            self._save(self._all, profile_id)
        return chosen

    def free_name(self, wanted: str) -> str:
        """The wanted name where it is free, else with a number behind it."""
        number, name = 2, wanted
        while self.named(name) is not None:
            name, number = f"{wanted[: MAX_NAME - 4]} {number}", number + 1
        return name

    def _known(self, profile_id: str) -> Profile:
        found = self.get(profile_id)
        if found is None:
            raise SettingError(tr("That profile is no longer there."))
        return found

    def _free(self, name: str, besides: Profile | None = None) -> str:
        name = name.strip()
        if not name or len(name) > MAX_NAME or not name.isprintable():
            raise SettingError(tr("A profile needs a name of up to {most} characters.", most=MAX_NAME))
        if self.named(name) not in (None, besides):
            raise SettingError(tr("There is a profile “{name}” already.", name=name))
        return name

    def _load(self) -> None:
        try:
            if self._path.stat().st_size > MAX_FILE_BYTES:
                raise ValueError("too large")
            stored = json.loads(self._path.read_text("utf-8"))
            self._all = [_read(each) for each in stored["profiles"]]
            self._current = str(stored["current"])
        except FileNotFoundError:
            return
        except OSError as error:
            self.problem = tr("The profiles could not be read: {reason}.", reason=reason_of(error))
        except (ValueError, TypeError, KeyError, AttributeError):
            aside = self._path.with_name(self._path.name + ".broken")
            self._path.replace(aside)
            self._all = []
            self.problem = tr("The file of profiles was damaged; it is kept as {file}.", file=aside.name)

    def _save(self, profiles: list[Profile], current: str) -> None:
        stored = {
            "current": current,
            "profiles": [
                {"id": each.profile_id, "name": each.name, "values": dict(each.values)} for each in profiles
            ],
        }
        self._path.parent.mkdir(parents=True, exist_ok=True)
        partial = self._path.with_name(self._path.name + ".partial")
        partial.unlink(missing_ok=True)
        with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            json.dump(stored, file, indent=2)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(self._path)
        self._all, self._current = profiles, current
        for listener in list(self._listeners):
            listener()


def _read(stored: Mapping[str, object]) -> Profile:
    """Read one profile; a value that its field cannot have falls back to the default. Raises what it may."""
    values = {}
    given = stored["values"]
    if not isinstance(given, dict):
        raise TypeError("no object")
    for key, value in given.items():
        wanted = BY_FIELD.get(key)
        try:
            if wanted is not None:
                values[key] = wanted.check(value)
        except SettingError:
            continue
    return Profile(str(stored["name"]), values, str(stored["id"]))


def share(profiles: Profiles, profile: Profile, settings: Settings) -> Callable[[], None]:
    """Give the settings the values of a profile, and keep for it what is changed; returns how to end that.

    Raises OSError where the settings cannot be saved.
    """
    for each in SHARED:
        settings.change(each.key, profile.values.get(each.key, each.default))
    keys = {each.key for each in SHARED}

    def keep(key: str) -> None:
        if key in keys and profiles.get(profile.profile_id) is not None:
            profiles.change(profile.profile_id, {key: settings.value(BY_FIELD[key])})

    return settings.subscribe(keep)
