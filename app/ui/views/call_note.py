"""The note on the call in hand: a few lines that go with the call to whoever gets it next (GUI thread).

What is typed is kept at every pause, and before any command is given, so that a call that is sent on has it.
"""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.commands.ids import CommandId
from app.language import tr
from app.state.model import Call, ConsoleState
from app.ui.models.words import reachable
from app.ui.theme.tokens import IconSize, Space
from app.ui.views.view import Surroundings
from app.ui.widgets.dressing import explain
from backend.contract.callnotes import MAX_NOTE

PAUSE_MS = 700
MOST_LINES = 4
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclasses.dataclass(frozen=True)
class Draft:
    """A note that is being written."""

    call_id: str
    text: str


class NoteEdit(QPlainTextEdit):
    """Plain text; Enter keeps it, with Shift it begins a line, Escape takes back what was not kept yet."""

    kept = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Escape."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in ENTER_KEYS and not shift:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed by the one who goes elsewhere."""
        super().focusOutEvent(event)
        self.kept.emit()


class NoteView(QWidget):
    """A button while there is no note, else the note itself."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._call_id = ""
        self._shown = ""
        self._editing = False
        self.setProperty("role", "clear")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.button = QPushButton()
        self.button.setProperty("kind", "quiet")
        self.button.setProperty("flush", "true")
        self.button.clicked.connect(lambda: around.gate.give(CommandId.EDIT_NOTE))
        self.edit = NoteEdit()
        self.edit.setAccessibleName(tr("Note on the call"))
        self.edit.setPlaceholderText(tr("What should the next one know? Enter keeps it."))
        self.edit.setTabChangesFocus(True)
        self.edit.kept.connect(self.keep)
        self.edit.left.connect(self._take_back)
        self.edit.textChanged.connect(self._typed)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._send)
        around.gate.giving.connect(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.edit)

    def redraw(self, call: Call | None, state: ConsoleState) -> None:
        """Show the note of a call; what is being typed stays."""
        call_id = call.call_id if call is not None else ""
        if call_id != self._call_id:
            self._send()
            self._call_id, self._editing = call_id, False
            self._show(state.call_notes.get(call_id, ""))
        elif not self._dirty:
            self._show(state.call_notes.get(call_id, ""))
        self._shown = state.call_notes.get(call_id, "")
        self.edit.setReadOnly(not reachable(state))
        wanted = self._editing or bool(self._shown)
        self.edit.setVisible(wanted)
        self.button.setVisible(not wanted and not state.profile.elsewhere)
        key = self._around.gate.key_labels().get(CommandId.EDIT_NOTE, "")
        self.button.setText(tr("Write a note ({key})", key=key) if key else tr("Write a note"))
        explain(self.button, tr("It goes with the call to whoever gets it."))
        self.button.setEnabled(reachable(state))
        edge, gap = self._around.theme.px(IconSize.MEDIUM), self._around.theme.px(IconSize.GAP)
        self.button.setIcon(self._around.theme.icon("note", edge=edge, gap=gap))
        self.button.setIconSize(QSize(edge + gap, edge))

    def begin(self) -> None:
        """Put the keyboard here."""
        self._editing = True
        self.button.hide()
        self.edit.show()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)

    def keep(self) -> None:
        """Have the note kept and leave it."""
        self._send()
        self._editing = False
        if self.edit.hasFocus():
            self._around.gate.give(CommandId.FOCUS_DIAL_BOX)

    def draft(self) -> Draft | None:
        """What is being written, for a window that takes the place of this one."""
        return Draft(self._call_id, self.edit.toPlainText()) if self._editing and self._call_id else None

    def take_up(self, draft: Draft | None) -> None:
        """Go on with what was being written on the call shown."""
        if draft is not None and draft.call_id == self._call_id:
            self.begin()
            self.edit.setPlainText(draft.text)
            self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)

    @property
    def _dirty(self) -> bool:
        return self.edit.toPlainText() != self._shown

    def _typed(self) -> None:
        text = self.edit.toPlainText()
        if len(text) > MAX_NOTE:
            cursor = self.edit.textCursor()
            self.edit.setPlainText(text[:MAX_NOTE])
            self.edit.setTextCursor(cursor)
        self._fit()
        if self._dirty:
            self._pause.start()

    def _send(self) -> None:
        self._pause.stop()
        if self._call_id and self._dirty:
            self._shown = self.edit.toPlainText()
            self._around.console.dispatch(CommandId.SET_NOTE, call_id=self._call_id, text=self._shown)

    def _take_back(self) -> None:
        self._show(self._shown)
        self.keep()

    def _show(self, text: str) -> None:
        if text != self.edit.toPlainText():
            self._shown = text
            self.edit.setPlainText(text)
        self._fit()

    def _fit(self) -> None:
        lines = min(MOST_LINES, max(1, self.edit.document().lineCount()))
        height = QFontMetrics(self.edit.font()).lineSpacing() * lines
        self.edit.setFixedHeight(height + 2 * Space.M)
