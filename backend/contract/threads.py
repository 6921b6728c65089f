"""Work that may hang, such as looking up a name, in a thread that holds up neither loop nor end.

A loop's own executor is waited for when the process ends, however long the network takes to give up.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import socket
import threading
from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")


async def in_own_thread(work: Callable[[], Result], name: str) -> Result:
    """Return what the work returns, or raise what it raises; its thread is left alone where nobody waits."""
    loop = asyncio.get_running_loop()
    result: asyncio.Future[Result] = loop.create_future()

    def deliver(value: Result) -> None:
        if not result.done():
            result.set_result(value)

    def fail(error: BaseException) -> None:
        if not result.done():
            result.set_exception(error)

    def tell(done: Callable[[], None]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is gone, and with it who would care
            loop.call_soon_threadsafe(done)

    def run() -> None:
        try:
            value = work()
        except BaseException as error:  # noqa: BLE001 - it is raised again where the result is awaited
            tell(functools.partial(fail, error))
        else:
            tell(functools.partial(deliver, value))

    threading.Thread(target=run, name=name, daemon=True).start()
    return await result


async def look_up(
    host: str, port: int, kind: socket.SocketKind, family: socket.AddressFamily = socket.AF_UNSPEC
) -> list[tuple[socket.AddressFamily, str]]:
    """Return the addresses of a host. Raises OSError, and UnicodeError for what can be no host's name."""

    def find() -> list[tuple[socket.AddressFamily, str]]:
        found = socket.getaddrinfo(host, port, family=family, type=kind)
        return [(each, str(address[0])) for each, _, _, _, address in found]

    return await in_own_thread(find, f"look up {host}")
