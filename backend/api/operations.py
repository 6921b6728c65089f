"""An operation of the API, built when it is first asked for.

What FastAPI makes of an endpoint takes it some four milliseconds, and a start needs a handful of eighty. Runs
on the event loop.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fastapi.routing import APIRoute
from starlette.routing import Match, compile_path
from starlette.types import Receive, Scope, Send


class Operation(APIRoute):
    """A route that is its path and its methods until it is built."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        self.path = path
        self.endpoint = endpoint
        self.operation_id = options["operation_id"]
        self.methods = set(options["methods"])
        self._options: dict[str, Any] | None = options
        self._beginning = path.partition("{")[0]
        self._readable = False

    def build(self) -> None:
        """Make of the endpoint what answers requests and documents it; at the second time nothing."""
        if self._options is not None:
            options, self._options = self._options, None
            super().__init__(self.path, self.endpoint, **options)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Whether a request is for this operation; most are told apart by how their path begins."""
        if scope["type"] != "http" or not scope["path"].startswith(self._beginning):
            return Match.NONE, {}
        if not self._readable:
            self.path_regex, self.path_format, self.param_convertors = compile_path(self.path)
            self._readable = True
        return super().matches(scope)

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        self.build()
        await super().handle(scope, receive, send)
