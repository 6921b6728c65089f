"""The softphone's side of its link, for tests of the console: real sockets, scripted messages."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TypeVar

from app.softphone import protocol
from app.softphone.sentences import Sentence
from backend.contract import wire

Kind = TypeVar("Kind", bound=protocol.Command)

NO_AUDIO = protocol.AudioChanged(protocol.AudioState.NO_DEVICES, Sentence(), [], [], None, None, None)
HELLO = protocol.Hello(
    "0.1.0", protocol.RegistrationChanged(protocol.RegistrationState.UNREGISTERED), NO_AUDIO, []
)


class FakeSoftphone:
    """Keeps the commands that came, and sends what the test wants."""

    def __init__(self) -> None:
        self.commands: list[protocol.Command] = []
        self.link: wire.Link[protocol.Command, protocol.Message] | None = None

    def of(self, kind: type[Kind]) -> list[Kind]:
        """The commands of a kind, in their order."""
        return [command for command in self.commands if isinstance(command, kind)]

    def send(self, message: protocol.Message) -> None:
        """Send a message to the console."""
        assert self.link is not None
        self.link.send(message)

    async def hang_up(self) -> None:
        """Close the link."""
        assert self.link is not None
        await self.link.close()

    async def serve(self, link: wire.Link[protocol.Command, protocol.Message]) -> None:
        """Take one console's commands."""
        self.link = link
        link.send(HELLO)
        with contextlib.suppress(wire.LinkClosedError):
            while True:
                self.commands.append(await link.receive())


@asynccontextmanager
async def softphone() -> AsyncIterator[tuple[FakeSoftphone, wire.Endpoint]]:
    """Listen while the block runs."""
    phone = FakeSoftphone()
    server, endpoint = await wire.serve(protocol.Command, phone.serve)
    try:
        yield phone, endpoint
    finally:
        server.close()
        if phone.link is not None:
            await phone.link.close()
        await asyncio.sleep(0)
