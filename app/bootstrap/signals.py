"""SIGINT and SIGTERM end the program in order. Runs on the loop."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import Callable


def end_on_signals(end: Callable[[], None]) -> None:
    """Call ``end`` on the loop when the process is asked to end."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, end)
        except NotImplementedError:  # Windows: its loops have no signal handlers.
            with contextlib.suppress(ValueError):
                signal.signal(number, lambda *_: loop.call_soon_threadsafe(end))
