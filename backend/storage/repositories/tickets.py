"""Tickets and passwords in the database. Runs on the event loop."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from backend.ports.repositories import TicketRecord
from backend.storage.models import TicketRow, UserRow


class SqlTicketRepository:
    """``TicketRepository`` on SQLAlchemy."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession]) -> None:
        self._sessions = sessions

    async def all(self) -> list[TicketRecord]:
        """Every ticket, expired ones too."""
        async with self._sessions() as session:
            return [_record(row) for row in await session.scalars(select(TicketRow))]

    async def add(self, ticket: TicketRecord) -> None:
        """Keep a ticket."""
        values = {name: getattr(ticket, name) for name in TicketRecord.__struct_fields__}
        async with self._sessions.begin() as session:
            session.add(TicketRow(**values))

    async def remove(self, token_hashes: Sequence[bytes]) -> None:
        """Forget tickets; unknown ones are ignored."""
        async with self._sessions.begin() as session:
            await session.execute(delete(TicketRow).where(TicketRow.token_hash.in_(token_hashes)))


class SqlCredentialRepository:
    """``CredentialRepository`` on SQLAlchemy."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession]) -> None:
        self._sessions = sessions

    async def password_hash(self, domain: str, user_id: str) -> str | None:
        """Return the encoded hash, or None where the user is unknown or has no password."""
        wanted = select(UserRow.password_hash).where(UserRow.domain == domain, UserRow.user_id == user_id)
        async with self._sessions() as session:
            return await session.scalar(wanted)

    async def set_password_hash(self, domain: str, user_id: str, encoded: str) -> None:
        """Replace the hash (its parameters have changed)."""
        change = (
            update(UserRow)
            .where(UserRow.domain == domain, UserRow.user_id == user_id)
            .values(password_hash=encoded)
        )
        async with self._sessions.begin() as session:
            await session.execute(change)


def _record(row: TicketRow) -> TicketRecord:
    return TicketRecord(**{name: getattr(row, name) for name in TicketRecord.__struct_fields__})
