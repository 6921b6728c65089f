"""Paints the rows of all lists: icon, title, state in words, time, marks and a button (GUI thread)."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.models.row_look import RowLook
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import IconSize, Radius, Space, TextSize, Tone

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 54
TALL_ROW_HEIGHT = 74
BADGE = 32
BUTTON_HEIGHT = 34
NARROW = 300
VERY_NARROW = 250
LEAST_TITLE = 80
FILLED = (Tone.ACTIVE, Tone.DANGER)
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclasses.dataclass(frozen=True)
class Lettering:
    """How a text is painted."""

    ink: str
    alignment: Qt.AlignmentFlag
    size: int
    weight: QFont.Weight = QFont.Weight.Normal


@dataclasses.dataclass(frozen=True)
class Places:
    """Where the parts of a row are."""

    row: QRect
    badge: QRect
    title: QRect
    detail: QRect
    note: QRect
    time: QRect
    marks: QRect
    button: QRect


class RowPainter(QStyledItemDelegate):
    """A delegate; ``look`` tells what the row of an index shows."""

    pressed = Signal(QModelIndex)

    def __init__(
        self, theme: Theme, look: Callable[[Index], RowLook], parent: QObject, *, tall: bool = False
    ) -> None:
        super().__init__(parent)
        self._tall = tall
        self._theme = theme
        self._look = look

    def sizeHint(self, _: QStyleOptionViewItem, __: Index) -> QSize:
        """All rows are of one height."""
        return QSize(self._theme.px(200), self.row_height())

    def row_height(self) -> int:
        """The height of a row: two lines of text, or three."""
        return self._theme.px(TALL_ROW_HEIGHT if self._tall else ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        look = self._look(index)
        places = self.places(option.rect, look)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, places, look)
        self._badge(painter, places, look)
        self._texts(painter, places, look)
        self._marks(painter, places, look)
        if look.button:
            self._button(painter, option, places, look)
        if look.progress is not None:
            self._progress(painter, places, look)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Notice a click on the button."""
        look = self._look(index)
        if look.button and isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            inside = self.places(option.rect, look).button.contains(event.position().toPoint())
            if inside and event.type() is QEvent.Type.MouseButtonRelease:
                self.pressed.emit(index)
            if inside:
                return True
        return super().editorEvent(event, model, option, index)

    def places(self, rect: QRect, look: RowLook) -> Places:
        """Lay out a row."""
        px = self._theme.px
        row = rect.adjusted(px(Space.XS), 1, -px(Space.XS), -1)
        badge = QRect(0, 0, px(BADGE), px(BADGE))
        badge.moveCenter(QPoint(row.left() + px(26), row.center().y()))
        right = row.right() - px(10)
        button = QRect()
        if look.button:
            button = QRect(0, 0, self._button_width(look, row.width()), px(BUTTON_HEIGHT))
            button.moveCenter(row.center())
            button.moveRight(right)
            right = button.left() - px(Space.S)
        left = badge.right() + px(10)
        lines = 3 if self._tall else 2
        pad = px(7)
        height = (row.height() - 2 * pad) // lines
        first, second, third = (
            QRect(left, row.top() + pad + number * height, right - left, height) for number in range(3)
        )
        time_width = 0 if self._tall else self._width(look.time, TextSize.BODY, QFont.Weight.Medium)
        if right - left - time_width < px(LEAST_TITLE):
            time_width = 0
        time = QRect(right - time_width, first.top(), time_width, height)
        marks_width = len(look.marks) * px(IconSize.SMALL + Space.XS)
        marks = QRect(right - marks_width, second.top(), marks_width, height)
        if time_width:
            first.setRight(time.left() - px(Space.S))
        if marks_width:
            second.setRight(marks.left() - px(Space.XS))
        return Places(row, badge, first, second, third, time, marks, button)

    def _width(self, text: str, size: int, weight: QFont.Weight) -> int:
        return QFontMetrics(self._theme.font(size, weight)).horizontalAdvance(text) + 2

    def _button_width(self, look: RowLook, row_width: int) -> int:
        compact = self._compact(look, row_width)
        return self._theme.px(BUTTON_HEIGHT) if compact else self._worded_width(look)

    def _worded_width(self, look: RowLook) -> int:
        text = self._width(look.button, TextSize.SMALL, QFont.Weight.DemiBold)
        return text + self._theme.px(IconSize.SMALL + Space.XS + 2 * Space.M)

    def _compact(self, look: RowLook, row_width: int) -> bool:
        """In a narrow list a button shows its icon alone, a quiet one sooner, or beside a caller's number."""
        px = self._theme.px
        if row_width < px(VERY_NARROW if look.button_tone in FILLED else NARROW):
            return True
        if not (self._tall and is_number(look.title)):
            return False
        taken = px(26 + BADGE // 2 + 10) + self._worded_width(look) + px(Space.S + 10)
        return self._width(look.title, TextSize.STRONG, QFont.Weight.DemiBold) > row_width - taken

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, places: Places, look: RowLook) -> None:
        palette = self._theme.palette
        state = option.state
        fill = None
        if look.strong:
            fill = palette.tone(look.tone).fill
        elif state & QStyle.StateFlag.State_Selected:
            fill = palette.selected
        elif state & QStyle.StateFlag.State_MouseOver:
            fill = palette.hover
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self._theme.px(Radius.MEDIUM)
        if fill is not None:
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(places.row, radius, radius)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = selected and bool(state & QStyle.StateFlag.State_HasFocus)
        if focused or (selected and look.strong):
            self.paint_focus(painter, places.row)

    def paint_focus(self, painter: QPainter, area: QRect) -> None:
        """Paint the ring that says where the keyboard is."""
        radius = self._theme.px(Radius.MEDIUM)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.palette.accent), 2))
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), radius, radius)

    def _badge(self, painter: QPainter, places: Places, look: RowLook) -> None:
        colours = self._theme.palette.tone(look.tone)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.mark if look.strong else colours.fill))
        painter.drawEllipse(places.badge)
        ink = self._theme.palette.surface if look.strong else colours.text
        self._icon(painter, look.icon, ink, places.badge.center(), IconSize.SMALL + 2)

    def _texts(self, painter: QPainter, places: Places, look: RowLook) -> None:
        palette = self._theme.palette
        size = TextSize.STRONG if self._tall else TextSize.BODY
        title = Lettering(palette.text, LEFT | MIDDLE, size, QFont.Weight.DemiBold)
        time = Lettering(palette.text, RIGHT | MIDDLE, TextSize.BODY, QFont.Weight.Medium)
        word = Lettering(palette.tone(look.tone).text, LEFT | MIDDLE, TextSize.SMALL, QFont.Weight.Medium)
        plain = Lettering(palette.text if look.strong else palette.text_muted, LEFT | MIDDLE, TextSize.SMALL)
        self._text(painter, places.title, look.title, title)
        if places.time.width() > 0 and not self._tall:
            self._text(painter, places.time, look.time, time)
        advance = self._text(painter, places.detail, self._state(look), word)
        self._text(painter, places.detail.adjusted(advance, 0, 0, 0), self.detail_shown(places, look), plain)
        if self._tall:
            self._text(painter, places.note, look.note, plain)

    def detail_shown(self, places: Places, look: RowLook) -> str:
        """What stands after the word; a number is shown whole or not at all, since a part of it misleads."""
        text = f"  ·  {look.detail}" if look.word and look.detail else look.detail
        taken = self._width(self._state(look), TextSize.SMALL, QFont.Weight.Medium)
        needed = self._width(text, TextSize.SMALL, QFont.Weight.Normal)
        return "" if is_number(look.detail) and taken + needed > places.detail.width() else text

    def _state(self, look: RowLook) -> str:
        return f"{look.word} {look.time}" if self._tall else look.word

    def _text(self, painter: QPainter, rect: QRect, text: str, style: Lettering) -> int:
        font = self._theme.font(style.size, style.weight)
        metrics = QFontMetrics(font)
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        painter.setFont(font)
        painter.setPen(QColor(style.ink))
        painter.drawText(rect, style.alignment | Qt.TextFlag.TextSingleLine, elided)
        return metrics.horizontalAdvance(elided)

    def _marks(self, painter: QPainter, places: Places, look: RowLook) -> None:
        step = self._theme.px(IconSize.SMALL + Space.XS)
        for number, mark in enumerate(look.marks):
            centre = QPoint(places.marks.left() + number * step + step // 2, places.marks.center().y())
            self._icon(painter, mark.icon, self._theme.palette.tone(mark.tone).mark, centre, IconSize.SMALL)

    def _button(self, painter: QPainter, option: QStyleOptionViewItem, places: Places, look: RowLook) -> None:
        palette = self._theme.palette
        fill, ink = {
            Tone.ACTIVE: (palette.go, palette.on_go),
            Tone.DANGER: (palette.stop, palette.on_stop),
        }.get(look.button_tone, (palette.surface, palette.text))
        painter.setPen(
            Qt.PenStyle.NoPen if look.button_tone in FILLED else QPen(QColor(palette.line_strong), 1)
        )
        painter.setBrush(QColor(fill))
        radius = self._theme.px(Radius.SMALL)
        painter.drawRoundedRect(QRectF(places.button).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if self._compact(look, places.row.width()):
            self._icon(painter, look.button_icon, ink, places.button.center(), IconSize.SMALL)
            return
        edge = self._theme.px(IconSize.SMALL)
        text = places.button.adjusted(self._theme.px(Space.M), 0, 0, 0)
        centre = QPoint(text.left() + edge // 2, text.center().y())
        self._icon(painter, look.button_icon, ink, centre, IconSize.SMALL)
        text.setLeft(text.left() + edge + self._theme.px(Space.XS))
        style = Lettering(ink, LEFT | MIDDLE, TextSize.SMALL, QFont.Weight.DemiBold)
        self._text(painter, text, look.button, style)

    def _progress(self, painter: QPainter, places: Places, look: RowLook) -> None:
        palette = self._theme.palette
        track = QRectF(places.title.left(), places.row.bottom() - 3, places.title.width(), 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.line))
        painter.drawRoundedRect(track, 1.5, 1.5)
        track.setWidth(track.width() * min(1.0, max(0.0, look.progress or 0.0)))
        painter.setBrush(QColor(palette.accent_solid))
        painter.drawRoundedRect(track, 1.5, 1.5)

    def _icon(self, painter: QPainter, name: str, ink: str, centre: QPoint, edge: int) -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        size = self._theme.px(edge)
        pixmap = self._theme.pixmap(name, ink, size, ratio)
        painter.drawPixmap(QPoint(centre.x() - size // 2, centre.y() - size // 2), pixmap)


def is_number(text: str) -> bool:
    """Whether a text is a telephone number, spaced for reading or not."""
    return text.lstrip("+").replace(" ", "").isdecimal()
