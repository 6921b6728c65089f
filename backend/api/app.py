"""The HTTP application: routers, errors, documentation, and the layers around them."""

from __future__ import annotations

from collections.abc import Iterable

from fastapi import APIRouter, FastAPI, Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.types import ASGIApp

from backend.api import errors
from backend.api.docs import docs_page
from backend.api.metrics import MeasuredRequests
from backend.api.middleware.body_limit import BodyLimit
from backend.api.middleware.headers import SecurityHeaders
from backend.api.middleware.hosts import AllowedHosts
from backend.api.middleware.method_override import MethodOverride
from backend.api.middleware.services import WithServices
from backend.api.openapi import describe
from backend.api.routers import (
    callcontrol,
    callnotes,
    callrecording,
    callrecordingcontrol,
    calls,
    callstate,
    colleagues,
    communicationlog,
    linestate,
    operation,
    recordingaccess,
    stream,
    tickets,
    userdevices,
    userline,
    voicemailsettings,
)
from backend.api.services import Services
from backend.contract.version import VERSION

ROUTERS: tuple[APIRouter, ...] = (
    callcontrol.router,
    callstate.router,
    callrecording.router,
    callrecordingcontrol.router,
    calls.router,
    callnotes.router,
    colleagues.router,
    tickets.router,
    userdevices.router,
    userline.router,
    linestate.router,
    communicationlog.router,
    recordingaccess.router,
    voicemailsettings.router,
    stream.router,
    operation.router,
)


def create_app(services: Services, routes: FastAPI, host_names: Iterable[str] = ()) -> ASGIApp:
    """Put the layers around the routes. ``host_names`` are served beside the loopback names."""
    layered: ASGIApp = WithServices(routes, services)
    layered = BodyLimit(layered)
    layered = AllowedHosts(layered, host_names)
    layered = MethodOverride(layered)
    layered = SecurityHeaders(layered)
    return MeasuredRequests(layered, services.metrics)


def create_routes(storage_errors: Iterable[type[Exception]] = ()) -> FastAPI:
    """Put all operations and their documentation together.

    ``storage_errors`` are what repositories raise where the database is away or full.
    """
    app = FastAPI(
        title="Deskline",
        version=VERSION,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        redirect_slashes=False,
        telemetry={
            "tracing": False,
            "metrics": False,
            "logs": False,
            "operation_spans": False,
            "auto_configure": False,
        },
    )
    errors.install(app, storage_errors)
    for router in ROUTERS:
        # As they are: FastAPI would build each included one a second time.
        app.router.routes += router.routes
    _add_documentation(app)
    return app


def _add_documentation(app: FastAPI) -> None:
    async def openapi(_request: Request) -> Response:
        return JSONResponse(describe(app))

    async def docs(_request: Request) -> HTMLResponse:
        return docs_page(describe(app))

    async def home(_request: Request) -> Response:
        return RedirectResponse("/docs")

    app.add_route("/", home, methods=["GET"], include_in_schema=False)
    app.add_route("/openapi.json", openapi, methods=["GET"], include_in_schema=False)
    app.add_route("/docs", docs, methods=["GET"], include_in_schema=False)
