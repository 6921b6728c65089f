"""Writes one report at a time in a thread of its own, and tells on the Qt thread how far it is."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.bridge import report
from app.reasons import reason_of


class ReportWriter(QObject):
    """Signals come on the thread that made it."""

    moved = Signal(int, int)
    """Steps done, and their number."""
    ended = Signal(str, str)
    """The path, and why it failed: empty where it did not."""

    def __init__(self) -> None:
        super().__init__()
        self._thread: threading.Thread | None = None

    @property
    def busy(self) -> bool:
        """Whether one is being written."""
        return self._thread is not None and self._thread.is_alive()

    def write(self, path: Path, content: report.Content, *, anonymous: bool) -> None:
        """Begin a report."""
        self._thread = threading.Thread(
            target=self._write, args=(path, content, anonymous), name="report", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Wait for the one that is being written."""
        if self._thread is not None:
            self._thread.join()

    def _write(self, path: Path, content: report.Content, anonymous: bool) -> None:
        reason = ""
        try:
            report.write(path, content, anonymous=anonymous, moved=self.moved.emit)
        except OSError as error:
            reason = reason_of(error)
        self.ended.emit(str(path), reason)
