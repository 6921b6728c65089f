"""100rel and PRACK both ways, and UPDATE before the answer."""

from __future__ import annotations

import pytest

from backend.ports.telephony import Cause
from backend.telephony.embedded.sip.events import Alerting, Answered, Ended, Reoffered
from tests.support.raw_message import RawMessage
from tests.support.sip_wire import ANSWER, CALLER, OFFER, Device, DeviceCall, Wire

SUPPORTED = [("supported", "100rel")]
REQUIRED = [("require", "100rel")]


def ringing(headers: list[tuple[str, str]], sdp: bytes | None = None) -> tuple[DeviceCall, RawMessage]:
    wire = Wire()
    call = Device(wire).call(headers=headers)
    (response,) = wire.do(wire.agent.ring, call.leg_id, sdp=sdp)
    call.take(response)
    return call, response


def prack(
    call: DeviceCall, response: RawMessage, rack: str | None = None, body: bytes = b""
) -> list[RawMessage]:
    number = rack or f"{response.header('rseq')} {response.header('cseq')}"
    return call.device.send(call.request("PRACK", headers=[("rack", number)], body=body))


def invited() -> tuple[Wire, Device, RawMessage]:
    wire = Wire()
    device = Device(wire)
    binding = device.binding_id()
    (invite,) = wire.do(wire.agent.invite, "leg", binding, CALLER, OFFER, timeout_s=60.0, auto_answer=False)
    return wire, device, invite


def reliably(number: int) -> list[tuple[str, str]]:
    return [("require", "100rel"), ("rseq", str(number))]


@pytest.mark.parametrize("headers", [SUPPORTED, REQUIRED])
def test_ringing_is_repeated_until_its_prack(headers: list[tuple[str, str]]) -> None:
    call, response = ringing(headers)
    assert (response.status, response.header("require")) == (180, "100rel")
    repeated = [message for _, _, message in call.device.wire.advance(4)]
    assert [each.header("rseq") for each in repeated] == [response.header("rseq")] * 3
    assert [each.status for each in prack(call, response)] == [200]
    assert call.device.wire.advance(20) == []


def test_a_device_without_100rel_gets_plain_ringing() -> None:
    _, response = ringing([])
    assert (response.status, response.header("require"), response.header("rseq")) == (180, "", "")


def test_a_call_whose_ringing_is_never_acknowledged_is_refused() -> None:
    call, _ = ringing(REQUIRED)
    sent = [message.status for _, _, message in call.device.wire.advance(33)]
    assert 504 in sent
    assert call.device.wire.last(Ended).cause is Cause.RECOVERY_ON_TIMER_EXPIRE


@pytest.mark.parametrize("rack", ["1 1 INVITE", "x", "", "99999999999 2 INVITE", "1 2 BYE"])
def test_a_prack_of_something_else_is_refused(rack: str) -> None:
    call, response = ringing(SUPPORTED)
    assert [each.status for each in prack(call, response, rack or " ")] == [481]
    assert call.device.wire.advance(1) != []


def test_a_prack_from_elsewhere_is_refused() -> None:
    call, response = ringing(SUPPORTED)
    stranger = Device(call.device.wire, host="203.0.113.9")
    rack = f"{response.header('rseq')} {response.header('cseq')}"
    message = call.request("PRACK", headers=[("rack", rack)])
    assert [each.status for each in stranger.send(message)] == [481]


def test_the_next_response_waits_for_the_prack_and_is_numbered_on() -> None:
    call, first = ringing(SUPPORTED)
    wire = call.device.wire
    assert wire.do(wire.agent.ring, call.leg_id, sdp=ANSWER) == []
    taken, second = prack(call, first)
    assert taken.status == 200
    assert (second.status, second.body) == (183, ANSWER)
    assert int(second.header("rseq")) == int(first.header("rseq")) + 1


def test_an_answer_does_not_wait_for_the_prack_of_mere_ringing() -> None:
    call, _ = ringing(SUPPORTED)
    assert call.answered().status == 200
    assert call.device.wire.advance(20) == []


def test_a_prack_that_crosses_the_answer_is_taken() -> None:
    call, response = ringing(SUPPORTED)
    call.answered()
    assert [each.status for each in prack(call, response)] == [200]
    assert call.device.wire.advance(20) == []


def test_an_answer_waits_for_the_prack_of_early_media() -> None:
    call, response = ringing(SUPPORTED, ANSWER)
    wire = call.device.wire
    assert wire.do(wire.agent.answer, call.leg_id, ANSWER) == []
    taken, answered = prack(call, response)
    assert (taken.header("cseq").split()[1], taken.status) == ("PRACK", 200)
    assert (answered.header("cseq").split()[1], answered.status) == ("INVITE", 200)


def test_a_cancelled_call_is_not_rung_any_more() -> None:
    call, _ = ringing(SUPPORTED)
    assert [each.status for each in call.cancel()] == [200, 487]
    sent = {message.status for _, _, message in call.device.wire.advance(20)}
    assert sent == {487}


def test_a_call_without_an_offer_that_requires_100rel_is_answered_without_ringing() -> None:
    wire = Wire()
    call = Device(wire).call(sdp=b"", headers=REQUIRED)
    assert wire.do(wire.agent.ring, call.leg_id) == []
    assert call.answered(ack_body=ANSWER).status == 200


def test_a_device_changes_its_session_before_the_answer() -> None:
    call, response = ringing(SUPPORTED, ANSWER)
    wire = call.device.wire
    prack(call, response)
    assert call.send("UPDATE", body=OFFER) == []
    assert wire.last(Reoffered) == Reoffered(call.leg_id, OFFER)
    (updated,) = wire.do(wire.agent.answer_reoffer, call.leg_id, ANSWER)
    assert (updated.status, updated.body) == (200, ANSWER)
    assert call.answered().status == 200


def test_an_offer_while_the_first_is_open_must_wait() -> None:
    call, _ = ringing(SUPPORTED)
    (response,) = call.send("UPDATE", body=OFFER)
    assert response.status == 500
    assert response.header("retry-after")


def test_our_calls_acknowledge_what_comes_reliably() -> None:
    wire, device, invite = invited()
    assert "100rel" in invite.header("supported")
    (first,) = device.respond(invite, 180, headers=reliably(7))
    assert (first.method, first.header("rack")) == ("PRACK", "7 1 INVITE")
    assert first.tag("to") == "dev"
    assert device.respond(first, 200) == []
    (second,) = device.respond(invite, 183, headers=reliably(8), body=ANSWER)
    assert (second.header("rack"), second.header("cseq")) == ("8 1 INVITE", "3 PRACK")
    assert wire.of(Alerting) == [Alerting("leg", 180, None), Alerting("leg", 183, ANSWER)]


def test_what_is_repeated_or_out_of_order_is_not_acknowledged_again() -> None:
    wire, device, invite = invited()
    device.respond(invite, 180, headers=reliably(7))
    assert device.respond(invite, 180, headers=reliably(7)) == []
    assert device.respond(invite, 183, headers=reliably(9), body=ANSWER) == []
    assert len(wire.of(Alerting)) == 1


def test_the_call_goes_on_numbering_after_its_pracks() -> None:
    wire, device, invite = invited()
    (sent,) = device.respond(invite, 183, headers=reliably(1), body=ANSWER)
    device.respond(sent, 200)
    (ack,) = device.respond(invite, 200)
    assert ack.header("cseq") == "1 ACK"
    assert wire.last(Answered) == Answered("leg", ANSWER)
    (bye,) = wire.do(wire.agent.end, "leg", Cause.NORMAL_CLEARING)
    assert bye.header("cseq") == "3 BYE"


def test_a_flood_of_forks_is_bounded() -> None:
    wire, device, invite = invited()
    for number in range(40):
        device.respond(invite, 180, tag=f"fork{number}", headers=reliably(1))
    assert len(wire.of(Alerting)) == 16
