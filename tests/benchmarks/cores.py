"""Which processor core a process may use, where the system lets us say so (Linux and Windows)."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator

import psutil

EXCHANGE_CORE = 0
LOAD_CORE = 1


def pin(pid: int, core: int) -> None:
    """Keep a process on one core, if there is another one for the others."""
    process = psutil.Process(pid)
    if hasattr(process, "cpu_affinity") and (os.cpu_count() or 1) > 1:
        process.cpu_affinity([core])


@contextlib.contextmanager
def this_process_on(core: int) -> Iterator[None]:
    """Keep this process on one core for a while."""
    process = psutil.Process()
    before = process.cpu_affinity() if hasattr(process, "cpu_affinity") else None
    pin(process.pid, core)
    try:
        yield
    finally:
        if before is not None:
            process.cpu_affinity(before)
