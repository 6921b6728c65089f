"""``X-HTTP-Method-Override``: a POST that stands for another method, for clients that cannot send it."""

from __future__ import annotations

from starlette.types import ASGIApp, Receive, Scope, Send

from backend.api.errors import plain_report

METHODS = frozenset({"PUT", "DELETE", "PATCH"})


class MethodOverride:
    """Gives a POST the method that its header names; other methods are left as they are."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer 400 for a method that a POST cannot stand for."""
        if scope["type"] == "http" and scope["method"] == "POST":
            method = _override(scope)
            if method is not None and method not in METHODS | {"POST"}:
                refusal = plain_report(
                    400, "method.override.invalid", "A POST can stand for PUT, DELETE or PATCH."
                )
                await refusal(scope, receive, send)
                return
            scope["method"] = method or "POST"
        await self._app(scope, receive, send)


def _override(scope: Scope) -> str | None:
    for name, value in scope["headers"]:
        if name == b"x-http-method-override":
            return str(value.decode("latin-1").strip().upper())
    return None
