"""Writes what synchronous code must keep: a queue and one task, in order.

Runs on the event loop. A write that fails because the database is locked or away is tried again until it
succeeds or the writer is closed; one that the database refuses is logged and dropped, so that it holds up no
other.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

Write = Callable[[], Awaitable[None]]

RETRY_S = 1.0
WAIT_S = 5.0
_log = structlog.get_logger(__name__)


class WriteBehind:
    """Takes writes without waiting and does them one after the other."""

    def __init__(self, retry_s: float = RETRY_S) -> None:
        self._queue: asyncio.Queue[Write] = asyncio.Queue()
        self._retry_s = retry_s
        self._task: asyncio.Task[None] | None = None

    def start(self) -> asyncio.Task[None]:
        """Begin to write. The task ends only by ``close``, or by a mistake of ours."""
        self._task = asyncio.create_task(self._run(), name="write behind")
        return self._task

    def put(self, write: Write) -> None:
        """Queue a write."""
        self._queue.put_nowait(write)

    async def flush(self) -> None:
        """Wait until everything queued is written."""
        await self._queue.join()

    async def written(self, timeout_s: float = WAIT_S) -> None:
        """Wait until everything queued so far is written. Raises TimeoutError."""
        done = asyncio.Event()

        async def mark() -> None:
            done.set()

        self.put(mark)
        async with asyncio.timeout(timeout_s):
            await done.wait()

    async def close(self, timeout_s: float) -> None:
        """Write what is queued, for at most ``timeout_s``, and end."""
        try:
            async with asyncio.timeout(timeout_s):
                await self.flush()
        except TimeoutError:
            _log.error("writes lost", count=self._queue.qsize())
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    async def _run(self) -> None:
        while True:
            write = await self._queue.get()
            while True:
                if await self._settled(write):
                    break
                await asyncio.sleep(self._retry_s)
            self._queue.task_done()

    @staticmethod
    async def _settled(write: Write) -> bool:
        try:
            await write()
        except (OperationalError, InterfaceError, OSError) as error:
            _log.warning("write failed, trying again", reason=str(error))
            return False
        except DBAPIError as error:
            _log.error("write refused", reason=str(error))
        return True
