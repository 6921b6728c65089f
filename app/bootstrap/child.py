"""A child process that we started (``spawning``) and end: watched once the loop runs.

One thread per child waits for its end, since no event loop does that the same way on every platform; it ends
with the child.
"""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
import threading

from app.bootstrap.spawning import STARTED, ChildSpec
from app.language import tr
from app.start_refusals import start_refused
from backend.contract.lifeline import STOP_LINE
from backend.contract.start_refused import StartRefused

TERMINATE_TIMEOUT_S = 2.0
READY_POLL_S = 0.01


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
                    await asyncio.sleep(READY_POLL_S)
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
        if self._process.stdin is not None and not self._process.stdin.closed:
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
        """Why it did not start, where it told; else the last line that it wrote, if any."""
        try:
            lines = self.spec.log_file.read_bytes()[-4096:].decode("utf-8", "replace").split("\n")
        except OSError:
            return ""
        last = next((line.strip() for line in reversed(lines) if line.strip()), "")
        refused = StartRefused.read(last)
        if refused is not None:
            return start_refused(refused)
        return "" if last.startswith(STARTED) else last[:200]

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


def last_said(sentence: str, words: str) -> str:
    """Tell what a child said at its end, where it said something."""
    return tr("{what_happened} It said: {words}", what_happened=sentence, words=words) if words else sentence
