"""Giving out, checking and revoking tickets. Runs on the event loop.

All live tickets are in memory by the SHA-256 of their token, so that checking one is a look-up; the database
has the same ones. A token is 256 random bits and is seen once, in the answer that gives it out.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from backend.contract.tickets import ExternalApi, Ticket
from backend.domain.errors import ForbiddenError, NotFoundError
from backend.domain.tickets.access import Actor
from backend.domain.tickets.order import TicketOrder
from backend.ports.organisation import Directory, User
from backend.ports.repositories import TicketRecord, TicketRepository

MAX_TICKETS_PER_USER = 100
TOKEN_PREFIX = "desk."  # noqa: S105 - what all tokens begin with, for those who search leaks


class TicketService:
    """The tickets of all users."""

    def __init__(
        self, repository: TicketRepository, directory: Directory, now: Callable[[], datetime]
    ) -> None:
        self._repository = repository
        self._directory = directory
        self._now = now
        self._tickets: dict[bytes, TicketRecord] = {}
        self._watchers: dict[bytes, list[Callable[[], None]]] = {}

    async def restore(self) -> None:
        """Load the tickets at the start, and forget the expired ones."""
        self._tickets = {ticket.token_hash: ticket for ticket in await self._repository.all()}
        await self.forget_expired()

    async def forget_expired(self) -> None:
        """Remove what has expired; to be called now and then."""
        now = self._now()
        await self._revoke([ticket for ticket in self._tickets.values() if ticket.expires_at <= now])

    async def forget_strangers(self) -> None:
        """Remove the tickets of those who are no users any more; to be called when users have gone."""
        tickets = self._tickets.values()
        await self._revoke([each for each in tickets if not self._directory.user(each.domain, each.user_id)])

    def authenticate(self, token: str) -> Actor | None:
        """Return whose live ticket this is, or None."""
        ticket = self._tickets.get(_hash(token))
        if ticket is None or ticket.expires_at <= self._now():
            return None
        user = self._directory.user(ticket.domain, ticket.user_id)
        return None if user is None else Actor(user, ticket)

    async def create(self, actor: Actor, user: User, order: TicketOrder) -> Ticket:
        """Give out a ticket (operation createTicket).

        With a password users get tickets for themselves; an administrator, also with a ticket, for all. A
        ticket gives no more than it has itself. Raises ForbiddenError, InvalidError.
        """
        if actor.ticket is not None:
            _require_admin(actor)
            for api in order.apis:
                actor.require(api)
        now = self._now()
        token = TOKEN_PREFIX + secrets.token_urlsafe(32)
        lines = self._directory.organisation.routing.user_lines.get(user.user_id, ())
        record = order.record(_hash(token), user, now, [line.number for line in lines])
        await self._repository.add(record)
        self._tickets[record.token_hash] = record
        await self._keep_within_limit(user)
        return Ticket(
            expires=record.expires_at.isoformat(timespec="milliseconds"),
            name=record.name,
            token=token,
            allowed_apis=[api for api in ExternalApi if api in record.apis],
        )

    async def delete(self, user: User, name: str) -> None:
        """Revoke the tickets of a name (operation deleteTicket). Raises NotFoundError."""
        named = [ticket for ticket in self._of(user) if ticket.name == name]
        if not named:
            raise NotFoundError(
                "ticket.does.not.exist", "There is no ticket of this name.", field="ticketName", name=name
            )
        await self._revoke(named)

    def lives(self, token_hash: bytes) -> bool:
        """Tell whether a ticket that was given out is still good."""
        ticket = self._tickets.get(token_hash)
        return ticket is not None and ticket.expires_at > self._now()

    def watch(self, ticket: TicketRecord, on_end: Callable[[], None]) -> Callable[[], None]:
        """Have ``on_end`` called at the ticket's revocation, now if that has been; returns how not to."""
        if ticket.token_hash not in self._tickets:
            on_end()
        watchers = self._watchers.setdefault(ticket.token_hash, [])
        watchers.append(on_end)

        def forget() -> None:
            watchers.remove(on_end)
            if not watchers and self._watchers.get(ticket.token_hash) is watchers:
                del self._watchers[ticket.token_hash]

        return forget

    def remaining(self, ticket: TicketRecord) -> timedelta:
        """Return how long a ticket still lives."""
        return ticket.expires_at - self._now()

    def _of(self, user: User) -> Iterable[TicketRecord]:
        owner = (user.domain, user.user_id)
        return [ticket for ticket in self._tickets.values() if (ticket.domain, ticket.user_id) == owner]

    async def _keep_within_limit(self, user: User) -> None:
        tickets = sorted(self._of(user), key=lambda ticket: ticket.expires_at, reverse=True)
        await self._revoke(tickets[MAX_TICKETS_PER_USER:])

    async def _revoke(self, tickets: Iterable[TicketRecord]) -> None:
        hashes = [ticket.token_hash for ticket in tickets]
        if not hashes:
            return
        for token_hash in hashes:
            self._tickets.pop(token_hash, None)
            for on_end in tuple(self._watchers.get(token_hash, ())):
                on_end()
        await self._repository.remove(hashes)


def _require_admin(actor: Actor) -> None:
    if not actor.is_admin:
        raise ForbiddenError(
            "ticket.password.required", "A ticket is given for a password, or to an administrator."
        )


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode(errors="replace")).digest()
