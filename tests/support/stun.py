"""A STUN server (RFC 5389) that sees everybody at one address."""

from __future__ import annotations

import asyncio
import socket
import struct
from typing import Self, cast

BINDING_ANSWER = 0x0101
MAPPED, XOR_MAPPED, COOKIE = 0x0001, 0x0020, 0x2112A442


class StunServer(asyncio.DatagramProtocol):
    """Answers each Binding request."""

    SEEN = "203.0.113.9"

    def __init__(self) -> None:
        self.port = 0
        self._transport: asyncio.DatagramTransport | None = None

    async def open(self) -> Self:
        transport, _ = await asyncio.get_running_loop().create_datagram_endpoint(
            lambda: self, local_addr=("127.0.0.1", 0)
        )
        self.port = transport.get_extra_info("sockname")[1]
        return self

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, addr: tuple[str | int, ...]) -> None:
        port = int(addr[1])
        seen = int.from_bytes(socket.inet_aton(self.SEEN), "big")
        mapped = struct.pack(">HHBBHI", MAPPED, 8, 0, 1, port, seen)
        xored = struct.pack(">HHBBHI", XOR_MAPPED, 8, 0, 1, port ^ (COOKIE >> 16), seen ^ COOKIE)
        answer = struct.pack(">HH", BINDING_ANSWER, len(mapped + xored)) + data[4:20] + mapped + xored
        if self._transport is not None:
            self._transport.sendto(answer, addr)
