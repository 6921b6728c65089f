"""Gives the services to each request, so that the routes, which take long to build, stand for themselves."""

from __future__ import annotations

from starlette.types import ASGIApp, Receive, Scope, Send

from backend.api.services import Services


class WithServices:
    """Puts the services where ``services_of`` finds them."""

    def __init__(self, app: ASGIApp, services: Services) -> None:
        self._app = app
        self._services = services

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        scope.setdefault("state", {})["services"] = self._services
        await self._app(scope, receive, send)
