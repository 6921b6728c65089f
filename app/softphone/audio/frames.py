"""The bytes of pjsua2's frames, without the binding's one call per byte.

A ``ByteVector`` is a C++ ``std::vector``: its first two words point to the begin and the end of its bytes, on
every platform that pjsua2 is built for. A view on them takes microseconds where ``bytes(vector)`` takes
0.5 ms, and a hundred times that beside a busy thread. It is tried before it is used; where it does not hold,
the slow way does. Runs in pjsua2's media thread.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable

import pjsua2 as pj


class _Layout(ctypes.Structure):
    _fields_ = (("begin", ctypes.c_size_t), ("end", ctypes.c_size_t))


def _storage(vector: pj.ByteVector) -> tuple[int, int]:
    """Return address and size of a vector's bytes, by its layout in memory."""
    layout = _Layout.from_address(int(vector.this))
    return layout.begin, layout.end - layout.begin


def _copy_fast(vector: pj.ByteVector) -> bytes:
    return ctypes.string_at(*_storage(vector))


def _copy_slowly(vector: pj.ByteVector) -> bytes:
    return bytes(vector)


def layout_holds() -> bool:
    """Return whether vectors lie in memory as this module believes."""
    for size in (1, 640, 5000):
        content = bytes(number * 7 % 256 for number in range(size))
        vector = pj.ByteVector(content)
        if _storage(vector)[1] != size or _copy_fast(vector) != content:
            return False
    return True


_fast = layout_holds()

copy_bytes: Callable[[pj.ByteVector], bytes] = _copy_fast if _fast else _copy_slowly
"""Return the bytes of a vector."""


class OutgoingFrame:
    """One frame's worth of bytes to hand to pjsua2, the same memory each time."""

    def __init__(self, size: int, *, fast: bool = _fast) -> None:
        self.size = size
        self._vector = pj.ByteVector(bytes(size))
        self._view: memoryview | None = None
        if fast:
            address, _ = _storage(self._vector)
            self._view = memoryview((ctypes.c_char * size).from_address(address)).cast("B")

    def give(self, frame: pj.MediaFrame, content: bytes) -> None:
        """Fill pjsua2's frame with ``content``, which has ``size`` bytes."""
        if self._view is not None:
            self._view[:] = content
        else:
            self._vector = pj.ByteVector(content)
        frame.buf = self._vector
        frame.type = pj.PJMEDIA_FRAME_TYPE_AUDIO
        frame.size = self.size
