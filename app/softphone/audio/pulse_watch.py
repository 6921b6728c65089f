"""Whether the PulseAudio server (or PipeWire in its place) is there: asked of libpulse, beside Qt.

Qt 6.11 does not tell when the server ends, aborts the process when a stream is opened afterwards, and never
finds a server that came later. So this keeps a connection of its own, in libpulse's thread, and is asked
before streams are opened. Where there is no libpulse there is nothing to watch.
"""

from __future__ import annotations

import ctypes
import enum
import time
from collections.abc import Iterator
from contextlib import contextmanager

ANSWER_WITHIN_S = 0.5
_NO_AUTOSPAWN = 1
_READY, _FAILED = 4, 5


class ServerState(enum.Enum):
    """The sound server, as this process can use it."""

    UNWATCHED = "unwatched"
    PRESENT = "present"
    """There since the process began."""
    AWAY = "away"
    RETURNED = "returned"
    """There again or only now: Qt cannot use it, a new process can."""


class PulseWatch:
    """One connection to the server. All methods are for the main thread."""

    def __init__(self) -> None:
        """Connect; waits up to half a second for the server's answer."""
        self._pulse = _load()
        self._context: int | None = None
        self._loop: int | None = None
        self._was_away = False
        if self._pulse is not None:
            self._loop = self._pulse.pa_threaded_mainloop_new()
            self._pulse.pa_threaded_mainloop_start(self._loop)
            with self._locked():
                self._connect()
            until = time.monotonic() + ANSWER_WITHIN_S
            while self._context_state() < _READY and time.monotonic() < until:
                time.sleep(0.005)
            self._was_away = self._context_state() != _READY

    def state(self) -> ServerState:
        """Return how the server stands now."""
        if self._pulse is None or self._loop is None:
            return ServerState.UNWATCHED
        state = self._context_state()
        if state == _READY:
            return ServerState.RETURNED if self._was_away else ServerState.PRESENT
        if state >= _FAILED:
            with self._locked():
                self._disconnect()
                self._connect()
        self._was_away = True
        return ServerState.AWAY

    def close(self) -> None:
        """Let go of the server."""
        if self._pulse is None or self._loop is None:
            return
        with self._locked():
            self._disconnect()
        self._pulse.pa_threaded_mainloop_stop(self._loop)
        self._pulse.pa_threaded_mainloop_free(self._loop)
        self._loop = None

    def _context_state(self) -> int:
        if self._pulse is None or self._context is None:
            return _FAILED
        with self._locked():
            return int(self._pulse.pa_context_get_state(self._context))

    def _connect(self) -> None:
        if self._pulse is not None:
            api = self._pulse.pa_threaded_mainloop_get_api(self._loop)
            self._context = self._pulse.pa_context_new(api, b"Deskline")
            self._pulse.pa_context_connect(self._context, None, _NO_AUTOSPAWN, None)

    def _disconnect(self) -> None:
        if self._pulse is not None and self._context is not None:
            self._pulse.pa_context_disconnect(self._context)
            self._pulse.pa_context_unref(self._context)
            self._context = None

    @contextmanager
    def _locked(self) -> Iterator[None]:
        if self._pulse is None:
            return
        self._pulse.pa_threaded_mainloop_lock(self._loop)
        try:
            yield
        finally:
            self._pulse.pa_threaded_mainloop_unlock(self._loop)


def _load() -> ctypes.CDLL | None:
    try:
        pulse = ctypes.CDLL("libpulse.so.0")
    except OSError:
        return None
    pointer = ctypes.c_void_p
    for name in ("pa_threaded_mainloop_new", "pa_threaded_mainloop_get_api", "pa_context_new"):
        getattr(pulse, name).restype = pointer
    for name in ("get_api", "start", "stop", "free", "lock", "unlock"):
        getattr(pulse, f"pa_threaded_mainloop_{name}").argtypes = (pointer,)
    pulse.pa_context_new.argtypes = (pointer, ctypes.c_char_p)
    pulse.pa_context_connect.argtypes = (pointer, ctypes.c_char_p, ctypes.c_int, pointer)
    for name in ("get_state", "disconnect", "unref"):
        getattr(pulse, f"pa_context_{name}").argtypes = (pointer,)
    return pulse
