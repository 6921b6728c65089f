"""The QApplication: the system's wish that the program end is told, and does not stop the loop by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """``quit_asked`` comes where Qt would end its loop at once: from the system's menu, or at a logout."""

    quit_asked = Signal()

    def event(self, event: QEvent) -> bool:
        """Tell of the wish to quit; all else is Qt's."""
        if event.type() is QEvent.Type.Quit:
            event.ignore()
            self.quit_asked.emit()
            return True
        return super().event(event)
