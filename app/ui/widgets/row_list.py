"""A list of rows with a sentence where it is empty; Enter and a double click act on the row (GUI thread)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from app.ui.models.row_look import RowLook
from app.ui.models.value_list import Index, ValueListModel
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import IconSize, Space, TextSize
from app.ui.widgets.row_painter import RowPainter

ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class RowList(QListView):
    """A list view over a ``ValueListModel``."""

    chosen = Signal(int)
    """The user has moved to a row."""
    acted = Signal(int)
    """Enter, a double click, or the row's button."""

    def __init__(
        self,
        theme: Theme,
        model: ValueListModel[Any],
        look: Callable[[Index], RowLook],
        *,
        name: str,
        empty: str = "",
        empty_icon: str = "",
        tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._empty = empty
        self._empty_icon = empty_icon
        self._painter = RowPainter(theme, look, self, tall=tall)
        self._painter.pressed.connect(lambda index: self.acted.emit(index.row()))
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def take_choice(self, row: int) -> None:
        """Show the row that the state says is chosen, or none (-1)."""
        index = self.model().index(row, 0) if row >= 0 else QModelIndex()
        # A row that the keyboard comes to is current at once, but not selected.
        if index != self.currentIndex() or (row >= 0 and not self.selectionModel().isSelected(index)):
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if row >= 0:
            self.scrollTo(index)

    def beat(self) -> None:
        """Paint the visible rows again: time has passed."""
        self.viewport().update()

    def set_empty(self, sentence: str) -> None:
        """Change what is said while there is no row."""
        if sentence != self._empty:
            self._empty = sentence
            self.viewport().update()

    def content_height(self, rows: int) -> int:
        """The height that shows so many rows."""
        return rows * self._painter.row_height()

    def sizeHint(self) -> QSize:
        """Ask for the height of all rows."""
        return QSize(super().sizeHint().width(), self.content_height(self.model().rowCount()))

    def minimumSizeHint(self) -> QSize:
        """Be content with one row."""
        return QSize(self._theme.px(160), self.content_height(1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the row that the keyboard comes to: Qt moves to the first one where none is current."""
        before = self.currentIndex()
        super().focusInEvent(event)
        if not before.isValid() and event.reason() in BY_KEYBOARD:
            self._choose(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the row with Enter."""
        if event.key() in ENTER_KEYS and self.currentIndex().isValid():
            self.acted.emit(self.currentIndex().row())
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self._choose(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row under the pointer."""
        super().mousePressEvent(event)
        self._choose(self.indexAt(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Act on the row with a double click."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.acted.emit(index.row())

    def _choose(self, index: QModelIndex) -> None:
        """Tell of a choice of the user's; Qt moves the current row by itself, too, when rows go."""
        if index.isValid():
            self.chosen.emit(index.row())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or the sentence in their place."""
        super().paintEvent(event)
        if self.model().rowCount() == 0 and self._empty:
            self._paint_empty()

    def _paint_empty(self) -> None:
        painter = QPainter(self.viewport())
        palette = self._theme.palette
        if self.hasFocus():
            self._painter.paint_focus(painter, self.viewport().rect())
        area = self.viewport().rect().adjusted(Space.L, Space.S, -Space.L, -Space.S)
        painter.setFont(self._theme.font(TextSize.SMALL))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        needed = painter.boundingRect(area, flags, self._empty)
        edge = self._theme.px(IconSize.LARGE)
        icon_height = edge + Space.S if self._empty_icon else 0
        top = area.top() + max(0, (area.height() - needed.height() - icon_height) // 2)
        if self._empty_icon and area.height() > needed.height() + icon_height:
            pixmap = self._theme.pixmap(self._empty_icon, palette.line_strong, edge, self.devicePixelRatioF())
            painter.drawPixmap(area.center().x() - edge // 2, top, pixmap)
            top += icon_height
        painter.setPen(QColor(palette.text_muted))
        painter.drawText(QRect(area.left(), top, area.width(), area.bottom() - top), flags, self._empty)
        painter.end()
