"""The framed local link between two of our processes: loopback TCP, a shared token, msgpack frames.

Used between backend and exchange, and between console and softphone. The serving side writes an endpoint
file (mode 0600) with its port and token; only who may read that file may connect. Each frame is a 4-byte
big-endian length and one msgpack-encoded message of the link's tagged union. Runs on the caller's loop.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import os
import secrets
import socket
import struct
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

MAX_FRAME_BYTES = 64 * 1024 * 1024
HANDSHAKE_TIMEOUT_S = 5.0
MAX_HANDSHAKES = 64
"""Of more connections that owe their token the oldest is cut off: any program of the machine may connect."""
_HEADER = struct.Struct(">I")

In = TypeVar("In")
Out = TypeVar("Out")


class Endpoint(msgspec.Struct, frozen=True):
    """Where a process listens, as its endpoint file says it: loopback ``port``, ``token``, ``pid``."""

    port: int
    token: str
    pid: int

    def write(self, path: Path) -> None:
        """Write the file so that it is never seen half written or by another user."""
        partial = path.with_name(path.name + ".partial")
        partial.unlink(missing_ok=True)
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(msgspec.json.encode(self))
        partial.replace(path)

    @classmethod
    def read(cls, path: Path) -> Endpoint | None:
        """Return the endpoint, or None where there is no (readable, whole) file."""
        try:
            return msgspec.json.decode(path.read_bytes(), type=cls)
        except (OSError, msgspec.DecodeError):
            return None


class LinkClosedError(ConnectionError):
    """The other process has closed the link, or died."""


class Link(Generic[In, Out]):
    """One connected side: ordered messages in both directions."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, incoming: object) -> None:
        self._reader = reader
        self._writer = writer
        self._decoder = msgspec.msgpack.Decoder(incoming)
        self._encoder = msgspec.msgpack.Encoder()

    async def receive(self) -> In:
        """Return the next message.

        Raises LinkClosedError at the end, msgspec.DecodeError for a message that is not of the union.
        """
        try:
            (length,) = _HEADER.unpack(await self._reader.readexactly(_HEADER.size))
            if length > MAX_FRAME_BYTES:
                raise LinkClosedError(f"frame of {length} bytes")
            frame = await self._reader.readexactly(length)
        except (asyncio.IncompleteReadError, ConnectionError, OSError) as error:
            raise LinkClosedError(str(error)) from error
        try:
            message: In = self._decoder.decode(frame)
        except RecursionError as error:
            raise msgspec.DecodeError("nested too deeply") from error
        return message

    def send(self, message: Out) -> None:
        """Queue a message; order is kept, nothing blocks. A closed link swallows it."""
        if self._writer.is_closing():
            return
        frame = self._encoder.encode(message)
        self._writer.write(_HEADER.pack(len(frame)) + frame)

    @property
    def backlog(self) -> int:
        """Bytes that the other side has not taken yet."""
        return self._writer.transport.get_write_buffer_size()

    async def drain(self) -> None:
        """Wait until the other side keeps up. Raises LinkClosedError."""
        try:
            await self._writer.drain()
        except OSError as error:
            raise LinkClosedError(str(error)) from error

    async def close(self) -> None:
        """Flush and close."""
        self._writer.close()
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()

    def close_soon(self) -> None:
        """Close once all is flushed, without waiting for that; ``receive`` ends then."""
        self._writer.close()

    def abort(self) -> None:
        """Close at once and drop what is not sent yet: for a side that reads no more."""
        self._writer.transport.abort()


async def serve(
    incoming: object, on_link: Callable[[Link[In, Out]], Awaitable[None]]
) -> tuple[asyncio.Server, Endpoint]:
    """Listen on a free loopback port; ``on_link`` runs for each connection that knows the token."""
    token = secrets.token_urlsafe(32)
    waiting: dict[asyncio.StreamWriter, None] = {}

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            waiting[writer] = None
            if len(waiting) > MAX_HANDSHAKES:
                next(iter(waiting)).transport.abort()
            try:
                offered = await asyncio.wait_for(reader.readexactly(len(token)), HANDSHAKE_TIMEOUT_S)
            except (TimeoutError, asyncio.IncompleteReadError, OSError):
                return
            finally:
                del waiting[writer]
            if hmac.compare_digest(offered, token.encode()):
                _no_delay(writer)
                await on_link(Link(reader, writer, incoming))
        except asyncio.CancelledError:
            return  # The process ends. Python 3.11's streams would report that as an error of theirs.
        finally:
            writer.close()

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    return server, Endpoint(port=port, token=token, pid=os.getpid())


async def connect(endpoint: Endpoint, incoming: object) -> Link[In, Out]:
    """Connect and present the token. Raises OSError when nobody listens."""
    reader, writer = await asyncio.open_connection("127.0.0.1", endpoint.port)
    _no_delay(writer)
    writer.write(endpoint.token.encode())
    return Link(reader, writer, incoming)


def _no_delay(writer: asyncio.StreamWriter) -> None:
    connection: socket.socket = writer.get_extra_info("socket")
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
