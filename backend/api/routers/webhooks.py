"""What the routers of webhooks share: the secret in a header, and the answer to a registration."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Header, Path
from starlette.responses import Response

from backend.api.durable import stored
from backend.api.security import TicketActor
from backend.api.services import Services
from backend.api.webhooks.service import Order
from backend.api.webhooks.signature import SECRET_HEADER, parse_secret, shown
from backend.contract.calls import CallState
from backend.contract.webhooks import WebhookRegistration
from backend.ports.organisation import User
from backend.ports.repositories import TicketRecord
from backend.ports.webhooks import Webhook

GivenSecret = Annotated[
    str | None,
    Header(
        alias=SECRET_HEADER,
        max_length=128,
        description="the secret to sign what is posted with, whsec_ and Base64; one is made if absent."
        " The answer has it in a header of the same name.",
    ),
]
WebhookTargetId = Annotated[
    str, Path(alias="targetId", description="webhook id chosen at registration", max_length=128)
]


async def ticket_of(actor: TicketActor) -> TicketRecord:
    """Return the ticket of the request, with which what it registers ends (a dependency)."""
    if actor.ticket is None:
        raise TypeError("a webhook belongs to a ticket")
    return actor.ticket


TicketOfRequest = Annotated[TicketRecord, Depends(ticket_of)]


def secret_of(given: str | None) -> bytes | None:
    """Return the secret that a client brings. Raises InvalidError."""
    return None if given is None else parse_secret(given)


def registered(services: Services, webhook: Webhook) -> Response:
    """Return the answer to a registration, with the secret in a header."""
    registration = WebhookRegistration(expires_on=services.webhooks.lifetime_s(webhook))
    return Response(registration.to_json(), media_type="application/json", headers=secret_header(webhook))


def secret_header(webhook: Webhook) -> dict[str, str]:
    """Return the header that tells a webhook's secret."""
    return {SECRET_HEADER: shown(webhook.secret)}


def check_webhook(services: Services, user: User, order: Order, given: str | None) -> None:
    """Raise for a webhook that could not be registered, before the request it comes with is carried out."""
    secret_of(given)
    services.webhooks.check(user, order)


async def with_call_webhook(
    services: Services,
    user: User,
    ticket: TicketRecord,
    order: Order,
    state: CallState,
    *,
    given: str | None,
) -> Response:
    """Register the webhook that a call request may have, and return the state with the secret.

    A request that is repeated after its call has ended registers nothing.
    """
    headers: dict[str, str] = {}
    if order.target_url is not None and services.calls.has_call(user.domain, user.user_id, state.call_id):
        webhook = services.webhooks.register_call(user, ticket, state.call_id, order, secret_of(given))
        headers = secret_header(webhook)
        await stored(services)
    return Response(state.to_json(), media_type="application/json", headers=headers)
