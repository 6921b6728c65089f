"""Posts on real sockets: pinned addresses, no redirects, limits of time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from backend.api.webhooks import sender
from backend.api.webhooks.sender import HttpSender, PostError, own_addresses
from backend.api.webhooks.targets import Allowed, Targets, parse_target

BODY = b'{"a":1}'
ALLOWED = Targets(Allowed.parse(["127.0.0.0/8"]), own_addresses)


@asynccontextmanager
async def answering(answer: bytes | None) -> AsyncIterator[tuple[int, list[bytes]]]:
    """Serve one answer to every connection (None: never), and keep what was asked."""
    asked: list[bytes] = []
    done = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        asked.append(head + await reader.readexactly(len(BODY)))
        if answer is None:
            await reader.read()
        else:
            writer.write(answer)
        writer.close()
        await asyncio.wait([asyncio.ensure_future(writer.wait_closed())])
        done.set()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1], asked
        if asked:
            await done.wait()


async def post(url: str, targets: Targets = ALLOWED) -> int:
    sending = HttpSender(targets)
    try:
        return await sending.post(parse_target(url), True, {"webhook-id": "m1"}, BODY)
    finally:
        await sending.close()


@pytest.mark.asyncio
async def test_a_post_says_who_is_meant_though_it_goes_to_a_checked_address(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def resolve(_target: object) -> list[str]:
        return ["127.0.0.1"]

    monkeypatch.setattr(sender, "_resolve", resolve)
    async with answering(b"HTTP/1.1 204 No Content\r\n\r\n") as (port, asked):
        assert await post(f"http://crm.example.com:{port}/hook?x=%2F") == 204
    (request,) = asked
    assert request.startswith(b"POST /hook?x=%2F HTTP/1.1\r\n")
    assert f"host: crm.example.com:{port}".encode() in request.lower()
    assert b"webhook-id: m1\r\n" in request
    assert request.endswith(BODY)


@pytest.mark.asyncio
async def test_a_redirect_is_not_followed() -> None:
    async with answering(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n") as (port, asked):
        assert await post(f"http://127.0.0.1:{port}/") == 302
    assert len(asked) == 1


@pytest.mark.asyncio
async def test_the_body_of_an_answer_is_not_read() -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\nx"
    async with answering(answer) as (port, _), asyncio.timeout(5):
        assert await post(f"http://127.0.0.1:{port}/") == 200


@pytest.mark.asyncio
async def test_a_name_that_leads_to_this_machine_is_not_posted_to() -> None:
    async with answering(b"HTTP/1.1 204 No Content\r\n\r\n") as (port, asked):
        with pytest.raises(PostError, match="no address"):
            await post(f"http://localhost:{port}/", Targets(Allowed(), own_addresses))
        with pytest.raises(PostError, match="no address"):
            await post(f"http://2130706433:{port}/", Targets(Allowed(), own_addresses))
    assert asked == []


@pytest.mark.asyncio
async def test_a_target_without_an_answer_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sender, "POST_S", 0.2)
    async with answering(None) as (port, _):
        with pytest.raises(PostError, match="in time"):
            await post(f"http://127.0.0.1:{port}/")


@pytest.mark.asyncio
async def test_what_is_no_http_or_not_there_is_an_error() -> None:
    async with answering(b"SSH-2.0-x\r\n\r\n") as (port, _):
        with pytest.raises(PostError):
            await post(f"http://127.0.0.1:{port}/")
    with pytest.raises(PostError):
        await post(f"http://127.0.0.1:{port}/")
