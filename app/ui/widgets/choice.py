"""A combo box in the look of the text fields (GUI thread)."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from app.ui.theme.theme import Theme
from app.ui.theme.tokens import IconSize, Radius, Space
from app.ui.widgets.dressing import explain

HEIGHT = 36
WIDTH = 180


class Choice(QComboBox):
    """Never wider than it is given: a long device name is shortened."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(self._explain)

    def sizeHint(self) -> QSize:
        """As high as a text field."""
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint frame, text and arrow."""
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused, enabled = self.hasFocus(), self.isEnabled()
        edge_ink = palette.accent if focused else palette.line_strong if enabled else palette.line
        painter.setPen(QPen(QColor(edge_ink), 2 if focused else 1))
        painter.setBrush(QColor(palette.surface if enabled else palette.raised))
        margin = 1.0 if focused else 0.5
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(margin, margin, -margin, -margin), Radius.SMALL, Radius.SMALL
        )
        edge = self._theme.px(IconSize.SMALL)
        ink = palette.text if enabled else palette.line_strong
        arrow = self._theme.pixmap("chevron-down", ink, edge, self.devicePixelRatioF())
        left = self.width() - edge - Space.S
        painter.drawPixmap(left, (self.height() - edge) // 2, arrow)
        painter.setPen(QColor(ink))
        painter.drawText(
            self._room(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.shown()
        )
        painter.end()

    def shown(self) -> str:
        """The chosen text, as far as it fits."""
        text, room = self.currentText(), self._room().width()
        return QFontMetrics(self.font()).elidedText(text, Qt.TextElideMode.ElideRight, room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in the tooltip what does not fit."""
        super().resizeEvent(event)
        self._explain()

    def _explain(self) -> None:
        explain(self, "" if self.shown() == self.currentText() else self.currentText())

    def _room(self) -> QRect:
        edge = self._theme.px(IconSize.SMALL)
        return self.rect().adjusted(10, 0, -(edge + 2 * Space.S), 0)
