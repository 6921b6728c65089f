"""The data directory: private to its user, and of one backend at a time."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from backend.bootstrap.settings import StartError

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class DataDirLock:
    """Held while a backend uses the directory; the system lets it go however the process ends."""

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir / "backend.lock"
        self._descriptor = -1

    def acquire(self) -> None:
        """Take the lock. Raises StartError where another backend has it."""
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            place = self._path.parent
            raise StartError(f"Another backend uses {place} already.", "data.used", place=place) from error
        self._descriptor = descriptor

    def release(self) -> None:
        """Let go of the lock."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def make_data_dir(data_dir: Path, recordings: Path) -> None:
    """Make the directories, readable by their user alone. Raises StartError."""
    try:
        for path in (data_dir, recordings):
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StartError(
            f"The data directory {data_dir} cannot be used: {error.strerror}.",
            "data.unusable",
            place=data_dir,
            reason=error.strerror,
            errno=error.errno,
        ) from error
    if not os.access(data_dir, os.W_OK | os.X_OK):
        raise StartError(
            f"The data directory {data_dir} cannot be written to.", "data.not.writable", place=data_dir
        )
