"""SIGINT and SIGTERM end the program in order, also where they come before the loop runs."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Callable
from types import FrameType

NUMBERS = (signal.SIGINT, signal.SIGTERM)
_noted: list[int] = []


def note_signals() -> None:
    """Note that the process is asked to end while nobody can see to it, so that no child is left alone."""
    for number in NUMBERS:
        signal.signal(number, _note)


def end_on_signals(end: Callable[[], None]) -> None:
    """Call ``end`` on the running loop when the process is asked to end, or has been before."""
    import asyncio  # the start is light, and notes signals before it loads this

    loop = asyncio.get_running_loop()
    for number in NUMBERS:
        try:
            loop.add_signal_handler(number, end)
        except NotImplementedError:  # Windows: its loops have no signal handlers.
            with contextlib.suppress(ValueError):
                signal.signal(number, lambda *_: loop.call_soon_threadsafe(end))
    if _noted:
        end()


def _note(number: int, _frame: FrameType | None) -> None:
    _noted.append(number)
