"""A running backend's HTTP API, asked for what is not the asker's."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import httpx
import pytest

from tests.support.backend import DOMAIN, api_user, running_backend

FOREIGN = [
    ("GET", "/api/callstate/{d}/alice"),
    ("GET", "/api/userdevices/{d}/alice"),
    ("GET", "/api/communicationlog/{d}/alice"),
    ("GET", "/api/communicationlog/{d}/alice/1/audio"),
    ("GET", "/api/stream/{d}/alice"),
    ("GET", "/api/communicationlog/{d}/nobody"),
    ("GET", "/api/callstate/other.example/bob"),
    ("POST", "/api/callcontrol/{d}/alice/device/makecall"),
    ("DELETE", "/api/callcontrol/{d}/alice/call"),
    ("DELETE", "/api/tickets/{d}/alice/test"),
    ("POST", "/api/tickets/{d}/alice?api=USER&platform=other"),
    ("GET", "/metrics"),
]
BEYOND_SCOPE = [
    ("GET", "/api/callstate/{d}/bob"),
    ("DELETE", "/api/callcontrol/{d}/bob/call"),
    ("POST", "/api/tickets/{d}/bob?api=CALL_CONTROL&platform=other"),
    ("POST", "/api/tickets/{d}/bob?api=USER&platform=other&expires=31536000"),
]


async def narrow_ticket(client: httpx.AsyncClient) -> dict[str, str]:
    """Return the header of a ticket of bob's for the API of users alone, of the name ``narrow``."""
    parameters = {"api": "USER", "platform": "other", "name": "narrow"}
    answer = await client.post(f"/api/tickets/{DOMAIN}/bob", params=parameters, auth=("bob", "demo-bob"))
    return {"Authorization": f"Bearer {answer.json()['token']}"}


@pytest.mark.asyncio
async def test_nobody_gets_at_what_is_anothers_or_beyond_the_ticket(tmp_path: Path) -> None:
    async with (
        running_backend(tmp_path) as backend,
        api_user(backend, "bob") as bob,
        httpx.AsyncClient(base_url=backend.http) as client,
    ):
        for method, path in FOREIGN:
            body = {"destination": "tel:1002"} if path.endswith("makecall") else None
            response = await bob.request(method, path.replace("{d}", DOMAIN), body)
            assert response.status_code == 403, (method, path, response.text)
        narrow = await narrow_ticket(client)
        for method, path in BEYOND_SCOPE:
            response = await client.request(method, path.replace("{d}", DOMAIN), headers=narrow)
            assert response.status_code == 403, (method, path, response.text)


@pytest.mark.asyncio
async def test_a_deleted_ticket_ends_its_stream_at_once_and_opens_nothing_more(tmp_path: Path) -> None:
    async with (
        running_backend(tmp_path) as backend,
        httpx.AsyncClient(base_url=backend.http) as client,
        asyncio.timeout(20),
    ):
        narrow = await narrow_ticket(client)
        async with client.stream("GET", f"/api/stream/{DOMAIN}/bob", headers=narrow) as stream:
            lines = stream.aiter_lines()
            assert await anext(lines) == "retry: 1000"
            begun = time.monotonic()
            deleted = await client.delete(f"/api/tickets/{DOMAIN}/bob/narrow", headers=narrow)
            assert deleted.status_code == 200
            assert "event: notice" in [line async for line in lines]
            assert time.monotonic() - begun < 1.0
        after = await client.get(f"/api/userdevices/{DOMAIN}/bob", headers=narrow)
        assert after.status_code == 401


@pytest.mark.asyncio
async def test_odd_hosts_methods_and_bodies_are_refused(tmp_path: Path) -> None:
    async with running_backend(tmp_path) as backend, api_user(backend, "alice") as alice:
        state = f"/api/callstate/{DOMAIN}/alice"
        for host in ("evil.example", "localhost.evil.example", "127.0.0.1@evil.example", ""):
            assert (await alice.client.get(state, headers={"Host": host})).status_code == 421, host
        for method in ("TRACE", "CONNECT", "GET", "DELETE, GET", ""):
            headers = {"X-HTTP-Method-Override": method}
            assert (await alice.client.post(state, headers=headers)).status_code == 400, method
            assert (await alice.client.get(state, headers=headers)).status_code == 200, method
        make_call = f"/api/callcontrol/{DOMAIN}/alice/device/makecall"
        for body in (b"[" * 60_000, b'{"a":' * 12_000, b"\xff" * 10, b"NaN", b'{"x":1e999999}'):
            response = await alice.client.post(make_call, content=body)
            assert response.status_code == 400, body[:20]
        assert (await alice.client.post(make_call, content=bytes(70_000))).status_code == 413
