"""What the backend asked to be remembered beside its calls. Runs on the loop."""

from __future__ import annotations

LIMIT_BYTES = 32 * 1024 * 1024


class Memory:
    """Blobs by key; the size of all is bounded, since all of it travels in one Snapshot."""

    def __init__(self) -> None:
        self._blobs: dict[str, bytes] = {}
        self._size = 0

    @property
    def size(self) -> int:
        """Bytes of all keys and blobs."""
        return self._size

    def size_of(self, key: str) -> int:
        """Return the bytes under ``key``, its own included; 0 where there is nothing."""
        return len(key) + len(self._blobs[key]) if key in self._blobs else 0

    def remember(self, key: str, value: bytes) -> None:
        """Keep ``value`` under ``key`` in place of what was there."""
        self.forget(key)
        self._blobs[key] = value
        self._size += len(key) + len(value)

    def forget(self, key: str) -> None:
        """Drop what is under ``key``, if anything."""
        self._size -= self.size_of(key)
        self._blobs.pop(key, None)

    def blobs(self) -> dict[str, bytes]:
        """Return a copy of everything."""
        return dict(self._blobs)
