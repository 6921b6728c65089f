"""The memory of the C library, which on Linux gives free pages back and says where large ones are welcome.

Large pages (2 MiB) save the processor a tenth of its time under load, which it would spend looking up small
ones. But the system makes them of pages that were given back, too: in half a minute all would be taken again.
So they are unwelcome from when memory was given back until there is much to do.
"""

from __future__ import annotations

import ctypes
import gc
import mmap
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

_MAPS = Path("/proc/self/maps")


class Heap:
    """Does what the system can do, elsewhere nothing; in a few ms."""

    def __init__(self) -> None:
        self._library = _glibc()
        self._process = psutil.Process()

    def work(self) -> None:
        """Have large pages: there is much to do."""
        if sys.platform == "linux":
            self._advise(mmap.MADV_HUGEPAGE)

    def free_circles(self) -> None:
        """Have Python look for them."""
        gc.collect()

    def give_back(self) -> float:
        """Give back free pages for good."""
        began = time.perf_counter()
        if self._library is not None:
            self._library.malloc_trim(0)
        if sys.platform == "linux":
            self._advise(mmap.MADV_NOHUGEPAGE)
        return time.perf_counter() - began

    def size(self) -> int:
        """Return the bytes of memory that the process has."""
        return int(self._process.memory_info().rss)

    def _advise(self, advice: int) -> None:
        """A kernel without large pages refuses, and there is nothing to be said about it."""
        if self._library is None:
            return
        for begin, end in _ranges():
            self._library.madvise(ctypes.c_void_p(begin), ctypes.c_size_t(end - begin), advice)


def _glibc() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    try:
        library = ctypes.CDLL(None)
        return library if library.malloc_trim and library.madvise else None
    except (OSError, AttributeError):
        return None


def _ranges() -> Iterator[tuple[int, int]]:
    """Where the heap of the main thread is, which all but a few things are in."""
    try:
        lines = _MAPS.read_text().splitlines()
    except OSError:
        return
    for line in lines:
        if line.endswith("[heap]"):
            begin, _, end = line.partition(" ")[0].partition("-")
            yield int(begin, 16), int(end, 16)
