"""Keys of the whole system on Windows, by pynput, which listens on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from pynput import keyboard
from PySide6.QtCore import QObject, Qt, Signal

from app.commands.system_keys import split

NAMES = {"Ctrl": "<ctrl>", "Alt": "<alt>", "Shift": "<shift>", "Meta": "<cmd>"}
KEYS = {
    "Ins": "<insert>",
    "Del": "<delete>",
    "PgUp": "<page_up>",
    "PgDown": "<page_down>",
    "Return": "<enter>",
    "ScrollLock": "<scroll_lock>",
    "Print": "<print_screen>",
}


class ListeningKeys(QObject):
    """The listener is made anew with each change of the keys."""

    _heard = Signal(str)

    def __init__(self, pressed: Callable[[str], None]) -> None:
        super().__init__()
        self._heard.connect(pressed, Qt.ConnectionType.QueuedConnection)
        self._listener: keyboard.GlobalHotKeys | None = None

    def grab(self, keys: Iterable[str]) -> frozenset[str]:
        """Listen for these keys alone; none of them is refused, since others may hear them too."""
        self.close()
        combinations = {written(key): lambda key=key: self._heard.emit(key) for key in keys}
        if combinations:
            self._listener = keyboard.GlobalHotKeys(combinations)
            self._listener.start()
        return frozenset()

    def close(self) -> None:
        """Listen no more."""
        if self._listener is not None:
            self._listener.stop()
            self._listener = None


def written(key: str) -> str:
    """Write a key of Qt's portable text as pynput has it."""
    modifiers, plain = split(key)
    last = plain.lower() if len(plain) == 1 else KEYS.get(plain, f"<{plain.lower()}>")
    return "+".join([*(NAMES[each] for each in sorted(modifiers)), last])
