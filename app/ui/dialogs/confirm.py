"""Asks once before something is lost; the window goes on meanwhile (GUI thread)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.language import tr
from app.ui.input.questions import Question
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.dressing import label

WIDTH = 400


class ConfirmDialog(QDialog):
    """Two buttons; Enter presses the one with the focus, which is at first the safe one."""

    def __init__(
        self, question: Question, yes: Callable[[], object], theme: Theme, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question.title)
        self.setFixedWidth(theme.px(WIDTH))
        self.yes_button = QPushButton(question.accept)
        self.yes_button.setProperty("kind", "stop")
        self.yes_button.clicked.connect(self.accept)
        self.no_button = QPushButton(tr("Cancel"))
        self.no_button.setDefault(True)
        self.no_button.clicked.connect(self.reject)
        self.accepted.connect(yes)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.no_button)
        buttons.addWidget(self.yes_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(label(question.title, "title", wraps=True))
        column.addWidget(label(question.text, "muted", wraps=True))
        column.addSpacing(Space.M)
        column.addLayout(buttons)
        self.no_button.setFocus(Qt.FocusReason.OtherFocusReason)
