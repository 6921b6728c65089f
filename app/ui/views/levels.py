"""Two small bars in the header: how loud microphone and speaker are, during a call (GUI thread)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import tr
from app.state.model import Topic
from app.ui.theme.tokens import Space
from app.ui.views.view import Surroundings
from app.ui.widgets.dressing import explain
from app.ui.widgets.level_bar import LevelBar

SIZE = (44, 5)


class LevelsView(QWidget):
    """There only while sound is open."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.LEVELS, Topic.CALLS})

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.microphone = LevelBar(around.theme, tr("Microphone level"), SIZE)
        self.speaker = LevelBar(around.theme, tr("Speaker level"), SIZE)
        explain(self.microphone, tr("Microphone level"))
        explain(self.speaker, tr("Speaker level"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addStretch(1)
        column.addWidget(self.microphone)
        column.addWidget(self.speaker)
        column.addStretch(1)
        self.setFixedWidth(around.theme.px(SIZE[0]))

    def redraw(self) -> None:
        """Show how loud it is."""
        state = self._around.console.state
        self.microphone.show_level(state.levels.microphone)
        self.speaker.show_level(state.levels.speaker)
        there = bool(state.calls.current) and state.levels.speaker is not None
        if self.isHidden() is there:
            self.setVisible(there)

    def beat(self) -> None:
        """Nothing runs here."""
