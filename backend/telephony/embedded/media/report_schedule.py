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
        self._due: list[tuple[float, int, MediaChannel]] = []

    def add(self, channel: MediaChannel, now: float) -> None:
        """Begin to report; the first time early, at random."""
        first = now + self._interval_s * random.uniform(0.2, 1.0)
        heapq.heappush(self._due, (first, next(self._order), channel))

    def send_due(self, now: float) -> None:
        """Send what is due; channels closed meanwhile drop out."""
        while self._due and self._due[0][0] <= now:
            due, order, channel = self._due[0]
            if channel.closed:
                heapq.heappop(self._due)
            else:
                channel.send_report(now)
                heapq.heapreplace(self._due, (max(now, due + self._interval_s), order, channel))
