"""The registrar made of text, on TCP or TLS."""

from __future__ import annotations

import asyncio
import ssl
from typing import Self

from tests.support.raw_message import RawMessage
from tests.support.registrar import Registrar


class StreamRegistrar(Registrar):
    """Talks to whoever has connected last. ``context`` makes it TLS; it may be changed while it is away."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        super().__init__()
        self.context = context
        self._server: asyncio.Server | None = None
        self._writers: list[asyncio.StreamWriter] = []

    async def open(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port, ssl=self.context)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def close(self) -> None:
        if self._server is not None:
            self._server.close()
        for writer in self._writers:
            writer.transport.abort()
        self._writers = []

    @property
    def uri(self) -> str:
        return f"sip:localhost:{self.port};transport={'tls' if self.context else 'tcp'}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lstrip(b"\r\n")
                if not head:
                    continue
                length = int(RawMessage.parse(head).header("content-length") or 0)
                self.datagram_received(head + await reader.readexactly(length), ())
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    def _send(self, message: RawMessage, addr: tuple[str | int, ...]) -> None:
        if self._writers:
            self._writers[-1].write(message.encode())
