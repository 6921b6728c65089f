"""One reader of an event stream: what is queued for it, and why it ends.

Runs on the event loop. Events are put without waiting; a reader that falls too far behind loses its queue and
is told so, which bounds what it can cost. Others have queues of their own and notice nothing.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable

from backend.contract.stream import NoticeEvent

MAX_FRAMES = 1000
MAX_BYTES = 1024 * 1024

TOO_SLOW = NoticeEvent(
    code="stream.reader.too.slow", description="The events were not read fast enough; connect again."
)
EXPIRED = NoticeEvent(
    code="stream.ticket.expired", description="The ticket has expired or was deleted; get a new one."
)
SHUTDOWN = NoticeEvent(code="stream.shutdown", description="The backend ends; connect again later.")


class Subscription:
    """The queue of one reader, who alone calls ``take`` and ``wait``."""

    def __init__(
        self, permits: Callable[[str], bool], max_frames: int = MAX_FRAMES, max_bytes: int = MAX_BYTES
    ) -> None:
        self.permits = permits
        self._max_frames = max_frames
        self._max_bytes = max_bytes
        self._frames: deque[bytes] = deque()
        self._bytes = 0
        self._wake = asyncio.Event()
        self.notice: NoticeEvent | None = None
        self.gone = False

    @property
    def over(self) -> bool:
        """Whether nothing more comes, but for the notice."""
        return self.gone or self.notice is not None

    def put(self, frame: bytes) -> None:
        """Queue an event; a reader with too much before it is cut."""
        if self.over:
            return
        self._frames.append(frame)
        self._bytes += len(frame)
        if len(self._frames) > self._max_frames or self._bytes > self._max_bytes:
            self._frames.clear()
            self.end(TOO_SLOW)
        self._wake.set()

    def end(self, notice: NoticeEvent) -> None:
        """End the stream after what is queued, with a notice. The first one counts."""
        if self.notice is None:
            self.notice = notice
        self._wake.set()

    def leave(self) -> None:
        """End the stream at once: its reader has hung up."""
        self.gone = True
        self._frames.clear()
        self._wake.set()

    def take(self) -> bytes:
        """Return all that is queued; empty when nothing is."""
        taken = b"".join(self._frames)
        self._frames.clear()
        self._bytes = 0
        self._wake.clear()
        return taken

    async def wait(self, timeout_s: float) -> bool:
        """Wait until something is queued or the stream ends; False after ``timeout_s`` of neither."""
        if self._frames or self.over:
            return True
        try:
            async with asyncio.timeout(timeout_s):
                await self._wake.wait()
        except TimeoutError:
            return False
        return True
