"""A provider at several places: the next one is taken where one fails, and DNS is asked again in time."""

from __future__ import annotations

import msgspec

from backend.ports.telephony import TrunkState
from backend.telephony.embedded.sip.core import FlowWish
from backend.telephony.embedded.sip.events import InviteReceived
from backend.telephony.embedded.sip.flow import Flow
from tests.support.provider import ADDRESS, FLOW, PEER, Provider
from tests.support.sip_wire import LOCAL

OTHER = ("198.51.100.8", 5070)
BY_NAME = msgspec.structs.replace(PEER, port=0)


def placed(*, fresh_s: float = 300.0) -> Provider:
    provider = Provider(BY_NAME)
    lead(provider, FLOW, fresh_s=fresh_s)
    return provider


def lead(provider: Provider, flow: Flow, *, fresh_s: float = 300.0) -> None:
    """Have the names lead to two places, of which one is taken."""
    agent = provider.wire.agent
    peers = frozenset({ADDRESS, OTHER})

    def found(now: float) -> None:
        agent.way_found("provider", flow, "", now, peers=peers, fresh_s=fresh_s)

    provider.wire.do(found)
    provider.flow = flow


def next_wish(provider: Provider) -> FlowWish:
    for _ in range(100):
        if wishes := provider.wire.agent.take_flow_wishes():
            return wishes[0]
        provider.wire.advance(1)
    raise AssertionError("nobody asks for a way")


def test_a_place_that_does_not_answer_gives_way_to_the_next() -> None:
    provider = placed()
    assert next_wish(provider).failed == {ADDRESS}
    assert provider.state == (TrunkState.DOWN, "no response")
    lead(provider, Flow("udp", LOCAL, OTHER))
    assert provider.wire.sent[-1][2].start == "OPTIONS sip:sip.example.net SIP/2.0"
    provider.answer(provider.wire.sent[-1][2], 200)
    assert provider.state == (TrunkState.UP, "")


def test_what_a_place_says_after_it_was_left_counts_no_more() -> None:
    provider = placed()
    late = provider.wire.sent[-1][2]
    lead(provider, Flow("udp", LOCAL, OTHER))
    provider.flow = FLOW
    provider.answer(late, 503)
    assert provider.state[0] is TrunkState.CONNECTING


def test_calls_come_from_every_place() -> None:
    provider = placed()
    for flow in (FLOW, Flow("udp", LOCAL, OTHER)):
        provider.call("+46812345600", flow=flow)
        assert provider.wire.last(InviteReceived).trunk_id == "provider"


def test_a_call_that_gets_no_answer_has_the_next_place_tried_soon() -> None:
    provider = placed()
    provider.answer(provider.wire.sent[-1][2], 200)
    provider.dial()
    provider.wire.advance(6)
    assert provider.state == (TrunkState.DOWN, "no response")
    since = provider.wire.now
    assert next_wish(provider).failed == {ADDRESS}
    assert provider.wire.now - since <= 3


def test_names_are_asked_again_when_what_they_said_is_old() -> None:
    provider = placed(fresh_s=100)
    provider.answer(provider.wire.sent[-1][2], 200)
    provider.wire.advance(61)
    assert provider.wire.agent.take_flow_wishes() == []
    provider.answer(provider.wire.sent[-1][2], 200)
    provider.wire.advance(61)
    (wish,) = provider.wire.agent.take_flow_wishes()
    assert wish.failed == frozenset()
    assert provider.state == (TrunkState.UP, ""), "calls go on meanwhile"
