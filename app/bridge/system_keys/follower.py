"""Has the desktop system's keys as the setting says, and turns a press into a command. Qt thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from app.commands import system_keys
from app.commands.ids import CommandId
from app.settings.declared import SYSTEM_KEYS
from app.settings.store import Settings
from app.state.in_use import SystemKeys
from app.state.store import Store
from app.state.system_keys import SystemKeysTold


class KeySource(Protocol):
    """A desktop system that gives keys."""

    def grab(self, keys: Iterable[str]) -> frozenset[str]:
        """Have these keys (Qt's portable texts) and no others; return those that are not to be had."""

    def close(self) -> None:
        """Give all keys back."""


OpenSource = Callable[[Callable[[str], None]], "KeySource | str"]
"""Opens the source, which calls with each key that is pressed; or says why there is none."""


class SystemKeyFollower:
    """Follows the setting ``keys.system``; the source is opened when the first key is wanted."""

    def __init__(
        self, store: Store, settings: Settings, open_source: OpenSource, press: Callable[[CommandId], None]
    ) -> None:
        self._store = store
        self._settings = settings
        self._open_source = open_source
        self._press = press
        self._source: KeySource | None = None
        self._commands: dict[str, CommandId] = {}
        self._unsubscribe = settings.subscribe(self._on_setting)
        self._follow()

    def close(self) -> None:
        """Give all keys back."""
        self._unsubscribe()
        if self._source is not None:
            self._source.close()
            self._source = None

    def _on_setting(self, key: str) -> None:
        if key == SYSTEM_KEYS.key:
            self._follow()

    def _follow(self) -> None:
        wanted = system_keys.parse(self._settings.text(SYSTEM_KEYS))
        self._commands = {key: command_id for command_id, key in wanted.items()}
        if wanted and self._source is None:
            opened = self._open_source(self._pressed)
            if isinstance(opened, str):
                self._store.apply(SystemKeysTold(SystemKeys(opened, frozenset(self._commands))))
                return
            self._source = opened
        refused = self._source.grab(self._commands) if self._source is not None else frozenset()
        self._store.apply(SystemKeysTold(SystemKeys("", refused)))

    def _pressed(self, key: str) -> None:
        command_id = self._commands.get(key)
        if command_id is not None:
            self._press(command_id)
