"""Section User Tickets: giving out and revoking tickets."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from starlette.responses import PlainTextResponse, Response

from backend.api.operations import Operation
from backend.api.routers.parameters import ServicesOfApp, answer
from backend.api.security import AnyActor, Domain, UserName, address_of
from backend.contract.tickets import ExternalApi, Ticket, TicketPlatform
from backend.domain.devices.naming import naming_of
from backend.domain.tickets.access import subject
from backend.domain.tickets.order import TicketOrder

router = APIRouter(prefix="/api/tickets/{domain}/{user}", tags=["User Tickets"], route_class=Operation)
DELETED = "API ticket deleted successfully"


@router.post("", operation_id="createTicket", response_model=Ticket)
async def create_ticket(
    *,
    request: Request,
    actor: AnyActor,
    domain: Domain,
    user_id: UserName,
    services: ServicesOfApp,
    api: Annotated[
        list[ExternalApi], Query(min_length=1, max_length=10, description="APIs to open; repeatable")
    ],
    platform: Annotated[TicketPlatform, Query(description="kind of client")],
    ver: Annotated[
        str | None, Query(max_length=64, description="platform version; not needed for 'other'")
    ] = None,
    number: Annotated[
        str | None, Query(max_length=32, description="number of the calling device; must belong to the user")
    ] = None,
    name: Annotated[str | None, Query(description="ticket name, at most 64 characters")] = None,
    expires: Annotated[int | None, Query(description="lifetime in seconds; a day if absent")] = None,
    device_display_name: Annotated[
        str | None,
        Query(
            alias="deviceDisplayName",
            max_length=64,
            description="device name chosen by the user; names the device that asks, if it has no name",
        ),
    ] = None,
) -> Response:
    """Create a ticket, with the user's password or by an administrator (with a password or a ticket)."""
    user = subject(actor, services.directory, domain, user_id)
    order = TicketOrder(frozenset(api), platform, ver, number, name, expires, device_display_name)
    ticket = await services.tickets.create(actor, user, order)
    naming = naming_of(device_display_name or "", address_of(request), platform)
    if naming is not None and actor.user == user:
        services.devices.name_by_ticket(domain, user.user_id, naming)
    return answer(ticket)


@router.delete("/{ticketName}", operation_id="deleteTicket", response_class=PlainTextResponse)
async def delete_ticket(
    actor: AnyActor,
    domain: Domain,
    user_id: UserName,
    ticket_name: Annotated[
        str, Path(alias="ticketName", description="name given to the ticket", max_length=64)
    ],
    services: ServicesOfApp,
) -> str:
    """Revoke the tickets of a name; what they opened, event streams too, is closed at once."""
    await services.tickets.delete(subject(actor, services.directory, domain, user_id), ticket_name)
    return DELETED
