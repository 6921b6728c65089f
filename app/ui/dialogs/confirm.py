"""Asks once before something is lost; the window goes on meanwhile (GUI thread)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.input.questions import Question
from app.ui.widgets.dressing import dress


def ask(parent: QWidget, question: Question, yes: Callable[[], object]) -> QMessageBox:
    """Open the question; ``yes`` is called when it is confirmed. Enter cancels: that is the safe answer."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, question.title, question.title, parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(question.text)
    accept = box.addButton(question.accept, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
    dress(accept, kind="stop")
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    accept.clicked.connect(yes)
    box.open()
    return box
