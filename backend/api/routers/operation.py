"""For those who keep the backend running: measures for Prometheus."""

from __future__ import annotations

import ipaddress

from fastapi import APIRouter, Request
from prometheus_client import CONTENT_TYPE_LATEST
from starlette.responses import Response

from backend.api.routers.parameters import ServicesOfApp
from backend.api.security import TicketActor, address_of
from backend.contract.stream import EngineStatus
from backend.contract.tickets import ExternalApi
from backend.domain.errors import ForbiddenError

router = APIRouter(tags=["Operation"])


@router.get(
    "/metrics",
    operation_id="getMetrics",
    response_class=Response,
    responses={200: {"description": "All measures.", "content": {"text/plain": {}}}},
)
async def get_metrics(request: Request, actor: TicketActor, services: ServicesOfApp) -> Response:
    """Measures in Prometheus' text format; for administrators on this machine."""
    actor.require(ExternalApi.USER)
    if not actor.is_admin or not _is_loopback(address_of(request)):
        raise ForbiddenError("metrics.not.permitted", "This is for administrators on this machine.")
    services.metrics.streams.set(services.hub.streams)
    services.metrics.engine_up.set(services.calls.engine_status is EngineStatus.UP)
    return Response(services.metrics.text(), headers={"Content-Type": CONTENT_TYPE_LATEST})


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
