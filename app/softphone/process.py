"""The life of the softphone process: starts the parts, waits for the reason to end, ends them.

asyncio runs in the main thread. The process ends on SIGTERM and SIGINT, when its lifeline says so, and
always in the same way: calls ended, unregistered, exit status 0.
"""

from __future__ import annotations

import asyncio
import contextlib
import faulthandler
import gc
import os
import signal
from dataclasses import dataclass
from pathlib import Path

from app.softphone.audio.headless import HeadlessSound
from app.softphone.logs import LogWriter, open_log
from app.softphone.server import Server
from app.softphone.softphone import MakeSound, Softphone
from backend.contract import lifeline

END_WITHIN_S = 6.0
"""Three times what the end takes."""
QT_ENVIRONMENT = {
    "PULSE_LATENCY_MSEC": "20",
    "QT_LOGGING_RULES": "qt.multimedia.*=false",
}
"""What QtMultimedia reads when it is loaded: short buffers, no chatter on the terminal."""


@dataclass(frozen=True)
class Options:
    """The command line."""

    endpoint_file: Path
    audio: str
    lifeline: bool
    log_file: Path | None


async def run(options: Options) -> None:
    """Run the phone until it should end. Raises OSError when a file cannot be written."""
    ending = asyncio.Event()
    _end_on_signals(ending)
    if options.lifeline:
        lifeline.watch(asyncio.get_running_loop(), lambda _: ending.set())
    log_writer = LogWriter(open_log(options.log_file) if options.log_file else None)
    server = Server()

    def renew_process() -> None:
        if options.lifeline:  # Then there is a parent who starts another.
            ending.set()

    make_sound = _load_qt() if options.audio == "qt" else HeadlessSound
    phone = Softphone(server.publish, log_writer, make_sound, renew_process)
    try:
        await server.start(phone, options.endpoint_file)
        gc.freeze()
        gc.enable()
        await ending.wait()
    finally:
        options.endpoint_file.unlink(missing_ok=True)
        # A sound server that hangs holds up Qt, and Qt all of Python: nothing else could end the process.
        faulthandler.dump_traceback_later(END_WITHIN_S, exit=True)
        await server.end_commands()
        await phone.close()
        await server.close()
        faulthandler.cancel_dump_traceback_later()


def _load_qt() -> MakeSound:
    """Load Qt, which a phone without sound devices never does."""
    for name, value in QT_ENVIRONMENT.items():
        os.environ.setdefault(name, value)
    from app.softphone.audio.qt_sound import QtSound

    return QtSound


def _end_on_signals(ending: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, ending.set)
        except NotImplementedError:  # Windows: its loop has no signal handlers.
            with contextlib.suppress(ValueError):
                signal.signal(number, lambda *_: loop.call_soon_threadsafe(ending.set))
