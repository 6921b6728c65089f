"""Clients that begin requests and do not end them."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator

import pytest
from starlette.responses import PlainTextResponse

from backend.bootstrap import http_protocol
from backend.bootstrap.http_server import HttpServer

WHOLE = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"


@contextlib.asynccontextmanager
async def served(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[int]:
    monkeypatch.setattr(http_protocol, "HEAD_TIMEOUT_S", 0.3)
    listener = socket.create_server(("127.0.0.1", 0))
    listener.setblocking(False)
    server = HttpServer(PlainTextResponse("served"), listener)
    task = asyncio.create_task(server.run())
    try:
        async with asyncio.timeout(15):
            await server.started()
            yield listener.getsockname()[1]
    finally:
        server.stop()
        await task
        listener.close()


async def rest(reader: asyncio.StreamReader) -> bytes:
    """Return what comes until the connection is cut."""
    with contextlib.suppress(ConnectionError):
        return await asyncio.wait_for(reader.read(), 2.0)
    return b""


@pytest.mark.asyncio
@pytest.mark.parametrize("begun", [b"", b"G", b"GET / HTTP/1.1\r\nHost: localhost\r\n"])
async def test_a_request_whose_head_does_not_come_is_given_up(
    monkeypatch: pytest.MonkeyPatch, begun: bytes
) -> None:
    async with served(monkeypatch) as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(begun)
        assert await rest(reader) == b""
        writer.close()


@pytest.mark.asyncio
async def test_a_second_request_is_not_waited_for_either_and_one_that_comes_is_answered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with served(monkeypatch) as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for _ in range(3):
            writer.write(WHOLE)
            assert b"served" in await reader.readuntil(b"served")
            await asyncio.sleep(0.4)
        writer.write(WHOLE[:10])
        assert await rest(reader) == b""
        writer.close()
