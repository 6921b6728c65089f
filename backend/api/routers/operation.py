"""For those who keep the backend running: measures for Prometheus, and how the processes are doing."""

from __future__ import annotations

import asyncio
import ipaddress
import time

from fastapi import APIRouter, Request
from prometheus_client import CONTENT_TYPE_LATEST
from starlette.responses import Response

from backend.api.operations import Operation
from backend.api.routers.parameters import ServicesOfApp
from backend.api.security import TicketActor, address_of
from backend.contract.operation import BackendHealth, Health
from backend.contract.stream import EngineStatus
from backend.contract.tickets import ExternalApi
from backend.contract.version import VERSION
from backend.domain.errors import ForbiddenError

router = APIRouter(tags=["Operation"], route_class=Operation)


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
    services.metrics.tasks.set(len(asyncio.all_tasks()))
    services.metrics.engine_up.set(services.calls.engine_status is EngineStatus.UP)
    return Response(services.metrics.text(), headers={"Content-Type": CONTENT_TYPE_LATEST})


@router.get("/api/operation/health", operation_id="getHealth", response_model_exclude_none=True)
async def get_health(actor: TicketActor, services: ServicesOfApp) -> Health:
    """How backend and exchange are doing: their versions, memory and time since their start."""
    actor.require(ExternalApi.USER)
    import psutil  # at the first question: 0.02 s of the start

    process = psutil.Process()
    return Health(
        backend=BackendHealth(
            version=VERSION,
            uptime_seconds=time.time() - process.create_time(),
            memory_bytes=process.memory_info().rss,
            event_streams=services.hub.streams,
        ),
        exchange=await services.exchange_health(),
    )


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
