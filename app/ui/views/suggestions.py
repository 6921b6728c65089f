"""The list under the dial box: whom the typed text may mean, and whether they can be called (GUI thread).

The keyboard stays in the dial box, whose arrow keys choose here.
"""

from __future__ import annotations

from typing import ClassVar, cast

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.language import tr
from app.state.model import Topic
from app.state.suggested import Suggestion
from app.ui.models.looks import suggestion_look
from app.ui.models.row_look import RowLook
from app.ui.models.sentences import suggestion_sentence
from app.ui.models.value_list import Index, Role, ValueListModel
from app.ui.theme.tokens import Space
from app.ui.views.view import Surroundings
from app.ui.widgets.row_list import RowList

MOST_ROWS = 6


class SuggestionsView(QFrame):
    """Stands over the card while the dial box has the keyboard and its text may mean somebody."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.COMPLETION, Topic.DESTINATION})
    taken = Signal()
    """The user has taken a row by a double click."""

    def __init__(self, around: Surroundings, below: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._below = below
        self._left_for: str | None = None
        self.setProperty("role", "dropdown")
        self.model: ValueListModel[Suggestion] = ValueListModel(_number, suggestion_sentence, self)
        self.list = RowList(around.theme, self.model, _look, name=tr("Whom to call"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.chosen.connect(around.console.choose_suggestion)
        self.list.acted.connect(self._acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        column.addWidget(self.list)
        self.hide()

    def redraw(self) -> None:
        """Show the suggestions of the state, and which one is meant."""
        completion = self._around.console.state.completion
        self.model.show(completion.suggestions)
        self.list.take_choice(completion.row)
        wanted = bool(completion.suggestions) and self._left_for != self._around.console.state.destination
        focus = self.window().focusWidget()
        self.setVisible(wanted and focus is not None and self._below.isAncestorOf(focus))
        if self.isVisible():
            self._place()

    def beat(self) -> None:
        """Nothing runs here."""

    def leave(self) -> bool:
        """Close until something else is typed; whether it was open."""
        self._left_for = self._around.console.state.destination
        was_open = self.isVisible()
        self.hide()
        return was_open

    def step(self, step: int) -> None:
        """Choose another row; before the first one stands the text itself."""
        completion = self._around.console.state.completion
        self._left_for = None
        self._around.console.choose_suggestion(
            max(-1, min(len(completion.suggestions) - 1, completion.row + step))
        )
        self.redraw()

    def _place(self) -> None:
        rows = min(self.model.rowCount(), MOST_ROWS)
        height = self.list.content_height(rows) + 2 * Space.XS + 2
        corner = self._below.mapTo(self.window(), QPoint(0, self._below.height()))
        self.setGeometry(corner.x(), corner.y() + 2, self._below.width(), height)
        self.raise_()

    def _acted(self, row: int) -> None:
        self._around.console.choose_suggestion(row)
        self.taken.emit()


def _look(index: Index) -> RowLook:
    return suggestion_look(cast(Suggestion, index.data(Role.ITEM)))


def _number(suggestion: Suggestion) -> object:
    return suggestion.number
