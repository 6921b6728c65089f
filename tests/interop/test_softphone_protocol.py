"""The softphone's protocol on the wire: greetings, several consoles, what is not understood."""

from __future__ import annotations

import asyncio
import os
import stat
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec
import pytest

from app.softphone.protocol import (
    Command,
    CommandRefused,
    Hello,
    Message,
    Ping,
    Pong,
    Register,
    RegistrationChanged,
)
from app.softphone.server import MAX_CONNECTIONS
from backend.contract import wire

ConsoleLink = wire.Link[Message, Command]


@asynccontextmanager
async def _phone(folder: Path) -> AsyncIterator[wire.Endpoint]:
    file = folder / "phone.endpoint"
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "app.softphone", "--audio", "none", "--lifeline"),
        *("--endpoint-file", str(file)),
        stdin=asyncio.subprocess.PIPE,
    )
    until = time.monotonic() + 5
    while (endpoint := wire.Endpoint.read(file)) is None:
        assert time.monotonic() < until, "the phone does not start"
        await asyncio.sleep(0.02)
    assert os.name == "nt" or stat.S_IMODE(file.stat().st_mode) == 0o600
    try:
        yield endpoint
    finally:
        await process.communicate(b"stop\n")
    assert process.returncode == 0


async def _console(endpoint: wire.Endpoint) -> ConsoleLink:
    link: ConsoleLink = await wire.connect(endpoint, Message)
    return link


@pytest.mark.asyncio
async def test_every_console_is_greeted_and_told_what_happens(tmp_path: Path) -> None:
    async with _phone(tmp_path) as endpoint, asyncio.timeout(10):
        first, second = await _console(endpoint), await _console(endpoint)
        assert isinstance(await first.receive(), Hello)
        assert isinstance(await second.receive(), Hello)
        first.send(Register("", "example.org", "alice", "", "Alice", ""))
        told = await second.receive()
        assert isinstance(told, RegistrationChanged)
        assert await first.receive() == told
        third = await _console(endpoint)
        greeting = await third.receive()
        assert isinstance(greeting, Hello)
        assert greeting.registration == told
        for link in (first, second, third):
            await link.close()


@pytest.mark.asyncio
async def test_a_refusal_goes_to_the_console_that_asked_alone(tmp_path: Path) -> None:
    async with _phone(tmp_path) as endpoint, asyncio.timeout(10):
        first, second = await _console(endpoint), await _console(endpoint)
        await first.receive()
        await second.receive()
        first.send(Register("nonsense", "example.org", "alice", "", "", ""))
        first.send(Ping(1))
        second.send(Ping(2))
        refused = await first.receive()
        assert isinstance(refused, CommandRefused)
        assert refused.command == "Register"
        assert await first.receive() == Pong(1)
        assert await second.receive() == Pong(2)
        await first.close()
        await second.close()


@pytest.mark.asyncio
async def test_what_is_not_understood_is_refused_and_the_link_goes_on(tmp_path: Path) -> None:
    async with _phone(tmp_path) as endpoint, asyncio.timeout(10):
        reader, writer = await asyncio.open_connection("127.0.0.1", endpoint.port)
        writer.write(endpoint.token.encode())
        for content in (b"", b"\xc1garbage", msgspec.msgpack.encode({"type": "Explode"})):
            writer.write(len(content).to_bytes(4, "big") + content)
        answers = []
        for _ in range(4):
            size = int.from_bytes(await reader.readexactly(4), "big")
            answers.append(msgspec.msgpack.decode(await reader.readexactly(size), type=Message))
        assert [getattr(answer, "code", "") for answer in answers] == ["", *["command.invalid"] * 3]
        writer.close()
        await writer.wait_closed()


@pytest.mark.asyncio
async def test_a_stranger_without_the_token_is_told_nothing(tmp_path: Path) -> None:
    async with _phone(tmp_path) as endpoint, asyncio.timeout(10):
        reader, writer = await asyncio.open_connection("127.0.0.1", endpoint.port)
        writer.write(b"x" * len(endpoint.token))
        assert await reader.read() == b""
        writer.close()
        await writer.wait_closed()


@pytest.mark.asyncio
async def test_one_connection_too_many_is_closed(tmp_path: Path) -> None:
    async with _phone(tmp_path) as endpoint, asyncio.timeout(10):
        links = [await _console(endpoint) for _ in range(MAX_CONNECTIONS)]
        for link in links:
            assert isinstance(await link.receive(), Hello)
        extra = await _console(endpoint)
        with pytest.raises(wire.LinkClosedError):
            await extra.receive()
        for link in (*links, extra):
            await link.close()
