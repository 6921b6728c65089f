"""Serves the protocol: commands one after another to the phone, messages to everyone connected.

Runs on the main thread's loop; each connection has one task that reads and one that writes.
"""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path

import msgspec
import pjsua2 as pj

from app.language import tr
from app.softphone.errors import RefusedError
from app.softphone.protocol import Command, CommandRefused, Message, Ping, Pong
from app.softphone.sentences import sentence
from app.softphone.softphone import Softphone
from backend.contract import wire

MAX_CONNECTIONS = 8
MAX_WAITING_MESSAGES = 1000

ConsoleLink = wire.Link[Command, Message]


class _Connection:
    """One console. A reader so slow that messages pile up is cut off."""

    def __init__(self, link: ConsoleLink) -> None:
        self.link = link
        self._waiting: asyncio.Queue[Message] = asyncio.Queue(MAX_WAITING_MESSAGES)
        self._writer = asyncio.create_task(self._write())

    def send(self, message: Message) -> None:
        try:
            self._waiting.put_nowait(message)
        except asyncio.QueueFull:
            self._writer.cancel()

    async def close(self) -> None:
        self._writer.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._writer

    async def _write(self) -> None:
        try:
            while True:
                self.link.send(await self._waiting.get())
                await self.link.drain()
        except wire.LinkClosedError:
            return
        finally:
            await self.link.close()


class Server:
    """The softphone's side of the protocol."""

    def __init__(self) -> None:
        self._connections: set[_Connection] = set()
        self._turn = asyncio.Lock()
        self._phone: Softphone | None = None
        self._doing: asyncio.Task[None] | None = None
        self._server: asyncio.Server | None = None

    def publish(self, message: Message) -> None:
        """Send a message to everyone connected."""
        for connection in self._connections:
            connection.send(message)

    async def start(self, phone: Softphone, endpoint_file: Path) -> None:
        """Listen, and write the endpoint file."""
        self._phone = phone
        self._server, endpoint = await wire.serve(Command, self._serve)
        endpoint.write(endpoint_file)

    async def end_commands(self) -> None:
        """Take no command any more, and give up the one that is being done."""
        self._phone = None
        if self._doing is not None:
            self._doing.cancel()
            await asyncio.wait([self._doing])

    async def close(self) -> None:
        """Tell what is still to be told, and close every connection."""
        if self._server is not None:
            self._server.close()
        for connection in list(self._connections):
            await connection.close()

    async def _serve(self, link: ConsoleLink) -> None:
        if self._phone is None or len(self._connections) >= MAX_CONNECTIONS:
            return
        connection = _Connection(link)
        connection.send(self._phone.hello())
        self._connections.add(connection)
        try:
            while self._phone is not None:
                await self._receive(connection)
        except wire.LinkClosedError:
            return
        finally:
            self._connections.discard(connection)
            await connection.close()

    async def _receive(self, connection: _Connection) -> None:
        try:
            command = await connection.link.receive()
        except msgspec.DecodeError:
            connection.send(
                CommandRefused("", "command.invalid", sentence(tr("This command is not understood.")))
            )
            return
        if isinstance(command, Ping):
            async with self._turn:
                connection.send(Pong(command.number))
            return
        name = type(command).__name__
        try:
            async with self._turn:
                await self._execute(command)
        except RefusedError as error:
            connection.send(CommandRefused(name, error.code, sentence(error.description)))
        except pj.Error as error:
            told = sentence(tr("The phone cannot do that: {reason}.", reason=error.reason))
            connection.send(CommandRefused(name, "sip.failed", told))

    async def _execute(self, command: Command) -> None:
        if self._phone is None:
            return
        self._doing = asyncio.create_task(self._phone.execute(command))
        try:
            await self._doing
        finally:
            self._doing = None
