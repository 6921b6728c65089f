"""Writes what is heard to a WAV file, inside pjsua2: no Python in its way. Runs in the main thread."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pjsua2 as pj

from app.language import tr
from app.softphone.audio.patchbay import Patchbay
from app.softphone.errors import RefusedError

TICK_S = 0.01
CLOSED_WITHIN_TICKS = 100


class Capture:
    """At most one file at a time, in real time: silence while nothing is heard."""

    def __init__(self, patchbay: Patchbay, clock_source: pj.AudioMedia) -> None:
        """``clock_source`` is a source of silence that keeps the file going."""
        self._patchbay = patchbay
        self._clock_source = clock_source
        self._recorder: pj.AudioMediaRecorder | None = None
        self.path: str | None = None

    @property
    def sink(self) -> pj.AudioMedia | None:
        """Return where to send what should be in the file, too."""
        return self._recorder

    async def start(self, path: str) -> None:
        """Begin a file. Raises RefusedError."""
        await self.stop()
        if Path(path).suffix.lower() != ".wav":
            raise RefusedError("capture.format", tr("What is heard is written to files that end in .wav."))
        recorder = pj.AudioMediaRecorder()
        try:
            recorder.createRecorder(path)
        except pj.Error as error:
            words = tr("{file} cannot be written: {reason}.", file=path, reason=error.reason)
            raise RefusedError("capture.failed", words) from error
        self._clock_source.startTransmit(recorder)
        self._patchbay.add_sink(recorder)
        self._recorder, self.path = recorder, path

    async def stop(self) -> None:
        """Finish the file; it is whole when this returns."""
        path = self.path
        if self._recorder is None or path is None:
            return
        self._patchbay.remove_sink(self._recorder)
        self._clock_source.stopTransmit(self._recorder)
        self._recorder, self.path = None, None
        await _until_whole(Path(path))


async def _until_whole(path: Path) -> None:
    """Wait until pjsua2 has closed the file: its clock does, at its next tick, and completes the header."""
    for _ in range(CLOSED_WITHIN_TICKS):
        try:
            with path.open("rb") as file:
                if any(file.read(8)[4:]):
                    return
        except OSError:  # Somebody has removed it, or its disk.
            return
        await asyncio.sleep(TICK_S)
