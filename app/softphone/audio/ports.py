"""The two ends of sound devices inside pjsua2. Their callbacks run in its media thread and never wait."""

from __future__ import annotations

import pjsua2 as pj
from typing_extensions import override

from app.softphone.audio.frames import OutgoingFrame, copy_bytes
from app.softphone.audio.ring import PrimedTaker
from app.softphone.audio.stream import FRAME_MS, SAMPLE_BYTES, CallEnd, StreamFormat


def _port_format(wanted: StreamFormat) -> pj.MediaFormatAudio:
    port_format = pj.MediaFormatAudio()
    port_format.type = pj.PJMEDIA_TYPE_AUDIO
    port_format.id = pj.PJMEDIA_FORMAT_PCM
    port_format.clockRate = wanted.rate
    port_format.channelCount = wanted.channels
    port_format.bitsPerSample = SAMPLE_BYTES * 8
    port_format.frameTimeUsec = FRAME_MS * 1000
    return port_format


class SpeakerPort(pj.AudioMediaPort):
    """Takes what the legs say to a ring that the loudspeaker empties; pjsua2 converts the rate."""

    def __init__(self, end: CallEnd) -> None:
        super().__init__()
        self._ring = end.ring
        self._silence = bytes(end.format.frame_bytes)
        self.createPort("speaker", _port_format(end.format))

    @override
    def onFrameReceived(self, frame: pj.MediaFrame) -> None:
        heard = frame.type == pj.PJMEDIA_FRAME_TYPE_AUDIO and frame.size == len(self._silence)
        self._ring.put(copy_bytes(frame.buf) if heard else self._silence)


class MicrophonePort(pj.AudioMediaPort):
    """Gives the legs what the microphone has put into a ring, or silence; pjsua2 converts the rate."""

    def __init__(self, end: CallEnd) -> None:
        super().__init__()
        self._taker = PrimedTaker(end.ring)
        self._silence = bytes(end.format.frame_bytes)
        self._outgoing = OutgoingFrame(end.format.frame_bytes)
        self.createPort("microphone", _port_format(end.format))

    @override
    def onFrameRequested(self, frame: pj.MediaFrame) -> None:
        self._outgoing.give(frame, self._taker.take() or self._silence)
