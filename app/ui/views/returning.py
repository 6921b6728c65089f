"""The calls that the user has transferred and that nobody has answered yet: when each comes back.

One that waits for a busy colleague can be fetched back before that.
"""

from __future__ import annotations

from typing import ClassVar, cast

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.commands.ids import CommandId
from app.language import tr
from app.state.model import Topic
from app.ui.models.looks import returning_look
from app.ui.models.row_look import RowLook
from app.ui.models.sentences import returning_sentence
from app.ui.models.value_list import Index, Role, ValueListModel
from app.ui.models.words import reachable
from app.ui.views.view import Surroundings
from app.ui.widgets.list_panel import ListPanel, counted
from app.ui.widgets.row_list import RowList
from backend.contract.stream import ReturningCall

MOST_ROWS = 2


class ReturningView(ListPanel):
    """As high as its rows, and gone while no transfer is under way."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.RETURNING, Topic.CONNECTION, Topic.ENGINE})

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.model: ValueListModel[ReturningCall] = ValueListModel(_transfer_id, self._sentence, self)
        self.list = RowList(around.theme, self.model, self._look, name=tr("Transferred calls"))
        self.list.acted.connect(self._acted)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.frame(tr("Transferred"), self.list)

    def redraw(self) -> None:
        """Show what the state has."""
        state = self._around.console.state
        self.model.show(state.returning, reachable(state))
        rows = len(state.returning)
        self.list.setFixedHeight(self.list.content_height(max(1, min(rows, MOST_ROWS))))
        self.setVisible(rows > 0)
        counted(self.note, rows)

    def beat(self) -> None:
        """Count down."""
        self.list.beat()

    def _look(self, index: Index) -> RowLook:
        can_fetch = self._around.console.possible(CommandId.FETCH_BACK)
        return returning_look(
            cast(ReturningCall, index.data(Role.ITEM)), self._around.backend_now(), can_fetch
        )

    def _sentence(self, call: ReturningCall) -> str:
        return returning_sentence(call, self._around.backend_now())

    def _acted(self, row: int) -> None:
        call = self.model.value_at(row)
        if call is not None and call.camp_on:
            self._around.gate.give(CommandId.FETCH_BACK, transfer_id=call.transfer_id)


def _transfer_id(call: ReturningCall) -> object:
    return call.transfer_id
