"""What scrolls where large text has no room in the window, instead of being squeezed (GUI thread)."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget


class Roomy(QScrollArea):
    """Shows ``body`` as large as itself, or as large as it has to be; the focus is always in view."""

    moved = Signal()
    """Something else of the body is in view."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.body = QWidget()
        self.body.setProperty("role", "clear")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.body)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(lambda _: self.moved.emit())
        application.focusChanged.connect(self._show_focused)

    def need(self, size: QSize) -> None:
        """Have the body at least as large as this."""
        self.body.setMinimumSize(size)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the body in."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.body.resize(self.viewport().size().expandedTo(self.body.minimumSize()))

    def _show_focused(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.body.isAncestorOf(now):
            self.ensureWidgetVisible(now)
