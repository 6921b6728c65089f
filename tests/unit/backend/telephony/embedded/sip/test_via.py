"""The top Via: read, filled in for the answer, and the way that the answer goes."""

from __future__ import annotations

import pytest

from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.via import our_via, parse_via, received_via, reply_flow

LOCAL = ("192.0.2.1", 5060)
FLOW = Flow("udp", LOCAL, ("198.51.100.7", 40000))


@pytest.mark.parametrize(
    ("value", "host", "port"),
    [
        ("SIP/2.0/UDP 192.0.2.10:5061;branch=z9hG4bK1", "192.0.2.10", 5061),
        ("SIP / 2.0 / TCP pbx.local ; branch = z9hG4bK1", "pbx.local", None),
        ("sip/2.0/udp [2001:db8::1] : 5070;branch=z9hG4bK1;rport", "[2001:db8::1]", 5070),
    ],
)
def test_a_via_is_read(value: str, host: str, port: int | None) -> None:
    via = parse_via(value)
    assert via is not None
    assert (via.host, via.port, via.branch) == (host, port, "z9hG4bK1")


@pytest.mark.parametrize(
    "value", ["", "UDP 1.2.3.4", "SIP/2.0/UDP", "SIP/2.0/UDP a:b", "SIP/2.0/UDP a:99999", "SIP/x/UDP a"]
)
def test_a_malformed_via_is_none(value: str) -> None:
    assert parse_via(value) is None


def answered(value: str, flow: Flow) -> tuple[str, Flow]:
    via = parse_via(value)
    assert via is not None
    return received_via(value, via, flow), reply_flow(via, flow)


def test_a_peer_that_asks_by_rport_is_answered_where_it_sends_from() -> None:
    value, flow = answered("SIP/2.0/UDP 192.0.2.10:5061;rport;branch=z9hG4bK1", FLOW)
    assert value == "SIP/2.0/UDP 192.0.2.10:5061;branch=z9hG4bK1;received=198.51.100.7;rport=40000"
    assert flow == FLOW


def test_a_peer_behind_an_address_translation_is_answered_at_its_source_even_without_rport() -> None:
    value, flow = answered("SIP/2.0/UDP 192.0.2.10:5061;branch=z9hG4bK1", FLOW)
    assert value.endswith(";received=198.51.100.7")
    assert flow == FLOW


def test_a_peer_without_rport_is_answered_at_the_port_that_it_names() -> None:
    value, flow = answered("SIP/2.0/UDP 198.51.100.7;branch=z9hG4bK1", FLOW)
    assert value == "SIP/2.0/UDP 198.51.100.7;branch=z9hG4bK1"
    assert flow.remote == ("198.51.100.7", 5060)


FLOW_6 = Flow("udp", ("2001:db8::1", 5060), ("2001:db8::9:1", 40000))


@pytest.mark.parametrize("host", ["[2001:db8::9:1]", "[2001:DB8:0:0:0::9:1]"])
def test_an_address_of_ipv6_is_recognised_however_it_is_written(host: str) -> None:
    value, flow = answered(f"SIP/2.0/UDP {host}:5070;branch=z9hG4bK1", FLOW_6)
    assert value == f"SIP/2.0/UDP {host}:5070;branch=z9hG4bK1"
    assert flow.remote == ("2001:db8::9:1", 5070)


def test_the_source_is_told_without_brackets() -> None:
    value, flow = answered("SIP/2.0/UDP [2001:db8::7]:5070;branch=z9hG4bK1;rport", FLOW_6)
    assert value == "SIP/2.0/UDP [2001:db8::7]:5070;branch=z9hG4bK1;received=2001:db8::9:1;rport=40000"
    assert flow == FLOW_6


def test_our_via_has_brackets() -> None:
    assert our_via(FLOW_6, "z9hG4bK1") == "SIP/2.0/UDP [2001:db8::1]:5060;branch=z9hG4bK1;rport"


def test_over_tcp_the_answer_goes_back_on_the_connection() -> None:
    flow = FLOW._replace(transport="tcp", connection=3)
    assert answered("SIP/2.0/TCP 198.51.100.7;branch=z9hG4bK1", flow)[1] == flow


def test_a_received_and_rport_that_the_peer_made_up_are_replaced() -> None:
    value, _ = answered("SIP/2.0/UDP 192.0.2.10;received=203.0.113.9;rport=1;branch=z9hG4bK1", FLOW)
    assert value == "SIP/2.0/UDP 192.0.2.10;branch=z9hG4bK1;received=198.51.100.7;rport=40000"


def test_our_own_via_asks_for_rport_and_brackets_ipv6() -> None:
    flow = Flow("tcp", ("2001:db8::1", 5060), ("2001:db8::2", 5060), 1)
    assert our_via(flow, "z9hG4bKx") == "SIP/2.0/TCP [2001:db8::1]:5060;branch=z9hG4bKx;rport"
