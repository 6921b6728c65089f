"""How loud it is, as a bar that falls slowly (GUI thread)."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Tone

QUIETEST_DB = -54.0
TOO_LOUD = 0.98
FALLS_BY = 0.08
"""Of the bar with each level told."""


def share(level: float) -> float:
    """Return how much of the bar a peak (0 to 1 of full scale) fills: loudness is heard in decibels."""
    if level <= 0.0:
        return 0.0
    return min(1.0, max(0.0, 1.0 - 20.0 * math.log10(level) / QUIETEST_DB))


class LevelBar(QWidget):
    """Green where it is fine, red where it is cut off; empty where nothing is open."""

    def __init__(self, theme: Theme, name: str, size: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._size = size
        self._shown = 0.0
        self._loud = False
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def shown(self) -> float:
        """How much of it is filled, 0 to 1."""
        return self._shown

    def show_level(self, level: float | None) -> None:
        """Show a peak, 0 to 1 of full scale."""
        now = share(level) if level is not None else 0.0
        shown = max(now, self._shown - FALLS_BY) if level is not None else 0.0
        loud = level is not None and level >= TOO_LOUD
        if (shown, loud) != (self._shown, self._loud):
            self._shown, self._loud = shown, loud
            self.update()

    def sizeHint(self) -> QSize:
        """As it was made."""
        return QSize(self._theme.px(self._size[0]), self._theme.px(self._size[1]))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the ground and the bar on it."""
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        edge = self.height() / 2
        painter.setBrush(QColor(palette.line))
        painter.drawRoundedRect(QRectF(self.rect()), edge, edge)
        if self._shown > 0.0:
            painter.setBrush(QColor(palette.tone(Tone.DANGER if self._loud else Tone.ACTIVE).mark))
            painter.drawRoundedRect(QRectF(0, 0, self.width() * self._shown, self.height()), edge, edge)
        painter.end()
