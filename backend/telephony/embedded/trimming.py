"""Memory that calls have used goes back to the system once they are over. Runs on the loop, between calls.

What a call leaves for half a minute (its transactions) comes to tens of megabytes under load. Freed, it stays
with the C library until it is asked to give it back, which glibc alone can be; Python's own allocator would
keep it, and is not used there (``link/process.py``). A little that is kept of each call, such as a nonce,
holds a whole page, and so has to go first.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

FEW_TRANSACTIONS = 64
"""So many are always about where phones register and are watched."""
MANY_TRANSACTIONS = 1000
"""What ten calls a second leave."""
CALM_SWEEPS = 3


class Memory(Protocol):
    """Whose memory it is: the system's, see ``heap.py``."""

    def work(self) -> None:
        """There is much to do."""

    def give_back(self) -> None:
        """Give free memory back to the system."""


class Trimming:
    """Call ``sweep`` about once a second. ``let_go`` is called before what is free is given back."""

    def __init__(self, let_go: Callable[[], None], memory: Memory) -> None:
        self._let_go = let_go
        self._memory = memory
        self._used = False
        self._works = False
        self._most = 0
        self._calm = 0

    def sweep(self, channels: int, transactions: int) -> None:
        """Give memory back when there are no calls any more and what they have left is mostly gone."""
        if not self._works and transactions > MANY_TRANSACTIONS:
            self._works = True
            self._memory.work()
        if channels or transactions > max(FEW_TRANSACTIONS, self._most // 4):
            self._used, self._calm = True, 0
            self._most = max(self._most, transactions)
            return
        self._calm += 1
        if self._used and self._calm >= CALM_SWEEPS:
            self._used = self._works = False
            self._most = transactions
            self._let_go()
            self._memory.give_back()
