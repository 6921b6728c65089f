"""The SIP agent on a wire of its own: bytes in, bytes out, and a clock that only the test moves.

Devices are written from the RFCs, not with the product's code, so that both sides can be wrong only apart.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import count
from typing import TypeVar

import msgspec

from backend.ports.telephony import Account, Party
from backend.telephony.embedded.sip.agent import UserAgent
from backend.telephony.embedded.sip.events import BindingsChanged, InviteReceived, SipEvent
from backend.telephony.embedded.sip.flow import Flow, Transport
from backend.telephony.embedded.sip.settings import AgentSettings
from tests.support.raw_message import Credentials, RawMessage, audio, ha1

REALM = "example.org"
LOCAL = ("192.0.2.1", 5060)
OFFER = audio("192.0.2.10", 4000)
ANSWER = audio("192.0.2.1", 6000)
CALLER = Party("1002", "Bob")
Sent = tuple[float, Flow, RawMessage]
Event = TypeVar("Event", bound=SipEvent)


def account(username: str, password: str | None = None) -> Account:
    secret = password or f"sip-{username}"
    return Account(
        username,
        f"User {username}",
        ha1(username, REALM, secret, "MD5"),
        ha1(username, REALM, secret, "SHA-256"),
    )


class Wire:
    """One agent. ``sent`` and ``events`` collect all that it ever gave out."""

    def __init__(self, settings: AgentSettings | None = None, seed: int = 1) -> None:
        source = random.Random(seed)
        base = settings or AgentSettings()
        self.agent = UserAgent(msgspec.structs.replace(base, random_bytes=source.randbytes))
        self.agent.set_accounts(REALM, [account(str(number)) for number in range(1001, 1006)])
        self.now = 1000.0
        self.sent: list[Sent] = []
        self.events: list[SipEvent] = []
        self.ports = count(5061)

    def receive(self, data: bytes, flow: Flow) -> list[RawMessage]:
        """Let a message arrive; return what the agent sends at once."""
        self.agent.receive(data, flow, self.now)
        return [message for _, _, message in self.drain()]

    def do(self, command: Callable[..., None], *arguments: object, **named: object) -> list[RawMessage]:
        """Give the agent a command at the present time; return what it sends at once."""
        command(*arguments, now=self.now, **named)
        return [message for _, _, message in self.drain()]

    def drain(self) -> list[Sent]:
        output = self.agent.take_output()
        sent = [(self.now, flow, RawMessage.parse(data)) for flow, data in output]
        self.sent += sent
        self.events += self.agent.take_events()
        return sent

    def advance(self, seconds: float) -> list[Sent]:
        """Let time pass; return what is sent meanwhile, and when."""
        until = self.now + seconds
        sent: list[Sent] = []
        while (deadline := self.agent.next_deadline()) is not None and deadline <= until:
            self.now = max(self.now, deadline)
            self.agent.timeout(self.now)
            sent += self.drain()
        self.now = until
        return sent

    def of(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]

    def last(self, kind: type[Event]) -> Event:
        found = self.of(kind)
        assert found, f"no {kind.__name__} in {self.events}"
        return found[-1]


class Device:
    """A phone: one account at one address."""

    def __init__(
        self,
        wire: Wire,
        username: str = "1001",
        *,
        host: str = "192.0.2.10",
        transport: Transport = "udp",
        password: str | None = None,
        algorithm: str = "SHA-256",
        user_agent: str = "Test phone",
    ) -> None:
        self.wire = wire
        self.username = username
        port = next(wire.ports)
        self.flow = Flow(transport, LOCAL, (host, port), 0 if transport == "udp" else port)
        self.user_agent = user_agent
        self.credentials = Credentials(username, password or f"sip-{username}", algorithm)
        self._numbers = count(1)

    @property
    def address(self) -> str:
        return f"{self.flow.remote[0]}:{self.flow.remote[1]}"

    @property
    def contact(self) -> str:
        return f"<sip:{self.username}@{self.address}>"

    def token(self, kind: str) -> str:
        return f"{kind}{self.flow.remote[1]}x{next(self._numbers)}"

    def request(
        self,
        method: str,
        uri: str,
        *,
        cseq: int = 1,
        call_id: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        branch: str | None = None,
        headers: list[tuple[str, str]] | None = None,
        body: bytes = b"",
    ) -> RawMessage:
        fixed = [
            (
                "via",
                f"SIP/2.0/{self.flow.transport.upper()} {self.address};"
                f"branch={branch or 'z9hG4bK' + self.token('b')};rport",
            ),
            ("max-forwards", "70"),
            ("from", from_ or f"<sip:{self.username}@{REALM}>;tag={self.token('f')}"),
            ("to", to or f"<{uri}>"),
            ("call-id", call_id or self.token("call")),
            ("cseq", f"{cseq} {method}"),
            ("contact", self.contact),
            ("user-agent", self.user_agent),
        ]
        if body:
            fixed.append(("content-type", "application/sdp"))
        given = {name for name, _ in headers or []}
        kept = [(name, value) for name, value in fixed if name not in given]
        return RawMessage(f"{method} {uri} SIP/2.0", kept + (headers or []), body)

    def send(self, message: RawMessage) -> list[RawMessage]:
        return self.wire.receive(message.encode(), self.flow)

    def again(self, message: RawMessage, challenge: RawMessage) -> RawMessage:
        """The request once more, as a new one with the answer to a challenge."""
        number, method = message.header("cseq").split()
        changed = {
            "cseq": f"{int(number) + 1} {method}",
            "via": f"SIP/2.0/{self.flow.transport.upper()} {self.address};"
            f"branch=z9hG4bK{self.token('b')};rport",
        }
        headers = [(name, changed.get(name, value)) for name, value in message.headers]
        answer = self.credentials.answer(challenge, method, message.uri)
        return RawMessage(message.start, [*headers, answer], message.body)

    def ack_refusal(self, request: RawMessage, response: RawMessage) -> list[RawMessage]:
        """ACK with the branch of the refused INVITE."""
        kept = ("via", "from", "call-id", "max-forwards")
        headers = [(name, value) for name, value in request.headers if name in kept]
        number = request.header("cseq").split()[0]
        headers += [("to", response.header("to")), ("cseq", f"{number} ACK")]
        return self.send(RawMessage(f"ACK {request.uri} SIP/2.0", headers))

    def send_authorized(self, message: RawMessage) -> tuple[RawMessage, list[RawMessage]]:
        """Send, answer the challenge; return the request that counted and what it led to."""
        (challenge,) = self.send(message)
        assert challenge.status == 401, challenge.start
        if message.method == "INVITE":
            self.ack_refusal(message, challenge)
        repeated = self.again(message, challenge)
        return repeated, self.send(repeated)

    def register(
        self,
        *,
        expires: int | None = 300,
        contact: str | None = None,
        call_id: str | None = None,
        cseq: int = 1,
    ) -> RawMessage:
        headers = [("contact", contact or self.contact)]
        if expires is not None:
            headers.append(("expires", str(expires)))
        message = self.request(
            "REGISTER",
            f"sip:{REALM}",
            to=f"<sip:{self.username}@{REALM}>",
            headers=headers,
            call_id=call_id,
            cseq=cseq,
        )
        return self.send_authorized(message)[1][0]

    def binding_id(self) -> str:
        """Register and return the binding's id."""
        assert self.register().status == 200
        changes = [each for each in self.wire.of(BindingsChanged) if each.username == self.username]
        return changes[-1].bindings[-1].binding_id

    def call(
        self, called: str = "1002", sdp: bytes = OFFER, headers: list[tuple[str, str]] | None = None
    ) -> DeviceCall:
        """Call; the agent has sent 100 and reported InviteReceived."""
        message = self.request("INVITE", f"sip:{called}@{REALM}", headers=headers, body=sdp)
        sent, responses = self.send_authorized(message)
        return DeviceCall(self, sent, responses)

    def answer_call(
        self,
        invite: RawMessage,
        sdp: bytes = ANSWER,
        tag: str = "dev",
        headers: list[tuple[str, str]] | None = None,
    ) -> DeviceCall:
        """Answer a call of the agent's."""
        responses = self.respond(invite, 200, tag=tag, headers=headers, body=sdp)
        call = DeviceCall(self, invite, responses)
        call.local = f"{invite.header('to')};tag={tag}"
        call.remote = invite.header("from")
        call.target = invite.target()
        call.cseq = 100
        return call

    def respond(
        self,
        request: RawMessage,
        status: int,
        *,
        tag: str = "dev",
        headers: list[tuple[str, str]] | None = None,
        body: bytes = b"",
    ) -> list[RawMessage]:
        echoed = ("via", "from", "call-id", "cseq", "record-route")
        kept = [(name, value) for name, value in request.headers if name in echoed]
        to = request.header("to")
        kept.append(("to", to if "tag=" in to or not tag else f"{to};tag={tag}"))
        if not any(name == "contact" for name, _ in headers or []):
            kept.append(("contact", self.contact))
        if body and not any(name == "content-type" for name, _ in headers or []):
            kept.append(("content-type", "application/sdp"))
        return self.send(RawMessage(f"SIP/2.0 {status} Whatever", kept + (headers or []), body))


class DeviceCall:
    """A device's end of a dialog."""

    def __init__(self, device: Device, invite: RawMessage, responses: list[RawMessage]) -> None:
        self.device = device
        self.invite = invite
        self.responses = responses
        self.call_id = invite.header("call-id")
        self.local = invite.header("from")
        self.remote = invite.header("to")
        self.target = invite.uri
        self.cseq = int(invite.header("cseq").split()[0])

    @property
    def leg_id(self) -> str:
        events = self.device.wire.of(InviteReceived)
        return next(each.leg_id for each in events if each.call_id == self.call_id)

    def take(self, response: RawMessage) -> RawMessage:
        """Take the dialog over from a response."""
        self.remote = response.header("to")
        self.target = response.target() or self.target
        return response

    def answered(self, sdp: bytes = ANSWER, ack_body: bytes = b"") -> RawMessage:
        """Let the agent answer and acknowledge it; return the 200."""
        wire = self.device.wire
        (response,) = wire.do(wire.agent.answer, self.leg_id, sdp)
        self.take(response)
        self.ack(ack_body)
        return response

    def ack(self, body: bytes = b"", cseq: int | None = None) -> list[RawMessage]:
        message = self.request("ACK", body=body)
        changed = [
            (name, f"{cseq or self.cseq} ACK" if name == "cseq" else value) for name, value in message.headers
        ]
        return self.device.send(RawMessage(message.start, changed, body))

    def request(
        self,
        method: str,
        *,
        body: bytes = b"",
        headers: list[tuple[str, str]] | None = None,
        cseq: int | None = None,
    ) -> RawMessage:
        """The next request of the dialog, without credentials."""
        if cseq is None and method not in ("ACK", "CANCEL"):
            self.cseq += 1
        return self.device.request(
            method,
            self.target,
            cseq=cseq or self.cseq,
            call_id=self.call_id,
            from_=self.local,
            to=self.remote,
            headers=headers,
            body=body,
        )

    def send(
        self, method: str, *, body: bytes = b"", headers: list[tuple[str, str]] | None = None
    ) -> list[RawMessage]:
        """Send the next request, answer its challenge, return what followed."""
        sent, responses = self.device.send_authorized(self.request(method, body=body, headers=headers))
        self.cseq = int(sent.header("cseq").split()[0])
        self.last = sent
        return responses

    def cancel(self) -> list[RawMessage]:
        kept = ("via", "from", "to", "call-id", "max-forwards")
        headers = [(name, value) for name, value in self.invite.headers if name in kept]
        headers.append(("cseq", f"{self.invite.header('cseq').split()[0]} CANCEL"))
        return self.device.send(RawMessage(f"CANCEL {self.invite.uri} SIP/2.0", headers))
