"""Pairs of ports whose call is over, kept open for another one: binding and closing costs a call a tenth.

A pair rests until nothing has come in for a while, since a device may go on sending for a moment; what comes
is thrown away. A pair that nobody has taken for long is closed. Runs on the loop, which watches each pair
from its first call until it is closed: whoever takes one puts readers of their own in the place of ours.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable

from backend.telephony.embedded.media.port_pair import PortPair

REST_S = 0.5
"""How long nothing must have come in: 25 packets."""
KEPT_S = 10.0
MOST = 400
"""So many rest at 400 calls a second. They take a twelfth of the descriptors that we ask for."""


class _Resting:
    __slots__ = ("disturbed", "pair", "since")

    def __init__(self, pair: PortPair, since: float) -> None:
        self.pair = pair
        self.since = since
        self.disturbed = False

    def throw_away(self) -> None:
        """Something came in."""
        self.disturbed = True
        self.pair.drain()


class RestingPairs:
    """Those of one address, the longest at rest first. ``on_closed`` is told of each that is closed."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        on_closed: Callable[[PortPair], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._loop = loop
        self._on_closed = on_closed
        self._clock = clock
        self._pairs: deque[_Resting] = deque()
        self._sweeper: asyncio.TimerHandle | None = None

    def put(self, pair: PortPair) -> None:
        """Let a pair rest; where enough of them do, close it."""
        if len(self._pairs) >= MOST:
            self._close(pair)
            return
        resting = _Resting(pair, self._clock())
        self._pairs.append(resting)
        self._loop.add_reader(pair.rtp.fileno(), resting.throw_away)
        self._loop.add_reader(pair.rtcp.fileno(), resting.throw_away)
        if self._sweeper is None:
            self._sweeper = self._loop.call_later(KEPT_S, self._sweep)

    def take(self) -> PortPair | None:
        """Return a pair that has rested, if there is one.

        What comes in after the last look at it finds a channel that has agreed on nothing yet: it is dropped.
        """
        now = self._clock()
        while self._pairs and now - self._pairs[0].since >= REST_S:
            resting = self._pairs.popleft()
            if not resting.disturbed:
                return resting.pair
            resting.disturbed, resting.since = False, now
            self._pairs.append(resting)
        return None

    def take_any(self) -> PortPair | None:
        """Return one, rested or not, where no other can be had."""
        if not self._pairs:
            return None
        pair = self._pairs.popleft().pair
        pair.drain()
        return pair

    def close(self) -> None:
        """Close all."""
        while self._pairs:
            self._close(self._pairs.popleft().pair)
        if self._sweeper is not None:
            self._sweeper.cancel()
            self._sweeper = None

    def _sweep(self) -> None:
        """Close what nobody needs any more."""
        now = self._clock()
        while self._pairs and now - self._pairs[0].since >= KEPT_S:
            self._close(self._pairs.popleft().pair)
        self._sweeper = self._loop.call_later(1.0, self._sweep) if self._pairs else None

    def _close(self, pair: PortPair) -> None:
        self._loop.remove_reader(pair.rtp.fileno())
        self._loop.remove_reader(pair.rtcp.fileno())
        pair.close()
        self._on_closed(pair)
