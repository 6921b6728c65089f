"""One WAV file on a loudspeaker, with its progress. Lives in the audio thread."""

from __future__ import annotations

import wave
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtMultimedia import QAudioDevice

from app.language import tr
from app.softphone.audio.loudspeaker import Loudspeaker
from app.softphone.audio.qt_streams import FILE_BUFFER_FRAMES, SinkStream, WavReader
from app.softphone.audio.sound import SoundMessage
from app.softphone.audio.wav import read_format
from app.softphone.errors import RefusedError
from app.softphone.protocol import PlayingChanged
from app.softphone.sentences import sentence

PROGRESS_MS = 500
END_CHECK_MS = 20


class Playback(QObject):
    """Plays once; tells where it is twice a second, and once when it is over."""

    def __init__(
        self,
        path: str,
        position_s: float,
        publish: Callable[[SoundMessage], None],
        loudspeaker: Loudspeaker,
    ) -> None:
        super().__init__()
        self._loudspeaker = loudspeaker
        self._path = path
        self._start_s = position_s
        self._publish = publish
        self._duration_s = 0.0
        self._reader: WavReader | None = None
        self._stream: SinkStream | None = None
        self._progress = QTimer(self)
        self._progress.setInterval(PROGRESS_MS)
        self._progress.timeout.connect(self._tell)
        self._end_check = QTimer(self)
        self._end_check.setInterval(END_CHECK_MS)
        self._end_check.timeout.connect(self._end_if_played)

    def start(self, device: QAudioDevice | None) -> None:
        """Begin; what stands in the way is told as the playback's error."""
        if device is None:
            self._over(tr("There is no loudspeaker to play on."))
            return
        try:
            self._duration_s = read_format(self._path).duration_s
            self._reader = WavReader(self._path, self._start_s)
        except RefusedError as error:
            self._over(error.description)
            return
        except (OSError, wave.Error, EOFError) as error:
            self._over(tr("The file cannot be read: {reason}.", reason=str(error)))
            return
        self._stream = SinkStream(
            device,
            self._reader.format,
            FILE_BUFFER_FRAMES,
            self._reader.next_bytes,
            self._failed,
            beside=self._loudspeaker,
        )
        self._stream.start()
        self._tell()
        self._progress.start()
        self._end_check.start()

    def stop(self) -> None:
        """End before the end; nothing happens when it is over."""
        if self._stream is not None:
            self._over("")

    def _position_s(self) -> float:
        if self._reader is None or self._stream is None:
            return self._start_s
        waiting_s = self._stream.waiting_bytes() / self._reader.format.bytes_per_s
        return max(self._start_s, self._reader.position_s() - waiting_s)

    def _tell(self) -> None:
        self._publish(PlayingChanged(self._path, True, self._position_s(), self._duration_s))

    def _end_if_played(self) -> None:
        if self._reader is None or self._stream is None:
            return
        if self._reader.ended and self._stream.waiting_bytes() == 0:
            self._over("")

    def _failed(self) -> None:
        self._over(tr("The loudspeaker has stopped."))

    def _over(self, error: str) -> None:
        self._progress.stop()
        self._end_check.stop()
        position_s = self._position_s()
        if self._stream is not None:
            self._stream.stop()
            self._stream = None
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        self._publish(PlayingChanged(self._path, False, position_s, self._duration_s, sentence(error)))
