"""Requests that cannot be read as a whole: refused where there is a way back, else dropped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.unreadable import refusal
from tests.support.raw_message import RawMessage
from tests.support.sip_wire import LOCAL, Wire

FLOW = Flow("udp", LOCAL, ("192.0.2.10", 5070))
HEAD = (
    "OPTIONS  sip:a@example.org  SIP/2.0\r\nv: SIP/2.0/UDP 192.0.2.10:5070;branch=z9hG4bK1;rport\r\n"
    "Via: SIP/2.0/UDP 192.0.2.11\r\nFrom: <sip:b@c>\r\n ;tag=1\r\nFrom: <sip:d@e>;tag=2\r\n"
    "t: <sip:a@example.org>\r\nX: \x01\r\nCall-ID: 1\r\nCSeq: 1 OPTIONS\r\n\r\n"
)


def test_what_a_response_echoes_is_echoed_once_and_nothing_else() -> None:
    refused = refusal(HEAD.encode(), FLOW)
    assert refused is not None
    flow, data = refused
    response = RawMessage.parse(data)
    assert (flow, response.status) == (FLOW, 400)
    assert response.all("via")[0].endswith("received=192.0.2.10;rport=5070")
    assert response.all("via")[1:] == ["SIP/2.0/UDP 192.0.2.11"]
    assert response.all("from") == ["<sip:b@c> ;tag=1"]
    assert (response.header("to"), response.header("call-id")) == ("<sip:a@example.org>", "1")
    assert not response.all("x")


@pytest.mark.parametrize(
    "data",
    [
        HEAD.replace("OPTIONS  ", "ACK  "),
        HEAD.replace("OPTIONS  sip:a@example.org  SIP/2.0", "SIP/2.0 200"),
        HEAD.replace("  SIP/2.0\r\n", "  HTTP/1.1\r\n"),
        HEAD.replace("SIP/2.0/UDP 192.0.2.10", "nonsense"),
        HEAD.replace("\r\n\r\n", "\r\n"),
        "",
    ],
)
def test_what_is_no_request_or_tells_no_way_back_is_not_answered(data: str) -> None:
    assert refusal(data.encode(), FLOW) is None


@given(st.binary(max_size=300), st.integers(0, len(HEAD)))
def test_whatever_is_in_it_the_answer_is_safe_and_short(noise: bytes, place: int) -> None:
    data = HEAD[:place].encode() + noise + HEAD[place:].encode()
    refused = refusal(data, FLOW)
    if refused is not None:
        assert len(refused[1]) < 2 * len(data) + 100
        assert b"\x00" not in refused[1]


def test_noise_of_one_source_is_answered_sparingly() -> None:
    wire = Wire()
    answered = sum(len(wire.receive(HEAD.encode(), FLOW)) for _ in range(200))
    assert 0 < answered <= 20
