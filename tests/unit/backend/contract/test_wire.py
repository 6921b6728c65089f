"""The local link against programs that connect without being one of ours."""

from __future__ import annotations

import asyncio
import contextlib
import struct
from collections.abc import AsyncIterator

import msgspec
import pytest

from backend.contract import wire


class Say(msgspec.Struct, frozen=True, tag=True):
    text: str


DEEP = b"\x83\xa4type\xa3Say\xa4text\xa1x\xa1z" + b"\x91" * 100_000 + b"\x00"


class Served:
    """A server that echoes what it is told."""

    def __init__(self) -> None:
        self.links = 0
        self.ended: list[str] = []
        self.endpoint: wire.Endpoint

    async def on_link(self, link: wire.Link[Say, Say]) -> None:
        self.links += 1
        try:
            while True:
                link.send(await link.receive())
        except (wire.LinkClosedError, msgspec.DecodeError) as error:
            self.ended.append(type(error).__name__)


@contextlib.asynccontextmanager
async def served() -> AsyncIterator[Served]:
    echo = Served()
    server, echo.endpoint = await wire.serve(Say, echo.on_link)
    try:
        async with asyncio.timeout(20):
            yield echo
    finally:
        server.close()


async def speaks(echo: Served) -> bool:
    link: wire.Link[Say, Say] = await wire.connect(echo.endpoint, Say)
    link.send(Say("hello"))
    answer = await link.receive()
    await link.close()
    return answer == Say("hello")


async def ends(reader: asyncio.StreamReader) -> bool:
    with contextlib.suppress(ConnectionError):
        return await reader.read() == b""
    return True


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "said", [b"x" * 43, b"\0" * 43, b"GET / HTTP/1.1\r\nHost: localhost:1234567\r\n\r\n"]
)
async def test_who_does_not_know_the_token_is_told_nothing(said: bytes) -> None:
    async with served() as echo:
        reader, writer = await asyncio.open_connection("127.0.0.1", echo.endpoint.port)
        writer.write(said)
        assert await ends(reader)
        writer.close()
        assert echo.links == 0
        assert await speaks(echo)


@pytest.mark.asyncio
async def test_many_silent_connections_keep_nobody_out_and_are_cut_off() -> None:
    async with served() as echo:
        silent = [
            await asyncio.open_connection("127.0.0.1", echo.endpoint.port)
            for _ in range(3 * wire.MAX_HANDSHAKES)
        ]
        assert await speaks(echo)
        for reader, _ in silent[: 2 * wire.MAX_HANDSHAKES]:
            assert await ends(reader)
        assert echo.links == 1
        for _, writer in silent:
            writer.close()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("frame", "error"),
    [
        (struct.pack(">I", wire.MAX_FRAME_BYTES + 1), "LinkClosedError"),
        (struct.pack(">I", 0xFFFFFFFF) + b"x", "LinkClosedError"),
        (struct.pack(">I", 4) + b"\xc1\xc1\xc1\xc1", "DecodeError"),
        (struct.pack(">I", 3) + b"\x93\x01\x02", "ValidationError"),
        (struct.pack(">I", 0), "DecodeError"),
        (struct.pack(">I", len(DEEP)) + DEEP, "DecodeError"),
    ],
)
async def test_a_frame_that_is_none_ends_this_link_alone(frame: bytes, error: str) -> None:
    async with served() as echo:
        reader, writer = await asyncio.open_connection("127.0.0.1", echo.endpoint.port)
        writer.write(echo.endpoint.token.encode() + frame)
        assert await ends(reader)
        writer.close()
        assert echo.ended == [error]
        assert await speaks(echo)
