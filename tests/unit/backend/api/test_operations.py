"""An operation is there from the start, and built when it is first asked for."""

from __future__ import annotations

from typing import Annotated, Any

import httpx
import pytest
from fastapi import APIRouter, FastAPI, Query

from backend.api.openapi import describe
from backend.api.operations import Operation

pytestmark = pytest.mark.asyncio


class SpyOperation(Operation):
    """Counts what is built."""

    built: int

    def get_route_handler(self) -> Any:
        """FastAPI asks for it as it builds the route."""
        type(self).built += 1
        return super().get_route_handler()


@pytest.fixture
def app() -> FastAPI:
    """An application with operations that share paths, and one of another section."""
    SpyOperation.built = 0
    app = FastAPI(telemetry={"auto_configure": False})
    router = APIRouter(route_class=SpyOperation)

    @router.get("/api/calls/{number}", operation_id="getCall")
    async def get_call(number: str, full: Annotated[bool, Query()] = False) -> dict[str, Any]:
        return {"call": number, "full": full}

    @router.delete("/api/calls/{number}", operation_id="deleteCall")
    async def delete_call(number: str) -> dict[str, Any]:
        return {"deleted": number}

    @router.get("/api/users/{number}", operation_id="getUser")
    async def get_user(number: int) -> dict[str, Any]:
        return {"user": number}

    app.router.routes += router.routes
    return app


async def ask(app: FastAPI, method: str, path: str) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1") as client:
        return await client.request(method, path)


async def test_an_operation_is_built_once_and_for_a_request_of_its_own(app: FastAPI) -> None:
    assert (await ask(app, "GET", "/api/elsewhere")).status_code == 404
    assert SpyOperation.built == 0
    for _ in range(2):
        assert (await ask(app, "DELETE", "/api/calls/7")).json() == {"deleted": "7"}
    assert SpyOperation.built == 1
    assert (await ask(app, "PATCH", "/api/calls/7")).status_code == 405
    assert (await ask(app, "GET", "/api/calls/7?full=true")).json() == {"call": "7", "full": True}
    assert (await ask(app, "GET", "/api/users/x")).status_code == 422


async def test_the_documentation_has_operations_that_nobody_asked_for(app: FastAPI) -> None:
    paths = describe(app)["paths"]
    told = {operation["operationId"] for methods in paths.values() for operation in methods.values()}
    assert told == {"getCall", "deleteCall", "getUser"}
