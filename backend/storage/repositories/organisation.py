"""The organisation in the database: read whole at the start, written once."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from backend.ports.organisation import Organisation, User
from backend.ports.telephony import Account
from backend.storage.models import OrganisationRow, UserRow


class NewUser(msgspec.Struct, frozen=True):
    """A user with what only storage keeps: the password as an argon2id hash, the SIP account's digests."""

    user: User
    password_hash: str
    account: Account


class StoredOrganisation(msgspec.Struct, frozen=True):
    """All that is known of the organisation; ``demo`` when its passwords are known to everybody."""

    organisation: Organisation
    users: list[User]
    accounts: list[Account]
    demo: bool


class SqlOrganisationStore:
    """Loads and inserts the organisation."""

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
        )

    async def add(self, organisation: Organisation, users: Sequence[NewUser], *, demo: bool) -> None:
        """Insert the organisation with all its users, in one transaction."""
        async with self._sessions.begin() as session:
            session.add(OrganisationRow(**msgspec.structs.asdict(organisation), demo=demo))
            await session.flush()
            session.add_all(_row(each) for each in users)


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
    )
