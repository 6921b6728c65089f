"""Telephone links on macOS, which come as events of the running program and not on its command line."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication


class LinkEvents(QObject):
    """``opened`` carries each link (``str``). Watches only where such events exist: each event costs time."""

    opened = Signal(str)

    def __init__(self, application: QGuiApplication, platform: str = sys.platform) -> None:
        super().__init__(application)
        if platform == "darwin":
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what the system asks the program to open."""
        if isinstance(event, QFileOpenEvent) and not event.url().isLocalFile():
            self.opened.emit(event.url().toString())
            return True
        return super().eventFilter(watched, event)
