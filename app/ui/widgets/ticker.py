"""The one timer behind all running times: two beats a second, and none while nothing runs (GUI thread)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

BEAT_MS = 500


class Ticker(QObject):
    """Tells views that time has passed."""

    beat = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self.beat)

    def run(self, wanted: bool) -> None:
        """Beat while something on the screen shows a running time."""
        if wanted and not self._timer.isActive():
            self._timer.start()
        elif not wanted:
            self._timer.stop()

    @property
    def running(self) -> bool:
        """Whether it beats."""
        return self._timer.isActive()
