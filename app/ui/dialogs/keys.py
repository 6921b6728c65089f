"""The key editor: choose a command, press its new key; a key that another has is taken only when asked.

GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.commands import system_keys
from app.commands.console import Console
from app.commands.ids import CommandId
from app.commands.keymap import KeyMap
from app.commands.system_keys import SystemKeys
from app.commands.table import BY_ID
from app.language import mark, tr
from app.settings.declared import KEYS, NUMERIC_PAD, SYSTEM_KEYS
from app.ui.input.key_filter import TAKES_KEYS, portable
from app.ui.models.key_rows import KeyRow, conflict, key_look, key_rows, key_sentence, unusable
from app.ui.models.key_words import key_label
from app.ui.models.row_look import RowLook
from app.ui.models.value_list import Index, Role, ValueListModel
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.dressing import dress, label, let_clear
from app.ui.widgets.row_list import RowList

WIDTH, HEIGHT = 620, 560
FILES = mark("Keys (*.json)")
HELP = mark("Choose a command and press Enter to give it another key.")
MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class KeyCapture(QLineEdit):
    """Takes the next key as it is pressed, whatever command has it; Tab and Escape are left alone."""

    taken = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty(TAKES_KEYS, True)
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Press the new key"))
        self.setAccessibleName(tr("New key"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of the key."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() not in MODIFIERS:
            self.taken.emit(portable(event.modifiers(), event.key()))


class KeysDialog(QDialog):
    """Each change is used and saved at once."""

    def __init__(self, console: Console, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        self.resize(theme.px(WIDTH), theme.px(HEIGHT))
        self._console = console
        self._yes: Callable[[], None] | None = None
        self._for_system = False
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Find a command or a key"))
        self.line.setAccessibleName(tr("Find a command or a key"))
        let_clear(self.line, theme)
        self.model: ValueListModel[KeyRow] = ValueListModel(_command_id, key_sentence, self)
        self.list = RowList(
            theme, self.model, _look, name=tr("Commands and their keys"), empty=tr("Nothing found.")
        )
        self.capture = KeyCapture()
        self.says = label(str(HELP), "muted", wraps=True)
        self.take = self._button(tr("Yes"), self._take)
        self.leave = self._button(tr("Leave it"), self._stop)
        self.change = self._button(tr("Change…"), self._start)
        self.remove = self._button(tr("No key"), self._remove)
        self.everywhere = self._button(tr("In every program…"), self._start_everywhere)
        self.default = self._button(tr("Default", note="keys"), self._default)
        self.all_default = self._button(tr("All defaults"), self._all_default)
        self.export = self._button(tr("Export…"), self._export)
        self.import_ = self._button(tr("Import…"), self._import)
        self.close_button = self._button(tr("Done"), self.accept)
        self.close_button.setProperty("kind", "primary")
        self.line.textChanged.connect(self._find)
        self.list.acted.connect(self._start)
        self.capture.taken.connect(self._taken)
        self.capture.left.connect(self._stop)
        console.setting_changed.connect(self._setting_changed)
        self._lay_out()
        self._stop()
        self._find("")
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, title: str, act: object) -> QPushButton:
        button = QPushButton(title)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        asked = QHBoxLayout()
        for widget in (self.capture, self.take, self.leave):
            asked.addWidget(widget)
        row, files = QHBoxLayout(), QHBoxLayout()
        for button in (self.change, self.remove, self.everywhere, self.default):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.all_default)
        files.addWidget(self.export)
        files.addWidget(self.import_)
        files.addStretch(1)
        files.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self.says)
        for layout in (asked, row, files):
            column.addLayout(layout)

    def _find(self, typed: str) -> None:
        refused = self._console.state.system_keys.refused
        self.model.show(key_rows(self._console.keymap, typed, self._system(), refused))
        if not self.list.currentIndex().isValid():
            self.list.take_choice(0)

    def _row(self) -> KeyRow | None:
        return self.model.value_at(self.list.currentIndex().row())

    def _system(self) -> SystemKeys:
        return system_keys.parse(self._console.settings.text(SYSTEM_KEYS))

    def _start_everywhere(self) -> None:
        row = self._row()
        if row is None:
            return
        self._yes, self._for_system = None, True
        if row.system:
            self._yes = lambda: self._bind_system("")
            sentence = tr(
                "{key} gives “{command}” in every program. Press another key, or take this one away?",
                key=row.system,
                command=row.command.title,
            )
        else:
            sentence = tr(
                "Press the key that gives “{command}” while another program is in front.",
                command=row.command.title,
            )
        self._show(sentence, asks=True)
        self.capture.setFocus(Qt.FocusReason.OtherFocusReason)

    def _taken_everywhere(self, row: KeyRow, key: str) -> None:
        reason = system_keys.unusable(key)
        holder = next((each for each, present in self._system().items() if present == key), row.command.id)
        if reason:
            self._yes = None
            self._show(reason, asks=True, wrong=True)
        elif holder is not row.command.id:
            self._yes = lambda: self._bind_system(key)
            sentence = tr(
                "{key} gives “{command}” in every program. Take it from there?",
                key=key,
                command=BY_ID[holder].title,
            )
            self._show(sentence, asks=True, wrong=True)
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._bind_system(key)

    def _bind_system(self, key: str) -> None:
        row = self._row()
        if row is not None:
            keys = system_keys.bound(self._system(), row.command.id, key)
            self._console.change_setting(SYSTEM_KEYS.key, system_keys.to_text(keys))
        self._stop()
        told = self._console.state.system_keys
        if key and told.problem:
            self._show(told.problem, asks=False, wrong=True)
        elif key in told.refused:
            sentence = tr("Another program has {key} already; take another key.", key=key)
            self._show(sentence, asks=False, wrong=True)

    def _start(self) -> None:
        row = self._row()
        if row is not None:
            self._yes, self._for_system = None, False
            self._show(
                tr("Press the new key of “{command}”. Escape leaves it as it is.", command=row.command.title),
                asks=True,
            )
            self.capture.setFocus(Qt.FocusReason.OtherFocusReason)

    def _taken(self, key: str) -> None:
        row = self._row()
        if row is None:
            return
        self.capture.setText(key_label(key))
        if self._for_system:
            self._taken_everywhere(row, key)
            return
        reason = unusable(key)
        warning = reason or conflict(self._console.keymap, row.command.id, key)
        if not warning:
            self._bind(key)
            return
        self._yes = None if reason else lambda: self._bind(key)
        self._show(warning, asks=True, wrong=True)
        if self._yes is not None:
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        if self._yes is not None:
            self._yes()

    def _bind(self, *keys: str) -> None:
        row = self._row()
        if row is not None:
            self._console.change_keys(self._console.keymap.bound(row.command.id, *keys))
        self._stop()

    def _remove(self) -> None:
        self._bind()

    def _default(self) -> None:
        row = self._row()
        if row is not None:
            self._console.change_keys(self._console.keymap.reset(row.command.id))
        self._stop()

    def _all_default(self) -> None:
        self._yes = self._forget_all
        self._show(tr("Give every command the keys it had at first?"), asks=False, wrong=True)
        self.leave.setVisible(True)
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_all(self) -> None:
        self._console.change_keys(KeyMap({}, self._console.keymap.profiles))
        self._stop()

    def _stop(self) -> None:
        asked = self.leave.isVisible()
        self._yes = None
        self._show(str(HELP), asks=False)
        if asked:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, sentence: str, *, asks: bool, wrong: bool = False) -> None:
        self.says.setText(sentence)
        self.capture.setAccessibleDescription(sentence)
        self.take.setAccessibleDescription(sentence)
        dress(self.says, lettering="error" if wrong else "muted")
        if not wrong:
            self.capture.clear()
        self.capture.setVisible(asks)
        self.leave.setVisible(asks)
        self.take.setVisible(self._yes is not None)

    def _setting_changed(self, key: str) -> None:
        if key in {KEYS.key, NUMERIC_PAD.key, SYSTEM_KEYS.key}:
            self._find(self.line.text())

    def _export(self) -> None:
        dialog = self._files(tr("Export the keys"), QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("deskline-keys.json")
        dialog.fileSelected.connect(self._console.export_keys)
        dialog.open()

    def _import(self) -> None:
        dialog = self._files(tr("Import keys"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.fileSelected.connect(self._console.import_keys)
        dialog.open()

    def _files(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = QFileDialog(self, title, "", str(FILES))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(mode)
        dialog.setDefaultSuffix("json")
        return dialog


def _look(index: Index) -> RowLook:
    return key_look(cast(KeyRow, index.data(Role.ITEM)))


def _command_id(row: KeyRow) -> CommandId:
    return row.command.id
