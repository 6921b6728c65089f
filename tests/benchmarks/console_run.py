"""The console in a fresh process, measured from inside: prints one line of JSON.

``python -m tests.benchmarks.console_run console`` starts the real console with its children, waits until it
can take calls, has a phone call in again and again, and tells how long each took to be painted: with no other
call, and beside 49 others, of which one is held and resumed by key; then what it uses when nothing goes on.
``… bare`` shows an empty window, the reference for memory, and for the start of the console (``start_run``).
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import psutil
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:  # loaded late: what is measured is the start
    from app.state.model import ConsoleState
    from tests.support.console import RunningConsole
    from tests.support.raw_phone import RawCall, RawPhone

CALLS = 25
OTHER_CALLS = 49
KEYS = 20
IDLE_S = 6.0


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
    from tests.support.console import run_in_qt, running_console

    application = QApplication([])
    told: dict[str, object] = {}

    async def measure(running: RunningConsole) -> None:
        await running.until_ready()
        phone = await open_phone(running)
        told["painted_ms"] = await calls_until_painted(running, phone)
        told["idle_share"] = await idle_share(running)
        others = await call_in(running, phone, OTHER_CALLS)
        told["painted_beside_ms"] = await calls_until_painted(running, phone)
        told["keys_ms"] = await keys_until_sent(running, others[0])
        told["busy_share"] = await idle_share(running)
        told["processes"] = memory()
        for call in others:
            await (call.hang_up() if call is others[0] else call.cancel())
        phone.close()

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


async def open_phone(running: RunningConsole) -> RawPhone:
    """Register the phone that calls in."""
    from tests.support.raw_phone import RawPhone

    sip = urlsplit((running.state.sip_uri or "").replace("sip:", "sip://"))
    phone = await RawPhone.open((str(sip.hostname), int(sip.port or 0)), "1002", "sip-1002", "example.org")
    await phone.register()
    return phone


async def call_in(running: RunningConsole, phone: RawPhone, number: int) -> list[RawCall]:
    """Have so many calls ring, and the first one answered."""
    calls: list[RawCall] = []
    for _ in range(number):
        calls.append(phone.dial("1001"))
        await calls[-1].status(180)
    await running.until(lambda state: len(state.calls.incoming) == number, f"{number} calls", 30)
    running.press(Qt.Key.Key_Return)
    await calls[0].answered()
    await running.until(lambda state: state.calls.current and not state.pending, "one answered")
    return calls


async def keys_until_sent(running: RunningConsole, _: RawCall) -> list[float]:
    """Hold and resume by key; return the milliseconds from the key to the request on its way."""
    times: list[float] = []
    began = 0.0
    sent = httpx.AsyncClient.send

    async def watched(client: httpx.AsyncClient, request: httpx.Request, **more: Any) -> httpx.Response:
        if request.url.path.endswith(("/hold", "/resume")):
            times.append((time.perf_counter() - began) * 1000)
        return await sent(client, request, **more)

    httpx.AsyncClient.send = watched  # type: ignore[method-assign, assignment]
    try:
        for number in range(KEYS):
            began = time.perf_counter()
            running.press(Qt.Key.Key_F7)
            held = number % 2 == 0
            await running.until(partial(is_held, held), "held or resumed")
            await running.until(lambda state: not state.pending, "the answer")
    finally:
        httpx.AsyncClient.send = sent  # type: ignore[method-assign]
    return times


def is_held(wanted: bool, state: ConsoleState) -> bool:
    """Whether a call is on hold, or none is."""
    return bool(state.calls.held) is wanted


async def idle_share(running: RunningConsole) -> float:
    """Return how much of a core this process uses while nothing happens."""
    await running.until(lambda state: not state.pending, "nothing on its way")
    await asyncio.sleep(1.0)
    process = psutil.Process()
    before, began = process.cpu_times(), time.perf_counter()
    await asyncio.sleep(IDLE_S)
    after = process.cpu_times()
    used = after.user + after.system - before.user - before.system
    return used / (time.perf_counter() - began)


async def calls_until_painted(running: RunningConsole, phone: RawPhone) -> list[float]:
    """Have a phone call in; return the milliseconds from its first packet to the painted row."""
    painted = asyncio.Event()
    view = running.window.incoming.list
    before = view.model().rowCount()

    def look() -> None:
        if view.model().rowCount() > before:
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
        await running.until(lambda state: len(state.calls.incoming) == before, "idle")
        await asyncio.sleep(0.1)
    watch.deleteLater()
    return times


if __name__ == "__main__":
    json.dump(console() if sys.argv[1] == "console" else bare(), sys.stdout)
