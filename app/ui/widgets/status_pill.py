"""A state of the program in words, with an icon and a colour; always to be seen (GUI thread)."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.models.words import Words
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import IconSize, Space, TextSize, Tone
from app.ui.widgets.dressing import explain

HEIGHT = 40
MAX_WIDTH = 220
QUIET = (Tone.ACTIVE, Tone.NEUTRAL)


class StatusPill(QAbstractButton):
    """What it is about (``Phone``) above how it stands (``Registered``); fine states are drawn quietly."""

    def __init__(self, theme: Theme, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._subject = subject
        self._words = Words("…", Tone.NEUTRAL, "loading")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def words(self) -> Words:
        """What it says now."""
        return self._words

    def show_words(self, words: Words, explanation: str = "") -> None:
        """Say how it stands."""
        explain(self, explanation or f"{self._subject}: {words.text}")
        self.setAccessibleName(f"{self._subject}: {words.text}")
        self.setAccessibleDescription(explanation)
        if words != self._words:
            self._words = words
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as the words, up to a limit."""
        px = self._theme.px
        word = QFontMetrics(self._theme.font(TextSize.SMALL, QFont.Weight.DemiBold))
        subject = QFontMetrics(self._theme.font(TextSize.CAPTION))
        text = max(word.horizontalAdvance(self._words.text), subject.horizontalAdvance(self._subject))
        width = text + px(IconSize.MEDIUM + Space.S + 2 * Space.M) + 2
        return QSize(min(width, px(MAX_WIDTH)), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never shrink to less than the icon and some letters."""
        return QSize(self._theme.px(96), self._theme.px(HEIGHT))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint icon, subject and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        tone = palette.tone(self._words.tone)
        quiet = self._words.tone in QUIET
        self._ground(painter, palette.surface if quiet else tone.fill)
        px = self._theme.px
        edge = px(IconSize.MEDIUM)
        inner = self.rect().adjusted(px(Space.M), 0, -px(Space.M), 0)
        pixmap = self._theme.pixmap(
            self._words.icon, tone.mark if quiet else tone.text, edge, self.devicePixelRatioF()
        )
        painter.drawPixmap(inner.left(), inner.center().y() - edge // 2 + 1, pixmap)
        left, half = inner.left() + edge + px(Space.S), self.height() // 2
        upper = QRect(left, px(3), inner.right() - left, half - px(3))
        lower = QRect(left, half - px(1), inner.right() - left + 1, half - px(2))
        self._text(painter, upper, self._subject, palette.text_muted if quiet else tone.text, strong=False)
        self._text(painter, lower, self._words.text, palette.text if quiet else tone.text, strong=True)
        painter.end()

    def _ground(self, painter: QPainter, fill: str) -> None:
        palette = self._theme.palette
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(palette.accent), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.hover if self.underMouse() else fill))
        radius = self._theme.px(Space.S)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    def _text(self, painter: QPainter, rect: QRect, text: str, ink: str, *, strong: bool) -> None:
        size, weight = (
            (TextSize.SMALL, QFont.Weight.DemiBold) if strong else (TextSize.CAPTION, QFont.Weight.Normal)
        )
        font = self._theme.font(size, weight)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
