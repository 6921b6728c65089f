"""A button of the action bar: icon, title, key, and whose call it is about where that is not plain.

While it offers nothing its place is empty (GUI thread).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.models.offers import Offer
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import IconSize, Radius, Space, TextSize
from app.ui.widgets.dressing import explain

HEIGHT, LOW = 46, 36
WIDTH, LEAST_WIDTH = 96, 76


class CommandButton(QAbstractButton):
    """Invisible while nothing is offered, but its place stays empty, so that no other button moves."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offer: Offer | None = None
        self._low = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    @property
    def offered(self) -> Offer | None:
        """What is offered now."""
        return self._offer

    def offer(self, offer: Offer | None) -> None:
        """Offer another thing, or nothing."""
        if offer == self._offer:
            return
        self._offer = offer
        self.setVisible(offer is not None)
        if offer is not None:
            self.setText(offer.title)
            whose = f"{offer.name}: {offer.about}" if offer.about else offer.name
            self.setAccessibleName(f"{whose}, {offer.key}" if offer.key else whose)
            self.setAccessibleDescription(offer.explanation)
            explain(self, offer.explanation)
        self.update()

    def set_low(self, *, low: bool) -> None:
        """Be as low as both lines can be, and without the icon, where there are many rows."""
        self._low = low

    def sizeHint(self) -> QSize:
        """All buttons of the bar are of one size."""
        return QSize(self._theme.px(WIDTH), self._theme.px(LOW if self._low else HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Be content with a short title."""
        return QSize(self._theme.px(LEAST_WIDTH), self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is over it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has left."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint ground, icon, title and key."""
        offer = self._offer
        if offer is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, muted = self._ground(painter, offer)
        px = self._theme.px
        size = px(IconSize.MEDIUM - 2)
        inner, text = self._places(offer)
        if text.left() != inner.left():
            pixmap = self._theme.pixmap(offer.icon, ink, size, self.devicePixelRatioF())
            painter.drawPixmap(inner.left(), inner.center().y() - size // 2 + 1, pixmap)
        title, under = self.shown()
        if under:
            half = self.height() // 2
            edge = px(2 if self._low else 5)
            upper = QRect(text.left(), edge, text.width(), half - edge)
            lower = QRect(text.left(), half + px(1), text.width(), half - edge)
            self._text(painter, upper, title, ink, strong=True)
            self._text(painter, lower, under, muted, strong=False)
        else:
            self._text(painter, text, title, ink, strong=True)
        painter.end()

    def shown(self) -> tuple[str, str]:
        """The title, and the key with whose call it is about, as far as they fit."""
        offer = self._offer
        if offer is None:
            return "", ""
        _, text = self._places(offer)
        under = " · ".join(part for part in (offer.key, offer.about) if part)
        if self._metrics(strong=False).horizontalAdvance(offer.key) > text.width():
            under = short_key(under)
        return (
            self._metrics(strong=True).elidedText(offer.title, Qt.TextElideMode.ElideRight, text.width()),
            self._metrics(strong=False).elidedText(under, Qt.TextElideMode.ElideRight, text.width()),
        )

    def _places(self, offer: Offer) -> tuple[QRect, QRect]:
        """The room within the edge, and that of the text in it: all of it where the icon has no place."""
        px = self._theme.px
        if self._low:
            inner = self.rect().adjusted(px(Space.XS), 0, -px(Space.XS) // 2, 0)
            return inner, inner
        inner = self.rect().adjusted(px(Space.S), 0, -px(Space.XS), 0)
        text = inner.adjusted(px(IconSize.MEDIUM - 2) + px(7), 0, 0, 0)
        fits = self._metrics(strong=True).horizontalAdvance(offer.title) <= text.width()
        return inner, text if fits else inner

    def _metrics(self, *, strong: bool) -> QFontMetrics:
        return QFontMetrics(self._font(strong=strong))

    def _font(self, *, strong: bool) -> QFont:
        weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
        return self._theme.font(TextSize.SMALL if strong and not self._low else TextSize.CAPTION, weight)

    def _ground(self, painter: QPainter, offer: Offer) -> tuple[str, str]:
        palette = self._theme.palette
        fill, hover, ink, muted, edge = {
            "go": (palette.go, palette.go_hover, palette.on_go, palette.on_go, palette.go),
            "stop": (palette.stop, palette.stop_hover, palette.on_stop, palette.on_stop, palette.stop),
        }.get(offer.kind, (palette.surface, palette.hover, palette.text, palette.text_muted, palette.line))
        painter.setBrush(QColor(hover if self.underMouse() or self.isDown() else fill))
        ring = palette.text if offer.kind else palette.accent
        painter.setPen(QPen(QColor(ring), 2) if self.hasFocus() else QPen(QColor(edge), 1))
        margin = 1.0 if self.hasFocus() else 0.5
        radius = self._theme.px(Radius.MEDIUM)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(margin, margin, -margin, -margin), radius, radius
        )
        return ink, muted

    def _text(self, painter: QPainter, rect: QRect, text: str, ink: str, *, strong: bool) -> None:
        painter.setFont(self._font(strong=strong))
        painter.setPen(QColor(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def short_key(key: str) -> str:
    """Write a key with the sign of the shift key instead of its name, which is long in some languages."""
    shift = QKeySequence("Shift+A").toString(QKeySequence.SequenceFormat.NativeText).removesuffix("A")
    return key.replace(shift, "⇧")
