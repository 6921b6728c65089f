"""The settings file: JSON in the platform's configuration directory, read once, written whole and at once.

A value that the declaration does not allow falls back to the default; a file that is no JSON is kept aside as
``.broken`` and reported. Used on the main thread only.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

from app.language import again, tr
from app.reasons import reason_of
from app.settings.declared import BY_KEY, Setting, SettingError, Value

MAX_FILE_BYTES = 1024 * 1024


class Settings:
    """The values of all declared settings."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._listeners: list[Callable[[str], None]] = []
        self._values: dict[str, Value] = {}
        self._problem: Callable[[], str] = str
        self._load()

    @property
    def problem(self) -> str:
        """A sentence where the file could not be used, else empty."""
        return self._problem()

    def text(self, setting: Setting) -> str:
        """The value of a text setting; empty where it has none."""
        value = self.value(setting)
        return value if isinstance(value, str) else ""

    def flag(self, setting: Setting) -> bool:
        """The value of a yes-or-no setting."""
        return self.value(setting) is True

    def number(self, setting: Setting) -> int:
        """The value of a number setting."""
        value = self.value(setting)
        return value if isinstance(value, int) else 0

    def value(self, setting: Setting) -> Value:
        """The value of any setting."""
        return self._values.get(setting.key, setting.default)

    def all(self) -> dict[str, Value]:
        """The values of all declared settings by key."""
        return {key: self.value(setting) for key, setting in BY_KEY.items()}

    def change(self, key: str, value: object) -> None:
        """Set a value, save the file and tell the listeners. Raises SettingError and OSError."""
        setting = BY_KEY.get(key)
        if setting is None:
            raise SettingError(tr("There is no setting {key}.", key=key))
        checked = setting.check(value)
        if self.value(setting) == checked:
            return
        self._values = {**self._values, key: checked}
        self._save()
        for listener in list(self._listeners):
            listener(key)

    def subscribe(self, listener: Callable[[str], None]) -> Callable[[], None]:
        """Have ``listener`` called with the key of each setting that changes; returns how to end that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _load(self) -> None:
        try:
            if self._path.stat().st_size > MAX_FILE_BYTES:
                raise ValueError("too large")
            stored = json.loads(self._path.read_text("utf-8"))
            if not isinstance(stored, dict):
                raise TypeError("no object")
        except FileNotFoundError:
            return
        except OSError as error:
            self._cannot_read(error)
            return
        except (ValueError, TypeError):
            self._keep_aside()
            return
        for key, value in stored.items():
            setting = BY_KEY.get(key)
            if setting is not None:
                self._take(setting, value)

    def _take(self, setting: Setting, value: object) -> None:
        try:
            self._values[setting.key] = setting.check(value)
        except SettingError as error:
            reason = str(error)
            self._problem = lambda: tr("A stored setting was not used: {reason}", reason=reason)

    def _cannot_read(self, error: OSError) -> None:
        reason = reason_of(error)
        self._problem = lambda: tr(
            "The settings could not be read ({reason}); the defaults are used.", reason=again(reason)
        )

    def _keep_aside(self) -> None:
        aside = self._path.with_name(self._path.name + ".broken")
        try:
            self._path.replace(aside)
        except OSError as error:
            self._cannot_read(error)
            return
        self._problem = lambda: tr(
            "The settings file was damaged; it is kept as {name} and the defaults are used.", name=aside.name
        )

    def _save(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        partial = self._path.with_name(self._path.name + ".partial")
        with partial.open("w", encoding="utf-8") as file:
            json.dump(dict(sorted(self._values.items())), file, indent=2)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(self._path)
