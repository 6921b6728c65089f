"""Senders of spoilt SIP messages: strangers over UDP and TCP, and one who has a password."""

from __future__ import annotations

import asyncio
import contextlib
import random
import secrets
import socket

from tests.support.flooder import request
from tests.support.mutation import Mutator
from tests.support.raw_message import Credentials, RawMessage, audio
from tests.support.raw_phone import RawCall

PER_SLICE = 40
SLICE_S = 0.01
METHODS = (
    "INVITE",
    "ACK",
    "BYE",
    "CANCEL",
    "REGISTER",
    "OPTIONS",
    "INFO",
    "UPDATE",
    "REFER",
    "NOTIFY",
    "JUNK",
)
Address = tuple[str, int]


def corpus() -> list[bytes]:
    """Return whole requests and responses of every kind."""
    requests = [request(method, "127.0.0.1", number) for number, method in enumerate(METHODS)]
    inside = [
        data.replace(b"To: <sip:1002@example.org>", b"To: <sip:1002@example.org>;tag=1") for data in requests
    ]
    responses = [
        f"SIP/2.0 {status} Any".encode() + data.partition(b" SIP/2.0")[2]
        for status, data in zip((100, 180, 200, 302, 401, 486, 603), requests, strict=False)
    ]
    return requests + inside + responses


async def send_datagrams(server: Address, count: int, seed: int) -> None:
    """Send spoilt messages from one socket, about 4,000 a second."""
    mutator = Mutator(corpus(), seed)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
        stranger.connect(server)
        for number in range(count):
            with contextlib.suppress(OSError):
                stranger.send(mutator.next())
            if number % PER_SLICE == 0:
                await asyncio.sleep(SLICE_S)


async def send_streams(server: Address, count: int, seed: int) -> None:
    """Open TCP connections one after the other, each with several spoilt messages in odd pieces."""
    mutator, choose = Mutator(corpus(), seed), random.Random(seed)
    for _ in range(count):
        _, writer = await asyncio.open_connection(*server)
        data = b"".join(mutator.next() for _ in range(5))
        with contextlib.suppress(OSError):
            while data:
                size = choose.choice((1, 10, 1000, 100_000))
                writer.write(data[:size])
                data = data[size:]
                await asyncio.sleep(0)
            if choose.random() < 0.5:
                await writer.drain()
        writer.transport.abort()


class Insider(asyncio.DatagramProtocol):
    """Somebody with a password whose every message is spoilt, in and outside of a call that is up."""

    def __init__(self, call: RawCall, seed: int) -> None:
        self._call = call
        self._phone = call.phone
        self._mutator = Mutator(corpus(), seed)
        self._random = random.Random(seed)
        self._challenge: RawMessage | None = None

    async def send(self, count: int) -> None:
        """Send about 500 a second."""
        credentials = Credentials(self._phone.username, self._phone.credentials.password, "MD5")
        for number in range(count):
            if number % 200 == 0:
                self._challenge = await self._phone.exchange(self._message("REGISTER", 0))
                credentials.count = 0
            message = self._message(self._random.choice(METHODS), number)
            assert self._challenge is not None
            message.headers.append(credentials.answer(self._challenge, message.method, message.uri))
            self._phone.send(self._mutator.spoil(message.encode()))
            if number % 5 == 0:
                await asyncio.sleep(SLICE_S)

    def _message(self, method: str, number: int) -> RawMessage:
        host, port = self._phone.host, self._phone.port
        headers = [
            ("via", f"SIP/2.0/UDP {host}:{port};branch=z9hG4bK{secrets.token_hex(6)};rport"),
            ("max-forwards", "70"),
            ("contact", f"<{self._phone.contact}>"),
        ]
        body = audio(host, 40000) if method in ("INVITE", "UPDATE") else b""
        if body:
            headers.append(("content-type", "application/sdp"))
        if method == "REFER":
            headers.append(("refer-to", "<sip:1003@example.org?Replaces=a%3Bto-tag%3Db%3Bfrom-tag%3Dc>"))
        if self._random.random() < 0.5 and method not in ("BYE", "REGISTER"):
            self._call.cseq += 1
            call = self._call
            place = [("from", call.local), ("to", call.remote), ("call-id", call.call_id)]
            place.append(("cseq", f"{call.cseq} {method}"))
            return RawMessage(f"{method} {call.target} SIP/2.0", headers + place, body)
        own = f"<sip:{self._phone.username}@example.org>"
        place = [
            ("from", f"{own};tag={number}"),
            ("to", own if method == "REGISTER" else "<sip:1002@example.org>"),
            ("call-id", secrets.token_hex(6)),
            ("cseq", f"1 {method}"),
        ]
        return RawMessage(f"{method} sip:1002@example.org SIP/2.0", headers + place, body)
