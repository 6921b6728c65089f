"""A button of the action bar: icon, title, key, and whose call it is about where that is not plain.

While it offers nothing its place is empty (GUI thread).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.models.offers import Offer
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import IconSize, Radius, Space, TextSize
from app.ui.widgets.dressing import explain

HEIGHT = 46
WIDTH = 96


class CommandButton(QAbstractButton):
    """Invisible while nothing is offered, but its place stays empty, so that no other button moves."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offer: Offer | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
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

    def sizeHint(self) -> QSize:
        """All buttons of the bar are of one size."""
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Be content with the icon and a short title."""
        return QSize(self._theme.px(WIDTH - 16), self._theme.px(HEIGHT))

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
        edge = px(IconSize.MEDIUM - 2)
        inner, text = self._places(offer)
        if text.left() != inner.left():
            pixmap = self._theme.pixmap(offer.icon, ink, edge, self.devicePixelRatioF())
            painter.drawPixmap(inner.left(), inner.center().y() - edge // 2 + 1, pixmap)
        title, under = self.shown()
        if under:
            half = self.height() // 2
            upper = QRect(text.left(), px(5), text.width(), half - px(5))
            lower = QRect(text.left(), half + px(1), text.width(), half - px(5))
            self._text(painter, upper, title, ink, QFont.Weight.DemiBold)
            self._text(painter, lower, under, muted, QFont.Weight.Normal)
        else:
            self._text(painter, text, title, ink, QFont.Weight.DemiBold)
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
        inner = self.rect().adjusted(px(Space.S), 0, -px(Space.XS), 0)
        text = inner.adjusted(px(IconSize.MEDIUM - 2) + px(7), 0, 0, 0)
        fits = self._metrics(strong=True).horizontalAdvance(offer.title) <= text.width()
        return inner, text if fits else inner

    def _metrics(self, *, strong: bool) -> QFontMetrics:
        size, weight = (
            (TextSize.SMALL, QFont.Weight.DemiBold) if strong else (TextSize.CAPTION, QFont.Weight.Normal)
        )
        return QFontMetrics(self._theme.font(size, weight))

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

    def _text(self, painter: QPainter, rect: QRect, text: str, ink: str, weight: QFont.Weight) -> None:
        size = TextSize.SMALL if weight is QFont.Weight.DemiBold else TextSize.CAPTION
        painter.setFont(self._theme.font(size, weight))
        painter.setPen(QColor(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def short_key(key: str) -> str:
    """Write a key with the sign of the shift key instead of its name, which is long in some languages."""
    shift = QKeySequence("Shift+A").toString(QKeySequence.SequenceFormat.NativeText).removesuffix("A")
    return key.replace(shift, "⇧")
