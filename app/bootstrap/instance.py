"""One console for each data directory: a lock that ends with its process, and a word to the one that runs.

The lock is the operating system's, so a crash leaves nothing behind. A second start asks the first one to
come to the front, hands over the telephone link that it was given, and ends.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

import msgspec

from backend.contract import wire

LOCK_NAME = "console.lock"
ENDPOINT_NAME = "console.json"


class ComeToFront(msgspec.Struct, frozen=True, tag=True):
    """Show the window: the user has started the console a second time, perhaps with a telephone link."""

    link: str = ""


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


async def listen(directory: Path, on_start: Callable[[str], None]) -> asyncio.Server:
    """Call ``on_start`` with the link, or with "", whenever the console is started again. Raises OSError."""

    async def take(link: wire.Link[ComeToFront, ComeToFront]) -> None:
        try:
            message = await link.receive()
        except (wire.LinkClosedError, msgspec.MsgspecError):
            return
        on_start(message.link)
        await link.close()

    server, endpoint = await wire.serve(ComeToFront, take)
    endpoint.write(directory / ENDPOINT_NAME)
    return server


async def come_to_front(directory: Path, link: str = "") -> bool:
    """Ask the console that runs to show its window and to take a link; False where it cannot be reached."""
    endpoint = wire.Endpoint.read(directory / ENDPOINT_NAME)
    if endpoint is None:
        return False
    try:
        wired: wire.Link[ComeToFront, ComeToFront] = await wire.connect(endpoint, ComeToFront)
        wired.send(ComeToFront(link))
        await wired.drain()
        await wired.close()
    except OSError:
        return False
    return True
