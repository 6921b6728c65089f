"""The command palette: type a few letters of a command, Enter gives it (GUI thread)."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from app.commands.console import Console
from app.commands.ids import CommandId
from app.language import tr
from app.ui.input.gate import Gate
from app.ui.models.offers import lacks_destination
from app.ui.models.palette import Entry, entries, entry_look, entry_sentence
from app.ui.models.row_look import RowLook
from app.ui.models.value_list import Index, Role, ValueListModel
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.dressing import let_clear
from app.ui.widgets.row_list import ENTER_KEYS, RowList

WIDTH = 560
HEIGHT = 420
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_PageUp: -6,
}


class _Line(QLineEdit):
    """A line whose arrow keys and Enter belong to the list below it."""

    stepped = Signal(int)
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the arrows and Enter."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in ENTER_KEYS:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class PaletteDialog(QDialog):
    """All commands of the table; what is not possible now says so, and is last."""

    def __init__(self, console: Console, gate: Gate, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Commands"))
        self.resize(theme.px(WIDTH), theme.px(HEIGHT))
        self._console = console
        self._gate = gate
        self.line = _Line()
        self.line.setPlaceholderText(tr("What do you want to do?"))
        self.line.setAccessibleName(tr("Find a command"))
        self.model: ValueListModel[Entry] = ValueListModel(_command_id, entry_sentence, self)
        self.list = RowList(
            theme, self.model, _look, name=tr("Commands"), empty=tr("No command is called that.")
        )
        let_clear(self.line, theme)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFocusProxy(self.line)
        self.line.textChanged.connect(self._find)
        self.line.stepped.connect(self._step)
        self.line.entered.connect(self._give_chosen)
        self.list.acted.connect(self._give)
        self.list.clicked.connect(lambda index: self._give(index.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        self._find("")
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self, typed: str) -> None:
        self.model.show(entries(typed, self._possible, self._gate.key_labels()))
        self._choose(0)

    def _possible(self, command_id: CommandId) -> bool:
        return self._console.possible(command_id) or lacks_destination(command_id, self._console.state)

    def _step(self, step: int) -> None:
        last = self.model.rowCount() - 1
        self._choose(min(last, max(0, self.list.currentIndex().row() + step)))

    def _choose(self, row: int) -> None:
        self.list.take_choice(row)
        entry = self.model.value_at(row)
        self.line.setAccessibleDescription(entry_sentence(entry) if entry is not None else "")

    def _give_chosen(self) -> None:
        self._give(self.list.currentIndex().row())

    def _give(self, row: int) -> None:
        """Close first, so that the command finds the window as it was."""
        entry = self.model.value_at(row)
        if entry is not None and self.isVisible():
            self.accept()
            self._gate.give(entry.command.id)


def _look(index: Index) -> RowLook:
    return entry_look(cast(Entry, index.data(Role.ITEM)))


def _command_id(entry: Entry) -> object:
    return entry.command.id
