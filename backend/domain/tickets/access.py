"""Who asks, and what that one may do: scopes of the ticket, and acting for others."""

from __future__ import annotations

import msgspec

from backend.contract.tickets import ExternalApi
from backend.domain.errors import ForbiddenError, NotFoundError
from backend.ports.organisation import Directory, Role, User
from backend.ports.repositories import TicketRecord


class Actor(msgspec.Struct, frozen=True):
    """Who asks: a user, by password (``ticket`` is None, all scopes) or by a ticket."""

    user: User
    ticket: TicketRecord | None = None

    @property
    def is_admin(self) -> bool:
        """Whether this is an administrator of the organisation."""
        return Role.ORG_ADMIN in self.user.roles

    def holds(self, api: ExternalApi) -> bool:
        """Tell whether the ticket opens an API."""
        return self.ticket is None or api in self.ticket.apis

    def require(self, api: ExternalApi) -> None:
        """Raise ForbiddenError unless the ticket opens the API."""
        if not self.holds(api):
            raise ForbiddenError(
                "ticket.scope.missing", f"This needs a ticket for {api.value}.", field="api", name=api.value
            )


def subject_of_service(actor: Actor, directory: Directory, domain: str, user_id: str) -> User:
    """Return the user of its own organisation for whom a service account asks.

    Raises ForbiddenError to everybody else, NotFoundError.
    """
    if Role.SERVICE not in actor.user.roles or domain != actor.user.domain:
        raise ForbiddenError("service.account.required", "This is for service accounts.", field="userId")
    user = directory.user(domain, user_id)
    if user is None:
        raise NotFoundError("user.does.not.exist", "There is no such user.", field="userId", name=user_id)
    return user


def subject(actor: Actor, directory: Directory, domain: str, user_id: str) -> User:
    """Return the user that a request is about.

    Users act for themselves; for others only an administrator of the same organisation may (ForbiddenError,
    which does not tell whether the other one exists). Raises NotFoundError to an administrator.
    """
    if (domain, user_id) == (actor.user.domain, actor.user.user_id):
        return actor.user
    if not actor.is_admin or domain != actor.user.domain:
        raise ForbiddenError(
            "user.not.permitted", "You may not act for this user.", field="userId", name=user_id
        )
    return known_user(directory, domain, user_id)


def known_user(directory: Directory, domain: str, user_id: str) -> User:
    """Return a user. Raises NotFoundError."""
    user = directory.user(domain, user_id)
    if user is None:
        raise NotFoundError("user.does.not.exist", "There is no such user.", field="userId", name=user_id)
    return user
