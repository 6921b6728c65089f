"""A victim whose address is forged gets little from us; who has proved to be there gets every answer."""

from __future__ import annotations

from backend.telephony.embedded.sip.flow import Flow
from tests.support.sip_wire import LOCAL, OFFER, REALM, Device, Wire

SHORT = (
    b"OPTIONS sip:x SIP/2.0\r\nv:SIP/2.0/UDP x;rport;branch=z9hG4bK%d\r\n"
    b"f:<sip:x@x>;tag=1\r\nt:x\r\ni:%d\r\nCSeq:1 OPTIONS\r\n\r\n"
)


def answered(wire: Wire, flow: Flow, count: int) -> int:
    """Send short requests within one moment; return how many bytes they were answered with."""
    return sum(
        len(message.encode())
        for number in range(count)
        for message in wire.receive(SHORT % (number, number), flow)
    )


def test_a_victim_of_a_forged_source_is_not_flooded() -> None:
    wire = Wire()
    victim = Flow("udp", LOCAL, ("203.0.113.66", 5060))
    first = answered(wire, victim, 2000)
    assert 0 < first < 300_000
    total = 0
    for _ in range(10):
        wire.advance(1)
        total += answered(wire, victim, 1000)
    assert total < 10 * 60_000
    over_tcp = Flow("tcp", LOCAL, ("203.0.113.66", 5060), 1)
    assert len(wire.receive(SHORT % (9999, 9999), over_tcp)) == 1


def test_a_network_of_forged_sources_is_not_flooded_either() -> None:
    wire = Wire()
    total = sum(answered(wire, Flow("udp", LOCAL, (f"203.0.113.{host}", 5060)), 30) for host in range(1, 250))
    assert total < 2000 * 700


def test_a_host_that_answered_a_challenge_gets_its_answers() -> None:
    wire = Wire()
    device = Device(wire)
    device.register()
    flow = device.flow
    assert all(wire.receive(SHORT % (number, number), flow) for number in range(1500))


def test_a_stranger_with_a_password_is_let_in_beside_a_flood_of_others() -> None:
    wire = Wire()
    answered(wire, Flow("udp", LOCAL, ("203.0.113.66", 5060)), 2000)
    device = Device(wire, host="198.51.100.5")
    assert device.call().responses[0].status == 100
    assert device.send(device.request("OPTIONS", f"sip:1002@{REALM}", body=OFFER))[0].status == 200
