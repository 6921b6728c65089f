"""The thread that writes recordings to disk, so that no disk can hold up the ticker.

The loop hands over blocks through a queue that is bounded in bytes. When the disk is too slow for it, blocks
are replaced by as much silence, which takes no room, so that the time in the file stays right; a recording
that lost too much that way ends with an error. One thread for all recordings; its results come back on the
loop, by ``call_soon_threadsafe``.
"""

from __future__ import annotations

import asyncio
import contextlib
import enum
import queue
import threading
from collections.abc import Callable
from pathlib import Path

from backend.telephony.embedded.media.recording_file import FRAME_BYTES, RecordingFile

MAX_PENDING_BYTES = 32 * 1024 * 1024
MAX_LOST_S = 30.0
STOP_TIMEOUT_S = 3.0

Ended = Callable[[str, str, float, str], None]


class WrittenRecording:
    """One recording, shared: the loop counts ``lost_pairs``, the writer sets ``failed``."""

    __slots__ = ("failed", "file", "lost_pairs", "path", "rate", "recording_id")

    def __init__(self, recording_id: str, path: str, rate: int) -> None:
        self.recording_id = recording_id
        self.path = path
        self.rate = rate
        self.file = RecordingFile(Path(path), rate)
        self.lost_pairs = 0
        self.failed = False


class _Step(enum.Enum):
    OPEN = enum.auto()
    CLOSE = enum.auto()


_Work = bytes | int | _Step
"""Sample pairs, or so many of silence, or the beginning or end of the file."""
_Job = tuple[WrittenRecording, _Work] | None


class RecordingWriter:
    """Takes blocks on the loop and writes them on its thread; ``on_ended`` gets id, path, seconds, error."""

    def __init__(self, on_ended: Ended, max_pending_bytes: int = MAX_PENDING_BYTES) -> None:
        self._on_ended = on_ended
        self._max_pending_bytes = max_pending_bytes
        self._jobs: queue.SimpleQueue[_Job] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="recording-writer", daemon=True)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._given_bytes = 0
        self._written_bytes = 0
        self._open: dict[str, WrittenRecording] = {}

    def start(self) -> None:
        """Start the thread; results come back on the running loop."""
        self._loop = asyncio.get_running_loop()
        self._thread.start()

    async def stop(self) -> None:
        """Write what is left and end the thread; a disk that hangs is waited for 3 s at most."""
        if self._loop is None:
            return
        self._jobs.put(None)
        await asyncio.to_thread(self._thread.join, STOP_TIMEOUT_S)
        await asyncio.sleep(0)
        for written in list(self._open.values()):
            self._ended(written, 0.0, "The disk does not respond.")

    def open(self, recording_id: str, path: str, rate: int) -> WrittenRecording:
        """Begin a file."""
        written = WrittenRecording(recording_id, path, rate)
        self._open[recording_id] = written
        self._jobs.put((written, _Step.OPEN))
        return written

    def append(self, written: WrittenRecording, pairs: bytes) -> None:
        """Queue sample pairs, or their time as silence when too much is waiting already."""
        if self._given_bytes - self._written_bytes + len(pairs) > self._max_pending_bytes:
            written.lost_pairs += len(pairs) // FRAME_BYTES
            self.append_silence(written, len(pairs) // FRAME_BYTES)
            return
        self._given_bytes += len(pairs)
        self._jobs.put((written, pairs))

    def append_silence(self, written: WrittenRecording, pairs: int) -> None:
        """Queue time in which nothing was heard."""
        self._jobs.put((written, pairs))

    def close(self, written: WrittenRecording) -> None:
        """Finish a file."""
        self._jobs.put((written, _Step.CLOSE))

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            written, work = job
            if isinstance(work, bytes):
                self._written_bytes += len(work)
            if not written.failed:
                self._write(written, work)

    def _write(self, written: WrittenRecording, work: _Work) -> None:
        error = ""
        try:
            self._apply(written, work)
            if work is not _Step.CLOSE:
                return
        except OSError as failure:
            error = failure.strerror or str(failure)
        written.failed = True
        with contextlib.suppress(OSError):
            written.file.close()
        self._report(written, error)

    def _apply(self, written: WrittenRecording, work: _Work) -> None:
        file = written.file
        if isinstance(work, bytes):
            file.append(work)
        elif isinstance(work, int):
            file.append_silence(work)
        elif work is _Step.OPEN:
            file.open()
        else:
            file.sync(now=True)
        if written.lost_pairs > MAX_LOST_S * written.rate:
            raise OSError("The disk is too slow.")
        if self._jobs.empty():
            file.sync()

    def _report(self, written: WrittenRecording, error: str) -> None:
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._ended, written, written.file.duration_s, error)

    def _ended(self, written: WrittenRecording, duration_s: float, error: str) -> None:
        if self._open.pop(written.recording_id, None) is not None:
            self._on_ended(written.recording_id, written.path, duration_s, error)
