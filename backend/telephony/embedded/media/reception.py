"""What one channel knows of the stream that it receives: its sequence, loss and jitter.

RFC 3550 appendices A.1, A.3 and A.8. Fed on the loop with each packet of the latched source; no I/O.
"""

from __future__ import annotations

from backend.telephony.embedded.media.rtp import MASK_32, UNITS_PER_SECOND, sequence_delta

MAX_DROPOUT = 3000
MAX_MISORDER = 100
_WINDOW = 128
_WINDOW_MASK = (1 << _WINDOW) - 1
_MAX_TRANSIT_CHANGE = UNITS_PER_SECOND
"""A larger change is the sender's clock set anew, not jitter."""


class Reception:
    """Sequence, loss and jitter of one received stream; a new SSRC or a far jump begins it anew.

    ``epoch`` grows with each beginning, so that others see that numbers before and after don't compare.
    """

    __slots__ = (
        "_base",
        "_candidate",
        "_highest",
        "_lost_before",
        "_reported_expected",
        "_reported_received",
        "_stream_received",
        "_transit",
        "_window",
        "duplicates",
        "epoch",
        "jitter",
        "octets",
        "packets",
        "report_arrival",
        "report_middle",
        "ssrc",
    )

    def __init__(self) -> None:
        self.ssrc: int | None = None
        self.epoch = 0
        self.packets = 0
        self.octets = 0
        self.duplicates = 0
        self.jitter = 0.0
        self.report_middle = 0
        self.report_arrival = 0.0
        self._candidate: tuple[int, int] | None = None
        self._lost_before = 0
        self._begin(0)

    def _begin(self, sequence: int) -> None:
        self._base = sequence
        self._highest = sequence
        self._window = 0
        self._stream_received = 0
        self._reported_expected = 0
        self._reported_received = 0
        self._transit: float | None = None

    def accept(self, ssrc: int, sequence: int, octets: int) -> bool:
        """Count a packet. False for a duplicate, one too old, or a stray one of another stream.

        Another SSRC, or a sequence number far from the last, is believed when its successor comes too.
        """
        if ssrc != self.ssrc:
            if self.ssrc is not None and not self._confirmed(ssrc, sequence):
                return False
            self._restart(ssrc, sequence)
        delta = ((sequence - self._highest + 0x8000) & 0xFFFF) - 0x8000
        if delta == 1:
            self._highest += 1
            self._window = ((self._window << 1) | 1) & _WINDOW_MASK
        elif not self._accept_irregular(ssrc, sequence, delta):
            return False
        self.packets += 1
        self.octets += octets
        self._stream_received += 1
        return True

    def _accept_irregular(self, ssrc: int, sequence: int, delta: int) -> bool:
        if 0 < delta <= MAX_DROPOUT:
            self._highest += delta
            self._window = (self._window << min(delta, _WINDOW) | 1) & _WINDOW_MASK
            return True
        if -MAX_MISORDER <= delta <= 0:
            bit = 1 << -delta
            if self._window & bit:
                self.duplicates += 1
                return False
            self._window |= bit
            self._base = min(self._base, self._highest + delta)
            return True
        if not self._confirmed(ssrc, sequence):
            return False
        self._restart(ssrc, sequence)
        self._window = 1
        return True

    def _confirmed(self, ssrc: int, sequence: int) -> bool:
        expected = self._candidate
        self._candidate = (ssrc, (sequence + 1) & 0xFFFF)
        return expected == (ssrc, sequence)

    def _restart(self, ssrc: int, sequence: int) -> None:
        self._lost_before = self.lost
        self.ssrc = ssrc
        self._candidate = None
        self.epoch += 1
        self._begin(sequence)

    def time(self, timestamp: int, arrival: float) -> None:
        """Take in when a packet of audio came, in seconds, for the jitter (in timestamp units)."""
        transit = (arrival * UNITS_PER_SECOND - timestamp) % 4294967296.0
        last = self._transit
        self._transit = transit
        if last is None:
            return
        change = transit - last if transit > last else last - transit
        if change < _MAX_TRANSIT_CHANGE:
            self.jitter += (change - self.jitter) / 16

    def is_near(self, ssrc: int, sequence: int) -> bool:
        """Whether a packet could be the next of this stream, though it came from elsewhere."""
        return ssrc == self.ssrc and -MAX_MISORDER <= sequence_delta(sequence, self._highest) <= MAX_DROPOUT

    @property
    def extended_highest(self) -> int:
        """Highest sequence number with its cycles, as reports carry it."""
        return self._highest & MASK_32

    @property
    def _expected(self) -> int:
        return self._highest - self._base + 1 if self._stream_received else 0

    @property
    def stream_lost(self) -> int:
        """Packets of the present stream that never came."""
        return self._expected - self._stream_received

    @property
    def lost(self) -> int:
        """Packets of all streams that never came."""
        return self._lost_before + self.stream_lost

    def fraction_lost(self) -> int:
        """Return the loss since the last call, in 1/256 (RFC 3550 A.3)."""
        expected = self._expected - self._reported_expected
        received = self._stream_received - self._reported_received
        self._reported_expected = self._expected
        self._reported_received = self._stream_received
        lost = expected - received
        return min(255, (lost << 8) // expected) if expected > 0 and lost > 0 else 0
