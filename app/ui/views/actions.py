"""The action bar: exactly the commands that are possible now, each always in its own place.

It is never scrolled away: where large text has no room in two rows there are more, and lower ones.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.commands.ids import CommandId
from app.language import mark, tr
from app.state.model import LOOKED_AT, Topic
from app.ui.models.offers import PLACES, Offer, offer
from app.ui.theme.tokens import Space
from app.ui.views.view import Surroundings
from app.ui.widgets.command_button import CommandButton
from app.ui.widgets.dressing import label

COLUMNS = (8, 6)
"""Side by side: what is usual, and where that would be too narrow."""
GAP = 6
WIDTH = 1000
"""As in the smallest window, until it is laid out: the lists are scrolled by then."""
EMPTY = mark("What you can do with a call appears here, each action in its own place.")


class ActionsView(QFrame):
    """Rows of places; as high as these are, whatever is offered."""

    topics: ClassVar[frozenset[Topic]] = frozenset(Topic) - LOOKED_AT

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.setProperty("role", "panel")
        self.setAccessibleName(tr("Actions"))
        self._buttons = [CommandButton(around.theme, self) for _ in PLACES]
        self._empty = label(str(EMPTY), "caption", wraps=True)
        self._empty.setParent(self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for button in self._buttons:
            button.clicked.connect(lambda _=False, button=button: self._give(button))
        self.resize(WIDTH, self.height())
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the places for the width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        inner = self.contentsRect().adjusted(Space.S, Space.S, -Space.S, -Space.S)
        least = self._buttons[0].minimumSizeHint().width() + GAP
        columns = next((each for each in COLUMNS if each * least <= inner.width() + GAP), COLUMNS[-1])
        for button in self._buttons:
            button.set_low(low=columns != COLUMNS[0])
        height = self._buttons[0].sizeHint().height()
        for number, button in enumerate(self._buttons):
            row, column = divmod(number, columns)
            left, right = (
                inner.left() + round(each * (inner.width() + GAP) / columns) for each in (column, column + 1)
            )
            button.setGeometry(left, inner.top() + row * (height + GAP), right - left - GAP, height)
        rows = -(-len(PLACES) // columns)
        self.setFixedHeight(rows * (height + GAP) - GAP + self.height() - inner.height())
        self._empty.setGeometry(inner)

    def redraw(self) -> None:
        """Offer what the table allows."""
        self._arrange()
        state = self._around.console.state
        keys = self._around.gate.key_labels(typing=bool(state.destination.strip()))
        for place, button in zip(PLACES, self._buttons, strict=True):
            button.offer(offer(place, state, keys))
        self._empty.setVisible(not self.offered())

    def beat(self) -> None:
        """Nothing runs here."""

    def buttons(self) -> list[CommandButton]:
        """The buttons of all places, in order."""
        return list(self._buttons)

    def button(self, command_id: CommandId) -> CommandButton | None:
        """Find the button that offers a command now."""
        return next(
            (each for each in self._buttons if each.offered and each.offered.command is command_id), None
        )

    def offered(self) -> list[Offer]:
        """List what is offered now, in the order of the places."""
        return [button.offered for button in self._buttons if button.offered is not None]

    def _give(self, button: CommandButton) -> None:
        if button.offered is not None:
            self._around.gate.give(button.offered.command)
