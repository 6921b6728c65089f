"""Random bytes for ids, tags and nonces, asked of the system 4 KiB at a time: a call takes a dozen."""

from __future__ import annotations

import os

_ASKED_BYTES = 4096


class RandomPool:
    """Called like ``os.urandom``. No two get the same bytes; the process must not be forked."""

    def __init__(self) -> None:
        self._bytes = b""
        self._given = 0

    def __call__(self, count: int) -> bytes:
        """Return so many bytes."""
        if count > _ASKED_BYTES:
            return os.urandom(count)
        begin, end = self._given, self._given + count
        if end > len(self._bytes):
            self._bytes = os.urandom(_ASKED_BYTES)
            begin, end = 0, count
        self._given = end
        return self._bytes[begin:end]
