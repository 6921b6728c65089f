"""A word to the console that runs on a data directory already (``data_lock``).

A second start asks the first one to come to the front, or hands over the telephone link or the command it was
given, and ends.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import msgspec

from app.commands.ids import CommandId
from backend.contract import wire

ENDPOINT_NAME = "console.json"


class StartedAgain(msgspec.Struct, frozen=True, tag=True):
    """The user has started the console a second time: with a link, a command, or to see the window."""

    link: str = ""
    command: CommandId | None = None


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


def close(server: asyncio.Server, directory: Path) -> None:
    """Be told no more."""
    server.close()
    (directory / ENDPOINT_NAME).unlink(missing_ok=True)


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
