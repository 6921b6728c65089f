from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from backend.contract.tickets import ExternalApi, TicketPlatform
from backend.ports.devices import DeviceRecord
from backend.ports.organisation import OrganisationSettings, Permission
from backend.ports.repositories import TicketRecord
from backend.storage.database import Database, database_url
from backend.storage.directory import MemoryDirectory
from backend.storage.migrations.upgrade import downgrade
from backend.storage.repositories.devices import SqlDeviceStore
from backend.storage.repositories.organisation import SqlOrganisationStore
from backend.storage.repositories.tickets import SqlCredentialRepository, SqlTicketRepository
from backend.storage.writer import WriteBehind

from .conftest import ALICE, BOB, ORGANISATION, new_user

NOW = datetime(2024, 1, 1, tzinfo=UTC)


@pytest.mark.asyncio
async def test_the_organisation_comes_back_with_users_and_accounts(database: Database) -> None:
    stored = await SqlOrganisationStore(database.sessions).load()
    assert stored is not None
    assert stored.organisation == ORGANISATION
    assert stored.users == [ALICE, BOB]
    assert [account.username for account in stored.accounts] == ["1001", "1002"]
    assert stored.demo


@pytest.mark.asyncio
async def test_an_empty_database_has_no_organisation(tmp_path: Path) -> None:
    empty = Database(database_url(None, tmp_path))
    await empty.prepare()
    assert await SqlOrganisationStore(empty.sessions).load() is None
    await empty.close()


@pytest.mark.asyncio
async def test_settings_of_which_an_older_program_knew_nothing_have_their_defaults(
    database: Database,
) -> None:
    async with database.sessions.begin() as session:
        await session.execute(text("""UPDATE organisations SET settings = '{"camp_on_s": 9, "later": 1}'"""))
    stored = await SqlOrganisationStore(database.sessions).load()
    assert stored is not None
    assert stored.organisation.settings == OrganisationSettings(camp_on_s=9)


@pytest.mark.asyncio
async def test_an_upgrade_leaves_users_what_everybody_could_do(tmp_path: Path) -> None:
    database = Database(database_url(None, tmp_path))
    await database.prepare()
    await SqlOrganisationStore(database.sessions).add(ORGANISATION, [new_user(BOB)], demo=False)
    async with database.sessions.begin() as session:
        connection = await session.connection()
        await connection.run_sync(lambda connection: downgrade(connection, "0004"))
    await database.prepare()
    stored = await SqlOrganisationStore(database.sessions).load()
    await database.close()
    assert stored is not None
    assert stored.users[0].permissions == {Permission.DIVERSION_BYPASS, Permission.INTERCOM}


@pytest.mark.asyncio
async def test_a_ticket_comes_back_and_goes(database: Database) -> None:
    tickets = SqlTicketRepository(database.sessions)
    ticket = TicketRecord(
        token_hash=b"h" * 32,
        domain="example.org",
        user_id="alice",
        name="console",
        apis=frozenset({ExternalApi.USER, ExternalApi.CALL_CONTROL}),
        platform=TicketPlatform.OTHER,
        version=None,
        number=None,
        device_name="Desk",
        created_at=NOW,
        expires_at=NOW + timedelta(days=1),
    )
    await tickets.add(ticket)
    assert await tickets.all() == [ticket]
    await tickets.remove([ticket.token_hash, b"unknown"])
    assert await tickets.all() == []


@pytest.mark.asyncio
async def test_a_password_hash_is_found_and_replaced(database: Database) -> None:
    credentials = SqlCredentialRepository(database.sessions)
    assert await credentials.password_hash("example.org", "alice") == "hash of alice"
    await credentials.set_password_hash("example.org", "alice", "better")
    assert await credentials.password_hash("example.org", "alice") == "better"
    assert await credentials.password_hash("example.org", "nobody") is None


@pytest.mark.asyncio
async def test_devices_are_written_behind_and_replaced(database: Database) -> None:
    writer = WriteBehind()
    writer.start()
    store = SqlDeviceStore(database.sessions, writer)
    store.remember(DeviceRecord("d1", "example.org", "alice", "Phone/1"))
    store.remember(DeviceRecord("d1", "example.org", "alice", "Phone/2"))
    await writer.close(5)
    assert await store.all() == [DeviceRecord("d1", "example.org", "alice", "Phone/2")]


@pytest.mark.asyncio
async def test_a_write_that_the_database_refuses_does_not_hold_up_the_next(database: Database) -> None:
    writer = WriteBehind()
    writer.start()
    store = SqlDeviceStore(database.sessions, writer)
    store.remember(DeviceRecord("d1", "example.org", "a stranger", "Phone/1"))
    store.remember(DeviceRecord("d2", "example.org", "alice", "Phone/2"))
    await writer.close(5)
    assert [device.device_id for device in await store.all()] == ["d2"]


@pytest.mark.asyncio
async def test_a_write_that_fails_for_a_while_is_repeated() -> None:
    attempts = []

    async def flaky() -> None:
        attempts.append(1)
        if len(attempts) < 3:
            raise OSError("away")

    writer = WriteBehind(retry_s=0.001)
    writer.start()
    writer.put(flaky)
    await writer.close(5)
    assert len(attempts) == 3


def test_the_directory_finds_users_by_name_extension_and_number() -> None:
    directory = MemoryDirectory(ORGANISATION, [ALICE, BOB])
    assert directory.organisation == ORGANISATION
    assert directory.user("example.org", "bob") == BOB
    assert directory.user("example.com", "bob") is None
    assert directory.user_of_extension("1001") == ALICE
    assert directory.user_of_number("+4627741002") == BOB
    assert directory.users() == [ALICE, BOB]
