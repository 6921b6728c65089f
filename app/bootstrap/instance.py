"""One console for each data directory: a lock that ends with its process, and a word to the one that runs.

The lock is the operating system's, so a crash leaves nothing behind. A second start asks the first one to
come to the front, or hands over the telephone link or the command that it was given, and ends.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

import msgspec

from app.commands.ids import CommandId
from backend.contract import wire

LOCK_NAME = "console.lock"
ENDPOINT_NAME = "console.json"


class StartedAgain(msgspec.Struct, frozen=True, tag=True):
    """The user has started the console a second time: with a link, a command, or to see the window."""

    link: str = ""
    command: CommandId | None = None


def lock(directory: Path) -> IO[bytes] | None:
    """Take the lock and return what holds it, or None where another process has it. Raises OSError."""
    file = (directory / LOCK_NAME).open("ab")
    try:
        _lock(file)
    except (BlockingIOError, PermissionError):
        file.close()
        return None
    return file


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


async def listen(directory: Path, on_start: Callable[[StartedAgain], None]) -> asyncio.Server:
    """Call ``on_start`` whenever the console is started again. Raises OSError."""

    async def take(link: wire.Link[StartedAgain, StartedAgain]) -> None:
        try:
            message = await link.receive()
        except (wire.LinkClosedError, msgspec.MsgspecError):
            return
        on_start(message)
        await link.close()

    server, endpoint = await wire.serve(StartedAgain, take)
    endpoint.write(directory / ENDPOINT_NAME)
    return server


async def tell(directory: Path, message: StartedAgain) -> bool:
    """Tell the console that runs; False where it cannot be reached."""
    endpoint = wire.Endpoint.read(directory / ENDPOINT_NAME)
    if endpoint is None:
        return False
    try:
        link: wire.Link[StartedAgain, StartedAgain] = await wire.connect(endpoint, StartedAgain)
        link.send(message)
        await link.drain()
        await link.close()
    except OSError:
        return False
    return True
