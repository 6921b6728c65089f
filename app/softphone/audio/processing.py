"""What is done to the microphone's sound before anybody hears it: its echo, its noise, its level.

WebRTC's audio processing does it, from the package livekit. To load that takes time and 20 MB, so it is
imported only where it is wanted, in a thread of its own (``Library()``); it opens no connection. All else is
for the audio thread: 0.2 ms for 10 ms of sound, most of it without the interpreter's lock.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator

from app.softphone.audio.messages import SetProcessing
from app.softphone.audio.stream import FRAME_MS, StreamFormat

STEP_MS = 10
"""What WebRTC takes at a time."""


class Library:
    """The loaded library."""

    def __init__(self) -> None:
        """Load it. Raises ImportError where it is not installed, or does not run on this system."""
        _leave_out_the_rest()
        from livekit.rtc.apm import AudioProcessingModule
        from livekit.rtc.audio_frame import AudioFrame

        self.module = AudioProcessingModule
        self.frame = AudioFrame
        AudioProcessingModule()  # With the first one its native part is loaded.


def _leave_out_the_rest() -> None:
    """Have the package's modules imported one by one: it would load rooms, video and numpy with the first.

    That takes 0.4 s and 12 MB more. Raises ImportError where there is no such package.
    """
    spec = importlib.util.find_spec("livekit.rtc")
    if spec is None:
        raise ImportError("livekit.rtc")
    sys.modules.setdefault(spec.name, importlib.util.module_from_spec(spec))


class Processor:
    """One microphone and the loudspeaker that it hears; for another device there is another one."""

    def __init__(self, library: Library, wanted: SetProcessing, delay_ms: int) -> None:
        """``delay_ms`` is about how long what is ``played`` takes until it is ``heard``."""
        self._frame = library.frame
        self._cancels = wanted.cancel_echo
        self._delay_ms = delay_ms
        self._module = library.module(
            echo_cancellation=wanted.cancel_echo,
            noise_suppression=wanted.suppress_noise,
            high_pass_filter=True,
            auto_gain_control=wanted.regulate_level,
        )
        self.failed = False

    def played(self, frame: bytes, stream_format: StreamFormat) -> None:
        """Take in what the loudspeaker is about to play: 20 ms."""
        if not self._cancels or self.failed:
            return
        try:
            for step, samples in self._steps(frame, stream_format):
                self._module.process_reverse_stream(
                    self._frame(step, stream_format.rate, stream_format.channels, samples)
                )
        except RuntimeError:
            self.failed = True

    def heard(self, frame: bytes, stream_format: StreamFormat) -> bytes:
        """Return what a microphone hears, processed: 20 ms. As it comes, where it cannot be processed."""
        if self.failed:
            return frame
        done = bytearray()
        try:
            for step, samples in self._steps(frame, stream_format):
                if self._cancels:
                    self._module.set_stream_delay_ms(self._delay_ms)
                self._module.process_stream(
                    self._frame(step, stream_format.rate, stream_format.channels, samples)
                )
                done += step
        except RuntimeError:
            self.failed = True
            return frame
        return bytes(done)

    def _steps(self, frame: bytes, stream_format: StreamFormat) -> Iterator[tuple[bytearray, int]]:
        """Yield each 10 ms, as the library writes its result in their place, and how many samples they are.

        Raises RuntimeError where the rate has no whole steps: it cannot be processed.
        """
        size = stream_format.frame_bytes * STEP_MS // FRAME_MS
        samples = stream_format.rate * STEP_MS // 1000
        if stream_format.rate * STEP_MS % 1000 or len(frame) % size:
            raise RuntimeError(f"{stream_format.rate} Hz cannot be processed")
        for at in range(0, len(frame), size):
            yield bytearray(frame[at : at + size]), samples
