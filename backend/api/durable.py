"""Answers that wait for the disk: whoever is told that a setting was taken finds it after a crash.

The services keep what was set in memory at once and have it written behind; a route of this class holds its
answer back until that is done. Runs on the event loop.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request
from starlette.responses import Response

from backend.api.operations import Operation
from backend.api.services import Services
from backend.domain.errors import UnavailableError

READS = frozenset({"GET", "HEAD"})


class DurableRoute(Operation):
    """A route whose operations, but for those that read, are answered once what they changed is stored."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Return the handler of the operation, with the wait after it."""
        handle = super().get_route_handler()
        if self.methods is not None and self.methods <= READS:
            return handle

        async def handle_durably(request: Request) -> Response:
            response = await handle(request)
            await stored(request.state.services)
            return response

        return handle_durably


async def stored(services: Services) -> None:
    """Wait until everything that was changed so far is stored. Raises UnavailableError."""
    try:
        await services.written()
    except TimeoutError:
        text = "The database cannot be used now; ask again."
        raise UnavailableError("storage.unavailable", text) from None
