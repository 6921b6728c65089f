"""The preferences: a form made from the declared settings; each change is saved at once (GUI thread)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.commands.console import Console
from app.commands.ids import CommandId
from app.language import tr
from app.settings.declared import SETTINGS, Setting, SettingError
from app.ui.input.gate import Gate
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.choice import Choice
from app.ui.widgets.dressing import label
from app.ui.widgets.flag import Flag
from app.ui.widgets.scrolled import scrolled

WIDTH = 480
ROOM_FOR_THE_REST = 180


class PreferencesDialog(QDialog):
    """One row for each setting that is meant for a form."""

    def __init__(self, console: Console, gate: Gate, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._console = console
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Preferences"))
        self.setMinimumWidth(theme.px(WIDTH))
        self.editors: dict[str, QWidget] = {}
        self._error = label(role="error", wraps=True)
        self._error.hide()
        rows = QVBoxLayout()
        rows.setSpacing(Space.M)
        for setting in SETTINGS:
            if setting.in_form:
                rows.addWidget(self._row(setting))
        audio = QPushButton(tr("Audio settings…"))
        audio.clicked.connect(lambda: gate.give(CommandId.AUDIO_SETTINGS))
        keys = QPushButton(tr("Keys…"))
        keys.clicked.connect(lambda: gate.give(CommandId.KEY_EDITOR))
        done = QPushButton(tr("Done"))
        done.setProperty("kind", "primary")
        done.setDefault(True)
        done.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(audio)
        buttons.addWidget(keys)
        buttons.addStretch(1)
        buttons.addWidget(done)
        room = self.screen().availableGeometry().height() - theme.px(ROOM_FOR_THE_REST)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(scrolled(rows, theme.px(WIDTH) - 2 * Space.XL, room))
        column.addWidget(self._error)
        column.addLayout(buttons)

    def _row(self, setting: Setting) -> QWidget:
        editor = self._editor(setting)
        editor.setAccessibleName(setting.title)
        editor.setAccessibleDescription(setting.description)
        self.editors[setting.key] = editor
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        if isinstance(editor, Flag):
            editor.setText(setting.title)
            column.addWidget(editor)
        else:
            line = QHBoxLayout()
            line.setSpacing(Space.M)
            title = label(setting.title)
            title.setBuddy(editor)
            line.addWidget(title, 1)
            line.addWidget(_with_unit(editor, setting.unit) if setting.unit else editor, 1)
            column.addLayout(line)
        column.addWidget(label(setting.description, "caption", wraps=True))
        return row

    def _editor(self, setting: Setting) -> QWidget:
        if setting.choices:
            return self._choice_editor(setting)
        if setting.kind is bool:
            return self._flag_editor(setting)
        if setting.kind is int:
            return self._number_editor(setting)
        return self._text_editor(setting)

    def _choice_editor(self, setting: Setting) -> Choice:
        box = Choice(self._theme)
        for choice in setting.choices:
            box.addItem(setting.choice_title(choice), choice)
        box.setCurrentIndex(box.findData(self._console.settings.text(setting)))
        box.activated.connect(lambda _: self._change(setting, box.currentData()))
        return box

    def _flag_editor(self, setting: Setting) -> Flag:
        box = Flag(self._theme)
        box.setChecked(self._console.settings.flag(setting))
        box.toggled.connect(lambda checked: self._change(setting, checked))
        return box

    def _number_editor(self, setting: Setting) -> QLineEdit:
        line = QLineEdit(str(self._console.settings.number(setting)))
        line.setValidator(QIntValidator(setting.minimum, setting.maximum, line))
        line.editingFinished.connect(lambda: self._change(setting, int(line.text())))
        return line

    def _text_editor(self, setting: Setting) -> QLineEdit:
        line = QLineEdit(self._console.settings.text(setting))
        line.editingFinished.connect(lambda: self._change(setting, line.text()))
        return line

    def _change(self, setting: Setting, value: object) -> None:
        try:
            self._console.change_setting(setting.key, value)
        except SettingError as error:
            self._error.setText(str(error))
            self._error.show()
            return
        self._error.hide()


def _with_unit(editor: QWidget, unit: str) -> QWidget:
    """Put the unit after an editor, so that both have the width of an editor without one."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S)
    row.addWidget(editor, 1)
    row.addWidget(label(unit, "muted"))
    return both
