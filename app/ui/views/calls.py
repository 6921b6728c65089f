"""The two lists of calls: those that ring for the user, and those the user has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.commands import targets
from app.commands.ids import CommandId
from app.language import tr
from app.settings.declared import WAITING_SECONDS
from app.state.model import Call, CallKind, Topic
from app.ui.models.looks import call_look
from app.ui.models.row_look import RowLook
from app.ui.models.sentences import call_sentence
from app.ui.models.value_list import Index, Role, ValueListModel
from app.ui.models.words import reachable
from app.ui.views.view import Surroundings
from app.ui.widgets.list_panel import ListPanel, counted
from app.ui.widgets.row_list import RowList

LEAST_INCOMING_ROWS = 2
INCOMING_SHARE = 0.5


class CallsView(ListPanel):
    """One list of calls under its title, with their number."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.CALLS, Topic.SELECTION, Topic.CONNECTION, Topic.ENGINE, Topic.DEMO}
    )

    def __init__(
        self,
        around: Surroundings,
        title: str,
        kinds: Sequence[CallKind],
        empty: str,
        *,
        tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._kinds = kinds
        self.model: ValueListModel[Call] = ValueListModel(_call_id, self.sentence, self)
        self.list = RowList(around.theme, self.model, self._look, name=title, empty=empty, tall=tall)
        self.list.chosen.connect(self._chosen)
        self.list.acted.connect(self._acted)
        self.frame(title, self.list)

    def redraw(self) -> None:
        """Show the calls of the state; the one that the card shows is marked."""
        state = self._around.console.state
        calls = [call for kind in self._kinds for call in state.calls.of(kind)]
        self.model.show(calls, reachable(state))
        in_hand = targets.focus(state)
        self.list.take_choice(self.model.row_of(in_hand.call_id if in_hand is not None else None))
        counted(self.note, len(calls))

    def beat(self) -> None:
        """Paint the timers again."""
        self.list.beat()

    def _look(self, index: Index) -> RowLook:
        call = cast(Call, index.data(Role.ITEM))
        patience = self._around.console.settings.number(WAITING_SECONDS)
        return call_look(call, self._around.monotonic(), bool(index.data(Role.KNOWN)), patience)

    def sentence(self, call: Call) -> str:
        """Describe a call to those who cannot see its row."""
        return call_sentence(call, self._around.monotonic(), reachable(self._around.console.state))

    def _chosen(self, row: int) -> None:
        call = self.model.value_at(row)
        if call is not None:
            selection = replace(
                self._around.console.state.selection, call_id=call.call_id, participant_id=None
            )
            self._around.console.select(selection)

    def _acted(self, row: int) -> None:
        call = self.model.value_at(row)
        if call is None:
            return
        if call.kind is CallKind.INCOMING:
            self._around.gate.give(CommandId.ANSWER, call_id=call.call_id)
        elif call.kind is CallKind.HELD:
            self._around.gate.give(CommandId.HOLD_RESUME, call_id=call.call_id)


class IncomingView(CallsView):
    """The calls that ring: as high as its rows, and gone while nothing rings."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(
            around, tr("Incoming", note="calls"), [CallKind.INCOMING], "", tall=True, parent=parent
        )
        self._most_rows = LEAST_INCOMING_ROWS
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def redraw(self) -> None:
        """Show the ringing calls, the longest waiting first."""
        super().redraw()
        self._fit()

    def set_room(self, height: int) -> None:
        """Take half of the column at most; the rest is for the calls that the user has."""
        self._most_rows = max(
            LEAST_INCOMING_ROWS, int(height * INCOMING_SHARE) // self.list.content_height(1)
        )
        self._fit()

    def _fit(self) -> None:
        rows = self.model.rowCount()
        self.list.setFixedHeight(self.list.content_height(max(1, min(rows, self._most_rows))))
        self.setVisible(rows > 0)


def _call_id(call: Call) -> object:
    return call.call_id
