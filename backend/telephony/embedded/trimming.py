"""Memory that calls have used goes back to the system once they are over. Runs on the loop.

What a call leaves for half a minute (its transactions) comes to tens of megabytes under load. Freed, it stays
with the C library until it is asked to give it back, which glibc alone can be; Python's own allocator would
keep it, and is not used there (``link/process.py``). A little that is kept of each call, such as a nonce,
holds a whole page, and so has to go first.

Where calls never are over, as at a switchboard by day, it is given back when little is signalled for a while
and the process has grown. That takes 5 to 8 ms, less than a packet of sound lasts; to look for circles takes
longer, the more calls there are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

FEW_TRANSACTIONS = 64
"""So many are always about where phones register and are watched."""
MANY_TRANSACTIONS = 1000
"""What ten calls a second leave."""
CALM_SWEEPS = 3
QUIET_SWEEPS = 10
"""While calls go on."""
GROWN = 1.05
LONGEST_S = 0.03
"""Where it took longer, as with very many small pieces, it waits from then on for the end of all calls."""


class Memory(Protocol):
    """Whose memory it is: the system's, see ``heap.py``."""

    def work(self) -> None:
        """There is much to do."""

    def free_circles(self) -> None:
        """Free what is left and only refers to itself."""

    def give_back(self) -> float:
        """Give free memory back to the system; return the seconds that this took."""

    def size(self) -> int:
        """Return the bytes of memory that the process has."""


class Trimming:
    """Call ``sweep`` about once a second. ``let_go`` is called before what is free is given back."""

    def __init__(self, let_go: Callable[[], None], memory: Memory) -> None:
        self._let_go = let_go
        self._memory = memory
        self._used = False
        self._works = False
        self._most = 0
        self._calm = 0
        self._quiet = 0
        self._size = 0
        """After memory was given back."""
        self._takes_long = False

    def sweep(self, channels: int, transactions: int) -> None:
        """Give memory back when what calls have left is mostly gone, and there are none or it is quiet."""
        if not self._works and transactions > MANY_TRANSACTIONS:
            self._works = True
            self._memory.work()
        if channels or transactions > max(FEW_TRANSACTIONS, self._most // 4):
            self._used, self._calm = True, 0
            self._most = max(self._most, transactions)
            self._while_calls_go_on(quiet=transactions <= max(FEW_TRANSACTIONS, channels))
            return
        self._calm += 1
        if self._used and self._calm >= CALM_SWEEPS:
            self._used = False
            self._most = transactions
            self._takes_long = False
            self._memory.free_circles()
            self._give_back()

    def _while_calls_go_on(self, *, quiet: bool) -> None:
        self._quiet = self._quiet + 1 if quiet else 0
        if self._quiet >= QUIET_SWEEPS:
            self._quiet = 0
            if not self._takes_long and self._memory.size() > self._size * GROWN:
                self._takes_long = self._give_back() > LONGEST_S

    def _give_back(self) -> float:
        self._works = False
        self._quiet = 0
        self._let_go()
        seconds = self._memory.give_back()
        self._size = self._memory.size()
        return seconds
