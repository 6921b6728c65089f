"""A registrar made of text on one UDP socket: it believes everyone, is busy, can be away, and calls."""

from __future__ import annotations

import asyncio
import secrets
from typing import Self, cast

from tests.support.raw_message import RawMessage, audio

OK = (200, "OK")
BUSY = (486, "Busy Here")
UNKNOWN_CALL = (481, "Call/Transaction Does Not Exist")
LOCAL_TAG = "desk"


class Registrar(asyncio.DatagramProtocol):
    """Answers REGISTER with ``answer``; keeps every request. ``expires`` is what it grants, in seconds."""

    def __init__(self) -> None:
        self.answer = OK
        self.expires = 60
        self.requests: list[RawMessage] = []
        self.responses: list[RawMessage] = []
        self.forgotten: tuple[str, ...] = ()
        """Methods that are answered 481 within calls."""
        self.silent = False
        """Whether it hears requests and answers none."""
        self.challenge = ""
        """What a REGISTER without credentials is asked by."""
        self.port = 0
        self._transport: asyncio.DatagramTransport | None = None
        self._changed = asyncio.Event()

    async def open(self) -> Self:
        """Listen, at the same port as before."""
        loop = asyncio.get_running_loop()
        transport, _ = await loop.create_datagram_endpoint(lambda: self, local_addr=("127.0.0.1", self.port))
        self._transport = transport
        self.port = transport.get_extra_info("sockname")[1]
        return self

    def close(self) -> None:
        """Be away."""
        if self._transport is not None:
            self._transport.close()
            self._transport = None

    @property
    def uri(self) -> str:
        return f"sip:127.0.0.1:{self.port}"

    def registers(self) -> list[RawMessage]:
        """Return the REGISTER requests so far."""
        return [request for request in self.requests if request.method == "REGISTER"]

    async def next_register(self, timeout: float = 20.0) -> RawMessage:
        """Wait for one more REGISTER."""
        known = len(self.registers())
        async with asyncio.timeout(timeout):
            while len(self.registers()) == known:
                self._changed.clear()
                await self._changed.wait()
        return self.registers()[-1]

    async def request(self, method: str) -> RawMessage:
        """Wait for a request of a kind."""
        async with asyncio.timeout(10):
            while not (found := [each for each in self.requests if each.method == method]):
                self._changed.clear()
                await self._changed.wait()
        return found[0]

    async def final_response(self, call_id: str) -> int:
        """Wait for the final response to an INVITE of ours; return its status."""
        async with asyncio.timeout(10):
            while True:
                for response in self.responses:
                    if response.header("call-id") == call_id and response.status >= 200:
                        return response.status
                self._changed.clear()
                await self._changed.wait()

    async def response(self, call_id: str, status: int) -> RawMessage:
        """Wait for a response with this status to an INVITE of ours."""
        async with asyncio.timeout(10):
            while True:
                for response in self.responses:
                    if response.header("call-id") == call_id and response.status == status:
                        return response
                self._changed.clear()
                await self._changed.wait()

    def invite(self, call_id: str, *, answer_at_once: bool = False) -> None:
        """Call the phone that registered last."""
        contact = self.registers()[-1].target()
        host, _, port = contact.partition("@")[2].partition(";")[0].rpartition(":")
        headers = [
            ("Via", f"SIP/2.0/UDP 127.0.0.1:{self.port};rport;branch=z9hG4bK-{call_id}"),
            ("Max-Forwards", "70"),
            ("From", f'"Desk" <sip:1000@127.0.0.1:{self.port}>;tag=desk'),
            ("To", f"<{contact}>"),
            ("Call-ID", call_id),
            ("CSeq", "1 INVITE"),
            ("Contact", f"<sip:1000@127.0.0.1:{self.port}>"),
            ("Content-Type", "application/sdp"),
        ]
        if answer_at_once:
            headers.append(("Call-Info", f"<sip:127.0.0.1:{self.port}>;answer-after=0"))
        message = RawMessage(f"INVITE {contact} SIP/2.0", headers, audio("127.0.0.1", 9))
        self._send(message, (host, int(port)))

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, addr: tuple[str | int, ...]) -> None:
        if not data.strip():
            return
        message = RawMessage.parse(data)
        if message.status:
            self.responses.append(message)
            if message.status == 200 and message.method == "INVITE":
                self._acknowledge(message, addr)
        elif message.method != "ACK":
            self.requests.append(message)
            if not self.silent:
                self._reply(message, addr)
        self._changed.set()

    def _acknowledge(self, response: RawMessage, addr: tuple[str | int, ...]) -> None:
        headers = [(name, value) for name, value in response.headers if name in ("from", "to", "call-id")]
        headers.append(("via", f"SIP/2.0/UDP 127.0.0.1:{self.port};branch=z9hG4bK-{secrets.token_hex(8)}"))
        headers.append(("cseq", "1 ACK"))
        self._send(RawMessage(f"ACK {response.target()} SIP/2.0", headers), addr)

    def _reply(self, request: RawMessage, addr: tuple[str | int, ...]) -> None:
        status, reason = {"REGISTER": self.answer, "INVITE": BUSY}.get(request.method, OK)
        if request.tag("to") == LOCAL_TAG and request.method in self.forgotten:
            status, reason = UNKNOWN_CALL
        headers = [
            (name, value) for name, value in request.headers if name in ("via", "from", "call-id", "cseq")
        ]
        if self.challenge and request.method == "REGISTER" and not request.header("authorization"):
            status, reason = 401, "Unauthorized"
            headers.append(("www-authenticate", self.challenge))
        tag = "" if request.tag("to") else ";tag=registrar"
        headers.append(("to", request.header("to") + tag))
        wanted = request.header("expires")
        if status == 200 and request.method == "REGISTER" and wanted != "0":
            headers.append(("contact", f"{request.header('contact')};expires={self.expires}"))
        self._send(RawMessage(f"SIP/2.0 {status} {reason}", headers), addr)

    def _send(self, message: RawMessage, addr: tuple[str | int, ...]) -> None:
        if self._transport is not None:
            self._transport.sendto(message.encode(), addr)
