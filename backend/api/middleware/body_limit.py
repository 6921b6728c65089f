"""Limits of a request's body: how large it may be, and how long it may take to arrive."""

from __future__ import annotations

import asyncio

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from backend.api.errors import plain_report

MAX_BYTES = 64 * 1024
MAX_SECONDS = 10.0


class BodyLimit:
    """Answers 413 to what says that it is too large, and has reading end with 413 or 408 otherwise."""

    def __init__(self, app: ASGIApp, max_bytes: int = MAX_BYTES, max_seconds: float = MAX_SECONDS) -> None:
        self._app = app
        self._max_bytes = max_bytes
        self._max_seconds = max_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with a guarded body."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif _announced(scope) > self._max_bytes:
            await plain_report(413, "request.too.large", "The request is too large.")(scope, receive, send)
        else:
            await self._app(scope, self._guarded(receive), send)

    def _guarded(self, receive: Receive) -> Receive:
        deadline = asyncio.get_running_loop().time() + self._max_seconds
        size, whole = 0, False

        async def guarded() -> Message:
            nonlocal size, whole
            if whole:
                return await receive()
            try:
                async with asyncio.timeout_at(deadline):
                    message = await receive()
            except TimeoutError as error:
                raise HTTPException(408) from error
            size += len(message.get("body", b""))
            whole = not message.get("more_body", False)
            if size > self._max_bytes:
                raise HTTPException(413)
            return message

        return guarded


def _announced(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value)
    return 0
