"""One console for each data directory: a lock that ends with its process.

It is the operating system's, so a crash leaves nothing behind.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO

LOCK_NAME = "console.lock"


def lock(directory: Path) -> IO[bytes] | None:
    """Take the lock and return what holds it, or None where another process has it. Raises OSError."""
    file = (directory / LOCK_NAME).open("ab")
    try:
        _lock(file)
    except (BlockingIOError, PermissionError):
        file.close()
        return None
    return file


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
