"""Digits as telephone-events (RFC 4733): receiving, with losses, and queueing for sending. No I/O."""

from __future__ import annotations

import struct
from collections import deque
from dataclasses import dataclass

from backend.telephony.embedded.media.rtp import FRAME_UNITS, UNITS_PER_SECOND, timestamp_delta

_EVENT = struct.Struct(">BBH")
_CODES = {digit: code for code, digit in enumerate("0123456789*#ABCD")}
_DIGITS = {code: digit for digit, code in _CODES.items()}
_END = 0x80
_VOLUME = 10
"""-10 dBm0."""
END_PACKETS = 3
GAP_FRAMES = 3
"""Between two digits: 60 ms (ITU-T Q.24 asks for 40 at least)."""
DEFAULT_UNITS = UNITS_PER_SECOND // 10
MIN_UNITS = UNITS_PER_SECOND // 20
MAX_UNITS = 5 * UNITS_PER_SECOND
MAX_QUEUED = 128
LOST_END_S = 0.12
"""An event of which nothing came for this long is over."""
_LONGEST_SEGMENT = 0xFFFF


@dataclass(frozen=True, slots=True)
class DigitStarted:
    """The first packet of an event that could be seen."""

    digit: str


@dataclass(frozen=True, slots=True)
class DigitEnded:
    """An event is over after ``units`` of the RTP clock."""

    digit: str
    units: int


class DigitReceiver:
    """Makes one start and one end of the many packets of an event, whichever of them are lost."""

    __slots__ = ("_before", "_digit", "_heard_at", "_timestamp", "_units")

    def __init__(self) -> None:
        self._digit: str | None = None
        self._timestamp: int | None = None
        self._before = 0
        self._units = 0
        self._heard_at = 0.0

    @property
    def active(self) -> bool:
        """Whether a digit is being sent now."""
        return self._digit is not None

    def receive(
        self, payload: bytes | memoryview, timestamp: int, now: float
    ) -> list[DigitStarted | DigitEnded]:
        """Take in one packet; what is no DTMF digit is ignored."""
        if len(payload) < _EVENT.size:
            return []
        code, flags, units = _EVENT.unpack_from(payload)
        digit = _DIGITS.get(code)
        if digit is None or self._is_old(timestamp):
            return []
        out: list[DigitStarted | DigitEnded] = []
        if timestamp != self._timestamp:
            if self._goes_on(digit, timestamp):
                self._before += _LONGEST_SEGMENT
            else:
                out += self._end()
                out.append(DigitStarted(digit))
                self._digit = digit
                self._before = 0
            self._timestamp = timestamp
        if self._digit is None:
            return out
        self._units = self._before + units
        self._heard_at = now
        if flags & _END:
            out += self._end()
        return out

    def expire(self, now: float) -> list[DigitStarted | DigitEnded]:
        """End an event whose end packets were lost."""
        return self._end() if now - self._heard_at > LOST_END_S else []

    def reset(self) -> None:
        """Forget the timestamps of a stream that is over."""
        self._digit = self._timestamp = None

    def _is_old(self, timestamp: int) -> bool:
        return (
            self._timestamp is not None
            and -10 * UNITS_PER_SECOND < timestamp_delta(timestamp, self._timestamp) < 0
        )

    def _goes_on(self, digit: str, timestamp: int) -> bool:
        """Whether this is the next segment of a digit too long for one (RFC 4733 section 2.5.1.3)."""
        return (
            digit == self._digit
            and self._timestamp is not None
            and timestamp_delta(timestamp, self._timestamp) == _LONGEST_SEGMENT
        )

    def _end(self) -> list[DigitStarted | DigitEnded]:
        if self._digit is None:
            return []
        ended = DigitEnded(self._digit, self._units)
        self._digit = None
        return [ended]


@dataclass(frozen=True, slots=True)
class EventPacket:
    """What to send in this frame; a new event needs a new timestamp and the marker."""

    payload: bytes
    first: bool


class DigitSender:
    """The digits queued for one device: each with its duration, three end packets and a gap after it."""

    __slots__ = ("_code", "_elapsed", "_ends", "_gap", "_queue", "_total")

    def __init__(self) -> None:
        self._queue: deque[tuple[int, int]] = deque()
        self._code = 0
        self._total = 0
        self._elapsed = 0
        self._ends = 0
        self._gap = 0

    @property
    def busy(self) -> bool:
        """Whether anything is being sent or waits, the gap after the last digit included."""
        return bool(self._total or self._gap or self._queue)

    @property
    def in_gap(self) -> bool:
        """Whether the frame between two digits belongs to audio."""
        return not self._total

    def queue(self, digits: str, units: int = DEFAULT_UNITS) -> None:
        """Add digits, each of ``units``. What is no DTMF digit is left out, and so is what is too much."""
        length = min(MAX_UNITS, max(MIN_UNITS, units))
        for digit in digits.upper():
            code = _CODES.get(digit)
            if code is not None and len(self._queue) < MAX_QUEUED:
                self._queue.append((code, length))

    def next_packet(self) -> EventPacket | None:
        """Return the packet of this 20 ms frame, or None in a gap or when nothing is left to send."""
        if not self._total and not self._start():
            return None
        first = self._elapsed == 0
        self._elapsed = min(self._elapsed + FRAME_UNITS, self._total)
        ended = self._elapsed == self._total
        payload = _EVENT.pack(self._code, (_END if ended else 0) | _VOLUME, self._elapsed)
        if ended:
            self._ends += 1
            if self._ends == END_PACKETS:
                self._total = 0
                self._gap = GAP_FRAMES
        return EventPacket(payload, first)

    def _start(self) -> bool:
        if self._gap:
            self._gap -= 1
            return False
        if not self._queue:
            return False
        self._code, self._total = self._queue.popleft()
        self._elapsed = self._ends = 0
        return True
