"""Who may end the backend: SIGTERM, SIGINT, the lifeline, and the death of the parent."""

from __future__ import annotations

import asyncio
import enum
import signal
import sys

import structlog

from backend.contract.lifeline import LifelineEnd, watch

_log = structlog.get_logger("deskline.backend")


class End(enum.Enum):
    """Why the process ends."""

    ASKED = "asked to stop"
    PARENT_DIED = "parent died"
    FAILED = "a part failed"


_OF_LIFELINE = {LifelineEnd.STOP_ASKED: End.ASKED, LifelineEnd.PARENT_DIED: End.PARENT_DIED}


def watch_for_end(*, lifeline: bool) -> asyncio.Future[End]:
    """Return what is done once the process should end. ``lifeline`` says to watch standard input too."""
    loop = asyncio.get_running_loop()
    end: asyncio.Future[End] = loop.create_future()

    def ask(reason: End) -> None:
        if not end.done():
            _log.info("ending", reason=reason.value)
            end.set_result(reason)

    for number in (signal.SIGTERM, signal.SIGINT):
        if sys.platform == "win32":
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(ask, End.ASKED))
        else:
            loop.add_signal_handler(number, ask, End.ASKED)
    if lifeline:
        watch(loop, lambda reason: ask(_OF_LIFELINE[reason]))
    return end
