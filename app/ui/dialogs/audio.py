"""Microphone, speaker, ringer and ring tones, drawn from the state; each can be tried (GUI thread).

While it is open the softphone tells how loud it is, and keeps the microphone open for that.
"""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.commands.console import Console
from app.commands.ids import CommandId
from app.language import tr
from app.settings.declared import (
    ANNOUNCER,
    ECHO_CANCELLATION,
    HEADSET_BUTTONS,
    LEVEL_REGULATION,
    MICROPHONE,
    MICROPHONE_GAIN,
    NOISE_SUPPRESSION,
    RING_EVERYWHERE,
    RINGER,
    SPEAK,
    SPEAKER,
    SPEAKER_GAIN,
    Setting,
)
from app.state.model import AudioStatus, SoundDevice, Topic
from app.state.watched import Watched
from app.ui.dialogs.ring_tones import RingTones
from app.ui.input.gate import Gate
from app.ui.models.offers import plan_of
from app.ui.models.sound_words import default_name, headset_words, processing_words, trial_words
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.choice import Choice
from app.ui.widgets.dressing import label
from app.ui.widgets.flag import Flag
from app.ui.widgets.level_bar import LevelBar
from app.ui.widgets.scrolled import scrolled
from app.ui.widgets.volume import Volume

WIDTH = 600
ROOM_FOR_THE_REST = 200
BAR = (160, 8)
ECHO = "*43"
RING_MS = 2000
DEVICES = (MICROPHONE, SPEAKER, RINGER, ANNOUNCER)
PROCESSING = (ECHO_CANCELLATION, NOISE_SUPPRESSION, LEVEL_REGULATION)


class AudioDialog(QDialog):
    """Changes settings; which device is in use comes back from the softphone through the state."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.SOFTPHONE, Topic.CALLS, Topic.LEVELS})

    def __init__(self, console: Console, gate: Gate, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._console = console
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Audio settings"))
        self.setMinimumWidth(theme.px(WIDTH))
        self._status = label(role="muted", wraps=True)
        self.says = label(role="muted", wraps=True)
        self.boxes = {setting.key: self._box(setting) for setting in DEVICES}
        self.tests = {
            MICROPHONE.key: self._test(
                tr("Hear yourself"), tr("Records three seconds and plays them on the speaker.")
            ),
            SPEAKER.key: self._test(tr("Play a sound"), tr("Plays a sound on the speaker.")),
            RINGER.key: self._test(tr("Ring"), tr("Rings for two seconds.")),
            ANNOUNCER.key: self._test(tr("Speak"), tr("Speaks a sentence on this device.")),
        }
        self.echo = self._test(tr("Call the echo"), tr("Calls *43: it repeats what you say."))
        self.levels = {
            MICROPHONE.key: LevelBar(theme, tr("Microphone level"), BAR),
            SPEAKER.key: LevelBar(theme, tr("Speaker level"), BAR),
        }
        self.volumes = {
            MICROPHONE.key: Volume(MICROPHONE_GAIN, console.settings, self._change),
            SPEAKER.key: Volume(SPEAKER_GAIN, console.settings, self._change),
        }
        self.everywhere = self._flag(RING_EVERYWHERE)
        self.speak = self._flag(SPEAK)
        self.processing = {setting.key: self._flag(setting) for setting in PROCESSING}
        self.processing_says = label(role="caption", wraps=True)
        self.headset = self._flag(HEADSET_BUTTONS)
        self.headset_says = label(role="caption", wraps=True)
        self.tones = RingTones(console, theme, self._ring, self)
        self._gate = gate
        self._rings = False
        self._ring_over = QTimer(self, singleShot=True, interval=RING_MS)
        self._lay_out()
        self._connect()
        console.watch(Watched.SOUND, True)
        self.redraw()

    def _connect(self) -> None:
        give = self._gate.give
        self.tests[MICROPHONE.key].clicked.connect(lambda: give(CommandId.TEST_MICROPHONE))
        self.tests[SPEAKER.key].clicked.connect(lambda: give(CommandId.TEST_SPEAKER))
        self.tests[RINGER.key].clicked.connect(lambda: self._ring(None))
        self.echo.clicked.connect(lambda: give(CommandId.CALL, destination=ECHO))
        self.everywhere.toggled.connect(lambda on: self._change(RING_EVERYWHERE.key, on))
        self.speak.toggled.connect(self._switch_speech)
        self.tests[ANNOUNCER.key].clicked.connect(self._speak)
        self.headset.toggled.connect(lambda on: self._change(HEADSET_BUTTONS.key, on))
        for key, flag in self.processing.items():
            flag.toggled.connect(partial(self._process, key))
        self._ring_over.timeout.connect(self._stop_ringing)
        self.finished.connect(self._leave)
        self._console.changed.connect(self._changed)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        row = 0
        speaks = self._console.can_speak
        for setting in DEVICES if speaks else DEVICES[:-1]:
            title = label(setting.title, "section")
            title.setBuddy(self.boxes[setting.key])
            grid.addWidget(title, row, 0)
            grid.addWidget(self.boxes[setting.key], row, 1)
            grid.addWidget(self.tests[setting.key], row, 2)
            below = self._below(setting)
            grid.addLayout(below, row + 1, 1, 1, 2)
            row += 2
            if setting is MICROPHONE:
                grid.addWidget(self.says, row, 1, 1, 2)
                for number, widget in enumerate((*self.processing.values(), self.processing_says), 1):
                    grid.addWidget(widget, row + number, 1, 1, 2)
                row += 2 + len(self.processing)
        rows = QVBoxLayout()
        rows.setSpacing(Space.M)
        rows.addWidget(self._status)
        rows.addLayout(grid)
        if not speaks:
            for widget in (self.boxes[ANNOUNCER.key], self.tests[ANNOUNCER.key], self.speak):
                widget.setParent(self)
                widget.hide()
            sentence = tr("Announcements can be spoken aloud where the program espeak-ng is installed.")
            rows.addWidget(label(sentence, "caption", wraps=True))
        rows.addWidget(self.headset)
        rows.addWidget(self.headset_says)
        rows.addWidget(label(tr("Ring tones"), "section"))
        rows.addWidget(self.tones)
        done = QPushButton(tr("Done"))
        done.setProperty("kind", "primary")
        done.setDefault(True)
        done.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.echo)
        buttons.addStretch(1)
        buttons.addWidget(done)
        room = self.screen().availableGeometry().height() - self._theme.px(ROOM_FOR_THE_REST)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(scrolled(rows, self._theme.px(WIDTH) - 2 * Space.XL, room))
        column.addLayout(buttons)

    def _below(self, setting: Setting) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        if setting in (RINGER, ANNOUNCER):
            line.addWidget(self.everywhere if setting is RINGER else self.speak)
            line.addStretch(1)
            return line
        line.addWidget(self.levels[setting.key], 1)
        line.addWidget(self.volumes[setting.key], 1)
        return line

    def _box(self, setting: Setting) -> Choice:
        box = Choice(self._theme)
        box.setAccessibleName(setting.title)
        box.setAccessibleDescription(setting.description)
        box.activated.connect(lambda _: self._change(setting.key, box.currentData()))
        return box

    def _flag(self, setting: Setting) -> Flag:
        flag = Flag(self._theme)
        flag.setText(setting.title)
        flag.setAccessibleDescription(setting.description)
        flag.setToolTip(setting.description)
        flag.setChecked(self._console.settings.flag(setting))
        return flag

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
        self._fill(ANNOUNCER, audio.speakers)
        self.tests[ANNOUNCER.key].setEnabled(bool(audio.speakers) and self.speak.isChecked())
        ready = audio.status is AudioStatus.READY
        works = tr("Sound works. Changes apply at once.") if ready else tr("No sound devices were found.")
        self._status.setText(audio.sentence or works)
        callable_now = plan_of(CommandId.CALL, self._console.state) is not None
        self.echo.setVisible(not self._console.state.profile.elsewhere)
        self.echo.setEnabled(ready and callable_now)
        for key, command_id in (
            (MICROPHONE.key, CommandId.TEST_MICROPHONE),
            (SPEAKER.key, CommandId.TEST_SPEAKER),
            (RINGER.key, CommandId.TEST_RINGER),
        ):
            self.tests[key].setEnabled(self._console.possible(command_id))
        self.tones.allow(self._console.possible(CommandId.TEST_RINGER))
        regulated = self.processing[LEVEL_REGULATION.key].isChecked() and not audio.unprocessed
        self.volumes[MICROPHONE.key].setEnabled(not regulated)
        self.processing_says.setText(processing_words(audio))
        self.processing_says.setVisible(audio.unprocessed)
        self.headset_says.setText(headset_words(self._console.state.headsets))
        self._show_levels()

    def _show_levels(self) -> None:
        levels = self._console.state.levels
        self.levels[MICROPHONE.key].show_level(levels.microphone)
        self.levels[SPEAKER.key].show_level(levels.speaker)
        words = trial_words(levels.trial)
        if words != self.says.text():
            self.says.setText(words)
            self.tests[MICROPHONE.key].setAccessibleDescription(words)

    def _process(self, key: str, on: bool) -> None:
        self._change(key, on)
        self.redraw()

    def _switch_speech(self, on: bool) -> None:
        self._change(SPEAK.key, on)
        self.redraw()

    def _speak(self) -> None:
        self._console.speak(tr("Announcements are spoken on this device."), urgent=True)

    def _ring(self, tone: str | None) -> None:
        self._stop_ringing()
        self._rings = True
        self._gate.give(CommandId.TEST_RINGER, tone=tone)
        self._ring_over.start()

    def _stop_ringing(self) -> None:
        self._ring_over.stop()
        if self._rings and self._console.possible(CommandId.END_RINGER_TEST):
            self._gate.give(CommandId.END_RINGER_TEST)
        self._rings = False

    def _leave(self) -> None:
        self._stop_ringing()
        self._console.changed.disconnect(self._changed)
        self._console.watch(Watched.SOUND, False)

    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.SOFTPHONE, Topic.CALLS, Topic.HEADSETS, Topic.PROFILE}:
            self.redraw()
        elif Topic.LEVELS in topics:
            self._show_levels()

    def _change(self, key: str, value: object) -> None:
        self._console.change_setting(key, value)

    def _fill(self, setting: Setting, devices: tuple[SoundDevice, ...]) -> None:
        box = self.boxes[setting.key]
        chosen = self._console.settings.text(setting) or None
        wanted: list[tuple[str, str | None]]
        wanted = [("", None), *((device.name, device.device_id) for device in devices)]
        wanted[0] = (default_name(devices), None)
        if chosen is not None and chosen not in [device_id for _, device_id in wanted]:
            wanted.append((tr("The chosen device is not plugged in"), chosen))
        present = [(box.itemText(row), box.itemData(row)) for row in range(box.count())]
        if present != wanted:
            box.clear()
            for name, device_id in wanted:
                box.addItem(name, device_id)
        box.setCurrentIndex([device_id for _, device_id in wanted].index(chosen))
        box.setEnabled(bool(devices))
