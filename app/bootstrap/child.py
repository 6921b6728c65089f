"""A child process that we started and end: spawned before the loop runs, watched once it does.

The child holds a lifeline (``backend.contract.lifeline``): it ends by itself when we die. One thread per
child waits for its end, since no event loop does that the same way on every platform; it ends with the child.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.language import tr
from backend.contract.lifeline import STOP_LINE

ROOT = Path(__file__).resolve().parents[2]
MAX_LOG_BYTES = 4 * 1024 * 1024
TERMINATE_TIMEOUT_S = 2.0
_STARTED = "--- started"


@dataclass(frozen=True, slots=True)
class ChildSpec:
    """How to start a child: ``arguments`` of Python, where its errors go, the file that says it is ready."""

    name: str
    arguments: tuple[str, ...]
    log_file: Path
    ready_file: Path


def spawn(spec: ChildSpec) -> subprocess.Popen[bytes]:
    """Start the process, its standard input a pipe from us. Raises OSError."""
    spec.ready_file.unlink(missing_ok=True)
    with contextlib.suppress(FileNotFoundError):
        if spec.log_file.stat().st_size > MAX_LOG_BYTES:
            spec.log_file.replace(spec.log_file.with_suffix(".old.log"))
    with spec.log_file.open("ab") as log:
        log.write(f"{_STARTED} {datetime.now().astimezone().isoformat(timespec='seconds')}\n".encode())
        log.flush()
        return subprocess.Popen(
            [sys.executable, *spec.arguments],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
            # A Ctrl-C in our terminal is for us alone; we end our children in order.
            start_new_session=True,
            creationflags=_NO_WINDOW,
        )


if sys.platform == "win32":
    _NO_WINDOW = subprocess.CREATE_NO_WINDOW
else:
    _NO_WINDOW = 0


class Child:
    """A running process."""

    def __init__(self, spec: ChildSpec, process: subprocess.Popen[bytes]) -> None:
        """Watch the process from now on; a loop must run."""
        self.spec = spec
        self._process = process
        self._ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        threading.Thread(target=self._watch, name=f"wait for {spec.name}", daemon=True).start()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    async def wait(self) -> int:
        """Wait for the end; return the exit status."""
        return await asyncio.shield(self._ended)

    async def ready(self, timeout_s: float) -> bool:
        """Wait for the ready file; False where the process ended, or took longer."""
        try:
            async with asyncio.timeout(timeout_s):
                while not self._ended.done():
                    if self.spec.ready_file.exists():
                        return True
                    await asyncio.sleep(0.03)
        except TimeoutError:
            return False
        return False

    def exit_status(self) -> int | None:
        """Return the exit status, None while it runs."""
        return self._ended.result() if self._ended.done() else None

    async def stop(self, timeout_s: float) -> int:
        """Ask for an orderly end; after the time, end it. Return the exit status."""
        if self._ended.done():
            return self._ended.result()
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.write(STOP_LINE)
                self._process.stdin.close()
        with contextlib.suppress(TimeoutError):
            return await asyncio.wait_for(self.wait(), timeout_s)
        self._process.terminate()
        with contextlib.suppress(TimeoutError):
            return await asyncio.wait_for(self.wait(), TERMINATE_TIMEOUT_S)
        self._process.kill()
        return await self.wait()

    def last_words(self) -> str:
        """The last line that the child wrote, for the user; empty where it wrote none."""
        try:
            lines = self.spec.log_file.read_bytes()[-4096:].decode("utf-8", "replace").split("\n")
        except OSError:
            return ""
        last = next((line.strip()[:200] for line in reversed(lines) if line.strip()), "")
        return "" if last.startswith(_STARTED) else last

    def _watch(self) -> None:
        status = self._process.wait()
        loop = self._ended.get_loop()
        with contextlib.suppress(RuntimeError):  # the loop is gone, and with it who would care
            loop.call_soon_threadsafe(self._end, status)

    def _end(self, status: int) -> None:
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()
        if not self._ended.done():
            self._ended.set_result(status)


def python_module(module: str, arguments: Sequence[str]) -> tuple[str, ...]:
    """The arguments of Python that run one of our modules."""
    return ("-m", module, *arguments)


def last_said(sentence: str, words: str) -> str:
    """Tell what a child said at its end, where it said something."""
    return tr("{what_happened} It said: {words}", what_happened=sentence, words=words) if words else sentence
