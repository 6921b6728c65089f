"""Writes what is heard to a WAV file, inside pjsua2: no Python in its way. Runs in the main thread."""

from __future__ import annotations

from pathlib import Path

import pjsua2 as pj

from app.softphone.audio.patchbay import Patchbay
from app.softphone.errors import RefusedError


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

    def start(self, path: str) -> None:
        """Begin a file. Raises RefusedError."""
        self.stop()
        if Path(path).suffix.lower() != ".wav":
            raise RefusedError("capture.format", "What is heard is written to files that end in .wav.")
        recorder = pj.AudioMediaRecorder()
        try:
            recorder.createRecorder(path)
        except pj.Error as error:
            raise RefusedError("capture.failed", f"{path} cannot be written: {error.reason}.") from error
        self._clock_source.startTransmit(recorder)
        self._patchbay.add_sink(recorder)
        self._recorder, self.path = recorder, path

    def stop(self) -> None:
        """Finish the file; it is whole when this returns."""
        if self._recorder is not None:
            self._patchbay.remove_sink(self._recorder)
            self._clock_source.stopTransmit(self._recorder)
            self._recorder, self.path = None, None
