from __future__ import annotations

import asyncio

import pytest
from argon2 import PasswordHasher

from backend.bus.bus import Bus
from backend.domain.errors import LimitError, UnauthenticatedError
from backend.domain.tickets.failures import FailureLimit
from backend.domain.tickets.guessing import LoginGuessing
from backend.domain.tickets.login import Login
from backend.domain.tickets.passwords import MAX_WAITING, Passwords
from backend.ports.organisation import Organisation, RecordingPolicy, User
from backend.storage.directory import MemoryDirectory

BOB = User("example.org", "bob", "Bob", "1002", "+4627741002", frozenset(), RecordingPolicy.MANUAL)
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class FakeCredentials:
    def __init__(self) -> None:
        self.hashes = {("example.org", "bob"): QUICK.hash("demo-bob")}

    async def password_hash(self, domain: str, user_id: str) -> str | None:
        return self.hashes.get((domain, user_id))

    async def set_password_hash(self, domain: str, user_id: str, encoded: str) -> None:
        self.hashes[domain, user_id] = encoded


class Door:
    """A login with a clock that is moved by hand."""

    def __init__(self, hasher: PasswordHasher = QUICK) -> None:
        self.time = 0.0
        self.credentials = FakeCredentials()
        organisation = Organisation("example.org", "Example", "SE", "+46277400", 701, 720)
        directory = MemoryDirectory(organisation, [BOB])
        self.login = Login(
            directory,
            self.credentials,
            Passwords(hasher),
            per_user=FailureLimit(3, 60, lambda: self.time),
            per_address=FailureLimit(5, 60, lambda: self.time),
            guessing=LoginGuessing(directory, Bus(), lambda: self.time),
        )

    async def try_password(self, password: str, name: str = "bob", address: str = "127.0.0.1") -> User:
        return await self.login.check("example.org", name, password, address)


@pytest.mark.asyncio
async def test_the_right_password_lets_in_with_and_without_the_domain() -> None:
    door = Door()
    assert await door.try_password("demo-bob") == BOB
    assert await door.try_password("demo-bob", name="bob@example.org") == BOB


@pytest.mark.asyncio
async def test_an_unknown_user_and_a_wrong_password_get_the_same_answer() -> None:
    door = Door()
    with pytest.raises(UnauthenticatedError) as wrong:
        await door.try_password("wrong")
    with pytest.raises(UnauthenticatedError) as unknown:
        await door.try_password("a password that nobody has", name="nobody")
    assert (wrong.value.code, str(wrong.value)) == (unknown.value.code, str(unknown.value))


@pytest.mark.asyncio
async def test_after_some_failures_even_the_right_password_must_wait() -> None:
    door = Door()
    for _ in range(3):
        with pytest.raises(UnauthenticatedError):
            await door.try_password("wrong")
    with pytest.raises(LimitError, match="try again in 60 s"):
        await door.try_password("demo-bob")
    assert await door.try_password("demo-bob", address="192.0.2.1") == BOB
    door.time = 60.0
    assert await door.try_password("demo-bob") == BOB


@pytest.mark.asyncio
async def test_one_address_cannot_try_many_users() -> None:
    door = Door()
    for number in range(5):
        with pytest.raises(UnauthenticatedError):
            await door.try_password("wrong", name=f"user{number}")
    with pytest.raises(LimitError):
        await door.try_password("demo-bob")


@pytest.mark.asyncio
async def test_guessing_at_one_user_does_not_lock_out_the_others_at_the_address() -> None:
    door = Door()
    for _ in range(20):
        with pytest.raises((UnauthenticatedError, LimitError)):
            await door.try_password("wrong", name="carol")
    assert await door.try_password("demo-bob") == BOB


@pytest.mark.asyncio
async def test_successes_are_not_counted() -> None:
    door = Door()
    for _ in range(10):
        await door.try_password("demo-bob")


@pytest.mark.asyncio
async def test_a_hash_of_old_parameters_is_replaced_at_the_next_login() -> None:
    door = Door(PasswordHasher(time_cost=2, memory_cost=16, parallelism=1))
    await door.try_password("demo-bob")
    assert "t=2" in door.credentials.hashes["example.org", "bob"]
    await door.try_password("demo-bob")


@pytest.mark.asyncio
async def test_an_endless_password_is_refused_and_a_broken_hash_lets_nobody_in() -> None:
    passwords = Passwords(QUICK)
    assert not await passwords.verify(QUICK.hash("x" * 257), "x" * 257)
    assert not await passwords.verify("not a hash", "demo-bob")


@pytest.mark.asyncio
async def test_too_many_logins_at_once_are_refused() -> None:
    passwords = Passwords(QUICK)
    encoded = QUICK.hash("demo-bob")
    attempts = [passwords.verify(encoded, "demo-bob") for _ in range(MAX_WAITING + 5)]
    results = await asyncio.gather(*attempts, return_exceptions=True)
    assert [isinstance(result, LimitError) for result in results].count(True) == 5
    assert results.count(True) == MAX_WAITING
