"""Chooses where keys of the whole system come from on this computer. Qt thread."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from app.bridge.system_keys.follower import KeySource
from app.language import mark

WAYLAND = mark(
    "Wayland gives no program the keys of others. Make a key in the desktop's own settings for a command such"
    " as: main.py --give call.answer"
)
MACOS = mark(
    "macOS gives no program the keys of others unasked. Make a shortcut in the Shortcuts app for a command"
    " such as: main.py --give call.answer"
)
NO_SCREEN = mark("There is no screen here, so there are no keys for all programs.")


def open_source(pressed: Callable[[str], None]) -> KeySource | str:
    """Open this computer's source, or say why there is none."""
    if sys.platform == "darwin":
        return str(MACOS)
    if sys.platform == "win32":
        from app.bridge.system_keys.listening import ListeningKeys

        return ListeningKeys(pressed)
    platform = QGuiApplication.platformName()
    if platform == "wayland" or os.environ.get("WAYLAND_DISPLAY"):
        return str(WAYLAND)
    if platform != "xcb":
        return str(NO_SCREEN)
    from app.bridge.system_keys.x11 import open_x11

    return open_x11(None, pressed)
