"""The console in a fresh process, measured from inside: prints one line of JSON.

``python -m tests.benchmarks.console_run console`` starts the real console with its children, waits until it
can take calls, has a phone call in again and again, and tells how long each took to be painted; ``… bare``
shows an empty window, the reference for the start and for memory. Times are from the start of the process.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import psutil
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

CALLS = 25


def since_start_s() -> float:
    """Seconds since this process was started."""
    return time.time() - psutil.Process().create_time()


def bare() -> dict[str, object]:
    """Show an empty window."""
    application = QApplication([])
    window = QWidget()
    window.resize(1024, 700)
    window.show()
    application.processEvents()
    return {"start_s": since_start_s(), "rss": psutil.Process().memory_info().rss}


class PaintWatch(QObject):
    """Tells when a widget is painted."""

    def __init__(self, widget: QWidget, painted: Callable[[], None]) -> None:
        super().__init__(widget)
        self._painted = painted
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the event pass."""
        if event.type() is QEvent.Type.Paint:
            self._painted()
        return False


def console() -> dict[str, object]:
    """Run the console."""
    from tests.support.console import RunningConsole, run_in_qt, running_console

    application = QApplication([])
    told: dict[str, object] = {}

    async def measure(running: RunningConsole) -> None:
        told["window_s"] = since_start_s()
        await running.until_ready()
        told["start_s"] = since_start_s()
        told["painted_ms"] = await calls_until_painted(running)
        told["processes"] = memory()

    async def story() -> None:
        with tempfile.TemporaryDirectory() as folder:
            async with running_console(application, Path(folder) / "data") as running:
                await measure(running)

    run_in_qt(application, story)
    return told


def memory() -> dict[str, int]:
    """Resident memory of this process and its children, by what they are."""
    named = {"console": psutil.Process().memory_info().rss}
    for child in psutil.Process().children(recursive=True):
        module = child.cmdline()[child.cmdline().index("-m") + 1]
        named[module] = child.memory_info().rss
    return named


async def calls_until_painted(running: object) -> list[float]:
    """Have a phone call in; return the milliseconds from its first packet to the painted row."""
    from tests.support.console import RunningConsole
    from tests.support.raw_phone import RawPhone

    assert isinstance(running, RunningConsole)
    sip = urlsplit((running.state.sip_uri or "").replace("sip:", "sip://"))
    phone = await RawPhone.open((str(sip.hostname), int(sip.port or 0)), "1002", "sip-1002", "example.org")
    await phone.register()
    painted = asyncio.Event()
    view = running.window.incoming.list

    def look() -> None:
        if view.model().rowCount():
            painted.set()

    watch = PaintWatch(view.viewport(), look)
    times = []
    for _ in range(CALLS):
        painted.clear()
        began = time.perf_counter()
        call = phone.dial("1001")
        await asyncio.wait_for(painted.wait(), 5)
        times.append((time.perf_counter() - began) * 1000)
        await call.status(180)
        await call.cancel()
        await running.until(lambda state: not state.calls.by_id, "idle")
        await asyncio.sleep(0.1)
    watch.deleteLater()
    phone.close()
    return times


if __name__ == "__main__":
    json.dump(console() if sys.argv[1] == "console" else bare(), sys.stdout)
