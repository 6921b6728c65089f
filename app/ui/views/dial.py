"""The dial box: one line for a number or a name, which says what Enter will do with it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.commands.entering import entered
from app.commands.ids import CommandId
from app.commands.plan import Ask
from app.commands.table import BY_ID
from app.language import mark, tr
from app.settings.declared import ENTER
from app.state.model import LOOKED_AT, Topic
from app.ui.input.key_filter import ENTER_KEYS
from app.ui.models.dial_hint import dial_hint
from app.ui.models.offers import PROBE, guise_of
from app.ui.models.sentences import suggestion_sentence
from app.ui.theme.tokens import IconSize, Space
from app.ui.views.suggestions import SuggestionsView
from app.ui.views.view import Surroundings
from app.ui.widgets.dressing import dress, explain, let_clear
from app.ui.widgets.two_lines import TwoLines

MAX_LENGTH = 256
BUTTONS = {
    CommandId.CALL: (mark("Call"), "phone"),
    CommandId.TRANSFER_BLIND: (mark("Transfer"), "transfer-blind"),
    CommandId.TRANSFER_ATTENDED: (mark("Ask first"), "transfer-attended"),
    CommandId.CONFERENCE_INVITE: (mark("Invite"), "conference-add"),
}
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class DialLine(QLineEdit):
    """Tells of Escape, Enter and the arrows. Enter ends here: Qt would offer it to others as well."""

    entered = Signal()
    left = Signal()
    stepped = Signal(int)
    focused = Signal()
    _lens: QPixmap | None = None

    def show_lens(self, lens: QPixmap) -> None:
        """Show a lens before the text."""
        self._lens = lens
        self.setTextMargins(lens.deviceIndependentSize().toSize().width() + Space.S, 0, 0, 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lens beside the text."""
        super().paintEvent(event)
        if self._lens is not None:
            edge = self._lens.deviceIndependentSize().toSize().height()
            painter = QPainter(self)
            painter.drawPixmap(Space.M, (self.height() - edge) // 2, self._lens)
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape, Enter and the arrows."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in STEPS and event.modifiers() in PLAIN:
            self.stepped.emit(STEPS[Qt.Key(event.key())])
        elif event.key() in ENTER_KEYS:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard has gone."""
        super().focusOutEvent(event)
        self.focused.emit()


class DialView(QFrame):
    """The line, the Call button and the hint."""

    topics: ClassVar[frozenset[Topic]] = frozenset(Topic) - LOOKED_AT

    def __init__(self, around: Surroundings, window: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._refused = ""
        self._wanted_by: CommandId | None = None
        self.setProperty("role", "panel")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.line = DialLine()
        self.line.setProperty("role", "dial")
        self.line.setPlaceholderText(tr("Number or name"))
        self.line.setAccessibleName(tr("Dial box: number or name"))
        self.line.setMaxLength(MAX_LENGTH)
        self.line.textChanged.connect(self._typed)
        self.line.entered.connect(self._enter)
        self.line.left.connect(self._leave)
        self.suggestions = SuggestionsView(around, self, window)
        self.suggestions.list.setFocusProxy(self.line)
        self.line.stepped.connect(self.suggestions.step)
        self.line.focused.connect(self.suggestions.redraw)
        self.suggestions.taken.connect(self._enter)
        self.hint = TwoLines("caption")
        self.button = QPushButton(tr("Call"))
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(lambda: around.gate.give(self._command()))
        around.gate.destination_asked.connect(self.ask_destination)
        around.theme.changed.connect(self._dress_line)
        self._dress_line()
        self._lay_out()

    def _dress_line(self) -> None:
        """Show lens and clear button in the colours and the size of the theme."""
        theme = self._around.theme
        edge = theme.px(IconSize.SMALL)
        self.line.show_lens(theme.pixmap("search", theme.palette.text_muted, edge, self.devicePixelRatioF()))
        let_clear(self.line, theme)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.XS)
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
        command_id = self._command()
        plan = BY_ID[command_id].plan(state, PROBE)
        possible = isinstance(plan, Ask) and plan.dials
        title, icon = BUTTONS[command_id]
        self.button.setText(str(title))
        self.button.setEnabled(possible)
        edge, gap = theme.px(IconSize.SMALL), theme.px(IconSize.GAP)
        ink = theme.palette.on_accent if possible else theme.palette.line_strong
        self.button.setIcon(theme.icon(icon, ink, edge, gap=gap))
        self.button.setIconSize(QSize(edge + gap, edge))
        key = self._around.gate.key_labels().get(command_id, "")
        explain(self.button, f"{BY_ID[command_id].description} {key}")
        self._redraw_hint()
        self.suggestions.redraw()
        self._correct(state.completion.refused)

    def beat(self) -> None:
        """Nothing runs here."""

    def _redraw_hint(self) -> None:
        state = self._around.console.state
        keys = self._around.gate.key_labels()
        hint = dial_hint(state, keys, self._around.console.settings.text(ENTER))
        text = hint.text
        if self._wanted_by is not None and not state.destination:
            title = guise_of(self._wanted_by, state).title
            key = keys.get(self._wanted_by, "")
            text = tr("{command}: type the number or name here, then press {key}.", command=title, key=key)
        self.hint.setText(text)
        chosen = state.completion.chosen
        meant = f"{suggestion_sentence(chosen)}. " if chosen is not None else ""
        self.line.setAccessibleDescription(f"{meant}{text}")
        dress(self.hint, lettering="error-caption" if hint.wrong else "caption")

    def _typed(self, text: str) -> None:
        if text:
            self._wanted_by = None
        if text != self._around.console.state.destination:
            self._around.console.type_destination(text)

    def _command(self) -> CommandId:
        return entered(self._around.console.state, self._around.console.settings.text(ENTER))

    def _correct(self, refused: str) -> None:
        """Select what the backend has refused, so that it can be corrected or typed over."""
        if refused and refused != self._refused and refused == self.line.text():
            self.take_focus()
        self._refused = refused

    def _leave(self) -> None:
        """Close the list, else empty the box, else take the newest notice away: errors stay until then."""
        if self.suggestions.leave():
            return
        if self.line.text():
            self.line.clear()
            return
        notices = self._around.console.state.notices
        if notices:
            self._around.console.dismiss_notice(notices[-1].notice_id)

    def _enter(self) -> None:
        if self.line.text().strip():
            self._around.gate.give(self._command())
