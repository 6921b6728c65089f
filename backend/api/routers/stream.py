"""The event stream of a user: server-sent events from a snapshot, or from where the client left off."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Header
from starlette.responses import Response

from backend.api.routers.parameters import ServicesOfApp
from backend.api.security import PlainUser, TicketActor
from backend.api.services import Services
from backend.api.stream.channel import Channel
from backend.api.stream.hub import CALL_EVENTS
from backend.api.stream.response import EventStreamResponse
from backend.api.stream.subscription import EXPIRED, Subscription
from backend.contract.stream import StreamEvent
from backend.contract.tickets import ExternalApi
from backend.domain.tickets.access import Actor

router = APIRouter(prefix="/api/stream/{domain}/{userId}", tags=["Event Stream"])
LastEventId = Annotated[
    str | None, Header(alias="Last-Event-ID", max_length=64, description="the last event that was seen")
]
DOCUMENTED: dict[int | str, dict[str, Any]] = {
    200: {"model": StreamEvent, "description": "The data of each event; `event` names its kind."}
}


@router.get(
    "",
    operation_id="streamEvents",
    status_code=200,
    response_class=EventStreamResponse,
    responses=DOCUMENTED,
)
async def stream_events(
    user: PlainUser, actor: TicketActor, services: ServicesOfApp, last_event_id: LastEventId = None
) -> Response:
    """Endless stream of all events of a user, calls only for a ticket that opens CALL_CONTROL too."""
    hub = services.hub
    channel = hub.channel(user)
    sees_calls = actor.holds(ExternalApi.CALL_CONTROL)
    subscription = Subscription(lambda kind: sees_calls or kind not in CALL_EVENTS)
    seen = hub.sequence_of(last_event_id)
    if seen is None or not channel.replay(subscription, seen):
        snapshot = await services.snapshots.take(user, actor, channel)
        subscription.put(hub.frame(snapshot))
    # Nothing is awaited between the snapshot and here, so that no event falls between them.
    hub.join(channel, subscription)
    return _response(services, actor, channel, subscription)


def _response(
    services: Services, actor: Actor, channel: Channel, subscription: Subscription
) -> EventStreamResponse:
    """Return the stream, which ends with the ticket."""
    ticket = actor.ticket
    if ticket is None:
        raise TypeError("a stream belongs to a ticket")

    def expire() -> None:
        subscription.end(EXPIRED)

    remaining_s = services.tickets.remaining(ticket).total_seconds()
    expiry = asyncio.get_running_loop().call_later(remaining_s, expire)
    stop_watching = services.tickets.watch(ticket, expire)

    def on_end() -> None:
        expiry.cancel()
        stop_watching()
        services.hub.leave(channel, subscription)
        services.metrics.streams.set(services.hub.streams)

    services.metrics.streams.set(services.hub.streams)
    return EventStreamResponse(subscription, on_end)
