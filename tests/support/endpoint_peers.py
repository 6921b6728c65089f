"""A served SIP endpoint on real sockets, and peers that speak to it over UDP and TCP."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from typing import TypeVar

from backend.telephony.embedded.net.endpoint import SipEndpoint
from backend.telephony.embedded.net.limits import TransportLimits
from backend.telephony.embedded.sip.agent import UserAgent
from backend.telephony.embedded.sip.events import SipEvent
from backend.telephony.embedded.sip.settings import AgentSettings
from tests.support.raw_message import Credentials, RawMessage
from tests.support.sip_wire import REALM, account

Result = TypeVar("Result")


async def limited(main: Awaitable[Result]) -> Result:
    async with asyncio.timeout(20):
        return await main


class Served:
    """A started endpoint and what it reported."""

    def __init__(self, limits: TransportLimits | None = None) -> None:
        self.agent = UserAgent(AgentSettings())
        self.agent.set_accounts(REALM, [account("1001")])
        self.events: list[SipEvent] = []
        self.on_event: Callable[[SipEvent], None] = self.events.append
        self.endpoint = SipEndpoint(self.agent, self._take, limits)
        self.address = ("", 0)

    def _take(self, events: list[SipEvent]) -> None:
        for event in events:
            self.on_event(event)

    async def __aenter__(self) -> Served:
        self.address = await self.endpoint.start("127.0.0.1", 0)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.endpoint.stop()


def message(
    method: str, port: int, transport: str, number: int, *extra: tuple[str, str], body: bytes = b""
) -> RawMessage:
    headers = [
        ("via", f"SIP/2.0/{transport} 127.0.0.1:{port};branch=z9hG4bK{number};rport"),
        ("max-forwards", "70"),
        ("from", f"<sip:1001@{REALM}>;tag=f"),
        ("to", f"<sip:*43@{REALM}>" if method == "INVITE" else f"<sip:1001@{REALM}>"),
        ("call-id", "call"),
        ("cseq", f"{number} {method}"),
        ("contact", f"<sip:1001@127.0.0.1:{port}>"),
        ("user-agent", "Test"),
        *extra,
    ]
    if body:
        headers.append(("content-type", "application/sdp"))
    return RawMessage(f"{method} sip:*43@{REALM} SIP/2.0", headers, body)


class UdpPeer:
    def __init__(self, server: tuple[str, int]) -> None:
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.socket.connect(server)
        self.socket.setblocking(False)
        self.port = self.socket.getsockname()[1]

    def __enter__(self) -> UdpPeer:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def send(self, data: bytes) -> None:
        self.socket.send(data)

    async def receive(self) -> RawMessage:
        while True:
            try:
                return RawMessage.parse(self.socket.recv(65536))
            except BlockingIOError:
                await asyncio.sleep(0.005)

    async def ask(self, request: RawMessage) -> RawMessage:
        self.send(request.encode())
        return await self.receive()


class TcpPeer:
    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer
        self.port = writer.get_extra_info("sockname")[1]

    @classmethod
    async def connect(cls, server: tuple[str, int]) -> TcpPeer:
        return cls(*await asyncio.open_connection(*server))

    async def receive(self) -> RawMessage:
        head = RawMessage.parse(await self.reader.readuntil(b"\r\n\r\n"))
        head.body = await self.reader.readexactly(int(head.header("content-length")))
        return head

    async def ask(self, request: RawMessage) -> RawMessage:
        self.writer.write(request.encode())
        return await self.receive()

    async def at_end(self) -> bool:
        """Wait until the other side closes."""
        try:
            return await self.reader.read() == b""
        except ConnectionError:
            return True

    async def close(self) -> None:
        self.writer.close()
        await asyncio.gather(self.writer.wait_closed(), return_exceptions=True)


async def authorized(
    ask: Callable[[RawMessage], Awaitable[RawMessage]],
    make: Callable[..., RawMessage],
) -> RawMessage:
    request = make(1)
    challenge = await ask(request)
    assert challenge.status == 401
    credentials = Credentials("1001", "sip-1001")
    return await ask(make(2, credentials.answer(challenge, request.method, request.uri)))
