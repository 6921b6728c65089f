from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from argon2 import PasswordHasher
from cryptography.fernet import Fernet

from backend.bootstrap.configuration.applying import Applying
from backend.bootstrap.configuration.reading import ConfigurationError, parse
from backend.bootstrap.demo import sip_account
from backend.bootstrap.sealing import Sealer, SealError
from backend.contract.calls import UserLineType
from backend.domain.tickets.passwords import Passwords
from backend.ports.routing import NumberLine
from backend.storage.database import Database, database_url
from backend.storage.repositories.organisation import SqlOrganisationStore

ORGANISATION = """
[organisation]
domain = "example.com"
name = "Example"
country = "SE"
main_number = "+46812345600"
"""


def user(user_id: str, extension: str, more: str = "") -> str:
    return f"""
[[users]]
id = "{user_id}"
name = "{user_id.capitalize()}"
extension = "{extension}"
number = "+4681234{extension}"
{more}
"""


PASSWORDS = 'password = "a password"\nsip_password = "a sip password"'
ALICE = user("alice", "1001", PASSWORDS)
BOB = user("bob", "1002", PASSWORDS)


class Office:
    """A database, and configuration files for it."""

    def __init__(self, store: SqlOrganisationStore, folder: Path) -> None:
        self.store = store
        self.passwords = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        self._folder = folder

    async def apply(
        self, text: str, *, remove_others: bool = False, replace_demo: bool = False, write: bool = True
    ) -> list[str]:
        applying = Applying(self.store, self.passwords, Sealer(self._folder), self._folder)
        return await applying.apply(
            parse(text.encode(), "o.toml"),
            remove_others=remove_others,
            replace_demo=replace_demo,
            write=write,
        )

    async def users(self) -> dict[str, str]:
        """Extensions by user."""
        return {each.user.user_id: each.user.extension for each in await self.store.records()}


@pytest_asyncio.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    database = Database(database_url(None, tmp_path))
    await database.prepare()
    yield Office(SqlOrganisationStore(database.sessions), tmp_path)
    await database.close()


@pytest.mark.asyncio
async def test_a_file_makes_an_organisation_whose_passwords_are_digests(office: Office) -> None:
    lines = await office.apply(ORGANISATION + ALICE + BOB)
    assert lines[:3] == ["organisation example.com: new", "user alice: new", "user bob: new"]
    stored = await office.store.load()
    assert stored is not None and not stored.demo
    alice = (await office.store.records())[0]
    assert alice.account == sip_account(alice.user, "a sip password")
    assert await office.passwords.verify(alice.password_hash, "a password")


@pytest.mark.asyncio
async def test_the_same_file_again_changes_nothing(office: Office) -> None:
    await office.apply(ORGANISATION + ALICE)
    assert await office.apply(ORGANISATION + ALICE) == ["Nothing has changed."]
    assert await office.apply(ORGANISATION + user("alice", "1001")) == ["Nothing has changed."]
    assert await office.store.revision() == 0


@pytest.mark.asyncio
async def test_what_differs_is_said_and_counted(office: Office) -> None:
    await office.apply(ORGANISATION + ALICE)
    changed = ALICE.replace('"Alice"', '"Al"').replace('"a password"', '"another one"')
    lines = await office.apply(ORGANISATION.replace('"Example"', '"Firm"') + changed)
    assert lines[:2] == ["organisation example.com: name", "user alice: display_name, password"]
    assert await office.store.revision() == 1
    assert "another one" not in "".join(lines)


@pytest.mark.asyncio
async def test_a_user_may_have_no_number_outside(office: Office) -> None:
    without = [each.replace('number = "+', 'recording = "NONE" # "+') for each in (ALICE, BOB)]
    await office.apply(ORGANISATION + "".join(without))
    assert [each.user.number for each in await office.store.records()] == ["1001", "1002"]


@pytest.mark.asyncio
async def test_a_user_may_have_further_numbers_to_call_with(office: Office) -> None:
    lines = 'lines = [{ type = "PRIVATE_MOBILE", number = "+46 70 174 06 05", secondary = true }]'
    await office.apply(ORGANISATION + user("alice", "1001", lines))
    stored = await office.store.load()
    assert stored is not None
    assert stored.organisation.routing.user_lines == {
        "alice": [NumberLine(UserLineType.PRIVATE_MOBILE, "+46701740605", secondary=True)]
    }


@pytest.mark.asyncio
async def test_a_check_writes_nothing(office: Office) -> None:
    assert (await office.apply(ORGANISATION + ALICE, write=False))[-1] == "Nothing was written."
    assert await office.store.load() is None


@pytest.mark.asyncio
async def test_users_whom_the_file_does_not_name_stay_unless_they_are_to_go(office: Office) -> None:
    await office.apply(ORGANISATION + ALICE + BOB)
    assert "user bob: not in the file, kept" in await office.apply(ORGANISATION + ALICE)
    with pytest.raises(ConfigurationError, match="1002 is of the user bob"):
        await office.apply(ORGANISATION + ALICE + user("carol", "1002", PASSWORDS))
    await office.apply(ORGANISATION + ALICE, remove_others=True)
    assert await office.users() == {"alice": "1001"}


@pytest.mark.asyncio
async def test_users_can_exchange_their_extensions(office: Office) -> None:
    await office.apply(ORGANISATION + ALICE + BOB)
    with pytest.raises(ConfigurationError, match="give the sip_password again"):
        await office.apply(ORGANISATION + user("alice", "1002") + user("bob", "1001"))
    await office.apply(ORGANISATION + user("alice", "1002", PASSWORDS) + user("bob", "1001", PASSWORDS))
    assert await office.users() == {"alice": "1002", "bob": "1001"}


@pytest.mark.asyncio
async def test_another_organisation_is_refused_and_the_demo_one_is_replaced_only_when_asked(
    office: Office,
) -> None:
    await office.apply(ORGANISATION + ALICE)
    with pytest.raises(ConfigurationError, match="cannot be renamed"):
        await office.apply(ORGANISATION.replace("example.com", "example.net") + ALICE)
    stored = await office.store.load()
    assert stored is not None
    await office.store.add(stored.organisation, await office.store.records(), demo=True)
    with pytest.raises(ConfigurationError, match="--replace-demo"):
        await office.apply(ORGANISATION + BOB)
    await office.apply(ORGANISATION + BOB, replace_demo=True)
    assert await office.users() == {"bob": "1002"}
    assert await office.store.revision() == 1


@pytest.mark.asyncio
async def test_a_wrong_user_leaves_everything_as_it_was(office: Office) -> None:
    await office.apply(ORGANISATION + ALICE)
    bad = user("bob", "1002", 'password = { env = "THERE_IS_NO_SUCH" }')
    with pytest.raises(ConfigurationError, match="user bob: password: the environment has no variable"):
        await office.apply(ORGANISATION.replace('"Example"', '"Firm"') + ALICE + bad)
    stored = await office.store.load()
    assert stored is not None and stored.organisation.name == "Example"


TRUNK = """
[[trunks]]
id = "provider"
host = "sip.example.net"
register = true
username = "461234"
password = "a trunk password"
"""


@pytest.mark.asyncio
async def test_a_trunks_password_is_sealed_and_can_be_opened_again(office: Office, tmp_path: Path) -> None:
    lines = await office.apply(ORGANISATION + ALICE + TRUNK)
    assert "trunk provider: new" in lines
    stored = await office.store.load()
    assert stored is not None
    (plan,) = stored.organisation.routing.trunks
    assert plan.trunk.password == "" and "a trunk password" not in plan.sealed_password
    assert Sealer(tmp_path).open(plan.sealed_password) == "a trunk password"
    assert (tmp_path / "trunk.key").stat().st_mode & 0o077 == 0
    assert [route.trunks for route in stored.organisation.routing.outbound] == [["provider"]]


@pytest.mark.asyncio
async def test_a_trunks_password_stays_where_it_is_the_same_or_left_out(office: Office) -> None:
    await office.apply(ORGANISATION + ALICE + TRUNK)
    assert await office.apply(ORGANISATION + ALICE + TRUNK) == ["Nothing has changed."]
    without = TRUNK.replace('password = "a trunk password"', "")
    assert await office.apply(ORGANISATION + ALICE + without) == ["Nothing has changed."]
    assert "trunk provider: removed" in await office.apply(ORGANISATION + ALICE)


def test_what_another_key_has_sealed_cannot_be_opened(tmp_path: Path) -> None:
    sealed = Sealer(tmp_path).seal("a secret")
    (tmp_path / "trunk.key").write_bytes(Fernet.generate_key())
    with pytest.raises(SealError, match="configure them anew"):
        Sealer(tmp_path).open(sealed)
