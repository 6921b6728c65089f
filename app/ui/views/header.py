"""The head of the window: who is signed in, and how phone, sound and exchange stand."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from app.commands.ids import CommandId
from app.language import tr
from app.settings.declared import AUTO_ANSWER
from app.state.model import ConnectionStatus, Topic
from app.ui.models.status_words import exchange_words, phone_words, sound_explanation, sound_words
from app.ui.models.words import spaced
from app.ui.theme.tokens import Space
from app.ui.views.levels import LevelsView
from app.ui.views.view import Surroundings
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.status_pill import StatusPill

MARK_EDGE = 32
NAME_WIDTH = 56
"""Room for the beginning of a name at least."""
AROUND = Space.L + 2 * Space.S + 5 * Space.XS


class HeaderView(QFrame):
    """Always visible."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.USER, Topic.SOFTPHONE, Topic.CONNECTION, Topic.ENGINE, Topic.DEMO, Topic.DEVICES}
    )

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.setProperty("role", "header")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._mark = QLabel()
        self._name = ElidedLabel("strong")
        self._numbers = ElidedLabel("caption")
        self.phone = StatusPill(around.theme, tr("Phone"))
        self.sound = StatusPill(around.theme, tr("Sound"))
        self.levels = LevelsView(around)
        self.exchange = StatusPill(around.theme, tr("Exchange"))
        self.sound.clicked.connect(lambda: around.gate.give(CommandId.AUDIO_SETTINGS))
        for pill in (self.phone, self.exchange):
            pill.clicked.connect(lambda _=False, pill=pill: _explain(pill))
        self._lay_out()

    def _lay_out(self) -> None:
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addWidget(self._name)
        who.addWidget(self._numbers)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        row.setSpacing(Space.XS)
        row.addWidget(self._mark)
        row.addSpacing(Space.S)
        row.addLayout(who, 1)
        row.addWidget(self.levels)
        for pill in (self.phone, self.sound, self.exchange):
            row.addWidget(pill, 0, Qt.AlignmentFlag.AlignVCenter)

    def redraw(self) -> None:
        """Say who and how."""
        state = self._around.console.state
        theme = self._around.theme
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(theme.pixmap("deskline", theme.palette.accent, theme.px(MARK_EDGE), ratio))
        user = state.user
        if user is None:
            self._name.setText("Deskline")
            out = state.connection.status is ConnectionStatus.SIGNED_OUT
            self._numbers.setText(tr("Nobody is signed in") if out else state.connection.sentence)
        else:
            self._name.setText(user.display_name)
            by_itself = self._around.console.settings.flag(AUTO_ANSWER)
            parts = [
                user.extension,
                spaced(user.number),
                state.profile.name if state.profile.profile_id and not state.demo else "",
                tr("Demo") if state.demo else "",
                tr("Calls are answered by themselves") if by_itself else "",
            ]
            self._numbers.setText("  ·  ".join(part for part in parts if part))
        self.phone.show_words(phone_words(state), state.softphone.registration_sentence)
        self.sound.show_words(sound_words(state), sound_explanation(state.softphone.audio))
        self.exchange.show_words(exchange_words(state), state.connection.sentence)

        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the user where there is room for it."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave out who is signed in where large text leaves no room: the window's title says it, too."""
        pills = (self.phone, self.sound, self.exchange)
        taken = sum(pill.sizeHint().width() for pill in pills) + self._around.theme.px(MARK_EDGE + NAME_WIDTH)
        for who in (self._name, self._numbers):
            who.setVisible(taken + AROUND <= self.width())

    def beat(self) -> None:
        """Nothing runs here."""


def _explain(pill: StatusPill) -> None:
    QToolTip.showText(pill.mapToGlobal(QPoint(0, pill.height())), pill.toolTip(), pill)
