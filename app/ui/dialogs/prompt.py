"""Asks what only the user knows: sign-in, SIP password. Drawn from ``state.prompt`` (GUI thread)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.commands.console import Console
from app.language import tr
from app.state.model import Prompt
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.dressing import label

WIDTH = 400
MARK_EDGE = 48


class PromptDialog(QDialog):
    """Stays open while the answer is on its way; a refusal is shown in it."""

    def __init__(self, console: Console, theme: Theme, prompt: Prompt, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._console = console
        self._prompt = prompt
        self._lines: dict[str, QLineEdit] = {}
        self.setWindowTitle(prompt.title)
        self.setMinimumWidth(theme.px(WIDTH))
        self._error = label(role="error", wraps=True)
        self.accept_button = QPushButton(prompt.accept_label)
        self.accept_button.setProperty("kind", "primary")
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self._answer)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.accept_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        self._column.setSpacing(Space.S)
        self._head(theme, prompt)
        for field in prompt.fields:
            self._add_field(field.name, field.label, field.value, secret=field.secret)
        self._column.addWidget(self._error)
        self._column.addSpacing(Space.S)
        self._column.addLayout(buttons)
        self.show_prompt(prompt)

    def _head(self, theme: Theme, prompt: Prompt) -> None:
        mark = QLabel()
        edge = theme.px(MARK_EDGE)
        mark.setPixmap(theme.pixmap("deskline", theme.palette.accent, edge, self.devicePixelRatioF()))
        self._column.addWidget(mark)
        self._column.addWidget(label(prompt.title, "title"))
        self._column.addWidget(label(prompt.explanation, "muted", wraps=True))
        self._column.addSpacing(Space.S)

    def _add_field(self, name: str, text: str, value: str, *, secret: bool) -> None:
        line = QLineEdit(value)
        line.setAccessibleName(text)
        if secret:
            line.setEchoMode(QLineEdit.EchoMode.Password)
        caption = label(text, "section")
        caption.setBuddy(line)
        self._lines[name] = line
        pair = QVBoxLayout()
        pair.setSpacing(Space.XS)
        pair.addWidget(caption)
        pair.addWidget(line)
        self._column.addLayout(pair)
        self._column.addSpacing(Space.XS)

    @property
    def prompt_id(self) -> str:
        """Which prompt it shows."""
        return self._prompt.prompt_id

    def line(self, name: str) -> QLineEdit:
        """The line of a field."""
        return self._lines[name]

    def show_prompt(self, prompt: Prompt) -> None:
        """Show the error of the last answer, and let the user try again."""
        self._prompt = prompt
        self._error.setText(prompt.error)
        self._error.setVisible(bool(prompt.error))
        self._set_waiting(False)
        empty = [name for name, line in self._lines.items() if not line.text()]
        secrets = [field.name for field in prompt.fields if field.secret]
        first = [*(secrets if prompt.error else []), *empty, *self._lines]
        if first:
            self._lines[first[0]].setFocus(Qt.FocusReason.OtherFocusReason)
            self._lines[first[0]].selectAll()

    def reject(self) -> None:
        """Cancel the prompt; the state takes it away."""
        super().reject()
        self._console.answer_prompt(self._prompt.prompt_id, None)

    def leave(self) -> None:
        """Close without an answer: the prompt has gone."""
        super().reject()

    def _answer(self) -> None:
        values = {name: line.text() for name, line in self._lines.items()}
        optional = {field.name for field in self._prompt.fields if field.optional}
        missing = [name for name, value in values.items() if not value and name not in optional]
        if missing:
            self._lines[missing[0]].setFocus()
            return
        self._set_waiting(True)
        self._console.answer_prompt(self._prompt.prompt_id, values)

    def _set_waiting(self, waiting: bool) -> None:
        self.accept_button.setEnabled(not waiting)
        self.accept_button.setText(tr("One moment…") if waiting else self._prompt.accept_label)
