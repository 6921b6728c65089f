"""The dial box: one line for a number or a name, which says what Enter will do with it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.commands.ids import CommandId
from app.commands.table import BY_ID
from app.state.model import Topic
from app.ui.input.key_filter import ENTER_KEYS
from app.ui.models.dial_hint import dial_hint
from app.ui.models.offers import PROBE, guise_of
from app.ui.theme.tokens import IconSize, Space
from app.ui.views.view import Surroundings
from app.ui.widgets.dressing import dress, explain
from app.ui.widgets.elided_label import ElidedLabel

MAX_LENGTH = 256


class DialLine(QLineEdit):
    """Escape empties it, or tells when it is empty. Enter ends here: Qt would offer it to others as well."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape and Enter."""
        if event.key() == Qt.Key.Key_Escape and not self.text():
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        elif event.key() in ENTER_KEYS:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class DialView(QFrame):
    """The line, the Call button and the hint."""

    topics: ClassVar[frozenset[Topic]] = frozenset(Topic)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._wanted_by: CommandId | None = None
        self.setProperty("role", "panel")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.line = DialLine()
        self.line.setProperty("role", "dial")
        self.line.setPlaceholderText("Number or name")
        self.line.setAccessibleName("Dial box: number or name")
        self.line.setMaxLength(MAX_LENGTH)
        self.line.setClearButtonEnabled(True)
        self._lens = QAction(self.line)
        self.line.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.line.textChanged.connect(self._typed)
        self.line.entered.connect(self._enter)
        self.line.left.connect(self._dismiss_notice)
        self.hint = ElidedLabel("caption")
        self.button = QPushButton("Call")
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(lambda: around.gate.give(CommandId.CALL))
        around.gate.destination_asked.connect(self.ask_destination)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.hint)

    def type_text(self, text: str) -> None:
        """Go on typing here what was begun elsewhere."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.insert(text)

    def take_focus(self) -> None:
        """Put the keyboard here, ready to type over what stands here."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def ask_destination(self, command_id: CommandId) -> None:
        """Ask for what a command lacks."""
        self._wanted_by = command_id
        self.take_focus()
        self.redraw()

    def redraw(self) -> None:
        """Show what the state says stands here, and what can be done with it."""
        state = self._around.console.state
        if self.line.text() != state.destination:
            self.line.setText(state.destination)
        theme = self._around.theme
        self._lens.setIcon(theme.icon("search", theme.palette.text_muted, IconSize.SMALL))
        possible = BY_ID[CommandId.CALL].plan(state, PROBE) is not None
        self.button.setEnabled(possible)
        self.button.setIcon(
            theme.icon("phone", theme.palette.on_accent if possible else theme.palette.line_strong)
        )
        self.button.setIconSize(QSize(theme.px(IconSize.SMALL), theme.px(IconSize.SMALL)))
        key = self._around.gate.key_labels().get(CommandId.CALL, "")
        explain(self.button, f"{BY_ID[CommandId.CALL].description} {key}")
        self._redraw_hint()

    def beat(self) -> None:
        """Nothing runs here."""

    def _redraw_hint(self) -> None:
        state = self._around.console.state
        keys = self._around.gate.key_labels()
        hint = dial_hint(state, keys)
        text = hint.text
        if self._wanted_by is not None and not state.destination:
            title = guise_of(self._wanted_by, state).title
            text = f"{title}: type the number or name here, then press {keys.get(self._wanted_by, '')}."
        self.hint.setText(text)
        self.line.setAccessibleDescription(text)
        dress(self.hint, lettering="error" if hint.wrong else "caption")

    def _typed(self, text: str) -> None:
        if text:
            self._wanted_by = None
        if text != self._around.console.state.destination:
            self._around.console.type_destination(text)

    def _dismiss_notice(self) -> None:
        """Take the newest notice away: an error stays until it is dismissed, by keyboard too."""
        notices = self._around.console.state.notices
        if notices:
            self._around.console.dismiss_notice(notices[-1].notice_id)

    def _enter(self) -> None:
        if self.line.text().strip():
            self._around.gate.give(CommandId.CALL)
