"""The event stream of a user: server-sent events from a snapshot, or from where the client left off."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Header
from starlette.responses import Response

from backend.api.operations import Operation
from backend.api.routers.parameters import ServicesOfApp
from backend.api.security import PlainUser, TicketActor
from backend.api.stream.hub import CALL_EVENTS
from backend.api.stream.response import EventStreamResponse
from backend.api.stream.serving import serve
from backend.api.stream.subscription import Subscription
from backend.contract.operation import EchoRequest
from backend.contract.stream import StreamEvent
from backend.contract.tickets import ExternalApi

router = APIRouter(prefix="/api/stream/{domain}/{userId}", tags=["Event Stream"], route_class=Operation)
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
    return serve(services, actor, subscription, lambda: hub.leave(channel, subscription))


@router.post("/echo", operation_id="echoOnStream", status_code=204)
async def echo_on_stream(user: PlainUser, services: ServicesOfApp, body: EchoRequest) -> None:
    """Have a mark sent on the event streams of the user, to see how long events take."""
    services.hub.echo(user, body.mark)
