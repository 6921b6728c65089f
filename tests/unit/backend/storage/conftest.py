"""A database for each test, each test on both: SQLite in a file, and PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import URL, make_url, text

from backend.ports.organisation import (
    Organisation,
    OrganisationSettings,
    Permission,
    RecordingPolicy,
    Role,
    User,
)
from backend.ports.telephony import Account, MediaEncryption
from backend.storage.database import SQLITE_FILE, Database, database_url
from backend.storage.models import Base
from backend.storage.repositories.organisation import NewUser, SqlOrganisationStore
from tests.support.postgresql import running_postgresql

ORGANISATION = Organisation(
    "example.org", "Example", "SE", "+46277400", 701, 720, OrganisationSettings(park_recall_s=60)
)
ALICE = User(
    "example.org",
    "alice",
    "Alice",
    "1001",
    "+4627741001",
    frozenset({Role.ATTENDANT, Role.ORG_ADMIN}),
    RecordingPolicy.MANUAL,
    frozenset(Permission),
)
BOB = User(
    "example.org",
    "bob",
    "Bob",
    "1002",
    "+4627741002",
    frozenset(),
    RecordingPolicy.ON_DEMAND,
    media_encryption=MediaEncryption.REQUIRED,
)


def new_user(user: User) -> NewUser:
    account = Account(
        user.extension,
        user.display_name,
        ha1_md5="5" * 32,
        ha1_sha256="6" * 64,
        media_encryption=user.media_encryption,
    )
    return NewUser(user, password_hash=f"hash of {user.user_id}", account=account)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    with running_postgresql() as address:
        yield address


@pytest.fixture(scope="session")
def file_template(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A database file with the organisation; to bring one up to date takes longer than most tests."""
    folder = tmp_path_factory.mktemp("template")
    asyncio.run(_fill(database_url(None, folder)))
    return (folder / SQLITE_FILE).read_bytes()


@pytest.fixture(scope="session")
def on_server(postgresql: str) -> str:
    """The address of a database on the server that has the tables and nothing in them."""

    async def prepare() -> None:
        database = Database(make_url(postgresql))
        await database.prepare()
        await database.close()

    asyncio.run(prepare())
    return postgresql


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> URL:
    """Where the database of a test is: in a file that is filled, or on the server, empty."""
    if request.param == "sqlite":
        (tmp_path / SQLITE_FILE).write_bytes(request.getfixturevalue("file_template"))
        return database_url(None, tmp_path)
    return make_url(request.getfixturevalue("on_server"))


@pytest_asyncio.fixture
async def database(place: URL) -> AsyncIterator[Database]:
    database = Database(place)
    if place.get_backend_name() != "sqlite":
        names = ", ".join(table.name for table in Base.metadata.sorted_tables)
        async with database.sessions.begin() as session:
            await session.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))
        await _add_organisation(database)
    yield database
    await database.close()


async def _fill(url: URL) -> None:
    database = Database(url)
    await database.prepare()
    await _add_organisation(database)
    await database.close()


async def _add_organisation(database: Database) -> None:
    users = [new_user(ALICE), new_user(BOB)]
    await SqlOrganisationStore(database.sessions).add(ORGANISATION, users, demo=True)
