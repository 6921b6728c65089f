"""What the routers call. Built by the composition root, found by the routers in the application's state."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from fastapi import Request

from backend.api.metrics import Metrics
from backend.api.rates import RateLimit
from backend.api.stream.colleagues import Colleagues
from backend.api.stream.feeds import Feeds
from backend.api.stream.hub import EventHub
from backend.api.stream.snapshot import Snapshots
from backend.api.webhooks.service import WebhookService
from backend.contract.operation import ExchangeHealth
from backend.domain.calls.service import CallService
from backend.domain.commlog.service import CommunicationLogService
from backend.domain.devices.registry import DeviceRegistry
from backend.domain.lines.service import LineService
from backend.domain.linestates.service import LineStateService
from backend.domain.recordings.access import RecordingAccess
from backend.domain.tickets.login import Login
from backend.domain.tickets.service import TicketService
from backend.domain.voicemail.service import VoicemailService
from backend.ports.organisation import Directory


@dataclass(frozen=True)
class Services:
    """The domain services and the limits of the API."""

    directory: Directory
    tickets: TicketService
    login: Login
    calls: CallService
    devices: DeviceRegistry
    lines: LineService
    line_states: LineStateService
    log: CommunicationLogService
    recording_access: RecordingAccess
    voicemail: VoicemailService
    hub: EventHub
    colleagues: Colleagues
    feeds: Feeds
    webhooks: WebhookService
    snapshots: Snapshots
    written: Callable[[], Awaitable[None]]
    """Waits until what was changed so far is stored. Raises TimeoutError."""
    metrics: Metrics
    requests_per_ticket: RateLimit
    refusals_per_address: RateLimit
    exchange_health: Callable[[], Awaitable[ExchangeHealth | None]]


async def services_of(request: Request) -> Services:
    """Return the services (a dependency)."""
    services: Services = request.state.services
    return services
