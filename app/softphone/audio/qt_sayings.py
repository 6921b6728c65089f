"""Spoken announcements, one after another, on a device of their own. Lives in the audio thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtMultimedia import QAudioDevice

from app.softphone.audio.loudspeaker import Loudspeaker
from app.softphone.audio.qt_playback import Playback
from app.softphone.audio.sound import SoundMessage
from app.softphone.protocol import PlayingChanged

MOST_WAITING = 8


class Sayings(QObject):
    """Of too many the oldest are not said: what is new counts."""

    def __init__(self, device: Callable[[], QAudioDevice | None], loudspeaker: Loudspeaker) -> None:
        super().__init__()
        self._loudspeaker = loudspeaker
        self._device = device
        self._waiting: deque[str] = deque(maxlen=MOST_WAITING)
        self._playback: Playback | None = None

    def say(self, path: str, at_once: bool) -> None:
        """Play a file next, or now."""
        if at_once:
            self.stop()
        self._waiting.append(path)
        if self._playback is None:
            self._next()

    def stop(self) -> None:
        """Be silent."""
        self._waiting.clear()
        playback, self._playback = self._playback, None
        if playback is not None:
            playback.stop()

    def _next(self) -> None:
        if self._waiting and self._playback is None:
            self._playback = playback = Playback(self._waiting.popleft(), 0.0, self._heard, self._loudspeaker)
            playback.start(self._device())

    def _heard(self, message: SoundMessage) -> None:
        if isinstance(message, PlayingChanged) and not message.playing and self._playback is not None:
            self._playback = None
            QTimer.singleShot(0, self, self._next)
