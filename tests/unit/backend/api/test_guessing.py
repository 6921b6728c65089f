from __future__ import annotations

import json

import pytest

from tests.support.feeds import reading
from tests.support.office import Office

STREAM = "/api/stream/example.org/alice"
WANTED = {"api": "USER", "platform": "other"}


async def guess(office: Office, user: str, times: int) -> None:
    for _ in range(times):
        response = await office.client.post(
            f"/api/tickets/example.org/{user}", params=WANTED, auth=(user, "wrong")
        )
        assert response.status_code in (401, 429)


@pytest.mark.asyncio
async def test_an_administrator_is_told_who_guesses_passwords_of_the_api(office: Office) -> None:
    async with reading(office, STREAM, await office.token("alice")) as alice:
        await alice.next()
        await guess(office, "bob", 2)
        await guess(office, "bob", 3)
        await guess(office, "carol", 3)
        office.monotonic += 10
        await guess(office, "dave", 3)
        told: list[dict[str, str]] = []
        while len(told) < 2:
            event = await alice.next()
            assert event.event == "passwords-guessed"
            told.append(json.loads(event.data))
    assert told == [{"service": "API", "source": "127.0.0.1", "account": user} for user in ("bob", "dave")]


@pytest.mark.asyncio
async def test_an_administrator_is_not_told_of_who_mistypes_a_password(office: Office) -> None:
    async with reading(office, STREAM, await office.token("alice")) as alice:
        await alice.next()
        await guess(office, "bob", 2)
        await office.token("bob")
        office.desk.deskphone("alice")
        assert (await alice.next()).event != "passwords-guessed"
