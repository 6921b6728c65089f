"""A small window for the call that rings, while the main window is not in front (GUI thread).

It never takes the keyboard from the program that has it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.commands.ids import CommandId
from app.language import tr
from app.settings.declared import TOAST
from app.state.model import Call, CallKind, Topic
from app.ui.models.looks import call_look
from app.ui.models.words import reachable
from app.ui.theme.tokens import Space
from app.ui.views.view import Surroundings
from app.ui.widgets.elided_label import ElidedLabel

WIDTH = 340
MARGIN = 24
FLAGS = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


class Toast(QFrame):
    """Who calls, for whom, and two buttons; the call that waits longest first."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.CALLS, Topic.CONNECTION, Topic.ENGINE})

    def __init__(self, around: Surroundings, in_front: Callable[[], bool], parent: QWidget) -> None:
        super().__init__(parent, FLAGS)
        self._around = around
        self._in_front = in_front
        self._call: Call | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setProperty("role", "popover")
        self.setWindowTitle(tr("Incoming call"))
        self.setAccessibleName(tr("Incoming call"))
        self.name = ElidedLabel("title")
        self.state = ElidedLabel("caption")
        self.note = ElidedLabel("caption")
        self.answer = QPushButton(tr("Answer"))
        self.answer.setProperty("kind", "primary")
        self.decline = QPushButton(tr("Turn away"))
        self.answer.clicked.connect(lambda: self._give(CommandId.ANSWER))
        self.decline.clicked.connect(lambda: self._give(CommandId.HANG_UP))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.decline)
        buttons.addWidget(self.answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.XS)
        for part in (self.name, self.state, self.note):
            column.addWidget(part)
        column.addLayout(buttons)

    def redraw(self) -> None:
        """Show the call that waits longest, unless the main window is in front."""
        state = self._around.console.state
        calls = state.calls.of(CallKind.INCOMING)
        wanted = self._around.console.settings.flag(TOAST) and reachable(state) and not self._in_front()
        self._call = calls[0] if calls and wanted else None
        if self._call is None:
            self.hide()
            return
        more = len(calls) - 1
        look = call_look(self._call, self._around.monotonic(), known=True)
        self.name.setText(look.title)
        self.note.setText(f"{look.note}  ·  {tr('%n more', n=more)}" if more else look.note)
        self.beat()
        if not self.isVisible():
            self._place()
            self.show()

    def beat(self) -> None:
        """Count on."""
        if self._call is not None:
            look = call_look(self._call, self._around.monotonic(), known=True)
            self.state.setText("  ·  ".join(part for part in (look.word, look.detail, look.time) if part))

    def _place(self) -> None:
        """Stand in the lower right corner of the screen that the main window is on."""
        self.setFixedWidth(self._around.theme.px(WIDTH))
        self.adjustSize()
        corner = self.screen().availableGeometry().bottomRight()
        self.move(corner.x() - self.width() - MARGIN, corner.y() - self.height() - MARGIN)

    def _give(self, command_id: CommandId) -> None:
        if self._call is not None:
            self._around.gate.give(command_id, call_id=self._call.call_id)
