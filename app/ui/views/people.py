"""Who is in the call in hand: each with what is to be seen of it, and what its owner can do (GUI thread)."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.commands.company_planners import is_muted
from app.commands.ids import CommandId
from app.language import tr
from app.state.model import Call, ConsoleState
from app.ui.models.people import Person, people_of, people_title, person_look, person_sentence
from app.ui.models.row_look import RowLook
from app.ui.models.value_list import Index, Role, ValueListModel
from app.ui.models.words import reachable
from app.ui.theme.tokens import Space
from app.ui.views.view import Surroundings
from app.ui.widgets.dressing import label
from app.ui.widgets.row_list import RowList
from backend.contract.calls import CallAction


class PeopleView(QWidget):
    """A part of the card; gone where a call has two sides and nobody else."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._call: Call | None = None
        self.setProperty("role", "clear")
        self.model: ValueListModel[Person] = ValueListModel(_person_id, person_sentence, self)
        self.title = label(role="section")
        self.mute = QPushButton()
        self.mute.setProperty("kind", "quiet")
        self.mute.clicked.connect(lambda: around.gate.give(CommandId.CONFERENCE_MUTE))
        self.list = RowList(around.theme, self.model, self._look, name=tr("Participants of the conference"))
        self.list.chosen.connect(self._chosen)
        self.list.acted.connect(self._remove)
        head = QHBoxLayout()
        head.setContentsMargins(Space.M, 0, Space.M, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.mute)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self.list, 1)

    def redraw(self, call: Call, state: ConsoleState) -> None:
        """Show the others of a call."""
        self._call = call
        people = people_of(call, state)
        self.model.show(people)
        self.list.take_choice(self.model.row_of(state.selection.participant_id))
        self.title.setText(people_title(call, len(people)))
        height = self.list.content_height(max(1, len(people)))
        self.list.setMaximumHeight(height)
        self.setMaximumHeight(height + Space.XS + self.mute.sizeHint().height())
        self.mute.setVisible(call.allows(CallAction.MUTE_PARTICIPANT))
        chosen = state.selection.participant_id
        muted = chosen is not None and is_muted(state, call, chosen)
        self.mute.setText(tr("Unmute participant") if muted else tr("Mute participant"))
        self.mute.setEnabled(self._around.console.possible(CommandId.CONFERENCE_MUTE))
        self.setVisible(bool(people))

    def _look(self, index: Index) -> RowLook:
        can_remove = (
            self._call is not None
            and self._call.allows(CallAction.REMOVE_PARTICIPANT)
            and reachable(self._around.console.state)
        )
        return person_look(cast(Person, index.data(Role.ITEM)), can_remove)

    def _chosen(self, row: int) -> None:
        person = self.model.value_at(row)
        if person is not None:
            console = self._around.console
            console.select(replace(console.state.selection, participant_id=person.participant.id))

    def _remove(self, row: int) -> None:
        person = self.model.value_at(row)
        if person is not None and self._call is not None:
            call_id, participant_id = self._call.call_id, person.participant.id
            self._around.gate.give(
                CommandId.CONFERENCE_REMOVE, call_id=call_id, participant_id=participant_id
            )


def _person_id(person: Person) -> object:
    return person.participant.id
