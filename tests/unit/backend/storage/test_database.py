from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from backend.storage.database import SQLITE_FILE, Database, database_url
from backend.storage.errors import DatabaseError
from backend.storage.migrations import HEAD
from backend.storage.migrations.upgrade import configuration, downgrade
from backend.storage.models import Base


def test_the_head_that_the_start_compares_with_is_that_of_the_migrations() -> None:
    assert ScriptDirectory.from_config(configuration()).get_current_head() == HEAD


@pytest.mark.asyncio
async def test_the_migrations_lead_to_the_models(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), Base.metadata))

    async with database.sessions() as session:
        assert await (await session.connection()).run_sync(differences) == []


@pytest.mark.asyncio
async def test_every_migration_can_be_taken_back(tmp_path: Path) -> None:
    database = Database(database_url(None, tmp_path))
    await database.prepare()
    async with database.sessions.begin() as session:
        await (await session.connection()).run_sync(lambda connection: downgrade(connection, "base"))
    await database.prepare()
    await database.close()
    with sqlite3.connect(tmp_path / SQLITE_FILE) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    connection.close()
    assert "log_items" in tables


@pytest.mark.asyncio
async def test_sqlite_is_in_wal_mode_syncs_every_commit_and_keeps_foreign_keys(tmp_path: Path) -> None:
    database = Database(database_url(None, tmp_path))
    async with database.sessions() as session:
        assert await session.scalar(text("PRAGMA journal_mode")) == "wal"
        assert await session.scalar(text("PRAGMA synchronous")) == 2
        assert await session.scalar(text("PRAGMA foreign_keys")) == 1
    await database.close()


@pytest.mark.asyncio
async def test_a_schema_of_a_newer_program_is_refused_with_a_sentence(tmp_path: Path) -> None:
    database = Database(database_url(None, tmp_path))
    await database.prepare()
    async with database.sessions.begin() as session:
        await session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseError, match="another version of the program"):
        await database.prepare()
    await database.close()


@pytest.mark.asyncio
async def test_a_file_that_is_no_database_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / SQLITE_FILE).write_bytes(b"certainly not a database" * 100)
    database = Database(database_url(None, tmp_path))
    with pytest.raises(DatabaseError, match="cannot be used: file is not a database"):
        await database.prepare()
    await database.close()


@pytest.mark.asyncio
async def test_a_failed_migration_leaves_nothing_behind(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / SQLITE_FILE) as connection:
        connection.execute("CREATE TABLE devices (domain TEXT)")
    connection.close()
    database = Database(database_url(None, tmp_path))
    with pytest.raises(DatabaseError):
        await database.prepare()
    await database.close()
    with sqlite3.connect(tmp_path / SQLITE_FILE) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    connection.close()
    assert tables == {"devices"}


def test_a_url_of_postgresql_gets_our_driver_and_others_are_refused(tmp_path: Path) -> None:
    assert database_url("postgresql://u@h/d", tmp_path).drivername == "postgresql+asyncpg"
    assert database_url("postgres://u@h/d", tmp_path).drivername == "postgresql+asyncpg"
    with pytest.raises(DatabaseError, match="mysql"):
        database_url("mysql://h/d", tmp_path)
    with pytest.raises(DatabaseError, match="cannot be read"):
        database_url("no url", tmp_path)


@pytest.mark.asyncio
async def test_a_database_that_cannot_be_reached_is_named_without_its_password(tmp_path: Path) -> None:
    database = Database(database_url("postgresql://u:secret@127.0.0.1:1/d", tmp_path))
    with pytest.raises(DatabaseError) as refused:
        await database.prepare()
    await database.close()
    assert "secret" not in str(refused.value)
