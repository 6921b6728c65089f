"""A SIP phone made of text on one UDP socket, for tests that steer every message and for load.

It retransmits its requests, repeats its answers, and does nothing else by itself: rings, answers and hangs up
when it is told to. Runs on the test's loop.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable
from typing import cast

from tests.support.raw_message import Credentials, RawMessage, audio

T1_S = 0.5
GIVE_UP_S = 12.0
Headers = list[tuple[str, str]]


class RawCall:
    """One INVITE dialog of a phone, whichever side began it."""

    def __init__(self, phone: RawPhone, call_id: str, local: str, remote: str, target: str) -> None:
        self.phone = phone
        self.call_id = call_id
        self.local = local
        self.remote = remote
        self.target = target
        self.cseq = 1
        self.invite: RawMessage | None = None
        self.invited_at = 0.0
        """When the last INVITE of ours was sent, by ``time.perf_counter``."""
        self.last_ack: bytes = b""
        self.responses: asyncio.Queue[RawMessage] = asyncio.Queue()
        self.requests: asyncio.Queue[RawMessage] = asyncio.Queue()
        self.ended = asyncio.Event()

    async def status(self, status: int) -> RawMessage:
        """Wait for a response with this status to the INVITE; any other final one is a failure."""
        while True:
            response = await self.responses.get()
            if response.status == status:
                return response
            if response.status >= 200:
                raise AssertionError(f"{response.start} instead of {status}")

    async def answered(self) -> RawMessage:
        """Wait for 200 (it is acknowledged already) and return it."""
        return await self.status(200)

    async def next_request(self, method: str) -> RawMessage:
        """Wait for the next request of the other side within this call, which must be this one."""
        request = await self.requests.get()
        assert request.method == method, request.start
        return request

    def ring(self) -> None:
        assert self.invite is not None
        self.respond(self.invite, 180, "Ringing")

    def answer(self, sdp: bytes | None = None) -> None:
        assert self.invite is not None
        self.respond(self.invite, 200, "OK", sdp or audio(self.phone.host, self.phone.rtp_port))

    def respond(self, request: RawMessage, status: int, reason: str, sdp: bytes = b"") -> None:
        self.phone.respond(request, status, reason, self.local, sdp)

    async def request(
        self, method: str, body: bytes = b"", headers: Headers | None = None, *, acknowledged: bool = True
    ) -> RawMessage:
        """Send a request within the dialog and return its final response; of INVITE ``acknowledged``."""
        self.cseq += 1
        message = self.phone.compose(method, self, self.cseq, body, headers)
        response = await self.phone.exchange(message)
        if response.status in (401, 407):
            self.cseq += 1
            response = await self.phone.exchange(self.phone.authorized(message, response, self.cseq))
        if method == "INVITE" and response.status < 300 and acknowledged:
            self.acknowledge(self.cseq)
        return response

    async def hang_up(self) -> None:
        self.ended.set()
        response = await self.request("BYE")
        assert response.status in (200, 481), response.start

    async def cancel(self) -> None:
        assert self.invite is not None
        headers = [h for h in self.invite.headers if h[0] in ("via", "from", "to", "call-id", "max-forwards")]
        cancel = RawMessage(f"CANCEL {self.invite.uri} SIP/2.0", [*headers, ("cseq", f"{self.cseq} CANCEL")])
        assert (await self.phone.exchange(cancel)).status == 200

    def acknowledge(self, cseq: int, body: bytes = b"") -> None:
        ack = self.phone.compose("ACK", self, cseq, body)
        self.last_ack = ack.encode()
        self.phone.send(self.last_ack)


class RawPhone(asyncio.DatagramProtocol):
    """A user agent of an account; ``incoming`` holds calls that wait for an answer."""

    def __init__(self, server: tuple[str, int], username: str, password: str, realm: str) -> None:
        self.server = server
        self.username = username
        self.realm = realm
        self.credentials = Credentials(username, password)
        self.instance = secrets.token_hex(16)
        self.host = ""
        self.port = 0
        self.rtp_port = 40000
        self.user_agent = "raw"
        self.incoming: asyncio.Queue[RawCall] = asyncio.Queue()
        self.on_incoming: Callable[[RawCall], None] = self.incoming.put_nowait
        self.calls: dict[str, RawCall] = {}
        self.keeps_challenge = False
        """Set to answer the last challenge again with each request, as most phones do."""
        self._challenge: RawMessage | None = None
        self.deaf = False
        """Set to be gone as a phone is whose cable was pulled."""
        self._final: dict[str, asyncio.Queue[RawMessage]] = {}
        self._sent: dict[tuple[str, str], bytes] = {}
        self._registration = (secrets.token_hex(8), 0)

    @classmethod
    async def open(cls, server: tuple[str, int], username: str, password: str, realm: str) -> RawPhone:
        loop = asyncio.get_running_loop()
        _, phone = await loop.create_datagram_endpoint(
            lambda: cls(server, username, password, realm), local_addr=("127.0.0.1", 0)
        )
        return phone

    def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        self._transport.close()

    # --- what a phone does

    async def register(self, expires: int = 300, **contact: str) -> RawMessage:
        call_id, cseq = self._registration
        parameters = "".join(f";{key}={value}" for key, value in contact.items())
        message = RawMessage(
            f"REGISTER sip:{self.realm} SIP/2.0",
            [
                *self._head(f"<{self._aor}>;tag={secrets.token_hex(4)}", f"<{self._aor}>", call_id),
                ("contact", f'<{self.contact}>;+sip.instance="<urn:uuid:{self.instance}>"{parameters}'),
                ("expires", str(expires)),
            ],
        )
        response = await self._authenticated(message, cseq + 1)
        self._registration = (call_id, cseq + 2)
        return response

    def dial(self, number: str, sdp: bytes | None = None, headers: Headers | None = None) -> RawCall:
        """Start a call; its responses come to the call. ``sdp`` of no bytes leaves the offer to the other."""
        call = self._new_call(number)
        body = audio(self.host, self.rtp_port) if sdp is None else sdp
        message = self.compose("INVITE", call, call.cseq, body, headers)
        self._tasks.add(task := asyncio.ensure_future(self._invite(call, message)))
        task.add_done_callback(lambda done: self._invited(call, done))
        return call

    def _new_call(self, number: str) -> RawCall:
        target = f"sip:{number}@{self.realm}"
        local = f"<{self._aor}>;tag={secrets.token_hex(4)}"
        call = RawCall(self, secrets.token_hex(12), local, f"<{target}>", target)
        self.calls[call.call_id] = call
        return call

    async def call(self, number: str) -> RawCall:
        """Call and wait for the answer."""
        call = self.dial(number)
        await call.answered()
        return call

    async def watch(self, number: str, event: str = "dialog") -> RawCall:
        """Subscribe to an account's events; what is told of it comes to the call, by NOTIFY."""
        call = self._new_call(number)
        wanted = [("event", event), ("expires", "600")]
        subscribe = self.compose("SUBSCRIBE", call, 1, headers=wanted)
        challenge = await self.exchange(subscribe)
        accepted = await self.exchange(self.authorized(subscribe, challenge, 2))
        assert accepted.status == 200, accepted.start
        return call

    # --- messages

    @property
    def contact(self) -> str:
        return f"sip:{self.username}@{self.host}:{self.port}"

    @property
    def _aor(self) -> str:
        return f"sip:{self.username}@{self.realm}"

    def compose(
        self, method: str, call: RawCall, cseq: int, body: bytes = b"", headers: Headers | None = None
    ) -> RawMessage:
        headers = headers or []
        composed = [
            *self._head(call.local, call.remote, call.call_id),
            ("cseq", f"{cseq} {method}"),
            ("contact", f"<{self.contact}>"),
            *headers,
        ]
        if body and not any(name == "content-type" for name, _ in headers):
            composed.append(("content-type", "application/sdp"))
        if self.keeps_challenge and self._challenge is not None and method != "ACK":
            composed.append(self.credentials.answer(self._challenge, method, call.target))
        return RawMessage(f"{method} {call.target} SIP/2.0", composed, body)

    def respond(
        self, request: RawMessage, status: int, reason: str, to: str, body: bytes = b"", *, contact: str = ""
    ) -> None:
        headers = [h for h in request.headers if h[0] in ("via", "from", "call-id", "cseq")]
        headers += [("to", to), ("contact", f"<{contact or self.contact}>")]
        if body:
            headers.append(("content-type", "application/sdp"))
        data = RawMessage(f"SIP/2.0 {status} {reason}", headers, body).encode()
        self._sent[request.branch, request.method] = data
        self.send(data)

    async def exchange(self, message: RawMessage) -> RawMessage:
        """Send a request, again and again until something comes back, and return the final response."""
        async with asyncio.timeout(GIVE_UP_S):
            response = await self._transact(message, None)
        if message.method == "INVITE" and response.status >= 300:
            self._acknowledge_refusal(message, response)
        return response

    def send(self, data: bytes) -> None:
        if not self.deaf:
            self._transport.sendto(data, self.server)

    def _invited(self, call: RawCall, task: asyncio.Future[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            call.responses.put_nowait(RawMessage(f"SIP/2.0 599 {error}", []))

    async def _invite(self, call: RawCall, message: RawMessage) -> None:
        for _ in range(2):
            call.invite = message
            call.invited_at = time.perf_counter()
            response = await self._transact(message, call)
            if response.status < 300:
                call.remote, call.target = response.header("to"), response.target()
                if message.body:
                    call.acknowledge(call.cseq)
            else:
                self._acknowledge_refusal(message, response)
            if response.status not in (401, 407):
                break
            call.cseq += 1
            message = self.authorized(message, response, call.cseq)
        if response.status >= 300:
            self.calls.pop(call.call_id, None)
            call.ended.set()
        call.responses.put_nowait(response)

    async def _authenticated(self, message: RawMessage, cseq: int) -> RawMessage:
        message.headers.append(("cseq", f"{cseq} {message.method}"))
        response = await self.exchange(message)
        if response.status in (401, 407):
            response = await self.exchange(self.authorized(message, response, cseq + 1))
        return response

    def authorized(self, message: RawMessage, challenge: RawMessage, cseq: int) -> RawMessage:
        self._challenge = challenge
        method = message.method
        answered = ("authorization", "proxy-authorization")
        headers = [h for h in message.headers if h[0] not in ("via", "cseq", *answered)]
        headers[:0] = [("via", self._via()), ("cseq", f"{cseq} {method}")]
        headers.append(self.credentials.answer(challenge, method, message.uri))
        return RawMessage(message.start, headers, message.body)

    async def _transact(self, message: RawMessage, call: RawCall | None) -> RawMessage:
        data, key = message.encode(), message.branch + message.method
        answers = self._final[key] = asyncio.Queue()
        wait: float | None = T1_S
        try:
            self.send(data)
            while True:
                try:
                    async with asyncio.timeout(wait):
                        response = await answers.get()
                except TimeoutError:
                    self.send(data)
                    wait = min(wait * 2, 4.0) if wait else None
                    continue
                if response.status >= 200:
                    return response
                wait = None
                if call is not None:
                    call.responses.put_nowait(response)
        finally:
            del self._final[key]

    def _acknowledge_refusal(self, invite: RawMessage, response: RawMessage) -> None:
        headers = [h for h in invite.headers if h[0] in ("via", "from", "call-id", "max-forwards")]
        headers += [("to", response.header("to")), ("cseq", invite.header("cseq").split()[0] + " ACK")]
        self.send(RawMessage(f"ACK {invite.uri} SIP/2.0", headers).encode())

    def _head(self, sender: str, receiver: str, call_id: str) -> Headers:
        return [
            ("via", self._via()),
            ("max-forwards", "70"),
            ("user-agent", self.user_agent),
            ("from", sender),
            ("to", receiver),
            ("call-id", call_id),
        ]

    def _via(self) -> str:
        return f"SIP/2.0/UDP {self.host}:{self.port};branch=z9hG4bK{secrets.token_hex(8)};rport"

    # --- what comes

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.DatagramTransport, transport)
        self._tasks: set[asyncio.Future[None]] = set()
        self.host, self.port = transport.get_extra_info("sockname")[:2]

    def datagram_received(self, data: bytes, addr: tuple[str | int, ...]) -> None:
        if self.deaf:
            return
        message = RawMessage.parse(data)
        if message.status:
            self._on_response(message)
        else:
            self._on_request(message)

    def _on_response(self, response: RawMessage) -> None:
        waiting = self._final.get(response.branch + response.method)
        call = self.calls.get(response.header("call-id"))
        if waiting is not None:
            waiting.put_nowait(response)
        elif response.method == "INVITE" and 200 <= response.status < 300 and call is not None:
            self.send(call.last_ack)

    def _on_request(self, request: RawMessage) -> None:
        repeated = self._sent.get((request.branch, request.method))
        if repeated is not None:
            self.send(repeated)
            return
        call = self.calls.get(request.header("call-id"))
        if call is None:
            self._on_stray(request)
        elif request.method == "BYE":
            self.calls.pop(call.call_id)
            call.respond(request, 200, "OK")
            call.requests.put_nowait(request)
            call.ended.set()
        elif request.method == "CANCEL":
            self.calls.pop(call.call_id)
            call.respond(request, 200, "OK")
            assert call.invite is not None
            call.respond(call.invite, 487, "Request Terminated")
            call.requests.put_nowait(request)
            call.ended.set()
        else:
            if request.method in ("NOTIFY", "INFO", "OPTIONS"):
                call.respond(request, 200, "OK")
            if request.method != "OPTIONS":
                call.requests.put_nowait(request)

    def _on_stray(self, request: RawMessage) -> None:
        if request.method == "INVITE":
            local = f"{request.header('to')};tag={secrets.token_hex(4)}"
            call = RawCall(self, request.header("call-id"), local, request.header("from"), request.target())
            call.invite = request
            self.calls[call.call_id] = call
            self.respond(request, 100, "Trying", request.header("to"))
            del self._sent[request.branch, request.method]
            self.on_incoming(call)
        elif request.method != "ACK":
            self.respond(request, 481, "Call/Transaction Does Not Exist", request.header("to"))
