"""When to try a failed registration again."""

from __future__ import annotations

FIRST_S = 1.0
LIMIT_S = 15.0
GROWTH = 2.0


class Backoff:
    """Delays that grow from 1 s to 15 s: 1, 2, 4, 8, 15, 15 …"""

    def __init__(self) -> None:
        self._next_s = FIRST_S

    def next_delay_s(self) -> float:
        """Return the delay before the next attempt; each is longer than the one before."""
        delay, self._next_s = self._next_s, min(self._next_s * GROWTH, LIMIT_S)
        return delay

    def reset(self) -> None:
        """Begin again at 1 s, after a success or a wish of the user."""
        self._next_s = FIRST_S
