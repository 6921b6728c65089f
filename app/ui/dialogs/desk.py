"""Opens the dialogs and keeps one of each; none of them blocks the window's loop (GUI thread).

They are loaded when they are first needed: they would be a tenth of what the window loads at the start.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from app.commands.console import Console
from app.commands.ids import CommandId
from app.state.model import Topic
from app.ui.input.gate import Gate
from app.ui.input.questions import Question
from app.ui.theme.theme import Theme

if TYPE_CHECKING:
    from app.ui.dialogs.confirm import ConfirmDialog
    from app.ui.dialogs.prompt import PromptDialog

BESIDE = (CommandId.HELP, CommandId.DIAGNOSTICS)
"""Dialogs that stay beside the window while calls are handled."""


class DialogDesk(QObject):
    """Dialogs by the command that opens them, the question of the moment, and the prompt of the state."""

    def __init__(self, console: Console, gate: Gate, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._console = console
        self._window = window
        self._opened: dict[CommandId, QDialog] = {}
        self._gate = gate
        self._makers: Mapping[CommandId, Callable[[], QDialog]] | None = None
        self._theme = theme
        self.question: ConfirmDialog | None = None
        self.prompt: PromptDialog | None = None
        gate.question_asked.connect(self._ask)

    def open(self, command_id: CommandId) -> None:
        """Open the dialog of a command, or bring it to the front."""
        if self._makers is None:
            from app.ui.dialogs.by_command import makers

            self._makers = makers(self._console, self._gate, self._theme, self._window)
        make = self._makers.get(command_id)
        if make is None:
            return
        present = self.opened(command_id)
        if present is not None:
            present.raise_()
            present.activateWindow()
            return
        dialog = make()
        self._opened[command_id] = dialog
        if command_id in BESIDE:
            dialog.show()
        else:
            dialog.open()

    def opened(self, command_id: CommandId) -> QDialog | None:
        """The dialog of a command, while it is open."""
        dialog = self._opened.get(command_id)
        return dialog if dialog is not None and isValid(dialog) else None

    def shown(self) -> list[CommandId]:
        """The dialogs that are open, by their commands, the first opened first."""
        present = {command_id: self.opened(command_id) for command_id in self._opened}
        return [
            command_id for command_id, dialog in present.items() if dialog is not None and dialog.isVisible()
        ]

    def redraw(self, topics: frozenset[Topic]) -> None:
        """Show the prompt of the state, or take it away."""
        if Topic.PROMPT not in topics:
            return
        prompt = self._console.state.prompt
        if self.prompt is not None and (prompt is None or prompt.prompt_id != self.prompt.prompt_id):
            self.prompt.leave()
            self.prompt.deleteLater()
            self.prompt = None
        if prompt is None:
            return
        if self.prompt is None:
            from app.ui.dialogs.prompt import PromptDialog

            self.prompt = PromptDialog(self._console, self._theme, prompt, self._window)
            self.prompt.open()
        else:
            self.prompt.show_prompt(prompt)

    def _ask(self, question: Question, yes: Callable[[], object]) -> None:
        if self.question is not None and isValid(self.question):
            self.question.close()
        from app.ui.dialogs.confirm import ConfirmDialog

        self.question = ConfirmDialog(question, yes, self._theme, self._window)
        self.question.open()
