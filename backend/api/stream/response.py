"""An event stream on the wire: server-sent events until its reader, its ticket or the backend ends it.

One task writes, one waits for the reader to hang up. A heartbeat shows that the line is alive; a reader that
takes nothing for ``SEND_TIMEOUT_S`` is given up.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import structlog
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from backend.api.stream.hub import notice_frame
from backend.api.stream.subscription import Subscription
from backend.contract.stream import HEARTBEAT_HEADER

HEARTBEAT_S = 2.0
SEND_TIMEOUT_S = 20.0
HEARTBEAT = b": heartbeat\n\n"
RETRY = b"retry: 1000\n"
_log = structlog.get_logger("deskline.stream")


class EventStreamResponse(Response):
    """Writes what a subscription gets; ``on_end`` is called once, however it ends."""

    media_type = "text/event-stream"

    def __init__(
        self, subscription: Subscription, on_end: Callable[[], None], heartbeat_s: float = HEARTBEAT_S
    ) -> None:
        super().__init__(headers={"X-Accel-Buffering": "no", HEARTBEAT_HEADER: f"{heartbeat_s:g}"})
        del self.headers["content-length"]
        self._subscription = subscription
        self._on_end = on_end
        self._heartbeat_s = heartbeat_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve the stream until it ends."""
        hang_up = asyncio.create_task(self._hung_up(receive), name="stream reader")
        try:
            await self._serve(send)
        except TimeoutError:
            _log.warning("event stream given up: its reader takes nothing")
        finally:
            self._on_end()
            hang_up.cancel()
            await asyncio.wait([hang_up])

    async def _serve(self, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        await _send(send, RETRY)
        subscription = self._subscription
        while not subscription.gone:
            frames = subscription.take()
            if frames:
                await _send(send, frames)
            elif subscription.notice is not None:
                await _send(send, notice_frame(subscription.notice), more=False)
                return
            elif not await subscription.wait(self._heartbeat_s):
                await _send(send, HEARTBEAT)

    async def _hung_up(self, receive: Receive) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        self._subscription.leave()


async def _send(send: Send, body: bytes, *, more: bool = True) -> None:
    async with asyncio.timeout(SEND_TIMEOUT_S):
        await send({"type": "http.response.body", "body": body, "more_body": more})
