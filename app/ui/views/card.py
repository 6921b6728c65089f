"""The card of the call in hand: who, how long, where it came from, who is in it, whether it is recorded."""

from __future__ import annotations

from typing import ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.commands import targets
from app.language import tr
from app.state.model import Call, ConsoleState, Topic
from app.ui.models.card_words import (
    caller_look,
    caller_sentence,
    idle_words,
    last_spoken,
    microphone_words,
    recording_words,
)
from app.ui.models.row_look import RowLook
from app.ui.models.value_list import Index, Role, ValueListModel
from app.ui.models.words import (
    Words,
    call_name,
    call_words,
    card_lines,
    clock,
    reachable,
    spaced,
)
from app.ui.theme.tokens import IconSize, Space, Tone
from app.ui.views.call_note import NoteView
from app.ui.views.people import PeopleView
from app.ui.views.view import Surroundings
from app.ui.widgets.dressing import dress, explain, label
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.row_list import RowList
from backend.contract.commlog import CallerLogItem

MOST_ROWS = 6


class CardView(QFrame):
    """Shows the call that commands are about."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {
            Topic.CALLS,
            Topic.SELECTION,
            Topic.CONNECTION,
            Topic.ENGINE,
            Topic.DEMO,
            Topic.SOFTPHONE,
            Topic.CALLER,
            Topic.CONFERENCES,
            Topic.CALL_NOTES,
        }
    )

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._call: Call | None = None
        self._lines: list[str] = []
        self.setProperty("role", "panel")
        self.setAccessibleName(tr("Call in hand"))
        self.badge = QLabel()
        self.badge.setProperty("role", "badge")
        self.timer = label(role="timer")
        self.name = ElidedLabel("display")
        self.number = ElidedLabel("title")
        self.history = label(role="muted", wraps=True)
        self.recording = _NoteLine()
        self.microphone = _NoteLine()
        self.people = PeopleView(around)
        self.note = NoteView(around)
        self.spoken = label(role="muted", wraps=True)
        self.earlier_model: ValueListModel[CallerLogItem] = ValueListModel(
            _earlier_key, self._earlier_sentence, self
        )
        self.earlier_title = label(tr("Earlier calls"), "section")
        self.earlier_title.setContentsMargins(Space.M, Space.S, Space.M, 0)
        self.earlier = RowList(
            around.theme, self.earlier_model, self._earlier_look, name=tr("Earlier calls with this caller")
        )
        self._idle = _Idle()
        self._content = QWidget()
        self._content.setProperty("role", "clear")
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(Space.M, 0, Space.M, 0)
        top.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        top.addWidget(self.timer, 0, Qt.AlignmentFlag.AlignVCenter)
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.XS)
        inner.addLayout(top)
        inner.addSpacing(Space.XS)
        for widget in (self.name, self.number, self.history, self.spoken):
            widget.setContentsMargins(Space.M, 0, Space.M, 0)
            inner.addWidget(widget)
        inner.addSpacing(Space.S)
        for line in (self.recording, self.microphone, self.note):
            line.setContentsMargins(Space.M, 0, Space.M, 0)
        inner.addWidget(self.recording)
        inner.addWidget(self.microphone)
        inner.addWidget(self.note)
        inner.addWidget(self.people, 1)
        inner.addWidget(self.earlier_title)
        inner.addWidget(self.earlier, 1)
        inner.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XS, Space.M, Space.XS, Space.M)
        column.addWidget(self._content, 1)
        column.addWidget(self._idle, 1)

    def redraw(self) -> None:
        """Show the selected call, else the first in hand, else what could be done now."""
        state = self._around.console.state
        self._call = targets.focus(state)
        self.note.redraw(self._call, state)
        self._content.setVisible(self._call is not None)
        self._idle.setVisible(self._call is None)
        if self._call is None:
            self._idle.redraw(self._around, state)
        else:
            self._redraw_call(self._call, state)

    def beat(self) -> None:
        """Count on."""
        if self._call is not None:
            now = self._around.monotonic()
            self.timer.setText(clock(self._call.seconds(now)))
            known = reachable(self._around.console.state)
            self.recording.show_words(self._around, recording_words(self._call, now) if known else None)

    def _redraw_call(self, call: Call, state: ConsoleState) -> None:
        words = call_words(call, reachable(state))
        self.badge.setText(words.text)
        dress(self.badge, tone=words.tone.value)
        self.name.setText(call_name(call))
        number = spaced(call.number)
        self.number.setText(number if call.number != call.name else "")
        self.number.setVisible(bool(self.number.text()))
        self._lines = card_lines(call)
        self.history.setVisible(bool(self._lines))
        known = reachable(state)
        self.microphone.show_words(self._around, microphone_words(call) if known else None)
        self.people.redraw(call, state)
        self._redraw_earlier(call, state)
        self.beat()

    def _redraw_earlier(self, call: Call, state: ConsoleState) -> None:
        told = state.caller.number == call.full_number and bool(call.full_number)
        earlier = state.caller.calls if told else ()
        self.earlier_model.show(earlier)
        self.earlier.setMaximumHeight(self.earlier.content_height(max(1, len(earlier))))
        said = last_spoken(state.caller, self._user_id(), self._around.now()) if told else ""
        self.spoken.setText(said)
        self.spoken.setVisible(bool(said))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without the earlier calls where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What is said of the call itself comes first; it is never squeezed for what was earlier."""
        self.history.setText("\n".join(self._lines))
        explain(self.history, "")
        self.spoken.setVisible(bool(self.spoken.text()))
        for widget in (self.earlier_title, self.earlier):
            widget.setVisible(self.earlier_model.rowCount() > 0)
        for parts in ((self.earlier_title, self.earlier), (self.spoken,)):
            if self._is_tight():
                for widget in parts:
                    widget.hide()
        if self._is_tight() and self._lines:
            self.history.setText(self._lines[0])
            explain(self.history, "\n".join(self._lines))

    def _is_tight(self) -> bool:
        layout = self._content.layout()
        width, height = self.width() - 2 * Space.XS - 2, self.height() - 2 * Space.M - 2
        return layout is not None and layout.minimumHeightForWidth(width) > height

    def _user_id(self) -> str:
        user = self._around.console.state.user
        return user.user_id if user is not None else ""

    def _earlier_look(self, index: Index) -> RowLook:
        item = cast(CallerLogItem, index.data(Role.ITEM))
        return caller_look(item, self._user_id(), self._around.now())

    def _earlier_sentence(self, item: CallerLogItem) -> str:
        return caller_sentence(item, self._user_id(), self._around.now())


class _NoteLine(QWidget):
    """An icon and a few words, in a tone; gone where there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._text = label(role="tone")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_words(self, around: Surroundings, words: Words | None) -> None:
        """Say this, or nothing."""
        self.setVisible(words is not None)
        if words is None:
            self._text.clear()
            return
        self._text.setText(words.text)
        dress(self._text, tone=words.tone.value)
        edge = around.theme.px(IconSize.MEDIUM)
        mark = around.theme.palette.tone(words.tone).mark
        self._icon.setPixmap(around.theme.pixmap(words.icon, mark, edge, self.devicePixelRatioF()))


class _Idle(QWidget):
    """What is shown while there is no call: a sentence that helps."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._title = label(tr("No calls"), "title")
        self._text = label(role="muted", wraps=True)
        self._text.setMaximumWidth(420)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._text.setAlignment(centre)
        column = QVBoxLayout(self)
        column.setSpacing(Space.S)
        column.addStretch(2)
        for widget in (self._icon, self._title):
            column.addWidget(widget, 0, centre)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._text, 100)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)

    def redraw(self, around: Surroundings, state: ConsoleState) -> None:
        """Say what can be done now."""
        edge = around.theme.px(IconSize.HERO)
        ink = around.theme.palette.tone(Tone.NEUTRAL).mark
        self._icon.setPixmap(around.theme.pixmap("headset", ink, edge, self.devicePixelRatioF()))
        self._text.setText(idle_words(state, around.gate.key_labels()))


def _earlier_key(item: CallerLogItem) -> object:
    return (item.user_id, item.start_time, item.item_type)
