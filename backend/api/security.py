"""Who asks: tickets and passwords out of the request's headers, as dependencies of the routers."""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, Path, Request
from fastapi.openapi.models import HTTPBase
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from fastapi.security.base import SecurityBase

from backend.api.services import Services, services_of
from backend.contract.tickets import ExternalApi
from backend.domain.errors import UnauthenticatedError
from backend.domain.tickets.access import Actor, subject, subject_of_service
from backend.ports.organisation import User

_bearer = HTTPBearer(auto_error=False, scheme_name="ticket", description="A token of createTicket.")


class _Password(SecurityBase):
    """HTTP Basic (RFC 7617) in UTF-8: user name and password, or None without such a header."""

    def __init__(self) -> None:
        self.scheme_name = "password"
        self.model = HTTPBase(scheme="basic", description="`user` or `user@domain`, and the password.")

    async def __call__(self, request: Request) -> tuple[str, str] | None:
        scheme, _, encoded = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "basic":
            return None
        try:
            name, colon, password = base64.b64decode(encoded, validate=True).decode().partition(":")
        except ValueError as error:
            raise UnauthenticatedError(
                "login.unreadable", "The user name and password cannot be read."
            ) from error
        if not colon:
            raise UnauthenticatedError("login.unreadable", "The user name and password cannot be read.")
        return name, password


_password = _Password()

Domain = Annotated[str, Path(description="organization domain", max_length=255)]
UserId = Annotated[str, Path(alias="userId", description="user name", max_length=64)]
UserName = Annotated[str, Path(alias="user", description="user name", max_length=64)]


def address_of(request: Request) -> str:
    """Return the address of the client."""
    return request.client.host if request.client else "unknown"


async def actor_by_ticket(
    request: Request,
    services: Annotated[Services, Depends(services_of)],
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> Actor:
    """Return whose ticket the request bears. Raises UnauthenticatedError, LimitError."""
    actor = services.tickets.authenticate(credentials.credentials) if credentials else None
    if actor is None or actor.ticket is None:
        services.refusals_per_address.take(address_of(request))
        raise UnauthenticatedError("ticket.invalid", "This needs a valid ticket as a bearer token.")
    services.requests_per_ticket.take(actor.ticket.token_hash)
    return actor


async def actor_by_any(
    request: Request,
    domain: Domain,
    services: Annotated[Services, Depends(services_of)],
    password: Annotated[tuple[str, str] | None, Depends(_password)],
    bearer: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> Actor:
    """Return who asks, by ticket or by password."""
    if password is None:
        return await actor_by_ticket(request, services, bearer)
    name, secret = password
    return Actor(await services.login.check(domain, name, secret, address_of(request)))


TicketActor = Annotated[Actor, Depends(actor_by_ticket)]
AnyActor = Annotated[Actor, Depends(actor_by_any)]


def user_with(api: ExternalApi) -> Callable[..., Awaitable[User]]:
    """Return the dependency that yields the user of the path, if the ticket opens ``api`` for that one."""

    async def user(
        actor: TicketActor,
        services: Annotated[Services, Depends(services_of)],
        domain: Domain,
        user_id: UserId,
    ) -> User:
        actor.require(api)
        return subject(actor, services.directory, domain, user_id)

    return user


def named_user_with(*apis: ExternalApi) -> Callable[..., Awaitable[User]]:
    """As ``user_with``, for the sections whose paths call the user ``user``; any of ``apis`` opens them."""

    async def user(
        actor: TicketActor,
        services: Annotated[Services, Depends(services_of)],
        domain: Domain,
        user_id: UserName,
    ) -> User:
        if not any(actor.holds(api) for api in apis):
            actor.require(apis[0])
        return subject(actor, services.directory, domain, user_id)

    return user


async def _user_of_service(
    actor: TicketActor, services: Annotated[Services, Depends(services_of)], domain: Domain, user_id: UserId
) -> User:
    actor.require(ExternalApi.CALL_CONTROL)
    return subject_of_service(actor, services.directory, domain, user_id)


UserOfService = Annotated[User, Depends(_user_of_service)]
"""The user of the path, for whom a service account asks."""
CallControlUser = Annotated[User, Depends(user_with(ExternalApi.CALL_CONTROL))]
PlainUser = Annotated[User, Depends(user_with(ExternalApi.USER))]
PlainNamedUser = Annotated[User, Depends(named_user_with(ExternalApi.USER))]
CallControlNamedUser = Annotated[User, Depends(named_user_with(ExternalApi.CALL_CONTROL))]
CallsNamedUser = Annotated[User, Depends(named_user_with(ExternalApi.CALLS, ExternalApi.CALL_CONTROL))]
