"""How long to wait before the next attempt: doubling, with a bound and some chance. Pure but for the wait."""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress
from dataclasses import dataclass


@dataclass
class Backoff:
    """Waits of ``first_s``, twice that, and so on up to ``most_s``, each shortened by up to a quarter."""

    first_s: float = 0.25
    most_s: float = 5.0
    _attempts: int = 0

    def reset(self) -> None:
        """Begin again with the first wait."""
        self._attempts = 0

    def next_s(self) -> float:
        """The length of the next wait."""
        wait = min(self.most_s, self.first_s * 2.0 ** min(self._attempts, 16))
        self._attempts += 1
        return wait * random.uniform(0.75, 1.0)

    async def wait(self, wake: asyncio.Event) -> None:
        """Wait, but no longer than until ``wake`` is set; it is cleared."""
        with suppress(TimeoutError):
            await asyncio.wait_for(wake.wait(), self.next_s())
        wake.clear()
