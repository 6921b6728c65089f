"""A real backend with an organisation from a file, which is changed while it runs."""

from __future__ import annotations

import asyncio
from pathlib import Path

import httpx
import pytest

from tests.support.backend import Backend

ORGANISATION = """
[organisation]
domain = "example.com"
name = "Example"
country = "SE"
main_number = "+46812345600"

[[users]]
id = "alice"
name = "Alice"
extension = "1001"
number = "+46812345601"
password = "wonderland"
"""
BOB = """
[[users]]
id = "bob"
name = "Bob"
extension = "1002"
number = "+46812345602"
password = "the builder"
"""


async def ticket(client: httpx.AsyncClient, user: str, password: str) -> httpx.Response:
    query = {"api": "USER", "platform": "other"}
    return await client.post(f"/api/tickets/example.com/{user}", params=query, auth=(user, password))


@pytest.mark.asyncio
async def test_a_change_of_the_file_is_gone_by_without_a_restart(tmp_path: Path) -> None:
    backend = Backend(tmp_path, demo=False)
    await backend.configure(ORGANISATION)
    await backend.start()
    try:
        async with httpx.AsyncClient(base_url=backend.http) as client, asyncio.timeout(30):
            assert (await ticket(client, "alice", "wonderland")).status_code == 200
            assert (await ticket(client, "bob", "the builder")).status_code == 401
            await backend.configure(ORGANISATION + BOB)
            while (given := await ticket(client, "bob", "the builder")).status_code != 200:
                await asyncio.sleep(1)  # five wrong attempts would lock bob out for a while
            bearer = {"Authorization": f"Bearer {given.json()['token']}"}
            devices = "/api/userdevices/example.com/bob/active"
            assert (await client.get(devices, headers=bearer)).status_code == 200
            await backend.configure(ORGANISATION, "--remove-others")
            while (await client.get(devices, headers=bearer)).status_code != 401:
                await asyncio.sleep(0.3)
    finally:
        await backend.stop()
    assert not [each for each in tmp_path.rglob("*.log") if b"wonderland" in each.read_bytes()]
