"""Parameters and answers that the routers share."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Header, Path, Request
from starlette.responses import Response

from backend.api.services import Services, services_of
from backend.contract.base import ApiModel
from backend.domain.calls.service import CallService


async def calls_of(request: Request) -> CallService:
    """Return the call service (a dependency)."""
    services: Services = request.state.services
    return services.calls


ServicesOfApp = Annotated[Services, Depends(services_of)]
Calls = Annotated[CallService, Depends(calls_of)]
CallId = Annotated[str, Path(alias="callId", description="call id", max_length=128)]
DeviceId = Annotated[str, Path(alias="deviceId", description="device id", max_length=64)]
RequestId = Annotated[
    str | None,
    Header(
        alias="X-Request-Id",
        min_length=1,
        max_length=128,
        description="an id of the client's making: the same request again with it is applied once",
    ),
]


def answer(model: ApiModel) -> Response:
    """Return a model as JSON; the model is valid already, so it is not validated again."""
    return Response(model.to_json(), media_type="application/json")
