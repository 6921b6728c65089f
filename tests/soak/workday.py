"""A day of an attendant's work, faster: ``python -m tests.soak.workday [--minutes N] [--hours N]``.

The real console with its real backend, exchange and softphone, three phones that call and are called, and an
attendant who works by keys: answers, holds, notes, parks, consults, transfers, turns away. By default eight
hours of a call a minute at ten times speed, which take 48 minutes. At intervals all is ended and measured;
exits with 1 where something grows or goes wrong.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import random
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path

import psutil
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.commands.ids import CommandId
from tests.soak.robot import RobotPhone
from tests.soak.vitals import Drift, handles_of
from tests.support.console import RunningConsole, run_in_qt, running_console
from tests.support.raw_phone import RawCall

ROUNDS = 8
CALL_EVERY_S = 60.0
USERS = {"bob": "1002", "carol": "1003", "dave": "1004"}
MEMORY_SLACK_MIB = 12.0
MEMORY_PER_1000_CALLS_MIB = 3.0
SLACK = {"handles": 8, "threads": 3, "tasks": 4, "widgets": 12}
OBJECTS_PER_CALL = 150.0
"""So many objects of Python a call may leave in this process: the log shows it."""


class Workday:
    """The attendant and those who call."""

    def __init__(self, console: RunningConsole, phones: dict[str, RobotPhone], seed: int) -> None:
        self.console = console
        self.phones = phones
        self.random = random.Random(seed)
        self.calls = 0
        self.done: Counter[str] = Counter()
        self.failures: list[str] = []

    async def one_call(self) -> None:
        """Somebody calls; the attendant does something with it, and it ends."""
        verbs = (self.hold, self.note, self.park, self.consult, self.transfer, self.turn_away, self.listen)
        verb = self.random.choice(verbs)
        caller = self.random.choice(sorted(self.phones))
        self.calls += 1
        call = self.phones[caller].begin(self.random.choice(("+46277400", "1001")))
        try:
            async with asyncio.timeout(30):
                await self.console.until(lambda state: state.calls.incoming, "somebody calls")
                await verb(call, caller)
                await self.quieten()
        except (AssertionError, TimeoutError) as error:
            self.failures.append(f"{verb.__name__}: {_last(str(error)) or 'it took over 30 s'}")
            await self.quieten()
        else:
            self.done[verb.__name__] += 1

    async def answer(self, call: RawCall) -> None:
        self.console.press(Qt.Key.Key_Return)
        await self.console.until(lambda state: state.calls.current and not state.pending, "answered")

    async def hold(self, call: RawCall, _: str) -> None:
        await self.answer(call)
        self.console.press(Qt.Key.Key_F7)
        await self.console.until(lambda state: state.calls.held and not state.pending, "on hold")
        self.console.press(Qt.Key.Key_F7)
        await self.console.until(lambda state: state.calls.current and not state.pending, "taken back")
        self.console.press(Qt.Key.Key_F8)

    async def note(self, call: RawCall, _: str) -> None:
        await self.answer(call)
        self.console.desktop.console.dispatch(CommandId.SET_NOTE, text=f"Call {self.calls}: ask for Eva")
        await self.console.until(lambda state: any(state.call_notes.values()), "noted")
        self.console.press(Qt.Key.Key_F8)

    async def park(self, call: RawCall, _: str) -> None:
        await self.answer(call)
        self.console.press(Qt.Key.Key_F9)
        await self.console.until(lambda state: state.parked and not state.pending, "parked")
        self.console.press(Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
        await self.console.until(lambda state: state.calls.current and not state.parked, "fetched")
        self.console.press(Qt.Key.Key_F8)

    async def consult(self, call: RawCall, caller: str) -> None:
        await self.answer(call)
        self.console.type(self._colleague(caller))
        self.console.press(Qt.Key.Key_F5)
        await self.console.until(
            lambda state: (
                len(state.calls.by_id) == 2
                and not state.destination
                and self.console.desktop.console.possible(CommandId.TRANSFER_ATTENDED)
            ),
            "asked",
        )
        self.console.press(Qt.Key.Key_F5)
        await self.console.until(lambda state: not state.calls.by_id, "connected")

    async def transfer(self, call: RawCall, caller: str) -> None:
        await self.answer(call)
        self.console.type(self._colleague(caller))
        self.console.press(Qt.Key.Key_F4)
        await self.console.until(lambda state: not state.calls.by_id, "transferred")

    async def turn_away(self, _: RawCall, __: str) -> None:
        self.console.press(Qt.Key.Key_F8)

    async def listen(self, call: RawCall, _: str) -> None:
        await self.answer(call)
        await call.hang_up()

    def _colleague(self, caller: str) -> str:
        return self.random.choice([number for name, number in USERS.items() if name != caller])

    async def quieten(self) -> None:
        """End what is left."""
        self.console.window.dial.line.clear()
        for phone in self.phones.values():
            for call in list(phone.calls.values()):
                await self._end(call)
        for call_id in tuple(self.console.state.calls.by_id):
            self.console.desktop.console.dispatch(CommandId.HANG_UP, call_id=call_id)
        await self.console.until(
            lambda state: not (state.calls.by_id or state.parked or state.returning or state.pending), "quiet"
        )

    async def _end(self, call: RawCall) -> None:
        phone = call.phone
        assert isinstance(phone, RobotPhone)
        finishing: Callable[[], Awaitable[None]] = call.hang_up if call in phone.talking else call.cancel
        try:
            async with asyncio.timeout(5):
                await finishing()
        except (AssertionError, TimeoutError):
            phone.calls.pop(call.call_id, None)


def _last(text: str) -> str:
    """What went wrong, and the notices that stood then."""
    notices = text.partition("notices=")[2]
    return f"{text[:60]} … {notices[:200]}"


def measure(day: Workday) -> dict[str, float]:
    """Return what the processes hold now."""
    QApplication.processEvents()
    gc.collect()
    own = psutil.Process()
    told: dict[str, float] = {
        "calls": day.calls,
        "handles": handles_of(own),
        "threads": own.num_threads(),
        "tasks": len(asyncio.all_tasks()),
        "widgets": len(QApplication.allWidgets()),
        "objects": len(gc.get_objects()),
        "console MiB": own.memory_info().rss / 2**20,
    }
    for child in own.children(recursive=True):
        line = child.cmdline()
        name = line[line.index("-m") + 1].rpartition(".")[2] if "-m" in line else child.name()
        told[f"{name} MiB"] = child.memory_info().rss / 2**20
    return told


def drifts(rounds: list[dict[str, float]]) -> list[Drift]:
    """Return how everything went from the end of the warm-up, a third of the rounds, to the end."""
    steady = rounds[len(rounds) // 3 :]
    if len(steady) < 3:
        return []
    first, last = steady[0], steady[-1]
    calls = last["calls"] - first["calls"]
    memory = max(MEMORY_SLACK_MIB, MEMORY_PER_1000_CALLS_MIB * calls / 1000)
    allowed = {**SLACK, "objects": OBJECTS_PER_CALL * calls + 2000}
    return [
        Drift(name, "", first[name], last[name], allowed.get(name, memory))
        for name in last
        if name != "calls" and name in first
    ]


async def work(day: Workday, minutes: float, hours: float) -> list[str]:
    """Work; return what is wrong."""
    rounds = []
    pause_s = CALL_EVERY_S * minutes / (hours * 60)
    began = time.monotonic()
    for number in range(1, ROUNDS + 1):
        while time.monotonic() < began + minutes * 60 * number / ROUNDS:
            next_call = time.monotonic() + pause_s
            await day.one_call()
            await asyncio.sleep(max(0.0, next_call - time.monotonic()))
        await day.console.until_idle()
        rounds.append(measure(day))
        figures = "  ".join(f"{name} {value:.0f}" for name, value in rounds[-1].items())
        print(f"{time.monotonic() - began:5.0f} s  {figures}", flush=True)
    found = drifts(rounds)
    for drift in found:
        print(drift.line())
    print("Done: " + ", ".join(f"{verb} {count}" for verb, count in sorted(day.done.items())))
    return [*day.failures, *(drift.line() for drift in found if drift.grows)]


def main() -> None:
    """Read the command line and work."""
    parser = argparse.ArgumentParser(prog="dev.py workday", description=__doc__.split("\n\n")[0])
    parser.add_argument("--minutes", type=float, default=48.0, help="how long it takes (default: 48)")
    parser.add_argument("--hours", type=float, default=8.0, help="how much work it is (default: 8)")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    wrong: list[str] = []

    async def story() -> None:
        with tempfile.TemporaryDirectory() as folder:
            async with running_console(application, Path(folder) / "data") as console:
                await console.until_ready()
                host, _, port = (console.state.sip_uri or "").removeprefix("sip:").rpartition(":")
                server = (host, int(port))
                phones = {
                    name: await RobotPhone.connect(server, number, "example.org")
                    for name, number in USERS.items()
                }
                day = Workday(console, phones, arguments.seed)
                wrong.extend(await work(day, arguments.minutes, arguments.hours))
                for phone in phones.values():
                    phone.close()

    run_in_qt(application, story, limit_s=arguments.minutes * 60 + 300)
    for sentence in wrong[:20]:
        print("WRONG " + sentence)
    raise SystemExit(1 if wrong else 0)


if __name__ == "__main__":
    main()
