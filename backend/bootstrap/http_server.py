"""The HTTP server: uvicorn on a socket of ours, with our signals and our end. Runs on the event loop."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
from collections.abc import Iterator

import uvicorn
from starlette.types import ASGIApp

from backend.bootstrap.http_protocol import PunctualProtocol

KEEP_ALIVE_S = 5
MAX_CONNECTIONS = 2000
MAX_HEAD_BYTES = 32 * 1024
GRACE_S = 1


class _Server(uvicorn.Server):
    """Tells when it serves, and leaves signals to the life cycle."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.serving = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.serving.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class HttpServer:
    """Serves an application on a listening socket."""

    def __init__(self, app: ASGIApp, listener: socket.socket) -> None:
        logging.getLogger("uvicorn.error").addFilter(_is_no_cut)
        self._listener = listener
        self._server = _Server(
            uvicorn.Config(
                app,
                loop="none",
                # The other parser that uvicorn knows is quicker, but takes request heads of any size.
                http=PunctualProtocol,
                lifespan="off",
                ws="none",
                interface="asgi3",
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=False,
                timeout_keep_alive=KEEP_ALIVE_S,
                timeout_graceful_shutdown=GRACE_S,
                limit_concurrency=MAX_CONNECTIONS,
                h11_max_incomplete_event_size=MAX_HEAD_BYTES,
            )
        )

    async def run(self) -> None:
        """Serve until ``stop``."""
        await self._server.serve(sockets=[self._listener])

    async def started(self) -> None:
        """Wait until requests are served."""
        await self._server.serving.wait()

    def stop(self) -> None:
        """Take no more requests; those that run have a second to end."""
        self._server.should_exit = True


def _is_no_cut(record: logging.LogRecord) -> bool:
    """Leave out requests that our end cuts off, of each of which uvicorn tells as of a mistake in it."""
    return record.exc_info is None or not isinstance(record.exc_info[1], asyncio.CancelledError)
