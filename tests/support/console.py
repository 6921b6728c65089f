"""The real console in this process, with the backend and softphone processes that it starts itself.

The window is driven by key presses; what the attendant says and hears is that of her softphone, which runs
without sound devices (``--audio none``) and takes a second controller beside the console.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bootstrap import launch
from app.bootstrap.arguments import Options, parse
from app.bootstrap.desktop import Desktop
from app.bootstrap.foundation import Foundation
from app.bootstrap.spawning import spawn
from app.bridge.softphone_control import SoftphoneLink
from app.settings.installation import places
from app.softphone import protocol
from app.state.model import ConsoleState
from backend.contract import wire
from tests.support.backend import until_exchange_idle
from tests.support.phone import Phone

TIMEOUT_S = 10.0
START_TIMEOUT_S = 30.0


class AttachedSoftphone:
    """A softphone that somebody else started and will end."""

    def __init__(self, link: SoftphoneLink, pid: int) -> None:
        self._link = link
        self._pid = pid

    @property
    def link(self) -> SoftphoneLink:
        """A link beside its owner's."""
        return self._link

    @property
    def pid(self) -> int:
        """The process."""
        return self._pid

    def exit_status(self) -> int | None:
        """It is not ours to know."""
        return None

    async def stop(self) -> int:
        """Let go of it."""
        await self._link.close()
        return 0


class RunningConsole:
    """The console: its window, its state, its keys."""

    def __init__(self, desktop: Desktop, foundation: Foundation) -> None:
        self.desktop = desktop
        self.window = desktop.window
        self.places = foundation.places
        self.store = foundation.store

    @property
    def state(self) -> ConsoleState:
        """What the window is drawn from."""
        return self.desktop.console.state

    @property
    def backend_url(self) -> str:
        """The backend's HTTP address."""
        told = json.loads((self.places.run / "backend.json").read_text())
        return str(told["http"])

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key where the focus is."""
        combined = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            combined |= modifier
        QTest.keyClick(self.window.focusWidget() or self.window, key, combined)

    def type(self, text: str) -> None:
        """Type into the dial box, over what stands there."""
        self.window.dial.take_focus()
        self.window.dial.line.selectAll()
        QTest.keyClicks(self.window.dial.line, text)

    async def until(
        self, is_so: Callable[[ConsoleState], object], what: str, timeout_s: float = TIMEOUT_S
    ) -> None:
        """Wait until the state is as described."""
        try:
            async with asyncio.timeout(timeout_s):
                while not is_so(self.state):
                    await asyncio.sleep(0.01)
        except TimeoutError:
            raise AssertionError(f"not {what} within {timeout_s} s: {self.state}") from None

    async def until_ready(self) -> None:
        """Wait until calls can come and go."""
        await self.until(
            lambda state: (
                any(device.device_id == state.device_id for device in state.devices)
                and state.softphone.registration == "REGISTERED"
            ),
            "registered",
            START_TIMEOUT_S,
        )

    async def attendant(self, folder: Path) -> Phone:
        """Return the mouth and ears of the attendant: her softphone."""
        endpoint = wire.Endpoint.read(self.places.run / "softphone.json")
        assert endpoint is not None
        link: SoftphoneLink = await wire.connect(endpoint, protocol.Message)
        return Phone("alice", folder, AttachedSoftphone(link, endpoint.pid))

    async def until_idle(self) -> None:
        """Wait until the exchange holds nothing of any call."""
        await until_exchange_idle(self.places.data / "exchange.json")


@contextlib.asynccontextmanager
async def running_console(
    application: QApplication, folder: Path, *, audio: str = "none"
) -> AsyncIterator[RunningConsole]:
    """Start the console as ``main.py --demo`` does, and quit it in order."""
    where_to_listen = ["--http", "127.0.0.1:0", "--sip", "127.0.0.1:0"]
    options: Options = parse(["--demo", "--data-dir", str(folder), "--audio", audio, *where_to_listen])
    where = places(options.data_directory)
    where.make()
    backend = spawn(launch.backend(options, where))
    application.setQuitOnLastWindowClosed(False)
    foundation = Foundation(options, where)
    desktop = Desktop(application, foundation)
    running = asyncio.create_task(desktop.run(backend), name="console")
    try:
        yield RunningConsole(desktop, foundation)
    finally:
        desktop.quit()
        async with asyncio.timeout(15):
            await running


def run_in_qt(
    application: QApplication, story: Callable[[], Awaitable[None]], *, limit_s: float = 110.0
) -> None:
    """Run a story on one loop for Qt and asyncio, as the program does."""
    with qasync.QEventLoop(application, already_running=False) as loop:
        asyncio.set_event_loop(loop)
        executor = ThreadPoolExecutor(2, thread_name_prefix="console")
        loop.set_default_executor(executor)
        loop.run_until_complete(_limited(story, limit_s))
        left = asyncio.all_tasks(loop)
        executor.shutdown()
    asyncio.set_event_loop(None)
    assert not left, f"tasks left behind: {left}"


async def _limited(story: Callable[[], Awaitable[None]], limit_s: float) -> None:
    async with asyncio.timeout(limit_s):
        await story()
