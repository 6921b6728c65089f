"""The organisation in the database: read whole at the start and when it has changed, written whole.

Its revision counts the changes, so that a running backend sees by one number whether there was one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import msgspec
from sqlalchemy import Update, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from backend.ports.organisation import Organisation, Permission, User
from backend.ports.telephony import Account
from backend.storage.models import OrganisationRow, UserRow


class NewUser(msgspec.Struct, frozen=True):
    """A user with what only storage keeps: the password as an argon2id hash, the SIP account's digests."""

    user: User
    password_hash: str | None
    account: Account


class StoredOrganisation(msgspec.Struct, frozen=True):
    """All that is known of the organisation; ``demo`` when its passwords are known to everybody."""

    organisation: Organisation
    users: list[User]
    accounts: list[Account]
    demo: bool
    revision: int = 0


class OvertakenError(Exception):
    """Somebody else has changed the organisation since it was read."""


class SqlOrganisationStore:
    """Loads and changes the organisation."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession]) -> None:
        self._sessions = sessions

    async def load(self) -> StoredOrganisation | None:
        """Return the organisation, or None where there is none yet."""
        async with self._sessions() as session:
            row = await session.scalar(select(OrganisationRow))
            if row is None:
                return None
            wanted = select(UserRow).where(UserRow.domain == row.domain).order_by(UserRow.extension)
            users = list(await session.scalars(wanted))
        return StoredOrganisation(
            organisation=Organisation(
                **{name: getattr(row, name) for name in Organisation.__struct_fields__}
            ),
            users=[_user(each) for each in users],
            accounts=[_account(each) for each in users],
            demo=row.demo,
            revision=row.revision,
        )

    async def revision(self) -> int | None:
        """Return the number of the last change, or None where there is no organisation."""
        async with self._sessions() as session:
            return await session.scalar(select(OrganisationRow.revision))

    async def records(self) -> list[NewUser]:
        """Return all users with their password hashes and accounts."""
        async with self._sessions() as session:
            rows = await session.scalars(select(UserRow).order_by(UserRow.extension))
            return [NewUser(_user(row), row.password_hash, _account(row)) for row in rows]

    async def change(
        self,
        organisation: Organisation,
        users: Sequence[NewUser],
        removed: Sequence[str],
        *,
        revision: int,
    ) -> None:
        """Change the organisation that was read at ``revision``, in one transaction; its domain stays.

        ``users`` are put in the place of those with their ids, ``removed`` are ids. Raises OvertakenError.
        """
        domain = organisation.domain
        async with self._sessions.begin() as session:
            values = {name: getattr(organisation, name) for name in Organisation.__struct_fields__}
            wanted = (OrganisationRow.domain == domain, OrganisationRow.revision == revision)
            found = await session.execute(
                update(OrganisationRow)
                .where(*wanted)
                .values(**values, revision=revision + 1)
                .returning(OrganisationRow.domain)
            )
            if found.first() is None:
                raise OvertakenError
            gone = (UserRow.domain == domain, UserRow.user_id.in_(removed))
            await session.execute(delete(UserRow).where(*gone))
            for each in users:
                await session.execute(_out_of_the_way(each.user))
            for each in users:
                await session.merge(_row(each))

    async def add(
        self, organisation: Organisation, users: Sequence[NewUser], *, demo: bool, revision: int = 0
    ) -> None:
        """Insert the organisation with all its users, in place of one that is there, in one transaction."""
        values = msgspec.structs.asdict(organisation)
        async with self._sessions.begin() as session:
            await session.execute(delete(OrganisationRow))
            session.add(OrganisationRow(**values, demo=demo, revision=revision))
            await session.flush()
            session.add_all(_row(each) for each in users)


def _out_of_the_way(user: User) -> Update:
    """Free a user's extension and number, so that users may exchange theirs."""
    nothing = "-" + hashlib.sha256(user.user_id.encode()).hexdigest()[:31]
    wanted = (UserRow.domain == user.domain, UserRow.user_id == user.user_id)
    return update(UserRow).where(*wanted).values(extension=nothing, number=nothing)


def _row(new: NewUser) -> UserRow:
    return UserRow(
        **{name: getattr(new.user, name) for name in User.__struct_fields__},
        password_hash=new.password_hash,
        sip_ha1_md5=new.account.ha1_md5,
        sip_ha1_sha256=new.account.ha1_sha256,
    )


def _user(row: UserRow) -> User:
    return User(**{name: getattr(row, name) for name in User.__struct_fields__})


def _account(row: UserRow) -> Account:
    return Account(
        username=row.extension,
        display_name=row.display_name,
        ha1_md5=row.sip_ha1_md5,
        ha1_sha256=row.sip_ha1_sha256,
        may_pick_up=Permission.PICKUP in row.permissions,
        media_encryption=row.media_encryption,
    )
