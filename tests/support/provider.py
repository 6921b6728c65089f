"""A provider written from the RFCs, and the user agent core, on a wire with a clock of its own."""

from __future__ import annotations

from typing import Any

import msgspec

from backend.ports.telephony import (
    Dial,
    Party,
    Trunk,
    TrunkState,
    TrunkTransport,
)
from backend.telephony.embedded.sip.flow import Flow
from tests.support.raw_message import RawMessage, audio
from tests.support.sip_wire import LOCAL, OFFER, Wire

ADDRESS = ("198.51.100.7", 5060)
FLOW = Flow("udp", LOCAL, ADDRESS)
TRUNK = Trunk(
    trunk_id="provider",
    host="sip.example.net",
    port=5060,
    transport=TrunkTransport.UDP,
    domain="example.net",
    registers=True,
    username="461234",
    password="a secret",
)
PEER = msgspec.structs.replace(TRUNK, registers=False, username="", password="")


class Provider:
    """What a trunk leads to."""

    def __init__(self, trunk: Trunk = TRUNK, flow: Flow = FLOW) -> None:
        self.wire = Wire()
        self.flow = flow
        self.trunk = trunk
        self.numbers = iter(range(1, 1000))
        self.wire.do(self.wire.agent.trunks.set, [trunk])
        (wish,) = self.wire.agent.take_flow_wishes()
        assert (wish.host, wish.port, wish.transport) == (trunk.host, trunk.port, trunk.transport)
        self.wire.do(self.wire.agent.way_found, trunk.trunk_id, flow, "")
        self.first = self.wire.sent[-1][2]

    def answer(
        self, request: RawMessage, status: int, *headers: tuple[str, str], body: bytes = b""
    ) -> list[RawMessage]:
        """Answer a request; return what is sent upon it."""
        kept = [
            (name, value) for name, value in request.headers if name in ("via", "from", "call-id", "cseq")
        ]
        to = request.header("to")
        to = to if status == 100 or ";tag=" in to else f"{to};tag=provider"
        message = RawMessage(f"SIP/2.0 {status} Reason", [*kept, ("to", to), *headers], body)
        return self.wire.receive(message.encode(), self.flow)

    def challenge(
        self, request: RawMessage, status: int = 401, nonce: str = "n1", more: str = ""
    ) -> RawMessage:
        name = "www-authenticate" if status == 401 else "proxy-authenticate"
        value = f'Digest realm="example.net", nonce="{nonce}", algorithm=MD5, qop="auth"{more}'
        return self.answer(request, status, (name, value))[-1]

    def register(self) -> RawMessage:
        """Let the trunk be UP; return its REGISTER with credentials."""
        second = self.challenge(self.first)
        self.answer(second, 200, ("contact", f"{second.header('contact')};expires=300"))
        return second

    def dial(self, **more: Any) -> RawMessage:
        command = Dial("c1", self.trunk.trunk_id, "+4687654321", Party("+46812345601", "Alice"), **more)
        return next(
            each
            for each in self.wire.do(self.wire.agent.trunks.dial, command, OFFER)
            if "INVITE" in each.start
        )

    def call(self, called: str, *headers: tuple[str, str], flow: Flow | None = None) -> list[RawMessage]:
        """Send an INVITE; return what is answered at once."""
        number = next(self.numbers)
        fixed = [
            ("via", f"SIP/2.0/UDP 198.51.100.7:5060;branch=z9hG4bKin{number};rport"),
            ("from", '"Customer" <sip:+46701740605@example.net>;tag=them'),
            ("to", f"<sip:{called}@192.0.2.1>"),
            ("call-id", f"in{number}@example.net"),
            ("cseq", "1 INVITE"),
            ("contact", "<sip:198.51.100.7:5060>"),
            ("content-type", "application/sdp"),
        ]
        replaced = {name for name, _ in headers}
        lines = [each for each in fixed if each[0] not in replaced] + list(headers)
        message = RawMessage(f"INVITE sip:{called}@192.0.2.1 SIP/2.0", lines, audio("198.51.100.7", 4000))
        return self.wire.receive(message.encode(), flow or self.flow)

    @property
    def state(self) -> tuple[TrunkState, str]:
        (info,) = self.wire.agent.trunks.infos()
        return info.state, info.reason
