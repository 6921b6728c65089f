"""The lifeline of a child process: its standard input, held open by its parent.

A parent that starts one of our processes with ``--lifeline`` keeps the pipe to its standard input. The line
``stop`` asks for an orderly end; end of file means that the parent has died. A thread waits for either, since
no event loop reads a pipe the same way on every platform.
"""

from __future__ import annotations

import asyncio
import contextlib
import enum
import os
import sys
import threading
from collections.abc import Callable


class LifelineEnd(enum.Enum):
    """Why a process should end."""

    STOP_ASKED = "stop asked"
    PARENT_DIED = "parent died"


STOP_LINE = b"stop\n"


def watch(loop: asyncio.AbstractEventLoop, on_end: Callable[[LifelineEnd], None]) -> None:
    """Call ``on_end`` once, on ``loop``, when the parent asks for the end or dies."""

    def wait() -> None:
        descriptor = sys.stdin.fileno()
        pending = b""
        while True:
            chunk = os.read(descriptor, 64)
            pending = (pending + chunk)[-64:]
            if not chunk or STOP_LINE in pending:
                end = LifelineEnd.STOP_ASKED if chunk else LifelineEnd.PARENT_DIED
                with contextlib.suppress(RuntimeError):  # The loop is closed: it is ending already.
                    loop.call_soon_threadsafe(on_end, end)
                return

    threading.Thread(target=wait, name="lifeline", daemon=True).start()
