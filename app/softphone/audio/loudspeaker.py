"""What a loudspeaker plays in all: the call, and what is played besides on the same device.

Each stream is written some time before it is heard, and not all the same time; so what is besides is put to
the call's sound by when it will be heard. Lives in the audio thread.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable

from app.softphone.audio.meter import FULL_SCALE
from app.softphone.audio.stream import SAMPLE_BYTES, StreamFormat

KEPT_S = 0.5
ASTRAY_S = 0.04
"""What has come this far from where it should be is fetched anew; less is the unrest of timers."""


class Track:
    """One stream besides the call's: what it has written last, mono, and how much of it is not yet heard."""

    def __init__(self, device_id: str, stream_format: StreamFormat, waiting: Callable[[], int]) -> None:
        """``waiting`` tells how many bytes are written and not yet heard."""
        self.device_id = device_id
        self._format = stream_format
        self._waiting = waiting
        self._samples = array("h")
        self._first = 0
        """The number, from the stream's begin on, of the first sample that is kept."""
        self._at: float | None = None

    def wrote(self, content: bytes) -> None:
        """Take in what the stream has just written."""
        samples = array("h", content)
        channels = self._format.channels
        if channels > 1:
            sides = zip(*(samples[side::channels] for side in range(channels)), strict=False)
            samples = array("h", (sum(each) // channels for each in sides))
        self._samples += samples
        self._drop_before(len(self._samples) - round(KEPT_S * self._format.rate) + self._first)

    def take(self, count: int, rate: int, heard_in_s: float) -> list[int]:
        """Return the ``count`` samples at ``rate`` that are heard in so many seconds; silence where none."""
        waiting_s = self._waiting() / self._format.bytes_per_s
        end = self._first + len(self._samples)
        wanted = end - (waiting_s - heard_in_s) * self._format.rate
        if self._at is None or abs(self._at - wanted) > ASTRAY_S * self._format.rate:
            self._at = wanted
        step = self._format.rate / rate
        taken = [self._sample(self._at + number * step) for number in range(count)]
        self._at += count * step
        return taken

    def _sample(self, at: float) -> int:
        """Return the sample there, on the line between two."""
        number = int(at)
        here = number - self._first
        if not 0 <= here < len(self._samples) - 1:
            return 0
        return round(self._samples[here] + (self._samples[here + 1] - self._samples[here]) * (at - number))

    def _drop_before(self, number: int) -> None:
        if number > self._first:
            del self._samples[: number - self._first]
            self._first = number


class Loudspeaker:
    """All that is played, by device. Costs nothing while nobody wants to know it."""

    def __init__(self) -> None:
        self.followed = False
        self._tracks: list[Track] = []

    def begin(self, device_id: str, stream_format: StreamFormat, waiting: Callable[[], int]) -> Track:
        """A stream besides the call's begins on a device."""
        track = Track(device_id, stream_format, waiting)
        self._tracks.append(track)
        return track

    def wrote(self, track: Track, content: bytes) -> None:
        """A stream has written so much."""
        if self.followed:
            track.wrote(content)

    def end(self, track: Track) -> None:
        """A stream is over."""
        self._tracks.remove(track)

    def all_of(self, frame: bytes, stream_format: StreamFormat, device_id: str, heard_in_s: float) -> bytes:
        """Return what is heard on a device together with this frame of the call."""
        tracks = [track for track in self._tracks if track.device_id == device_id]
        if not tracks:
            return frame
        channels = stream_format.channels
        count = len(frame) // SAMPLE_BYTES // channels
        beside = [track.take(count, stream_format.rate, heard_in_s) for track in tracks]
        sums = [sum(each) for each in zip(*beside, strict=True)]
        most, least = FULL_SCALE - 1, -FULL_SCALE
        return array(
            "h",
            (
                min(most, max(least, sample + sums[number // channels]))
                for number, sample in enumerate(array("h", frame))
            ),
        ).tobytes()
