"""A database for each test, each test on both: SQLite in a file, and PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import text

from backend.ports.organisation import (
    Organisation,
    OrganisationSettings,
    Permission,
    RecordingPolicy,
    Role,
    User,
)
from backend.ports.telephony import Account, MediaEncryption
from backend.storage.database import Database, database_url
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


@pytest_asyncio.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    on_server = request.param == "postgresql"
    address = request.getfixturevalue("postgresql") if on_server else None
    database = Database(database_url(address, tmp_path))
    await database.prepare()
    await SqlOrganisationStore(database.sessions).add(
        ORGANISATION, [new_user(ALICE), new_user(BOB)], demo=True
    )
    yield database
    async with database.sessions.begin() as session:
        for table in [*(table.name for table in Base.metadata.sorted_tables), "alembic_version"]:
            await session.execute(text(f"DROP TABLE IF EXISTS {table}{' CASCADE' if on_server else ''}"))
    await database.close()
