"""Sessions that change while they are up: re-INVITE and UPDATE, both ways, and when they cross."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from backend.ports.telephony import Cause
from backend.telephony.embedded.sip.events import (
    Confirmed,
    Ended,
    Reanswered,
    Reoffered,
    ReofferRefused,
)
from tests.support.raw_message import RawMessage
from tests.support.sip_wire import ANSWER, CALLER, OFFER, Device, DeviceCall, Wire

HOLD = OFFER + b"a=sendonly\r\n"


def incoming() -> DeviceCall:
    call = Device(Wire()).call()
    call.answered()
    return call


def outgoing() -> DeviceCall:
    wire = Wire()
    device = Device(wire)
    binding = device.binding_id()
    (invite,) = wire.do(wire.agent.invite, "leg", binding, CALLER, OFFER, timeout_s=60.0, auto_answer=False)
    return device.answer_call(invite)


def test_the_device_holds_by_re_invite() -> None:
    call = incoming()
    wire = call.device.wire
    (trying,) = call.send("INVITE", body=HOLD)
    assert trying.status == 100
    assert wire.last(Reoffered) == Reoffered(call.leg_id, HOLD)
    (response,) = wire.do(wire.agent.answer_reoffer, call.leg_id, ANSWER)
    assert (response.status, response.body) == (200, ANSWER)
    assert len(wire.advance(1)) == 1
    call.ack()
    assert wire.advance(20) == []
    assert wire.of(Confirmed)[-1] == Confirmed(call.leg_id, None)


def test_a_re_invite_that_is_repeated_is_reported_once() -> None:
    call = incoming()
    wire = call.device.wire
    call.send("INVITE", body=HOLD)
    call.device.send(call.last)
    assert len(wire.of(Reoffered)) == 1


def test_the_device_holds_by_update() -> None:
    call = outgoing()
    wire = call.device.wire
    assert call.send("UPDATE", body=HOLD) == []
    (response,) = wire.do(wire.agent.answer_reoffer, "leg", ANSWER)
    assert (response.status, response.header("cseq").split()[1], response.body) == (200, "UPDATE", ANSWER)
    assert wire.advance(20) == []


def test_an_update_without_an_offer_only_moves_the_target() -> None:
    call = outgoing()
    wire = call.device.wire
    (response,) = call.send("UPDATE", headers=[("contact", "<sip:moved@203.0.113.5>")])
    assert response.status == 200
    assert wire.of(Reoffered) == []
    (bye,) = wire.do(wire.agent.end, "leg", Cause.NORMAL_CLEARING)
    assert bye.uri == "sip:moved@203.0.113.5"


def test_a_re_invite_without_an_offer_gets_ours_and_answers_in_the_ack() -> None:
    call = incoming()
    wire = call.device.wire
    call.send("INVITE")
    assert wire.last(Reoffered).sdp is None
    wire.do(wire.agent.answer_reoffer, call.leg_id, OFFER)
    (busy,) = call.send("UPDATE", body=HOLD)
    assert busy.status == 500
    call.ack(ANSWER, cseq=int(call.last.header("cseq").split()[0]) - 2)
    assert wire.last(Confirmed) == Confirmed(call.leg_id, ANSWER)


@pytest.mark.parametrize("method", ["INVITE", "UPDATE"])
def test_a_change_that_we_refuse_leaves_the_call_as_it_was(method: str) -> None:
    call = incoming()
    wire = call.device.wire
    call.send(method, body=HOLD)
    (response,) = wire.do(wire.agent.reject_reoffer, call.leg_id, 488)
    assert response.status == 488
    if method == "INVITE":
        call.device.ack_refusal(call.last, response)
    assert wire.of(Ended) == []
    assert call.send(method, body=HOLD)[:1] != [response]


def test_a_second_change_before_the_first_is_answered_must_wait() -> None:
    call = incoming()
    call.send("INVITE", body=HOLD)
    (response,) = call.send("INVITE", body=OFFER)
    assert response.status == 500
    assert 0 <= int(response.header("retry-after")) <= 10


def test_a_change_before_the_call_is_answered_must_wait() -> None:
    wire = Wire()
    call = Device(wire).call()
    (ringing,) = wire.do(wire.agent.ring, call.leg_id)
    call.take(ringing)
    assert call.send("UPDATE", body=HOLD)[0].status == 500
    assert wire.of(Reoffered) == []


def test_a_cancelled_re_invite_leaves_the_call_as_it_was() -> None:
    call = incoming()
    wire = call.device.wire
    call.send("INVITE", body=HOLD)
    call.invite = call.last
    assert [response.status for response in call.cancel()] == [200, 487]
    assert wire.of(Ended) == []
    assert wire.do(wire.agent.answer_reoffer, call.leg_id, ANSWER) == []


def test_a_re_invite_that_is_pending_when_the_call_ends_is_refused() -> None:
    call = incoming()
    wire = call.device.wire
    call.send("INVITE", body=HOLD)
    sent = wire.do(wire.agent.end, call.leg_id, Cause.NORMAL_CLEARING)
    assert [(each.status, each.method) for each in sent] == [(487, "INVITE"), (0, "BYE")]


def test_an_answer_to_a_re_invite_without_ack_ends_the_call() -> None:
    call = incoming()
    wire = call.device.wire
    call.send("INVITE", body=HOLD)
    wire.do(wire.agent.answer_reoffer, call.leg_id, ANSWER)
    wire.advance(33)
    assert wire.last(Ended).cause is Cause.RECOVERY_ON_TIMER_EXPIRE


# --- ours


def reoffer(call: DeviceCall, leg_id: str, sdp: bytes = HOLD) -> RawMessage:
    (invite,) = call.device.wire.do(call.device.wire.agent.reoffer, leg_id, sdp)
    return invite


@pytest.mark.parametrize("begin", [incoming, outgoing])
def test_we_change_the_session_by_re_invite(begin: Callable[[], DeviceCall]) -> None:
    call = begin()
    wire = call.device.wire
    leg_id = "leg" if begin is outgoing else call.leg_id
    invite = reoffer(call, leg_id)
    assert (invite.method, invite.body) == ("INVITE", HOLD)
    assert invite.tag("to")
    call.device.respond(invite, 100)
    (ack,) = call.device.respond(invite, 200, body=ANSWER)
    assert (ack.method, ack.header("cseq")) == ("ACK", invite.header("cseq").replace("INVITE", "ACK"))
    assert wire.of(Reanswered) == [Reanswered(leg_id, ANSWER)]
    assert [each.method for each in call.device.respond(invite, 200, body=ANSWER)] == ["ACK"]
    assert len(wire.of(Reanswered)) == 1


def test_a_change_that_the_device_refuses_leaves_the_call_as_it_was() -> None:
    call = outgoing()
    wire = call.device.wire
    call.device.respond(reoffer(call, "leg"), 488)
    assert wire.of(ReofferRefused) == [ReofferRefused("leg", 488)]
    assert wire.of(Ended) == []


@pytest.mark.parametrize("status", [408, 481, None])
def test_a_change_that_finds_nobody_ends_the_call(status: int | None) -> None:
    call = outgoing()
    wire = call.device.wire
    invite = reoffer(call, "leg")
    if status is None:
        wire.advance(33)
    else:
        call.device.respond(invite, status)
    assert wire.last(Ended).cause is Cause.RECOVERY_ON_TIMER_EXPIRE


def test_when_both_change_at_once_each_is_refused_and_we_try_again() -> None:
    for begin, least, most in ((incoming, 0.0, 2.0), (outgoing, 2.1, 4.0)):
        call = begin()
        wire = call.device.wire
        leg_id = "leg" if begin is outgoing else call.leg_id
        invite = reoffer(call, leg_id)
        (glare,) = call.send("INVITE", body=OFFER)
        assert glare.status == 491
        call.device.respond(invite, 491)
        began = wire.now
        again = [(at, each) for at, _, each in wire.advance(5) if each.method == "INVITE" and not each.status]
        assert least - 0.01 <= again[0][0] - began <= most + 0.01
        assert again[0][1].body == HOLD
        call.device.respond(again[0][1], 200, body=ANSWER)
        assert len(wire.of(Reanswered)) == 1


def test_changes_that_we_want_meanwhile_wait_and_the_latest_counts() -> None:
    call = outgoing()
    wire = call.device.wire
    invite = reoffer(call, "leg")
    assert wire.do(wire.agent.reoffer, "leg", b"v=0\r\nlater") == []
    assert wire.do(wire.agent.reoffer, "leg", b"v=0\r\nlatest") == []
    ack, second = call.device.respond(invite, 200, body=ANSWER)
    assert (ack.method, second.method, second.body) == ("ACK", "INVITE", b"v=0\r\nlatest")


def test_an_answer_to_our_change_after_the_end_is_still_acknowledged() -> None:
    call = outgoing()
    wire = call.device.wire
    invite = reoffer(call, "leg")
    wire.do(wire.agent.end, "leg", Cause.NORMAL_CLEARING)
    (ack,) = call.device.respond(invite, 200, body=ANSWER)
    assert ack.method == "ACK"
    assert wire.of(Reanswered) == []


def test_a_change_with_a_body_that_is_no_description_is_refused() -> None:
    call = incoming()
    (response,) = call.send("INVITE", body=b"x", headers=[("content-type", "text/plain")])
    assert response.status == 415
