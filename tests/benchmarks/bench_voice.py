"""What echo cancellation costs the softphone: processor time for each frame; time and memory of the library.

The reference is a frame of the same size made louder sample by sample in the interpreter.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable

import psutil

from app.softphone.audio.messages import SetProcessing
from app.softphone.audio.meter import louder
from app.softphone.audio.processing import Library
from app.softphone.audio.stream import FRAME_MS, StreamFormat
from app.softphone.audio.voice import Played, Voice
from tests.benchmarks.report import Figure

FRAMES = 1500
WARM_UP = 100
SPEAKER = "loudspeaker"
CALL = StreamFormat(16000, 1)
STEREO = StreamFormat(48000, 2)
KINDS = {
    "echo": (SetProcessing(cancel_echo=True), CALL),
    "echo and noise": (SetProcessing(cancel_echo=True, suppress_noise=True), CALL),
    "echo, noise and level": (
        SetProcessing(cancel_echo=True, suppress_noise=True, regulate_level=True),
        CALL,
    ),
    "echo and noise, 48 kHz stereo": (SetProcessing(cancel_echo=True, suppress_noise=True), STEREO),
}


def measure() -> list[Figure]:
    """Return processor times in microseconds, and MiB."""
    before, began = psutil.Process().memory_full_info().uss, time.process_time()
    library = Library()
    loaded_s = time.process_time() - began
    frame = os.urandom(CALL.frame_bytes)
    reference = _spent_us(lambda: louder(frame, 0.5))
    figures = [
        _figure(name, library, wanted, stream_format, reference)
        for name, (wanted, stream_format) in KINDS.items()
    ]
    used = (psutil.Process().memory_full_info().uss - before) / 2**20
    return [
        *figures,
        Figure("the library, loaded once: processor time", loaded_s, "s"),
        Figure("the library, loaded and used: memory of its own", used, "MiB"),
    ]


def _figure(
    name: str, library: Library, wanted: SetProcessing, stream_format: StreamFormat, reference: float
) -> Figure:
    voice = Voice()
    voice.between(stream_format, Played(SPEAKER, stream_format))
    voice.want(wanted)
    voice.use(library)
    frame = os.urandom(stream_format.frame_bytes)

    def one() -> None:
        voice.played(frame, 0)
        voice.heard(frame, stream_format)

    spent = _spent_us(one)
    share = spent / (FRAME_MS * 1000)
    return Figure(
        f"{FRAME_MS} ms of a call: {name}",
        spent,
        "us",
        "us to make it louder in Python",
        reference,
        f"{share:.1%} of a core",
    )


def _spent_us(work: Callable[[], object]) -> float:
    for _ in range(WARM_UP):
        work()
    began = time.process_time()
    for _ in range(FRAMES):
        work()
    return (time.process_time() - began) / FRAMES * 1e6
