"""The microphone's sound as others hear it, and what is played into it. Lives in the audio thread."""

from __future__ import annotations

from dataclasses import dataclass

from app.softphone.audio.loudspeaker import Loudspeaker
from app.softphone.audio.messages import Processing, SetProcessing
from app.softphone.audio.processing import Library, Processor
from app.softphone.audio.ring import PRIMED_FRAMES
from app.softphone.audio.stream import FRAME_MS, StreamFormat

DELAY_MS = (PRIMED_FRAMES + 1) * FRAME_MS
"""What waits in the loudspeaker's buffer, and a frame of the microphone. The rest WebRTC finds by itself."""


@dataclass(frozen=True)
class Played:
    """The loudspeaker of a call."""

    device_id: str
    format: StreamFormat


class Voice:
    """Processes as is wanted, once there is something to do it with; begins anew with each other device."""

    def __init__(self) -> None:
        self.loudspeaker = Loudspeaker()
        self._wanted = SetProcessing()
        self._library: Library | None = None
        self._missing = False
        self._processor: Processor | None = None
        self._microphone: StreamFormat | None = None
        self._played: Played | None = None

    @property
    def processing(self) -> Processing:
        """How far it is."""
        if not self._wanted:
            return Processing.OFF
        if self._missing or (self._processor is not None and self._processor.failed):
            return Processing.MISSING
        return Processing.READY if self._library is not None else Processing.WAITING

    def want(self, wanted: SetProcessing) -> None:
        """Process so from now on."""
        self._wanted = wanted
        self._begin()

    def use(self, library: Library | None) -> None:
        """Process with this; None: it cannot be loaded."""
        self._library, self._missing = library, library is None
        self._begin()

    def between(self, microphone: StreamFormat | None, played: Played | None) -> None:
        """These devices are open now, each None where there is none."""
        self._microphone, self._played = microphone, played
        self._begin()

    def played(self, frame: bytes, waiting_bytes: int) -> None:
        """The loudspeaker gets a frame of the call, which is heard after so many bytes."""
        if self._processor is not None and self._played is not None and self.loudspeaker.followed:
            device_id, played = self._played.device_id, self._played.format
            heard_in_s = waiting_bytes / played.bytes_per_s
            self._processor.played(self.loudspeaker.all_of(frame, played, device_id, heard_in_s), played)

    def heard(self, frame: bytes, stream_format: StreamFormat) -> bytes:
        """Return a frame of the microphone as others hear it."""
        return self._processor.heard(frame, stream_format) if self._processor is not None else frame

    def _begin(self) -> None:
        self._processor = None
        if self._library is not None and self._wanted and self._microphone is not None:
            self._processor = Processor(self._library, self._wanted, DELAY_MS)
        self.loudspeaker.followed = self._processor is not None and self._wanted.cancel_echo
