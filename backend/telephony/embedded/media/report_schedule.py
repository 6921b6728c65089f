"""When each channel's next RTCP report is due (RFC 3550 section 6.2). Driven by the ticker."""

from __future__ import annotations

import heapq
import itertools
import random

from backend.telephony.embedded.media.channel import MediaChannel


class ReportSchedule:
    """Every channel reports once in ``interval_s``, each at a moment of its own."""

    def __init__(self, interval_s: float) -> None:
        self._interval_s = interval_s
        self._order = itertools.count()
        self._due: list[tuple[float, int]] = []
        self._channels: dict[int, MediaChannel] = {}
        self._numbers: dict[MediaChannel, int] = {}

    def add(self, channel: MediaChannel, now: float) -> None:
        """Begin to report; the first time early, at random."""
        first = now + self._interval_s * random.uniform(0.2, 1.0)
        number = self._numbers[channel] = next(self._order)
        self._channels[number] = channel
        heapq.heappush(self._due, (first, number))

    def forget(self, channel: MediaChannel) -> None:
        """Let go of a channel that is closed."""
        self._channels.pop(self._numbers.pop(channel, -1), None)

    def send_due(self, now: float) -> None:
        """Send what is due; channels forgotten meanwhile drop out."""
        while self._due and self._due[0][0] <= now:
            due, number = self._due[0]
            channel = self._channels.get(number)
            if channel is None:
                heapq.heappop(self._due)
            else:
                channel.send_report(now)
                heapq.heapreplace(self._due, (max(now, due + self._interval_s), number))
