"""What one channel knows of the stream that it receives: its sequence, loss and jitter.

RFC 3550 appendices A.1, A.3 and A.8. Fed on the loop with each packet of the latched source; no I/O.
"""

from __future__ import annotations

from backend.telephony.embedded.media.rtp import MASK_32, UNITS_PER_SECOND, sequence_delta

MAX_DROPOUT = 3000
MAX_MISORDER = 100
_WINDOW = 128
_FULL_WINDOW = (1 << _WINDOW) - 1
_MAX_TRANSIT_CHANGE = UNITS_PER_SECOND
"""A larger change is the sender's clock set anew, or wrapped, not jitter."""
_UNTIMED = -1 << 40
"""In place of a timestamp to compare with: so far from any that no change counts."""


class Reception:
    """Sequence, loss and jitter of one received stream; a new SSRC or a far jump begins it anew.

    ``epoch`` grows with each beginning, so that others see that numbers before and after don't compare.
    ``highest`` is the highest sequence number with its cycles; ``arrival`` the time of the last packet.
    """

    __slots__ = (
        "_base",
        "_candidate",
        "_lost_before",
        "_packets_before",
        "_reported_expected",
        "_reported_received",
        "_stream_packets",
        "_timestamp",
        "_window",
        "arrival",
        "duplicates",
        "epoch",
        "highest",
        "jitter",
        "octets",
        "report_arrival",
        "report_middle",
        "ssrc",
    )

    def __init__(self) -> None:
        self.ssrc: int | None = None
        self.epoch = 0
        self.octets = 0
        self.duplicates = 0
        self.jitter = 0.0
        self.arrival = 0.0
        self.report_middle = 0
        self.report_arrival = 0.0
        self._candidate: tuple[int, int] | None = None
        self._packets_before = 0
        self._lost_before = 0
        self._begin(0)

    def _begin(self, sequence: int) -> None:
        self._base = sequence
        self.highest = sequence
        self._window = 0
        self._stream_packets = 0
        self._reported_expected = 0
        self._reported_received = 0
        self._timestamp = _UNTIMED

    def advance(self, timestamp: int, octets: int, arrival: float) -> None:
        """Count the packet of audio that follows the highest one, which the caller has made sure of."""
        self.highest += 1
        window = self._window
        if window is not _FULL_WINDOW:
            window = (window << 1 | 1) & _FULL_WINDOW
            self._window = _FULL_WINDOW if window == _FULL_WINDOW else window
        self._stream_packets += 1
        self.octets += octets
        # The same as _time, which would be one call more for each packet.
        change = (arrival - self.arrival) * UNITS_PER_SECOND - (timestamp - self._timestamp)
        self.arrival = arrival
        self._timestamp = timestamp
        if change < 0:
            change = -change
        if change < _MAX_TRANSIT_CHANGE:
            self.jitter += (change - self.jitter) * 0.0625

    def _time(self, timestamp: int, arrival: float) -> None:
        change = abs((arrival - self.arrival) * UNITS_PER_SECOND - (timestamp - self._timestamp))
        if change < _MAX_TRANSIT_CHANGE:
            self.jitter += (change - self.jitter) / 16

    def accept(
        self, ssrc: int, sequence: int, octets: int, arrival: float, timestamp: int | None = None
    ) -> bool:
        """Count any packet. False for a duplicate, one too old, or a stray one of another stream.

        ``timestamp`` is that of audio, which counts for the jitter. Another SSRC, or a sequence number far
        from the last, is believed when its successor comes too.
        """
        if ssrc != self.ssrc:
            if self.ssrc is not None and not self._confirmed(ssrc, sequence):
                return False
            self._restart(ssrc, sequence)
        if not self._accept_number(ssrc, sequence, sequence_delta(sequence, self.highest & 0xFFFF)):
            return False
        self._stream_packets += 1
        self.octets += octets
        if timestamp is not None:
            self._time(timestamp, arrival)
        self._timestamp = _UNTIMED if timestamp is None else timestamp
        self.arrival = arrival
        return True

    def _accept_number(self, ssrc: int, sequence: int, delta: int) -> bool:
        if 0 < delta <= MAX_DROPOUT:
            self.highest += delta
            self._window = (self._window << min(delta, _WINDOW) | 1) & _FULL_WINDOW
            return True
        if -MAX_MISORDER <= delta <= 0:
            bit = 1 << -delta
            if self._window & bit:
                self.duplicates += 1
                return False
            self._window |= bit
            self._base = min(self._base, self.highest + delta)
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
        self._packets_before = self.packets
        self.ssrc = ssrc
        self._candidate = None
        self.epoch += 1
        self._begin(sequence)

    def is_near(self, ssrc: int, sequence: int) -> bool:
        """Whether a packet could be the next of this stream, though it came from elsewhere."""
        delta = sequence_delta(sequence, self.highest & 0xFFFF)
        return ssrc == self.ssrc and -MAX_MISORDER <= delta <= MAX_DROPOUT

    @property
    def packets(self) -> int:
        """Packets of all streams that came, duplicates not counted."""
        return self._packets_before + self._stream_packets

    @property
    def extended_highest(self) -> int:
        """Highest sequence number with its cycles, as reports carry it."""
        return self.highest & MASK_32

    @property
    def _expected(self) -> int:
        return self.highest - self._base + 1 if self._stream_packets else 0

    @property
    def stream_lost(self) -> int:
        """Packets of the present stream that never came."""
        return self._expected - self._stream_packets

    @property
    def lost(self) -> int:
        """Packets of all streams that never came."""
        return self._lost_before + self.stream_lost

    def fraction_lost(self) -> int:
        """Return the loss since the last call, in 1/256 (RFC 3550 A.3)."""
        expected = self._expected - self._reported_expected
        received = self._stream_packets - self._reported_received
        self._reported_expected = self._expected
        self._reported_received = self._stream_packets
        lost = expected - received
        return min(255, (lost << 8) // expected) if expected > 0 and lost > 0 else 0
