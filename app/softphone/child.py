"""A softphone process as its parent sees it: start it, talk to it, end it.

Works on any asyncio loop; the process is polled, since Qt's loop watches no children.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import subprocess
import sys
import time
from pathlib import Path

import app
from app.softphone.protocol import Command, Message
from backend.contract import lifeline, wire

READY_WITHIN_S = 15.0
END_WITHIN_S = 3.0
_POLL_S = 0.02
_numbers = itertools.count(1)

PhoneLink = wire.Link[Message, Command]


class SoftphoneStartError(RuntimeError):
    """The process ended before it could be reached, or took too long."""


class SoftphoneChild:
    """One running softphone process and the link to it."""

    def __init__(self, process: subprocess.Popen[bytes], link: PhoneLink) -> None:
        self.link = link
        self._process = process

    @property
    def pid(self) -> int:
        """The process."""
        return self._process.pid

    @classmethod
    async def start(cls, folder: Path, *, audio: str, log_file: Path | None = None) -> SoftphoneChild:
        """Start a process with its endpoint file in ``folder``. Raises SoftphoneStartError."""
        endpoint_file = folder / f"softphone-{os.getpid()}-{next(_numbers)}.endpoint"
        process = _spawn(endpoint_file, audio, log_file)
        try:
            return cls(process, await _connect(process, endpoint_file))
        except BaseException:
            process.kill()
            _reap(process)
            raise

    def exit_status(self) -> int | None:
        """Return the exit status, or None while it runs."""
        return self._process.poll()

    async def stop(self) -> int:
        """Ask for the end, kill it when it does not come in time; return the exit status."""
        await self.link.close()
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.write(lifeline.STOP_LINE)
                self._process.stdin.close()
        until = time.monotonic() + END_WITHIN_S
        while self._process.poll() is None:
            if time.monotonic() > until:
                self._process.kill()
            await asyncio.sleep(_POLL_S)
        return self._process.returncode

    def kill(self) -> None:
        """End it the hard way, at once."""
        self._process.kill()
        _reap(self._process)


def _spawn(endpoint_file: Path, audio: str, log_file: Path | None) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "app.softphone", "--lifeline", "--audio", audio]
    command += ["--endpoint-file", str(endpoint_file.absolute())]
    if log_file is not None:
        command += ["--log-file", str(log_file.absolute())]
    root = Path(app.__file__).parents[1]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, cwd=root)


def _reap(process: subprocess.Popen[bytes]) -> None:
    if process.stdin is not None:
        with contextlib.suppress(OSError):
            process.stdin.close()
    process.wait()


async def _connect(process: subprocess.Popen[bytes], endpoint_file: Path) -> PhoneLink:
    until = time.monotonic() + READY_WITHIN_S
    while time.monotonic() < until:
        endpoint = wire.Endpoint.read(endpoint_file)
        if endpoint is not None:
            return await wire.connect(endpoint, Message)
        if process.poll() is not None:
            raise SoftphoneStartError(f"The softphone ended with status {process.returncode}.")
        await asyncio.sleep(_POLL_S)
    raise SoftphoneStartError("The softphone did not start in time.")
