"""The database: where it is, how it is opened, and that its schema is that of this program.

Runs on the event loop; SQLite statements run in aiosqlite's thread, PostgreSQL is spoken to by asyncpg.
SQLite is in WAL mode and syncs every commit, so what is committed outlives a kill and a power cut.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

from backend.storage.errors import DatabaseError
from backend.storage.migrations import HEAD

PASSING_ERRORS: tuple[type[Exception], ...] = (OperationalError, InterfaceError)
"""The database is locked, full or away: what was asked for may be asked for again."""
SQLITE_FILE = "deskline.sqlite3"
MIGRATION_LOCK = 0x4465736B
_DRIVERS = {
    "postgresql": "postgresql+asyncpg",
    "postgres": "postgresql+asyncpg",
    "sqlite": "sqlite+aiosqlite",
}
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 5000",
)


def database_url(given: str | None, data_dir: Path) -> URL:
    """Return where the database is: ``given``, with our driver for its kind, or a file in ``data_dir``.

    Raises DatabaseError for what is not a URL of SQLite or PostgreSQL.
    """
    if given is None:
        return URL.create("sqlite+aiosqlite", database=str(data_dir / SQLITE_FILE))
    try:
        url = make_url(given)
    except ArgumentError as error:
        sentence = "The database URL cannot be read; try postgresql://user@host/name."
        raise DatabaseError(sentence, "database.url.invalid") from error
    driver = _DRIVERS.get(url.drivername.partition("+")[0])
    if driver is None:
        sentence = f"Databases of the kind {url.drivername} are not supported; use PostgreSQL."
        raise DatabaseError(sentence, "database.kind.unknown", kind=url.drivername)
    return url.set(drivername=driver)


class Database:
    """One opened database with its pool of connections."""

    def __init__(self, url: URL) -> None:
        self._url = url
        self._engine = _engine(url)
        self.sessions: async_sessionmaker[AsyncSession] = async_sessionmaker(
            self._engine, expire_on_commit=False
        )

    async def prepare(self) -> None:
        """Bring the schema to that of this program. Raises DatabaseError, also for a newer schema."""
        try:
            async with self._engine.begin() as connection:
                if self._engine.dialect.name == "postgresql":
                    await connection.execute(text(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"))
                if await connection.run_sync(_revision) != HEAD:
                    await connection.run_sync(_upgrade)
        except (SQLAlchemyError, OSError) as error:
            origin = getattr(error, "orig", None) or error
            reason = str(origin).splitlines()[0]
            name = self._url.render_as_string(hide_password=True)
            damaged = getattr(origin, "sqlite_errorcode", None) in _DAMAGED
            raise DatabaseError(
                f"The database {name} cannot be used: {reason}",
                "database.damaged" if damaged else "database.unusable",
                database=self._url.database if damaged else name,
                reason=reason,
            ) from error

    async def close(self) -> None:
        """Close all connections."""
        await self._engine.dispose()


def _engine(url: URL) -> AsyncEngine:
    if url.get_backend_name() != "sqlite":
        return create_async_engine(url, pool_pre_ping=True, pool_size=5, max_overflow=5, hide_parameters=True)
    # One connection: SQLite has one writer anyway, and call control never waits for the database.
    engine = create_async_engine(url, pool_size=1, max_overflow=0, hide_parameters=True)
    event.listen(engine.sync_engine, "connect", _open_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def _open_sqlite(connection: Any, _record: object) -> None:
    # The driver's own transactions leave out DDL; without them a migration is whole or has not happened.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


def _upgrade(connection: Connection) -> None:
    # Alembic takes long to import and is needed only where the schema is not that of this program yet.
    from alembic.util import CommandError

    from backend.storage.migrations.upgrade import upgrade

    try:
        upgrade(connection)
    except CommandError as error:
        raise DatabaseError(
            f"The database is of another version of the program: {error}", "database.newer", reason=error
        ) from error
