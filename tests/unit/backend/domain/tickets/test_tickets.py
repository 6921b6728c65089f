from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from backend.contract.tickets import ExternalApi, Ticket, TicketPlatform
from backend.domain.errors import ForbiddenError, InvalidError, NotFoundError
from backend.domain.tickets.access import Actor, subject
from backend.domain.tickets.order import TicketOrder
from backend.domain.tickets.service import MAX_TICKETS_PER_USER, TicketService
from backend.ports.organisation import Organisation, RecordingPolicy, Role, User
from backend.ports.repositories import TicketRecord
from backend.storage.directory import MemoryDirectory

ORGANISATION = Organisation("example.org", "Example", "SE", "+46277400", 701, 720)
ALICE = User(
    "example.org",
    "alice",
    "Alice",
    "1001",
    "+4627741001",
    frozenset({Role.ORG_ADMIN}),
    RecordingPolicy.MANUAL,
)
BOB = User("example.org", "bob", "Bob", "1002", "+4627741002", frozenset(), RecordingPolicy.MANUAL)
ALL_APIS = frozenset(ExternalApi)


class FakeTicketRepository:
    def __init__(self) -> None:
        self.tickets: dict[bytes, TicketRecord] = {}

    async def all(self) -> list[TicketRecord]:
        return list(self.tickets.values())

    async def add(self, ticket: TicketRecord) -> None:
        self.tickets[ticket.token_hash] = ticket

    async def remove(self, token_hashes: Sequence[bytes]) -> None:
        for token_hash in token_hashes:
            self.tickets.pop(token_hash, None)


class Office:
    """A ticket service, its repository and its clock."""

    def __init__(self) -> None:
        self.time = datetime(2024, 5, 6, 12, 0, 0, 123456, tzinfo=UTC)
        self.repository = FakeTicketRepository()
        self.directory = MemoryDirectory(ORGANISATION, [ALICE, BOB])
        self.service = self.restarted()

    def restarted(self) -> TicketService:
        return TicketService(self.repository, self.directory, lambda: self.time)

    async def give(self, user: User = BOB, **order: Any) -> Ticket:
        return await self.service.create(Actor(user), user, an_order(**order))


def an_order(**changes: Any) -> TicketOrder:
    fields: dict[str, Any] = {"apis": ALL_APIS, "platform": TicketPlatform.OTHER, **changes}
    return TicketOrder(**fields)


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.mark.asyncio
async def test_a_ticket_opens_the_door_until_it_expires(office: Office) -> None:
    ticket = await office.give(lifetime_s=60, name="crm", apis=frozenset({ExternalApi.USER}))
    assert ticket.expires == "2024-05-06T12:01:00.123+00:00"
    assert (ticket.name, ticket.allowed_apis) == ("crm", [ExternalApi.USER])
    actor = office.service.authenticate(ticket.token)
    assert actor is not None
    assert actor.user == BOB
    assert actor.holds(ExternalApi.USER)
    with pytest.raises(ForbiddenError):
        actor.require(ExternalApi.CALL_CONTROL)
    office.time += timedelta(seconds=60)
    assert office.service.authenticate(ticket.token) is None


@pytest.mark.asyncio
async def test_the_token_itself_is_never_kept(office: Office) -> None:
    ticket = await office.give()
    assert ticket.token not in repr(office.repository.tickets)
    assert len(ticket.token) > 40


@pytest.mark.asyncio
async def test_tickets_outlive_a_restart_and_expired_ones_are_forgotten_by_it(office: Office) -> None:
    long, short = await office.give(lifetime_s=3600), await office.give(lifetime_s=1)
    office.time += timedelta(seconds=2)
    service = office.restarted()
    await service.restore()
    assert service.authenticate(long.token) is not None
    assert service.authenticate(short.token) is None
    assert len(office.repository.tickets) == 1


@pytest.mark.asyncio
async def test_deleting_a_name_revokes_its_tickets_and_tells_who_watches(office: Office) -> None:
    first, second, other = await office.give(name="a"), await office.give(name="a"), await office.give()
    ended = []
    actor = office.service.authenticate(first.token)
    assert actor is not None
    assert actor.ticket is not None
    office.service.watch(actor.ticket, lambda: ended.append("first"))
    forget = office.service.watch(actor.ticket, lambda: ended.append("nobody any more"))
    forget()
    await office.service.delete(BOB, "a")
    assert ended == ["first"]
    assert office.service.authenticate(first.token) is None
    assert office.service.authenticate(second.token) is None
    assert office.service.authenticate(other.token) is not None
    with pytest.raises(NotFoundError):
        await office.service.delete(BOB, "a")


@pytest.mark.asyncio
async def test_a_plain_ticket_gives_no_other_ticket(office: Office) -> None:
    actor = office.service.authenticate((await office.give()).token)
    assert actor is not None
    with pytest.raises(ForbiddenError) as refused:
        await office.service.create(actor, BOB, an_order())
    assert refused.value.code == "ticket.password.required"


@pytest.mark.asyncio
async def test_a_ticket_of_an_administrator_gives_no_more_than_it_has(office: Office) -> None:
    token = (await office.give(ALICE, apis=frozenset({ExternalApi.USER}))).token
    actor = office.service.authenticate(token)
    assert actor is not None
    given = await office.service.create(actor, BOB, an_order(apis=frozenset({ExternalApi.USER})))
    bobs = office.service.authenticate(given.token)
    assert bobs is not None
    assert bobs.user == BOB
    with pytest.raises(ForbiddenError):
        await office.service.create(actor, BOB, an_order(apis=ALL_APIS))


@pytest.mark.asyncio
async def test_beyond_the_limit_the_ticket_that_expires_first_goes(office: Office) -> None:
    short = await office.give(lifetime_s=10)
    kept = [await office.give() for _ in range(MAX_TICKETS_PER_USER)]
    assert office.service.authenticate(short.token) is None
    assert all(office.service.authenticate(ticket.token) for ticket in kept)


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"apis": frozenset()}, "ticket.api.missing"),
        ({"name": "x" * 65}, "ticket.name.invalid"),
        ({"name": ""}, "ticket.name.invalid"),
        ({"name": "a/b"}, "ticket.name.invalid"),
        ({"name": "a\nb"}, "ticket.name.invalid"),
        ({"lifetime_s": 0}, "ticket.expires.invalid"),
        ({"lifetime_s": 366 * 24 * 3600}, "ticket.expires.invalid"),
        ({"platform": TicketPlatform.ANDROID}, "ticket.version.missing"),
        ({"number": "+4627741001"}, "ticket.number.invalid"),
    ],
)
async def test_an_order_that_breaks_a_rule_is_refused(
    office: Office, changes: dict[str, Any], code: str
) -> None:
    with pytest.raises(InvalidError) as refused:
        await office.give(**changes)
    assert refused.value.code == code


@pytest.mark.asyncio
@pytest.mark.parametrize("number", ["+4627741002", " 4627741002", "tel:+4627741002", "1002"])
async def test_a_mobile_client_names_its_version_and_a_number_of_its_user(
    office: Office, number: str
) -> None:
    await office.give(platform=TicketPlatform.IPHONE, version="17", number=number)


def test_users_act_for_themselves_and_administrators_for_everybody(office: Office) -> None:
    assert subject(Actor(BOB), office.directory, "example.org", "bob") == BOB
    assert subject(Actor(ALICE), office.directory, "example.org", "bob") == BOB
    for stranger in ("alice", "nobody"):
        with pytest.raises(ForbiddenError):
            subject(Actor(BOB), office.directory, "example.org", stranger)
    with pytest.raises(NotFoundError):
        subject(Actor(ALICE), office.directory, "example.org", "nobody")
    with pytest.raises(ForbiddenError):
        subject(Actor(ALICE), office.directory, "example.com", "bob")
