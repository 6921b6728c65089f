"""The choice of microphone and speaker with a level and a sound to try them by (GUI thread)."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.commands.console import Console
from app.commands.ids import CommandId
from app.language import tr
from app.settings.declared import MICROPHONE, SPEAKER, Setting
from app.state.model import AudioStatus, SoundDevice, Topic
from app.state.watched import Watched
from app.ui.input.gate import Gate
from app.ui.models.sound_words import default_name, trial_words
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.choice import Choice
from app.ui.widgets.dressing import label
from app.ui.widgets.level_bar import LevelBar

BAR = (160, 8)


class SoundChoice(QWidget):
    """Changes settings at once; what is in use comes back through the state. It watches while it is shown."""

    def __init__(self, console: Console, gate: Gate, theme: Theme) -> None:
        super().__init__()
        self._console = console
        self._theme = theme
        self._watches = False
        self.status = label(role="muted", wraps=True)
        self.says = label(role="muted", wraps=True)
        self.boxes = {each.key: self._box(each) for each in (MICROPHONE, SPEAKER)}
        self.level = LevelBar(theme, tr("Microphone level"), BAR)
        self.speak = QPushButton(tr("Hear yourself"))
        self.play = QPushButton(tr("Play a sound"))
        self.speak.setAutoDefault(False)
        self.play.setAutoDefault(False)
        self.speak.clicked.connect(lambda: gate.give(CommandId.TEST_MICROPHONE))
        self.play.clicked.connect(lambda: gate.give(CommandId.TEST_SPEAKER))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for row, (setting, button) in enumerate(((MICROPHONE, self.speak), (SPEAKER, self.play))):
            title = label(setting.title, "section")
            title.setBuddy(self.boxes[setting.key])
            grid.addWidget(title, 2 * row, 0)
            grid.addWidget(self.boxes[setting.key], 2 * row, 1)
            grid.addWidget(button, 2 * row, 2)
        grid.addWidget(self.level, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.status)
        column.addLayout(grid)
        column.addWidget(self.says)
        column.addStretch(1)
        console.changed.connect(self._changed)
        self.redraw()

    def _box(self, setting: Setting) -> Choice:
        box = Choice(self._theme)
        box.setAccessibleName(setting.title)
        box.setAccessibleDescription(setting.description)
        box.activated.connect(lambda _: self._console.change_setting(setting.key, box.currentData()))
        return box

    def watch(self, watching: bool) -> None:
        """Have the microphone's level told, or no longer."""
        if watching != self._watches:
            self._watches = watching
            self._console.watch(Watched.SOUND, watching)

    def leave(self) -> None:
        """Hear of nothing any more."""
        self.watch(False)
        self._console.changed.disconnect(self._changed)

    def redraw(self) -> None:
        """Show the devices that there are and whether they work."""
        audio = self._console.state.softphone.audio
        self._fill(MICROPHONE, audio.microphones)
        self._fill(SPEAKER, audio.speakers)
        ready = audio.status is AudioStatus.READY
        none = tr("No sound devices were found. Plug in a headset; it is used at once.")
        self.status.setText(audio.sentence or (tr("Sound works.") if ready else none))
        self.speak.setEnabled(self._console.possible(CommandId.TEST_MICROPHONE))
        self.play.setEnabled(self._console.possible(CommandId.TEST_SPEAKER))
        self._show_level()

    def _show_level(self) -> None:
        levels = self._console.state.levels
        self.level.show_level(levels.microphone)
        self.says.setText(trial_words(levels.trial))

    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.SOFTPHONE, Topic.CALLS}:
            self.redraw()
        elif Topic.LEVELS in topics:
            self._show_level()

    def _fill(self, setting: Setting, devices: tuple[SoundDevice, ...]) -> None:
        box = self.boxes[setting.key]
        chosen = self._console.settings.text(setting) or None
        wanted: list[tuple[str, str | None]] = [
            (default_name(devices), None),
            *((each.name, each.device_id) for each in devices),
        ]
        if chosen is not None and chosen not in [device_id for _, device_id in wanted]:
            wanted.append((tr("The chosen device is not plugged in"), chosen))
        if [(box.itemText(row), box.itemData(row)) for row in range(box.count())] != wanted:
            box.clear()
            for name, device_id in wanted:
                box.addItem(name, device_id)
        box.setCurrentIndex([device_id for _, device_id in wanted].index(chosen))
        box.setEnabled(bool(devices))
