"""The program without a window: backend and softphone alone, told about on the terminal. Runs on asyncio."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import getpass
import subprocess
import sys
from collections.abc import Callable, Mapping

from app.bootstrap.arguments import Options
from app.bootstrap.foundation import Foundation
from app.bootstrap.own_threads import OwnThreads
from app.bootstrap.program import Program, Window
from app.bootstrap.signals import end_on_signals
from app.bootstrap.terminal_language import speak
from app.language import tr
from app.settings.installation import Places
from app.state.model import ConnectionStatus, ConsoleState, Prompt, Topic
from backend.contract.threads import in_own_thread

TOLD = frozenset({Topic.CONNECTION, Topic.SOFTPHONE, Topic.ENGINE, Topic.NOTICES})


def run(options: Options, where: Places, backend: subprocess.Popen[bytes] | None) -> int:
    """Run until a signal comes; return the exit status."""
    gc.freeze()
    gc.enable()
    return asyncio.run(_run(options, where, backend))


async def _run(options: Options, where: Places, backend: subprocess.Popen[bytes] | None) -> int:
    asyncio.get_running_loop().set_default_executor(OwnThreads())
    ended = asyncio.Event()
    end_on_signals(ended.set)
    foundation = Foundation(options, where, speak)
    teller = _Teller(foundation)
    window = Window(ask=ask_on_terminal, in_window=lambda _: None, quit=ended.set)
    program = Program(foundation, window, backend)
    foundation.store.subscribe(teller.tell)
    try:
        if not ended.is_set():
            await program.start()
            await ended.wait()
    finally:
        await program.close()
    return 0


class _Teller:
    """Writes each new sentence once."""

    def __init__(self, foundation: Foundation) -> None:
        self._store = foundation.store
        self._said: set[str] = set()

    def tell(self, topics: frozenset[Topic]) -> None:
        if topics & TOLD:
            now = dict.fromkeys(_sentences(self._store.state))
            for sentence in now:
                if sentence not in self._said:
                    sys.stdout.write(f"{sentence}\n")
                    sys.stdout.flush()
            self._said = set(now)


def _sentences(state: ConsoleState) -> list[str]:
    said = [
        _connection(state),
        state.softphone.registration_sentence,
        state.softphone.audio.sentence,
        *(notice.sentence for notice in state.notices),
    ]
    return [sentence for sentence in said if sentence]


def _connection(state: ConsoleState) -> str:
    if state.connection.status is not ConnectionStatus.UP or state.user is None:
        return state.connection.sentence
    return tr(
        "Signed in as {who}; phones register at {place}.", who=state.user.display_name, place=state.sip_uri
    )


async def ask_on_terminal(prompt: Prompt) -> Mapping[str, str] | None:
    """Ask on the terminal; without one, nobody can answer."""
    if not sys.stdin.isatty():
        sys.stderr.write(f"{prompt.explanation} {tr('There is no terminal to ask on.')}\n")
        return None
    sys.stdout.write(f"{prompt.explanation}\n{prompt.error}\n" if prompt.error else f"{prompt.explanation}\n")
    restore = _terminal_now()
    try:
        return await in_own_thread(lambda: _answers(prompt), "terminal")
    finally:
        restore()


def _terminal_now() -> Callable[[], None]:
    """Return what makes the terminal show again what is typed: an end may come while a secret is read."""
    if sys.platform != "win32":
        import termios

        with contextlib.suppress(OSError, termios.error):
            terminal = sys.stdin.fileno()
            kept = termios.tcgetattr(terminal)
            return lambda: termios.tcsetattr(terminal, termios.TCSANOW, kept)
    return lambda: None


def _answers(prompt: Prompt) -> Mapping[str, str] | None:
    values: dict[str, str] = {}
    for field in prompt.fields:
        try:
            if field.secret:
                values[field.name] = getpass.getpass(f"{field.label}: ")
            else:
                values[field.name] = _line(f"{field.label} [{field.value}]: ") or field.value
        except EOFError:
            return None
    return values


def _line(asked: str) -> str:
    """Read a line as ``input`` does, but not from Python's own file: that must be nobody's at the end."""
    sys.stdout.write(asked)
    sys.stdout.flush()
    with open(sys.stdin.fileno(), encoding=sys.stdin.encoding, closefd=False) as terminal:
        line = terminal.readline()
    if not line:
        raise EOFError
    return line.rstrip("\n")
