"""A slider for a setting in percent, with its value beside it (GUI thread)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from app.settings.declared import Setting
from app.settings.store import Settings
from app.ui.theme.tokens import Space
from app.ui.widgets.dressing import explain, label

STEP, PAGE = 5, 25
SETTLE_MS = 100


class Volume(QWidget):
    """Changes the setting while it moves, but not with every pixel: each value is stored."""

    def __init__(self, setting: Setting, settings: Settings, change: Callable[[str, object], None]) -> None:
        super().__init__()
        self._setting = setting
        self._change = change
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(setting.minimum, setting.maximum)
        self.slider.setSingleStep(STEP)
        self.slider.setPageStep(PAGE)
        self.slider.setAccessibleName(setting.title)
        self.slider.setAccessibleDescription(setting.description)
        explain(self.slider, f"{setting.title}. {setting.description}")
        self._value = label(role="muted")
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._value.setMinimumWidth(self._value.fontMetrics().horizontalAdvance("300 %") + Space.XS)
        self.slider.setValue(settings.number(setting))
        self._say(self.slider.value())
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._store)
        self.slider.valueChanged.connect(self._moved)
        self.setFocusProxy(self.slider)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.slider, 1)
        row.addWidget(self._value)

    def _moved(self, percent: int) -> None:
        self._say(percent)
        if not self._settle.isActive():
            self._settle.start()

    def _store(self) -> None:
        self._change(self._setting.key, self.slider.value())

    def hideEvent(self, event: QHideEvent) -> None:
        """Store at once what has just been chosen."""
        super().hideEvent(event)
        if self._settle.isActive():
            self._settle.stop()
            self._store()

    def _say(self, percent: int) -> None:
        self._value.setText(f"{percent} %")
