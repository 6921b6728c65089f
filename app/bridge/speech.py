"""Speaks announcements aloud: a program of the system makes a WAV file of each, the softphone plays it.

So they come from a sound device of their own choice, which a screen reader's speech does not. Programs:
espeak-ng (Linux), say (macOS), PowerShell with System.Speech (Windows); where none is, nothing is offered.
Runs on the loop; the program is waited for in a thread.
"""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale

import app
from app.settings.declared import LANGUAGE, LANGUAGES, SPEAK, SYSTEM
from app.settings.store import Settings
from app.softphone import protocol
from app.softphone.audio.messages import SayFile
from app.state.model import Topic
from app.state.store import Store

SPEAKS_WITHIN_S = 15.0
KEPT_FILES = 16
MOST_CHARACTERS = 500
WINDOWS = Path(app.__file__).parents[1] / "resources" / "speech" / "windows.ps1"

Command = Callable[[Path, str], list[str]]
"""From the file to write and a language (``sv``) to the program's arguments; the text is its input."""


def find_program(
    platform: str = sys.platform, which: Callable[[str], str | None] = shutil.which
) -> Command | None:
    """Return how to make speech on this system, None where nothing can."""
    if platform == "win32":
        shell = which("powershell")
        script = ["-NoProfile", "-ExecutionPolicy", "bypass", "-File", str(WINDOWS)]
        return _with(shell, lambda file, _: [*script, str(file)])
    if platform == "darwin":
        return _with(which("say"), lambda file, _: ["-o", str(file), "--data-format=LEI16@22050", "-f", "-"])
    espeak = which("espeak-ng") or which("espeak")
    return _with(espeak, lambda file, language: ["-v", language, "-w", str(file), "--stdin"])


def _with(program: str | None, arguments: Command) -> Command | None:
    if program is None:
        return None
    return lambda file, language: [program, *arguments(file, language)]


class Speech:
    """Says what the state tells to say, one thing after another; what is urgent ends what is said."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        *,
        tell: Callable[[protocol.Command], None],
        program: Command | None,
    ) -> None:
        self._store = store
        self._settings = settings
        self._tell = tell
        self._program = program
        self._folder: Path | None = None
        self._number = 0
        self._waiting: asyncio.Queue[tuple[str, bool]] = asyncio.Queue(KEPT_FILES)
        self._task: asyncio.Task[None] | None = None
        self._maker = _Maker()
        self._unsubscribe = store.subscribe(self._on_state)

    async def close(self) -> None:
        """Say no more, end the program that makes speech, and remove what was said."""
        self._unsubscribe()
        self._maker.close()
        if self._task is not None:
            await asyncio.wait([self._task])
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _on_state(self, topics: frozenset[Topic]) -> None:
        if Topic.SAYING not in topics or self._program is None or not self._settings.flag(SPEAK):
            return
        saying = self._store.state.saying
        if self._waiting.full():
            self._waiting.get_nowait()
        self._waiting.put_nowait((saying.text[:MOST_CHARACTERS], saying.urgent))
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._speak(self._program), name="speech")

    async def _speak(self, program: Command) -> None:
        while not self._waiting.empty():
            text, urgent = self._waiting.get_nowait()
            file = self._next_file()
            arguments = program(file, language(self._settings.text(LANGUAGE)))
            made = await asyncio.get_running_loop().run_in_executor(None, self._maker.make, arguments, text)
            if made:
                self._tell(SayFile(str(file), urgent))

    def _next_file(self) -> Path:
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="deskline-speech-"))
        self._number += 1
        return self._folder / f"{self._number % (2 * KEPT_FILES)}.wav"


def language(chosen: str) -> str:
    """Return the language that announcements are in, as two letters."""
    wanted = QLocale.system().name()[:2] if chosen == SYSTEM else chosen
    return wanted if wanted in LANGUAGES else LANGUAGES[0]


class _Maker:
    """Runs one program at a time, in whatever thread, until it is closed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._closed = False
        self._process: subprocess.Popen[bytes] | None = None

    def make(self, arguments: list[str], text: str) -> bool:
        """Give the program a text; return whether it made something of it."""
        pipe = subprocess.PIPE
        with self._lock:
            if self._closed:
                return False
            try:
                process = subprocess.Popen(arguments, stdin=pipe, stdout=pipe, stderr=pipe)
            except OSError:
                return False
            self._process = process
        try:
            process.communicate(text.encode(), timeout=SPEAKS_WITHIN_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
        return process.returncode == 0

    def close(self) -> None:
        """End the program that runs, and start none any more."""
        with self._lock:
            self._closed = True
            if self._process is not None:
                self._process.kill()
