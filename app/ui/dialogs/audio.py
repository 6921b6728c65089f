"""The choice of microphone, speaker and ringer, drawn from the state; each can be tried (GUI thread)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.commands.console import Console
from app.commands.ids import CommandId
from app.language import tr
from app.settings.declared import MICROPHONE, RINGER, SPEAKER, Setting
from app.state.model import AudioStatus, SoundDevice, Topic
from app.ui.input.gate import Gate
from app.ui.models.offers import plan_of
from app.ui.models.status_words import device_name
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.choice import Choice
from app.ui.widgets.dressing import label

WIDTH = 520
ECHO = "*43"
RING_MS = 2000


class AudioDialog(QDialog):
    """Changes settings; which device is in use comes back from the softphone through the state."""

    topics: ClassVar[frozenset[Topic]] = frozenset(Topic)

    def __init__(self, console: Console, gate: Gate, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._console = console
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Audio settings"))
        self.setMinimumWidth(theme.px(WIDTH))
        self._status = label(role="muted", wraps=True)
        self.boxes = {setting.key: self._box(setting) for setting in (MICROPHONE, SPEAKER, RINGER)}
        self.tests = {
            MICROPHONE.key: self._test(
                tr("Hear yourself"), tr("Calls the echo, *43: it repeats what you say.")
            ),
            SPEAKER.key: self._test(tr("Play a sound"), tr("Plays a sound on the speaker.")),
            RINGER.key: self._test(tr("Ring"), tr("Rings for two seconds.")),
        }
        self.tests[MICROPHONE.key].clicked.connect(lambda: gate.give(CommandId.CALL, destination=ECHO))
        self.tests[SPEAKER.key].clicked.connect(lambda: gate.give(CommandId.TEST_SPEAKER))
        self.tests[RINGER.key].clicked.connect(self._ring)
        self._ring_over = QTimer(self, singleShot=True, interval=RING_MS)
        self._ring_over.timeout.connect(self._stop_ringing)
        self.finished.connect(self._stop_ringing)
        self._gate = gate
        self._rings = False
        self._lay_out()
        console.changed.connect(self._changed)
        self.redraw()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.M)
        grid.setColumnStretch(1, 1)
        for row, setting in enumerate((MICROPHONE, SPEAKER, RINGER)):
            title = label(setting.title, "section")
            title.setBuddy(self.boxes[setting.key])
            grid.addWidget(title, row, 0)
            grid.addWidget(self.boxes[setting.key], row, 1)
            grid.addWidget(self.tests[setting.key], row, 2)
        done = QPushButton(tr("Done"))
        done.setProperty("kind", "primary")
        done.setDefault(True)
        done.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(self._status)
        column.addLayout(grid)
        column.addLayout(buttons)

    def _box(self, setting: Setting) -> Choice:
        box = Choice(self._theme)
        box.setAccessibleName(setting.title)
        box.setAccessibleDescription(setting.description)
        box.activated.connect(lambda _: self._console.change_setting(setting.key, box.currentData()))
        return box

    def _test(self, title: str, description: str) -> QPushButton:
        button = QPushButton(title)
        button.setAccessibleDescription(description)
        button.setToolTip(description)
        button.setAutoDefault(False)
        return button

    def redraw(self) -> None:
        """Show the devices that there are, the chosen ones and whether they work."""
        audio = self._console.state.softphone.audio
        self._fill(MICROPHONE, audio.microphones)
        self._fill(SPEAKER, audio.speakers)
        self._fill(RINGER, audio.speakers)
        ready = audio.status is AudioStatus.READY
        self._status.setText(
            audio.sentence
            or (tr("Sound works. Changes apply at once.") if ready else tr("No sound devices were found."))
        )
        callable_now = plan_of(CommandId.CALL, self._console.state) is not None
        self.tests[MICROPHONE.key].setEnabled(ready and callable_now)
        self.tests[SPEAKER.key].setEnabled(self._console.possible(CommandId.TEST_SPEAKER))
        self.tests[RINGER.key].setEnabled(self._console.possible(CommandId.TEST_RINGER))

    def _ring(self) -> None:
        self._rings = True
        self._gate.give(CommandId.TEST_RINGER)
        self._ring_over.start()

    def _stop_ringing(self) -> None:
        self._ring_over.stop()
        if self._rings and self._console.possible(CommandId.END_RINGER_TEST):
            self._gate.give(CommandId.END_RINGER_TEST)
        self._rings = False

    def _changed(self, topics: frozenset[Topic]) -> None:
        if Topic.SOFTPHONE in topics:
            self.redraw()

    def _fill(self, setting: Setting, devices: tuple[SoundDevice, ...]) -> None:
        box = self.boxes[setting.key]
        chosen = self._console.settings.text(setting) or None
        wanted: list[tuple[str, str | None]]
        wanted = [("", None), *((device.name, device.device_id) for device in devices)]
        default = device_name(devices, None)
        wanted[0] = (
            tr("System default ({device})", device=default) if default else tr("System default"),
            None,
        )
        if chosen is not None and chosen not in [device_id for _, device_id in wanted]:
            wanted.append((tr("The chosen device is not plugged in"), chosen))
        present = [(box.itemText(row), box.itemData(row)) for row in range(box.count())]
        if present != wanted:
            box.clear()
            for name, device_id in wanted:
                box.addItem(name, device_id)
        box.setCurrentIndex([device_id for _, device_id in wanted].index(chosen))
        box.setEnabled(bool(devices))
