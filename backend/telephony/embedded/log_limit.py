"""Keeps the exchange's log within bounds where standard error is a file: nobody else looks after it."""

from __future__ import annotations

import contextlib
import os
import stat

LIMIT_BYTES = 10 * 1024 * 1024


def limit_log(descriptor: int = 2) -> None:
    """Begin the file anew when it has grown too long. It must have been opened to append."""
    with contextlib.suppress(OSError):
        state = os.fstat(descriptor)
        if stat.S_ISREG(state.st_mode) and state.st_size > LIMIT_BYTES:
            os.ftruncate(descriptor, 0)
