"""A trial of the microphone: some seconds are recorded and played back. Lives in the audio thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtMultimedia import QAudioDevice

from app.language import mark
from app.softphone.audio.messages import TrialChanged, TrialStep
from app.softphone.audio.meter import louder, peak
from app.softphone.audio.qt_streams import FILE_BUFFER_FRAMES, SinkStream
from app.softphone.audio.sound import SoundMessage
from app.softphone.audio.stream import StreamFormat
from app.softphone.sentences import sentence

END_CHECK_MS = 20
NOTHING_COMES_MS = 2000
SPEAKER_FAILED = mark("The loudspeaker cannot be opened.")
MICROPHONE_FAILED = mark("Nothing comes from the microphone.")


class MicrophoneTrial(QObject):
    """One trial. ``hear`` is given what the microphone hears until enough is there."""

    def __init__(
        self,
        seconds: float,
        gain: float,
        speaker: Callable[[], QAudioDevice | None],
        publish: Callable[[SoundMessage], None],
    ) -> None:
        super().__init__()
        self._seconds = seconds
        self._gain = gain
        self._speaker = speaker
        self._publish = publish
        self._format: StreamFormat | None = None
        self._recorded = bytearray()
        self._loudest = 0.0
        self._stream: SinkStream | None = None
        self._sound = b""
        self._at = 0
        self._end_check = QTimer(self)
        self._end_check.setInterval(END_CHECK_MS)
        self._end_check.timeout.connect(self._end_if_played)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(round(seconds * 1000) + NOTHING_COMES_MS)
        self._patience.timeout.connect(lambda: self._over(str(MICROPHONE_FAILED)))
        self.step = TrialStep.RECORDING

    def start(self) -> None:
        """Begin to listen."""
        self._patience.start()
        self._tell()

    def hear(self, frame: bytes, stream_format: StreamFormat) -> None:
        """Take a frame in; a device that has changed meanwhile begins anew."""
        if self.step is not TrialStep.RECORDING:
            return
        if stream_format != self._format:
            self._format = stream_format
            self._recorded.clear()
        self._recorded += frame
        self._loudest = max(self._loudest, min(1.0, peak(frame) * self._gain))
        if len(self._recorded) >= self._seconds * stream_format.bytes_per_s:
            self._patience.stop()
            QTimer.singleShot(0, self, self._play)

    def stop(self) -> None:
        """End before the end."""
        self._over("")

    def _play(self) -> None:
        device = self._speaker()
        if self.step is not TrialStep.RECORDING or self._format is None:
            return
        if device is None:
            self._over(str(SPEAKER_FAILED))
            return
        self.step = TrialStep.PLAYING
        self._sound = louder(bytes(self._recorded), self._gain)

        self._stream = SinkStream(
            device,
            self._format,
            FILE_BUFFER_FRAMES,
            self._next_bytes,
            lambda: self._over(str(SPEAKER_FAILED)),
        )
        self._stream.start()
        self._tell()
        self._end_check.start()

    def _next_bytes(self, room: int, _: int) -> bytes:
        chunk = self._sound[self._at : self._at + room - room % 4]
        self._at += len(chunk)
        return chunk

    def _end_if_played(self) -> None:
        played = self._at == len(self._sound)
        if self._stream is not None and played and self._stream.waiting_bytes() == 0:
            self._over("")

    def _over(self, error: str) -> None:
        if self.step is TrialStep.OVER:
            return
        self._end_check.stop()
        self._patience.stop()
        if self._stream is not None:
            self._stream.stop()
            self._stream = None
        self.step = TrialStep.OVER
        self._tell(error)

    def _tell(self, error: str = "") -> None:
        self._publish(TrialChanged(self.step, self._loudest, sentence(error)))
