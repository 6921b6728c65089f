"""The stage of the scenarios: one running console for a module, three colleagues with phones, key presses.

The product is the real one (window, backend, exchange, softphone). Starting it is what costs time, so the
scenarios of a module share it, and each leaves it as it was. All is on one loop, which counts as running from
the beginning to the end: whoever has Qt process its events, a step or pytest-qt between two steps, drives it.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import psutil
import qasync
from PySide6.QtCore import QCoreApplication, QEventLoop, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from app.commands.ids import CommandId
from app.softphone.protocol import LegState
from app.state.model import ConsoleState
from app.state.notices import NoticeDismissed
from backend.contract import wire
from backend.ports.organisation import RecordingPolicy
from backend.storage.database import Database, database_url
from backend.storage.repositories.organisation import SqlOrganisationStore
from tests.support.console import RunningConsole, running_console
from tests.support.listening import ALICE, BOB, CAROL
from tests.support.phone import Phone, PhoneRefusedError

ATTENDANT = "the attendant"
EXTENSIONS = {"Bob": "1002", "Carol": "1003", "Dave": "1004"}
VOICES = {ATTENDANT: ALICE, "Bob": BOB, "Carol": CAROL}
FULL_NAMES = {"Bob": "Bob Berg", "Carol": "Carol Carlsson", "Dave": "Dave Dahl"}
CHANGED = "organisation changed"
PARK_RECALL_S = 6
CAMP_ON_S = 6
STEP_TIMEOUT_S = 40.0
Result = TypeVar("Result")


class Stage:
    """What the steps act on. ``legs`` has the last leg of each phone."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        console: RunningConsole,
        folder: Path,
        stack: contextlib.AsyncExitStack,
    ) -> None:
        self._stack = stack
        self._loop = loop
        self.console = console
        self.folder = folder
        self.phones: dict[str, Phone] = {}
        self.legs: dict[str, str] = {}

    @property
    def state(self) -> ConsoleState:
        """What the window is drawn from."""
        return self.console.state

    def run(self, coroutine: Coroutine[Any, Any, Result]) -> Result:
        """Let the loop run until a coroutine is done."""

        async def limited() -> Result:
            async with asyncio.timeout(STEP_TIMEOUT_S):
                return await coroutine

        return drive(self._loop, limited())

    def until(self, is_so: Callable[[ConsoleState], object], what: str, timeout_s: float = 10.0) -> None:
        """Wait until the state is as described."""
        self.run(self.console.until(is_so, what, timeout_s))

    # --- the attendant's hands and eyes

    def press(self, keys: str) -> None:
        """Press a key, as Qt writes it, where the keyboard is."""
        combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]
        key, modifiers = combination.key(), combination.keyboardModifiers()

        async def pressed() -> None:
            top = self._top()
            QTest.keyClick(top.focusWidget() or top, key, modifiers)

        self.run(pressed())
        self.settle()

    def type(self, text: str) -> None:
        """Type where the keyboard is; into the dial box over what stands there."""

        async def typed() -> None:
            top = self._top()
            if top is self.console.window:
                self.console.type(text)
            else:
                QTest.keyClicks(top.focusWidget() or top, text)

        self.run(typed())
        self.settle()

    def write(self, text: str) -> None:
        """Type where the keyboard is."""

        async def written() -> None:
            top = self._top()
            QTest.keyClicks(top.focusWidget() or top, text)

        self.run(written())
        self.settle()

    def _top(self) -> QWidget:
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return popup or self.console.window

    def settle(self) -> None:
        """Let the window draw, and what was begun begin."""
        self.run(asyncio.sleep(0.01))

    def said(self) -> list[str]:
        """All that the windows of the program say now, to those who see them or have them read out."""
        return [text for top in QApplication.topLevelWidgets() if top.isVisible() for text in texts(top)]

    def until_said(self, text: str, *, wanted: bool = True, timeout_s: float = 10.0) -> None:
        """Wait until the window says something, or says it no more."""

        async def look() -> None:
            try:
                async with asyncio.timeout(timeout_s):
                    while any(text in each for each in self.said()) is not wanted:
                        await asyncio.sleep(0.02)
            except TimeoutError:
                missing = "not " if wanted else ""
                raise AssertionError(f"“{text}” is {missing}in {self.said()}") from None

        self.run(look())

    # --- the colleagues

    def leg(self, name: str) -> str:
        """The last leg of a colleague's phone."""
        return self.legs[name]

    def dial(self, name: str, number: str) -> None:
        """Have a colleague call."""
        self.legs[name] = self.run(self.phones[name].dial(number))

    def answer(self, name: str) -> None:
        """Have a colleague answer the call that rings."""
        phone = self.phones[name]
        if name not in self.legs or phone.legs[self.legs[name]].state is not LegState.INCOMING:
            self.legs[name] = self.run(phone.next_incoming())
        self.run(phone.answer(self.legs[name]))

    def clear(self) -> None:
        """End all that is left of a scenario: calls, what was typed, notices, open dialogs."""
        while (top := self._top()) is not self.console.window:
            top.close()
            self.settle()
        self.console.window.dial.line.clear()
        self.run(self._end_calls())
        for notice in self.state.notices:
            self.console.store.apply(NoticeDismissed(notice.notice_id))

    async def _end_calls(self) -> None:
        for call in tuple(self.state.calls.by_id.values()):
            self.console.desktop.console.dispatch(CommandId.HANG_UP, call_id=call.call_id)
        for phone in self.phones.values():
            for leg_id, leg in phone.legs.items():
                if leg.state is not LegState.ENDED:
                    with contextlib.suppress(PhoneRefusedError):  # it may end by itself meanwhile
                        await phone.hang_up(leg_id)
            with contextlib.suppress(PhoneRefusedError):
                await phone.settle()
        await self.console.until(
            lambda state: not (state.calls.by_id or state.parked or state.returning or state.pending), "idle"
        )
        await self.console.until_idle()
        self.legs.clear()

    async def listen_anew(self) -> None:
        """Have the attendant's mouth and ears again where her softphone is another one."""
        mouth = self.phones[ATTENDANT]
        if mouth.pid == self.process("softphone").pid:
            return
        await mouth.stop()
        self.phones[ATTENDANT] = await self._stack.enter_async_context(
            await self.console.attendant(self.folder)
        )
        await self.phones[ATTENDANT].say_tone(VOICES[ATTENDANT])

    # --- the organisation, and the processes

    async def reorganise(self, recording: RecordingPolicy | None = None) -> None:
        """Have parked and waiting calls come back within seconds, and record the attendant in this way.

        Returns once the backend goes by it.
        """
        log = self.console.places.logs / "backend.log"
        before = log.read_text().count(CHANGED)
        await self._reorganise(recording)
        async with asyncio.timeout(10):
            while log.read_text().count(CHANGED) == before:
                await asyncio.sleep(0.05)

    async def _reorganise(self, recording: RecordingPolicy | None) -> None:
        database = Database(database_url(None, self.console.places.data))
        try:
            store = SqlOrganisationStore(database.sessions)
            stored = await store.load()
            assert stored is not None
            settings = msgspec.structs.replace(
                stored.organisation.settings, park_recall_s=PARK_RECALL_S, camp_on_s=CAMP_ON_S
            )
            changed = msgspec.structs.replace(stored.organisation, settings=settings)
            users = [each for each in await store.records() if each.user.user_id == "alice"]
            if recording is not None:
                users = [
                    msgspec.structs.replace(
                        each, user=msgspec.structs.replace(each.user, recording=recording)
                    )
                    for each in users
                ]
            await store.change(changed, users, [], revision=stored.revision)
        finally:
            await database.close()

    def process(self, name: str) -> psutil.Process:
        """One of the processes: ``backend``, ``exchange`` or ``softphone``."""
        where = self.console.places
        if name == "backend":
            (found,) = [
                each
                for each in psutil.Process().children()
                if "backend" in each.cmdline() and each.status() != psutil.STATUS_ZOMBIE
            ]
            return found
        file = where.data / "exchange.json" if name == "exchange" else where.run / "softphone.json"
        endpoint = wire.Endpoint.read(file)
        assert endpoint is not None
        return psutil.Process(endpoint.pid)


def texts(top: QWidget) -> Iterator[str]:
    """The texts of the visible widgets of a window: labels, buttons, descriptions, and the rows of lists."""
    yield top.windowTitle()
    for widget in top.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel):
            yield widget.text()
        elif isinstance(widget, QAbstractButton) and widget.isEnabled():
            yield widget.accessibleName() or widget.text()
        elif isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QLineEdit):
            yield widget.accessibleDescription()
        elif isinstance(widget, QListView):
            model = widget.model()
            for row in range(model.rowCount()):
                yield str(model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole))


@contextlib.contextmanager
def open_stage(application: QApplication, folder: Path, names: tuple[str, ...]) -> Iterator[Stage]:
    """Start the product and the phones of these colleagues; end all in order."""
    with qasync.QEventLoop(application, already_running=False) as loop:
        asyncio.set_event_loop(loop)
        asyncio._set_running_loop(loop)
        executor = ThreadPoolExecutor(2, thread_name_prefix="console")
        loop.set_default_executor(executor)
        stack = contextlib.AsyncExitStack()
        try:
            yield drive(loop, _open(stack, loop, application, folder, names))
        finally:
            drive(loop, stack.aclose())
            left = asyncio.all_tasks(loop)
            executor.shutdown()
            asyncio._set_running_loop(None)
            asyncio.set_event_loop(None)
    assert not left, f"tasks left behind: {left}"


def drive(loop: asyncio.AbstractEventLoop, coroutine: Coroutine[Any, Any, Result]) -> Result:
    """Have Qt process events until a coroutine is done; return what it returns."""
    task = loop.create_task(coroutine)
    task.add_done_callback(lambda _: None)
    while not task.done():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return task.result()


async def _open(
    stack: contextlib.AsyncExitStack,
    loop: asyncio.AbstractEventLoop,
    application: QApplication,
    folder: Path,
    names: tuple[str, ...],
) -> Stage:
    console = await stack.enter_async_context(running_console(application, folder / "data"))
    stage = Stage(loop, console, folder, stack)
    phones = await asyncio.gather(*(Phone.start(folder, name) for name in names))
    for name, phone in zip(names, phones, strict=True):
        stage.phones[name] = await stack.enter_async_context(phone)
    await console.until_ready()
    await stage.reorganise()
    registrar = console.state.sip_uri
    assert registrar is not None
    await asyncio.gather(
        *(
            phone.register(registrar, EXTENSIONS[name], f"sip-{EXTENSIONS[name]}")
            for name, phone in stage.phones.items()
        )
    )
    mouth = await stack.enter_async_context(await console.attendant(folder))
    stage.phones[ATTENDANT] = mouth
    for name, voice in VOICES.items():
        if name in stage.phones:
            await stage.phones[name].say_tone(voice)
    return stage
