"""The parked calls of the organisation: slot, who, how long, and a way to fetch them."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, cast

from PySide6.QtWidgets import QWidget

from app.commands.ids import CommandId
from app.language import tr
from app.settings.declared import WAITING_SECONDS
from app.state.model import Topic
from app.ui.models.looks import parked_look
from app.ui.models.row_look import RowLook
from app.ui.models.sentences import parked_sentence
from app.ui.models.value_list import Index, Role, ValueListModel
from app.ui.models.words import reachable
from app.ui.views.view import Surroundings
from app.ui.widgets.list_panel import ListPanel, counted
from app.ui.widgets.row_list import RowList
from backend.contract.stream import ParkedCall


class ParkedView(ListPanel):
    """A list of park slots in use."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.PARKED, Topic.SELECTION, Topic.CONNECTION, Topic.ENGINE, Topic.SOFTPHONE}
    )

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.model: ValueListModel[ParkedCall] = ValueListModel(_slot, self._sentence, self)
        self.list = RowList(
            around.theme, self.model, self._look, name=tr("Parked calls"), empty=tr("No call is parked.")
        )
        self.list.chosen.connect(self._chosen)
        self.list.acted.connect(self._acted)
        self.frame(tr("Parked"), self.list)

    def redraw(self) -> None:
        """Show the slots of the state."""
        state = self._around.console.state
        self.model.show(state.parked, reachable(state))
        self.list.take_choice(self.model.row_of(state.selection.parked_slot))
        counted(self.note, len(state.parked))

    def beat(self) -> None:
        """Paint the timers again."""
        self.list.beat()

    def _look(self, index: Index) -> RowLook:
        can_retrieve = self._around.console.possible(CommandId.RETRIEVE_PARKED)
        patience = self._around.console.settings.number(WAITING_SECONDS)
        parked = cast(ParkedCall, index.data(Role.ITEM))
        return parked_look(parked, self._around.backend_now(), can_retrieve, patience)

    def _sentence(self, parked: ParkedCall) -> str:
        return parked_sentence(parked, self._around.backend_now())

    def _chosen(self, row: int) -> None:
        parked = self.model.value_at(row)
        if parked is not None:
            console = self._around.console
            console.select(replace(console.state.selection, parked_slot=parked.slot))

    def _acted(self, row: int) -> None:
        parked = self.model.value_at(row)
        if parked is not None:
            self._around.gate.give(CommandId.RETRIEVE_PARKED, slot=parked.slot)


def _slot(parked: ParkedCall) -> object:
    return parked.slot
