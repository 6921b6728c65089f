"""Lists of the state as Qt item models: rows are moved and changed, not made anew, so a selection stays."""

from __future__ import annotations

import enum
import html
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
Value = TypeVar("Value")


class Role(enum.IntEnum):
    """What a delegate may ask of a row: its value, and whether that is known to be current."""

    ITEM = Qt.ItemDataRole.UserRole + 1
    KNOWN = Qt.ItemDataRole.UserRole + 2


class ValueListModel(QAbstractListModel, Generic[Value]):
    """A list of values; ``key`` tells which is which and ``sentence`` describes one for a screen reader."""

    def __init__(
        self,
        key: Callable[[Value], object],
        sentence: Callable[[Value], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._sentence = sentence
        self._values: list[Value] = []
        self._known = True

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the values."""
        return 0 if parent.isValid() else len(self._values)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the value to the delegate, and a sentence to those who cannot see it."""
        value = self.value_at(index.row())
        if value is None:
            return None
        if role == Role.ITEM:
            return value
        if role == Role.KNOWN:
            return self._known
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._sentence(value)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<span>{html.escape(self._sentence(value))}</span>"
        return None

    def value_at(self, row: int) -> Value | None:
        """Return the value of a row."""
        return self._values[row] if 0 <= row < len(self._values) else None

    def row_of(self, key: object) -> int:
        """Return the row of a value by its key, or -1."""
        return next((row for row, value in enumerate(self._values) if self._key(value) == key), -1)

    def show(self, values: Sequence[Value], known: bool = True) -> None:
        """Take over the values with as few changes of rows as it takes; of one key the last counts."""
        wanted = {self._key(value): value for value in values}
        for row in reversed(range(len(self._values))):
            if self._key(self._values[row]) not in wanted:
                self.beginRemoveRows(ROOT, row, row)
                del self._values[row]
                self.endRemoveRows()
        for row, value in enumerate(wanted.values()):
            self._place(row, value)
        if known is not self._known:
            self._known = known
            self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))

    def _place(self, row: int, value: Value) -> None:
        key = self._key(value)
        in_place = row < len(self._values) and self._key(self._values[row]) == key
        present = row if in_place else self.row_of(key)
        if present == -1:
            self.beginInsertRows(ROOT, row, row)
            self._values.insert(row, value)
            self.endInsertRows()
            return
        if present != row:
            self.beginMoveRows(ROOT, present, present, ROOT, row)
            self._values.insert(row, self._values.pop(present))
            self.endMoveRows()
        if self._values[row] != value:
            self._values[row] = value
            self.dataChanged.emit(self.index(row), self.index(row))
