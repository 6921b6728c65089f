"""A check box in the look of the text fields (GUI thread)."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Radius, Space

BOX = 18


class Flag(QCheckBox):
    """A square with a tick, and its title."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self) -> QSize:
        """Box, gap and title."""
        metrics = QFontMetrics(self.font())
        box = self._theme.px(BOX)
        width = box + Space.S + metrics.horizontalAdvance(self.text()) + 4
        return QSize(width, max(box, metrics.height()) + 6)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(position)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint box, tick and title."""
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._theme.px(BOX)
        box = QRect(1, (self.height() - edge) // 2, edge, edge)
        checked = self.isChecked()
        painter.setBrush(QColor(palette.accent_solid if checked else palette.surface))
        outline = palette.accent_solid if checked else palette.line_strong
        painter.setPen(
            QPen(QColor(palette.text if self.hasFocus() else outline), 2 if self.hasFocus() else 1)
        )
        painter.drawRoundedRect(
            QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Radius.SMALL - 2, Radius.SMALL - 2
        )
        if checked:
            tick = edge - 4
            pixmap = self._theme.pixmap("check", palette.on_accent, tick, self.devicePixelRatioF())
            painter.drawPixmap(box.left() + 2, box.top() + 2, pixmap)
        painter.setPen(QColor(palette.text))
        text = self.rect().adjusted(edge + Space.S, 0, 0, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()
