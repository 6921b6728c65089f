"""The adaptive jitter buffer of one channel: packets in as they come, 20 ms out at each tick.

Frames of 160 bytes by their place in time, so any packet length will do, and duplicates and reordering need
no thought. How long it holds speech back follows from what it sees: a packet that comes after its turn moves
the playout back by as many frames as it was late; when for a whole window every packet came more than a frame
too early, one frame is left out, in a pause of the speech where there is one soon. Drifting clocks come out
the same way. Silence of the sender (DTX, hold) and timestamps set anew begin a new playout. No I/O and no
clock of its own.
"""

from __future__ import annotations

from backend.telephony.embedded.media.rtp import FRAME_UNITS, timestamp_delta

START_UNITS = FRAME_UNITS
"""Held back at the start, besides the time to the next tick: 20 ms."""
MAX_DELAY_UNITS = 10 * FRAME_UNITS
"""200 ms: more is not a conversation, so the oldest is left out."""
MAX_STRETCH_UNITS = 3 * FRAME_UNITS
"""A packet later than 60 ms is lost, unless its successors are as late."""
LATE_RUN = 4
WILD_RUN = 2
WINDOW_FRAMES = 150
MIN_GUARD_UNITS = FRAME_UNITS // 2
MAX_GUARD_UNITS = 3 * FRAME_UNITS
PATIENCE_FRAMES = 50
"""How long leaving out a frame waits for a pause."""

WILD_UNITS = 32 * FRAME_UNITS
"""A packet so far ahead is believed when a second one agrees, or when nothing is waiting."""
_HALF_RANGE = 1 << 31


class _Partial:
    """A frame of which parts are there: silence elsewhere, and 1 in ``there`` for each byte that is."""

    __slots__ = ("data", "there")

    def __init__(self, silence: int) -> None:
        self.data = bytearray((silence,)) * FRAME_UNITS
        self.there = bytearray(FRAME_UNITS)

    def fill(self, offset: int, part: bytes | bytearray | memoryview) -> bool:
        """Put a part in; True when the frame is whole."""
        end = offset + len(part)
        self.data[offset:end] = part
        self.there[offset:end] = b"\x01" * len(part)
        return 0 not in self.there


class JitterBuffer:
    """``take`` gives the 160 bytes whose turn it is; ``holes`` says which of them are not there."""

    __slots__ = (
        "_anchor_position",
        "_anchor_timestamp",
        "_frames",
        "_guard",
        "_head",
        "_late_run",
        "_least_slack",
        "_play",
        "_started",
        "_wild_run",
        "_window",
        "_window_packets",
        "holes",
        "late",
        "shrink_in",
        "silence",
    )

    def __init__(self, silence: int) -> None:
        self.silence = silence
        """The code that fills holes."""
        self.late = 0
        self.holes: bytes | None = None
        """After ``take``: None, or 160 bytes that are 0 where nothing came."""
        self._frames: dict[int, bytes | _Partial] = {}
        self._play = 0
        self._head = 0
        self._started = False
        self._anchor_timestamp = 0
        self._anchor_position = 0
        self._late_run = 0
        self._wild_run = 0
        self._guard = MIN_GUARD_UNITS
        self._least_slack = float("inf")
        self._window = 0
        self._window_packets = 0
        self.shrink_in = 0
        """If not 0, a frame is to be left out within so many: ``skip`` does it where nobody will hear it."""

    def begin(self, silence: int) -> None:
        """Begin anew with another codec, whose silence this is; nothing was late by then."""
        self.silence = silence
        self.late = 0
        self._guard = MIN_GUARD_UNITS
        self.reset()

    def reset(self) -> None:
        """Forget the stream: the next packet begins a new playout."""
        self._started = False
        self._head = self._play
        self._frames.clear()
        self._late_run = self._wild_run = self.shrink_in = 0
        self._open_window()

    @property
    def delay_units(self) -> int:
        """How much is waiting."""
        return max(0, self._head - self._play)

    def put(self, timestamp: int, payload: bytes | bytearray | memoryview, until_take: float = 0.0) -> bool:
        """Take in a packet, ``until_take`` units before the next ``take``. False if it came too late."""
        if not self._started:
            self._begin(timestamp)
        delta = timestamp - self._anchor_timestamp
        if not -_HALF_RANGE < delta < _HALF_RANGE:
            delta = timestamp_delta(timestamp, self._anchor_timestamp)
        position = self._anchor_position + delta
        ahead = position - self._play
        if not 0 <= ahead <= MAX_DELAY_UNITS:
            if not self._place(position, ahead):
                return False
            if not self._started:
                self._begin(timestamp)
                position = self._anchor_position
            ahead = position - self._play
        self._late_run = self._wild_run = 0
        self._anchor_timestamp = timestamp
        self._anchor_position = position
        if len(payload) == FRAME_UNITS and not position % FRAME_UNITS:
            self._frames[position] = bytes(payload)
        else:
            self._store_parts(position, payload)
        end = position + len(payload)
        self._head = end if end > self._head else self._head
        slack = ahead + until_take
        self._least_slack = slack if slack < self._least_slack else self._least_slack
        self._window_packets += 1
        return True

    def _begin(self, timestamp: int) -> None:
        self._started = True
        self._anchor_timestamp = timestamp
        self._anchor_position = self._play + START_UNITS
        self._head = self._play

    def _place(self, position: int, ahead: int) -> bool:
        """Decide on a packet out of the expected range; on True it can be stored after what was changed."""
        if ahead < 0:
            return self._place_late(-ahead)
        self._wild_run += 1
        dry = self._head <= self._play
        if not dry and ahead > WILD_UNITS and self._wild_run < WILD_RUN:
            return False
        self._skip_to(position - START_UNITS)
        return True

    def _place_late(self, lateness: int) -> bool:
        self.late += 1
        self._late_run += 1
        back = -(-lateness // FRAME_UNITS) * FRAME_UNITS
        if lateness <= MAX_STRETCH_UNITS and self._head - self._play + back <= MAX_DELAY_UNITS:
            self._play -= back
            self._guard = min(MAX_GUARD_UNITS, self._guard + MIN_GUARD_UNITS)
            self.shrink_in = 0
            self._open_window()
            return True
        if self._late_run < LATE_RUN:
            return False
        self.reset()
        return True

    def _skip_to(self, position: int) -> None:
        """Move the playout forward to the frame that holds ``position``, leaving out what is before."""
        self._play += (position - self._play) // FRAME_UNITS * FRAME_UNITS
        for passed in [at for at in self._frames if at < self._play]:
            del self._frames[passed]
        self.shrink_in = 0
        self._open_window()

    def _store_parts(self, position: int, payload: bytes | bytearray | memoryview) -> None:
        """Cut a packet into the frames that it lies across."""
        taken = 0
        while taken < len(payload):
            offset = (position + taken) % FRAME_UNITS
            part = payload[taken : taken + FRAME_UNITS - offset]
            at = position + taken - offset
            taken += len(part)
            frame = self._frames.get(at)
            if frame is None:
                frame = self._frames[at] = _Partial(self.silence)
            if isinstance(frame, _Partial) and frame.fill(offset, part):
                self._frames[at] = bytes(frame.data)

    def take(self) -> bytes | None:
        """Return the frame whose turn it is, holes filled with silence, or None where nothing of it came."""
        frame = self._frames.pop(self._play, None)
        self._play += FRAME_UNITS
        self._window += 1
        if self.shrink_in or self._window >= WINDOW_FRAMES:
            self._tend_delay()
        if self.holes is not None:
            self.holes = None
        if isinstance(frame, _Partial):
            self.holes = bytes(frame.there)
            return bytes(frame.data)
        return frame

    def _tend_delay(self) -> None:
        if self.shrink_in:
            self.shrink_in -= 1
            if self.shrink_in == 0:
                self._leave_out()
        if self._window < WINDOW_FRAMES:
            return
        if self._window_packets >= WINDOW_FRAMES // 4:
            if self._least_slack >= FRAME_UNITS + self._guard and not self.shrink_in:
                self.shrink_in = PATIENCE_FRAMES
            self._guard = max(MIN_GUARD_UNITS, self._guard - MIN_GUARD_UNITS // 10)
        self._open_window()

    def skip(self) -> None:
        """Leave out the next frame now, since it is a pause."""
        self.shrink_in = 0
        self._leave_out()

    def _leave_out(self) -> None:
        self._frames.pop(self._play, None)
        self._play += FRAME_UNITS

    def _open_window(self) -> None:
        self._window = 0
        self._window_packets = 0
        self._least_slack = float("inf")
