"""Turns key presses into commands before any widget sees them, by the user's key map (GUI thread).

Function keys work in every window of the program and are never swallowed by a text field. Other keys of
commands work in the main window. Enter is shared: a text field with text keeps it, else it answers a waiting
call, else it belongs to the row or button that has the focus. A key of the numeric pad that a profile gives
to a command is that command's, even while text is typed. What is typed elsewhere goes to the dial box.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.commands.console import Console
from app.commands.ids import CommandId
from app.ui.input.gate import Gate

ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
REPEATING = (CommandId.SELECT_NEXT_CALL, CommandId.SELECT_PREVIOUS_CALL)
TEXT_WIDGETS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
DIALLED = frozenset("+*#")
TAKES_KEYS = "takes-keys"
"""The property of a widget that is to get every key itself."""


class KeyFilter(QObject):
    """An event filter on the application."""

    def __init__(
        self, console: Console, gate: Gate, window: QWidget, type_into_dial_box: Callable[[str], None]
    ) -> None:
        super().__init__(window)
        self._console = console
        self._gate = gate
        self._window = window
        self._type_into_dial_box = type_into_dial_box
        self._commands: dict[str, CommandId] = {}
        self.read_keys()

    def read_keys(self) -> None:
        """Take over the key map: at the start and when the user has changed it."""
        self._commands = {
            key: command_id for command_id in CommandId for key in self._console.keys(command_id)
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key press that is a command."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(watched, QWidget):
            return False
        return isinstance(event, QKeyEvent) and self._pressed(watched, event)

    def _pressed(self, focus: QWidget, event: QKeyEvent) -> bool:
        if focus.property(TAKES_KEYS):
            return False
        at_home = focus.window() is self._window and QApplication.activePopupWidget() is None
        if not at_home and not is_function_key(event):
            return False
        if at_home and self._on_pad(event):
            return True
        command_id = self._commands.get(key_text(event))
        if command_id is CommandId.ANSWER and event.key() in ENTER_KEYS:
            return self._enter(focus, event)
        if command_id is not None:
            if not event.isAutoRepeat() or command_id in REPEATING:
                self._gate.give(command_id)
            return True
        return at_home and self._typed(focus, event)

    def _on_pad(self, event: QKeyEvent) -> bool:
        """Give the command of a numeric-pad key; while nothing rings its Enter is like the other."""
        if not event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
            return False
        command_id = self._commands.get(portable(event.modifiers(), event.key()))
        if command_id is None:
            return False
        if command_id is CommandId.ANSWER and not self._console.possible(CommandId.ANSWER):
            return False
        if not event.isAutoRepeat():
            self._gate.give(command_id)
        return True

    def _enter(self, focus: QWidget, event: QKeyEvent) -> bool:
        if _has_text(focus):
            return False
        if event.isAutoRepeat():
            return True
        if self._console.possible(CommandId.ANSWER):
            self._gate.give(CommandId.ANSWER)
            return True
        if isinstance(focus, QAbstractButton):
            focus.click()
            return True
        return False

    def _typed(self, focus: QWidget, event: QKeyEvent) -> bool:
        if isinstance(focus, TEXT_WIDGETS) or event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        ):
            return False
        text = event.text()
        if len(text) != 1 or not (text.isalnum() or text in DIALLED):
            return False
        self._type_into_dial_box(text)
        return True


def _has_text(focus: QWidget) -> bool:
    """Whether somebody is typing there, to whom Enter belongs."""
    if isinstance(focus, QPlainTextEdit):
        return bool(focus.toPlainText().strip())
    return isinstance(focus, QLineEdit) and bool(focus.text().strip())


def key_text(event: QKeyEvent) -> str:
    """Write a key press as Qt's portable text; the number pad's keys count as the others."""
    return portable(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.key())


def portable(modifiers: Qt.KeyboardModifier, key: int) -> str:
    """Write a key with its modifiers as Qt's portable text."""
    return QKeySequence(modifiers.value | key).toString(QKeySequence.SequenceFormat.PortableText)


def is_function_key(event: QKeyEvent) -> bool:
    """Whether it is F1 to F35, alone or with others."""
    return Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
