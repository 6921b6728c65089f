"""A label of two lines that wraps its text, and shortens what two lines cannot hold (GUI thread)."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextLayout

from app.ui.widgets.dressing import explain
from app.ui.widgets.elided_label import ElidedLabel

LINES = 2


class TwoLines(ElidedLabel):
    """Always as high as both lines, so that nothing below it moves with its text."""

    def sizeHint(self) -> QSize:
        """Ask for both lines."""
        return QSize(super().sizeHint().width(), LINES * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Ask for the height alone."""
        return QSize(0, self.sizeHint().height())

    def lines(self) -> tuple[str, str]:
        """What is shown."""
        text, width = self.text(), self.contentsRect().width()
        layout = QTextLayout(text, self.font())
        layout.beginLayout()
        line = layout.createLine()
        if line.isValid():
            line.setLineWidth(width)
        layout.endLayout()
        end = line.textLength() if line.isValid() else 0
        rest = self.fontMetrics().elidedText(text[end:], Qt.TextElideMode.ElideRight, width)
        return text[:end].rstrip(), rest

    def _explain(self) -> None:
        first, rest = self.lines()
        explain(self, "" if self.text().removeprefix(first).lstrip() == rest else self.text())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint both lines."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        area, height = self.contentsRect(), self.fontMetrics().lineSpacing()
        for number, line in enumerate(self.lines()):
            row = QRect(area.left(), area.top() + number * height, area.width(), height)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)
        painter.end()
