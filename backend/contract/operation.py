"""How the processes are doing (``GET /api/operation/health``), for those who look for a fault."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from backend.contract.base import ApiModel, ApiRequest


class BackendHealth(ApiModel):
    """The backend process. ``event_streams`` counts the open ones of all users."""

    version: str
    uptime_seconds: float
    memory_bytes: int
    event_streams: int


class ExchangeHealth(ApiModel):
    """The exchange process, as it says itself."""

    version: str
    uptime_seconds: float
    memory_bytes: int
    legs: int
    registrations: int
    rtp_ports: int


class Health(ApiModel):
    """Both; ``exchange`` is absent where it does not answer."""

    backend: BackendHealth
    exchange: ExchangeHealth | None = None


class EchoRequest(ApiRequest):
    """A mark that comes back as the event ``echo`` on all event streams of the user."""

    mark: Annotated[str, Field(min_length=1, max_length=128)]
