"""Parameters and answers that the routers share."""

from __future__ import annotations

import contextlib
import hashlib
import json
from typing import Annotated

from fastapi import Depends, Header, Path, Request
from starlette.responses import Response

from backend.api.services import Services, services_of
from backend.contract.base import ApiModel
from backend.domain.calls.applied import REQUEST_ID, RequestKey
from backend.domain.calls.requests import SLOT_HEADER
from backend.domain.calls.service import CallService


async def calls_of(request: Request) -> CallService:
    """Return the call service (a dependency)."""
    services: Services = request.state.services
    return services.calls


ServicesOfApp = Annotated[Services, Depends(services_of)]
Calls = Annotated[CallService, Depends(calls_of)]
CallId = Annotated[str, Path(alias="callId", description="call id", max_length=128)]
DeviceId = Annotated[str, Path(alias="deviceId", description="device id", max_length=64)]
GivenRequestId = Annotated[
    str | None,
    Header(
        alias=REQUEST_ID,
        min_length=1,
        max_length=128,
        description="an id of the client's making: the same request again with it, within an hour, is applied"
        " once; another request with it is refused (409)",
    ),
]


async def request_key(request: Request, request_id: GivenRequestId = None) -> RequestKey | None:
    """Return the id of a request with a digest of what it asks for, if it has one (a dependency)."""
    if request_id is None:
        return None
    body = await request.body()
    with contextlib.suppress(ValueError):
        # A client that asks again may write its JSON otherwise.
        body = json.dumps(json.loads(body), sort_keys=True).encode()
    asked = (
        request.scope["method"],
        request.url.path,
        request.url.query,
        request.headers.get(SLOT_HEADER, ""),
    )
    digest = hashlib.sha256("\n".join(asked).encode(errors="replace") + b"\n" + body)
    return RequestKey(request_id, digest.hexdigest()[:32])


RequestId = Annotated[RequestKey | None, Depends(request_key)]


def answer(model: ApiModel) -> Response:
    """Return a model as JSON; the model is valid already, so it is not validated again."""
    return Response(model.to_json(), media_type="application/json")
