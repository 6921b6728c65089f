"""Sound streams of QtMultimedia. All live in the audio thread and are pushed and pulled by hand.

In pull mode Qt calls Python from its own threads and crashes; so a precise timer of 5 ms writes what the
device has room for. ``stateChanged`` is connected to slots without its argument, which Python cannot take.
"""

from __future__ import annotations

import wave
from collections.abc import Callable

from PySide6.QtCore import QIODevice, QObject, Qt, QTimer
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QAudioSource, QtAudio

from app.softphone.audio.loudspeaker import Loudspeaker, Track
from app.softphone.audio.ring import PRIMED_FRAMES, FrameRing
from app.softphone.audio.stream import CALL_RATE, SAMPLE_BYTES, StreamFormat

TICK_MS = 5
SPEAKER_BUFFER_FRAMES = 4
MICROPHONE_BUFFER_FRAMES = 10
FILE_BUFFER_FRAMES = 10


def qt_format(stream_format: StreamFormat) -> QAudioFormat:
    """Return a format as Qt has it."""
    wanted = QAudioFormat()
    wanted.setSampleRate(stream_format.rate)
    wanted.setChannelCount(stream_format.channels)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted


def identity(device: QAudioDevice) -> str:
    """Return what a device is known by."""
    return bytes(device.id().data()).decode(errors="replace")


def call_format(device: QAudioDevice) -> StreamFormat:
    """Return 16 kHz mono, or what the device prefers where it cannot do that; pjsua2 converts."""
    wanted = StreamFormat(CALL_RATE, 1)
    if device.isFormatSupported(qt_format(wanted)):
        return wanted
    preferred = device.preferredFormat()
    return StreamFormat(preferred.sampleRate(), min(preferred.channelCount(), 2))


class SinkStream(QObject):
    """Writes to a loudspeaker what ``next_bytes`` gives: it is told the room and what waits, in bytes."""

    def __init__(
        self,
        device: QAudioDevice,
        stream_format: StreamFormat,
        buffer_frames: int,
        next_bytes: Callable[[int, int], bytes],
        on_failed: Callable[[], None],
        *,
        beside: Loudspeaker | None = None,
    ) -> None:
        """``beside`` has to know what is played besides the call."""
        super().__init__()
        self._device_id = identity(device)
        self._format = stream_format
        self._beside = beside
        self._track: Track | None = None
        self._next_bytes = next_bytes
        self._on_failed = on_failed
        self._sink = QAudioSink(device, qt_format(stream_format))
        self._sink.setBufferSize(buffer_frames * stream_format.frame_bytes)
        self._sink.stateChanged.connect(self._check)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._fill)
        self._io: QIODevice | None = None

    def start(self) -> None:
        """Open the device."""
        self._io = self._sink.start()
        if self._sink.error() != QtAudio.Error.NoError:
            self._on_failed()
            return
        if self._beside is not None:
            self._track = self._beside.begin(self._device_id, self._format, self.waiting_bytes)
        self._fill()
        self._timer.start()

    def waiting_bytes(self) -> int:
        """Return how much is written and not yet played."""
        return max(0, self._sink.bufferSize() - self._sink.bytesFree())

    def stop(self) -> None:
        """Close the device; what is not yet played is not."""
        self._timer.stop()
        if self._beside is not None and self._track is not None:
            self._beside.end(self._track)
        self._track = None
        self._sink.stateChanged.disconnect(self._check)
        self._io = None
        self._sink.reset()
        self._sink.stop()

    def _fill(self) -> None:
        if self._io is not None:
            content = self._next_bytes(self._sink.bytesFree(), self.waiting_bytes())
            if content:
                self._io.write(content)
                if self._beside is not None and self._track is not None:
                    self._beside.wrote(self._track, content)

    def _check(self) -> None:
        stopped = self._sink.state() == QtAudio.State.StoppedState
        if stopped and self._sink.error() != QtAudio.Error.NoError:
            self._on_failed()


class MicrophoneStream(QObject):
    """Puts what a microphone hears into a ring, frame by frame, as ``process`` makes it."""

    def __init__(
        self,
        device: QAudioDevice,
        stream_format: StreamFormat,
        ring: FrameRing,
        process: Callable[[bytes], bytes],
        on_failed: Callable[[], None],
    ) -> None:
        super().__init__()
        self._ring = ring
        self._process = process
        self._on_failed = on_failed
        self._frame_bytes = stream_format.frame_bytes
        self._pending = bytearray()
        self._source = QAudioSource(device, qt_format(stream_format))
        self._source.setBufferSize(MICROPHONE_BUFFER_FRAMES * stream_format.frame_bytes)
        self._source.stateChanged.connect(self._check)
        self._io: QIODevice | None = None

    def start(self) -> None:
        """Open the device."""
        self._io = self._source.start()
        if self._source.error() != QtAudio.Error.NoError:
            self._on_failed()
            return
        self._io.readyRead.connect(self._read)

    def stop(self) -> None:
        """Close the device."""
        self._source.stateChanged.disconnect(self._check)
        self._io = None
        self._source.stop()

    def _read(self) -> None:
        if self._io is None:
            return
        self._pending += self._io.readAll().data()
        while len(self._pending) >= self._frame_bytes:
            frame = bytes(self._pending[: self._frame_bytes])
            self._ring.put(self._process(frame))
            del self._pending[: self._frame_bytes]

    def _check(self) -> None:
        stopped = self._source.state() == QtAudio.State.StoppedState
        if stopped and self._source.error() != QtAudio.Error.NoError:
            self._on_failed()


class RingReader:
    """Whole frames from a ring, as a loudspeaker has room for them.

    It begins, and begins again after the loudspeaker ran dry, once three frames are there; then it keeps no
    more than three in the loudspeaker's buffer.
    """

    def __init__(self, ring: FrameRing, frame_bytes: int, hear: Callable[[bytes, int], None]) -> None:
        """``hear`` is given each frame, too, and how many bytes are heard before it."""
        self._ring = ring
        self._frame_bytes = frame_bytes
        self._hear = hear

    def next_bytes(self, room: int, waiting: int) -> bytes:
        """Return the frames that there are and that fit."""
        if waiting == 0 and len(self._ring) < PRIMED_FRAMES:
            return b""
        room = min(room, PRIMED_FRAMES * self._frame_bytes - waiting)
        frames = []
        while room >= self._frame_bytes and (frame := self._ring.take()) is not None:
            frames.append(frame)
            self._hear(frame, waiting)
            waiting += self._frame_bytes
            room -= self._frame_bytes
        return b"".join(frames)


class Loop:
    """The same sound again and again."""

    def __init__(self, samples: bytes) -> None:
        self._samples = samples
        self._at = 0

    def next_bytes(self, room: int, _waiting: int) -> bytes:
        """Return as much as fits, up to the end of the sound."""
        chunk = self._samples[self._at : self._at + room - room % SAMPLE_BYTES]
        self._at = (self._at + len(chunk)) % len(self._samples)
        return chunk


class WavReader:
    """A WAV file from a position to its end, read as it is played."""

    def __init__(self, path: str, position_s: float) -> None:
        """Open the file, which ``wav.read_format`` has accepted. Raises OSError, wave.Error, EOFError."""
        self._file = wave.open(path, "rb")  # noqa: SIM115 (closed by close)
        self.format = StreamFormat(self._file.getframerate(), self._file.getnchannels())
        self._file.setpos(min(int(position_s * self.format.rate), self._file.getnframes()))
        self.ended = False

    def position_s(self) -> float:
        """Return how far it has been read."""
        return self._file.tell() / self.format.rate

    def next_bytes(self, room: int, _waiting: int) -> bytes:
        """Return as much as fits."""
        frames = room // (SAMPLE_BYTES * self.format.channels)
        if frames == 0 or self.ended:
            return b""
        content = self._file.readframes(frames)
        self.ended = not content
        return content

    def close(self) -> None:
        """Close the file."""
        self._file.close()
