"""Today's calls: direction in words, missed ones marked, Enter calls back, recordings play in their row."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, cast

from PySide6.QtWidgets import QWidget

from app.commands.ids import CommandId
from app.language import mark, tr
from app.state.model import Topic
from app.ui.models.looks import log_look
from app.ui.models.row_look import RowLook
from app.ui.models.sentences import log_sentence
from app.ui.models.value_list import Index, Role, ValueListModel
from app.ui.theme.tokens import Tone
from app.ui.views.view import Surroundings
from app.ui.widgets.dressing import dress
from app.ui.widgets.list_panel import ListPanel
from app.ui.widgets.row_list import RowList
from backend.contract.commlog import CallLogItem, LogItemType

EMPTY = mark("No calls yet today. Finished calls and recordings appear here; Enter calls back.")


class LogView(ListPanel):
    """The log of today, newest first."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.LOG, Topic.SELECTION, Topic.PLAYBACK, Topic.CONNECTION, Topic.SOFTPHONE}
    )

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.model: ValueListModel[CallLogItem] = ValueListModel(_item_id, log_sentence, self)
        self.list = RowList(
            around.theme,
            self.model,
            self._look,
            name=tr("Today's calls"),
            empty=str(EMPTY),
            empty_icon="history",
        )
        self.list.chosen.connect(self._chosen)
        self.list.acted.connect(self._acted)
        dress(self.note, lettering="tone", tone=Tone.DANGER.value)
        self.frame(tr("Today"), self.list)

    def redraw(self) -> None:
        """Show today's items."""
        state = self._around.console.state
        today = self._around.now().astimezone().date()
        items = [item for item in state.log if item.start_time.astimezone().date() == today]
        self.model.show(items)
        self.list.take_choice(self.model.row_of(state.selection.log_item_id))
        missed = sum(item.item_type is LogItemType.MISSED_CALL for item in items)
        self.note.setText(tr("%n missed", n=missed) if missed else "")
        self.list.beat()

    def beat(self) -> None:
        """Nothing runs here but a playback, which the state tells of."""

    def _look(self, index: Index) -> RowLook:
        item = cast(CallLogItem, index.data(Role.ITEM))
        state = self._around.console.state
        return log_look(item, state.playback, can_play=self._can_play())

    def _can_play(self) -> bool:
        return self._around.console.possible(CommandId.PLAY_RECORDING)

    def _chosen(self, row: int) -> None:
        item = self.model.value_at(row)
        if item is not None:
            console = self._around.console
            console.select(replace(console.state.selection, log_item_id=item.item_id))

    def _acted(self, row: int) -> None:
        item = self.model.value_at(row)
        if item is None:
            return
        gate, playback = self._around.gate, self._around.console.state.playback
        if not item.has_audio:
            gate.give(CommandId.CALL, destination=item.remote_party.number)
        elif playback is not None and playback.item_id == item.item_id:
            gate.give(CommandId.STOP_PLAYING)
        else:
            gate.give(CommandId.PLAY_RECORDING, item_id=item.item_id)


def _item_id(item: CallLogItem) -> object:
    return item.item_id
