"""One digit, one event: a phone may send the same digit by RFC 4733 and by INFO. Runs on the loop."""

from __future__ import annotations

import enum

SAME_PRESS_S = 1.0


class DigitPath(enum.Enum):
    """The way by which a digit came."""

    RTP = "RFC 4733"
    INFO = "RFC 6086"


class DigitFilter:
    """Drops the second copy of a key press, which comes by the other path within a second."""

    def __init__(self) -> None:
        self._unpaired: list[tuple[str, DigitPath, float]] = []

    def accept(self, digit: str, path: DigitPath, now: float) -> bool:
        """Return whether this is a key press of its own."""
        self._unpaired = [seen for seen in self._unpaired if now - seen[2] < SAME_PRESS_S]
        for index, (seen_digit, seen_path, _) in enumerate(self._unpaired):
            if seen_digit == digit and seen_path is not path:
                del self._unpaired[index]
                return False
        self._unpaired.append((digit, path, now))
        return True
