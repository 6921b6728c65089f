"""From a subscription to the answer that serves it: a stream ends with its ticket and with the backend."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from backend.api.services import Services
from backend.api.stream.response import EventStreamResponse
from backend.api.stream.subscription import EXPIRED, Subscription
from backend.domain.tickets.access import Actor


def serve(
    services: Services, actor: Actor, subscription: Subscription, leave: Callable[[], None]
) -> EventStreamResponse:
    """Return the stream of a subscription; ``leave`` is called once it has ended, however it ends."""
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
        leave()
        services.metrics.streams.set(services.hub.streams)

    services.metrics.streams.set(services.hub.streams)
    return EventStreamResponse(subscription, on_end)
