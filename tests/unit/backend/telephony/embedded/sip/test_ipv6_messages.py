"""What RFC 5118 wants of messages with IPv6 addresses in them: read, or refused, and answered."""

from __future__ import annotations

import pytest

from backend.ports.telephony import Cause
from backend.telephony.embedded.sip.events import InviteReceived
from backend.telephony.embedded.sip.flow import Flow
from tests.support.raw_message import RawMessage, audio
from tests.support.sip_wire import Device, Wire

LOCAL, HOST = "2001:db8::10", "2001:db8::9:1"
FLOW = Flow("udp", (LOCAL, 5060), (HOST, 6050))
SDP = audio(HOST, 9000).replace(b"IN IP4", b"IN IP6")


def register(uri: str, via: str = f"[{HOST}]:6050;branch=z9hG4bKas3-111") -> bytes:
    return (
        f"REGISTER {uri} SIP/2.0\r\nTo: sip:user@example.com\r\nFrom: sip:user@example.com;tag=81x2\r\n"
        f"Via: SIP/2.0/UDP {via}\r\nCall-ID: SSG9559905523997077@hlau_4100\r\nMax-Forwards: 70\r\n"
        f'Contact: "Caller" <sip:caller@[2001:db8::1]>\r\nCSeq: 98176 REGISTER\r\nContent-Length: 0\r\n\r\n'
    ).encode()


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (register("sip:[2001:db8::10]"), 401),
        (register("sip:2001:db8::10"), 400),
        (register("sip:[2001:db8::10:5070]"), 401),
        (register("sip:[2001:db8::10]:5070"), 401),
        (register("sip:[2001:db8::10]", f"[{HOST}]:6050;received=[2001:db8::9:255];branch=z9hG4bK1"), 401),
        (register("sip:[2001:db8::10]", f"[{HOST}]:6050;received=2001:db8::9:255;branch=z9hG4bK1"), 401),
        (register("sip:[2001:db8::10]", "[2001:db8:::192.0.2.1];branch=z9hG4bK1"), 401),
        (register("sip:[2001:db8::10]", "[::ffff:192.0.2.1];branch=z9hG4bK1"), 401),
    ],
)
def test_addresses_are_read_with_their_brackets_only(data: bytes, status: int) -> None:
    (response,) = Wire().receive(data, FLOW)
    assert response.status == status


def test_a_call_over_ipv6_has_our_address_in_brackets_everywhere() -> None:
    wire = Wire()
    device = Device(wire)
    device.flow = FLOW
    headers = [
        ("via", f"SIP/2.0/UDP [{HOST}]:6050;branch=z9hG4bKa;rport"),
        ("contact", f"<sip:1001@[{HOST}]:6050>"),
    ]
    invite = device.request("INVITE", f"sip:1002@[{LOCAL}]", headers=headers, body=SDP)
    (challenge,) = device.send(invite)
    number, uri = "2 INVITE", invite.uri
    kept = [(name, number if name == "cseq" else value) for name, value in invite.headers if name != "via"]
    again = RawMessage(
        invite.start,
        [
            ("via", f"SIP/2.0/UDP [{HOST}]:6050;branch=z9hG4bKb;rport"),
            *kept,
            device.credentials.answer(challenge, "INVITE", uri),
        ],
        SDP,
    )
    (trying,) = device.send(again)
    assert trying.status == 100
    assert trying.header("via").endswith(f";received={HOST};rport=6050")
    (event,) = wire.of(InviteReceived)
    assert (event.called, event.local_host) == ("1002", LOCAL)
    (ringing,) = wire.do(wire.agent.ring, event.leg_id)
    assert ringing.header("contact") == f"<sip:[{LOCAL}]:5060>"
    wire.do(wire.agent.end, event.leg_id, Cause.NORMAL_CLEARING)
