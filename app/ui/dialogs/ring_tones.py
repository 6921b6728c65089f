"""The ring tone of each kind of call: one of the program, or a file of one's own (GUI thread)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QGridLayout, QPushButton, QWidget

from app.commands.console import Console
from app.commands.ringing import TONES
from app.language import tr
from app.settings.declared import (
    RING_TONE_EXTERNAL,
    RING_TONE_INTERNAL,
    RING_TONE_RETURNED,
    RING_TONE_SWITCHBOARD,
    Setting,
)
from app.ui.models.sound_words import tone_name
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.choice import Choice
from app.ui.widgets.dressing import label

KINDS = (RING_TONE_INTERNAL, RING_TONE_EXTERNAL, RING_TONE_SWITCHBOARD, RING_TONE_RETURNED)
OWN = ""
"""The data of the row that asks for a file."""


class RingTones(QWidget):
    """A choice and a button to listen for each kind."""

    def __init__(
        self, console: Console, theme: Theme, ring: Callable[[str | None], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._console = console
        self.boxes: dict[str, Choice] = {}
        self.listen: dict[str, QPushButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for row, setting in enumerate(KINDS):
            box = self._box(setting, theme)
            button = QPushButton(tr("Listen"))
            button.setAutoDefault(False)
            button.setAccessibleName(tr("Listen: {what}", what=setting.title))
            button.clicked.connect(lambda _=False, setting=setting: ring(console.settings.text(setting)))
            title = label(setting.title)
            title.setBuddy(box)
            self.boxes[setting.key], self.listen[setting.key] = box, button
            for column, widget in enumerate((title, box, button)):
                grid.addWidget(widget, row, column)

    def allow(self, possible: bool) -> None:
        """Say whether it may ring now."""
        for button in self.listen.values():
            button.setEnabled(possible)

    def _box(self, setting: Setting, theme: Theme) -> Choice:
        box = Choice(theme)
        box.setAccessibleName(setting.title)
        box.activated.connect(lambda _: self._chosen(setting, box))
        self._fill(setting, box)
        return box

    def _fill(self, setting: Setting, box: Choice) -> None:
        chosen = self._console.settings.text(setting)
        box.clear()
        for tone in TONES:
            box.addItem(tone_name(tone), tone)
        if chosen not in TONES:
            box.addItem(tone_name(chosen), chosen)
        box.addItem(tr("A file of your own…"), OWN)
        box.setCurrentIndex(box.findData(chosen))

    def _chosen(self, setting: Setting, box: Choice) -> None:
        tone = box.currentData()
        if tone != OWN:
            self._console.change_setting(setting.key, tone)
            return
        dialog = QFileDialog(self.window(), tr("Choose a ring tone"), "", tr("Sounds") + " (*.wav)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self._console.change_setting(setting.key, path))
        dialog.finished.connect(lambda _: self._fill(setting, box))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
