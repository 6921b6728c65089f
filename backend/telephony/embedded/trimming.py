"""Memory that calls have used goes back to the system once they are over. Runs on the loop, between calls.

What a call leaves for half a minute (its transactions) comes to tens of megabytes under load. Freed, it stays
with the C library until it is asked to give it back, which glibc alone can be; Python's own allocator would
keep it, and is not used there (``link/process.py``). A little that is kept of each call, such as a nonce,
holds a whole page, and so has to go first.
"""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Callable

FEW_TRANSACTIONS = 64
"""So many are always about where phones register and are watched."""
CALM_SWEEPS = 3


class Trimming:
    """Call ``sweep`` about once a second. ``let_go`` is called before what is free is given back."""

    def __init__(self, let_go: Callable[[], None], give_back: Callable[[], None] | None = None) -> None:
        self._let_go = let_go
        self._give_back = give_back or _freeing_memory()
        self._used = False
        self._most = 0
        self._calm = 0

    def sweep(self, channels: int, transactions: int) -> None:
        """Give memory back when there are no calls any more and what they have left is mostly gone."""
        if channels or transactions > max(FEW_TRANSACTIONS, self._most // 4):
            self._used, self._calm = True, 0
            self._most = max(self._most, transactions)
            return
        self._calm += 1
        if self._used and self._calm >= CALM_SWEEPS:
            self._used, self._most = False, transactions
            self._let_go()
            self._give_back()


def _freeing_memory() -> Callable[[], None]:
    """Return what frees the circles that are left and gives back free pages, where the system can."""
    trim = _malloc_trim()

    def give_back() -> None:
        gc.collect()
        if trim is not None:
            trim(0)

    return give_back


def _malloc_trim() -> Callable[[int], int] | None:
    if sys.platform != "linux":
        return None
    try:
        trim: Callable[[int], int] = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):
        return None
    return trim
