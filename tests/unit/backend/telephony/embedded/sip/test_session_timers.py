"""Session timers: how interval and refresher are settled, refreshes both ways, and the end without."""

from __future__ import annotations

import pytest

from backend.ports.telephony import Cause
from backend.telephony.embedded.sip.events import Ended, Reanswered
from tests.support.raw_message import RawMessage
from tests.support.sip_wire import ANSWER, CALLER, OFFER, Device, DeviceCall, Wire

TIMER = ("supported", "timer")
ALLOW = ("allow", "INVITE, ACK, BYE, CANCEL, UPDATE")


def accepted(*headers: tuple[str, str]) -> tuple[DeviceCall, RawMessage]:
    """A call of a device that we answered."""
    call = Device(Wire()).call(headers=list(headers))
    return call, call.answered()


def established(*headers: tuple[str, str]) -> DeviceCall:
    """A call of ours that a device answered."""
    wire = Wire()
    device = Device(wire)
    binding = device.binding_id()
    (invite,) = wire.do(wire.agent.invite, "leg", binding, CALLER, OFFER, timeout_s=60.0, auto_answer=False)
    device.respond(invite, 200, headers=list(headers), body=ANSWER)
    call = DeviceCall(device, invite, [])
    call.local, call.remote = f"{invite.header('to')};tag=dev", invite.header("from")
    call.target, call.cseq = invite.target(), 100
    return call


def live_through(call: DeviceCall, seconds: float) -> list[RawMessage]:
    """Let time pass; the device answers questions whether it lives, and nothing else."""
    seen = []
    until = call.device.wire.now + seconds
    while call.device.wire.now < until:
        for _, _, message in call.device.wire.advance(min(5.0, until - call.device.wire.now)):
            if message.method == "OPTIONS":
                call.device.respond(message, 200)
            else:
                seen.append(message)
    return seen


@pytest.mark.parametrize(
    ("asked", "answered", "required"),
    [
        ([TIMER, ("session-expires", "600")], "600;refresher=uac", "timer"),
        ([TIMER, ("session-expires", "600;refresher=uas")], "600;refresher=uas", ""),
        ([TIMER, ("session-expires", "600;refresher=uac")], "600;refresher=uac", "timer"),
        ([TIMER, ("x", "600")], "600;refresher=uac", "timer"),
        ([TIMER, ("session-expires", "7200")], "1800;refresher=uac", "timer"),
        ([TIMER, ("session-expires", "7200"), ("min-se", "3600")], "3600;refresher=uac", "timer"),
        ([TIMER], "1800;refresher=uac", "timer"),
        ([("session-expires", "600")], "600;refresher=uas", ""),
        ([("session-expires", "600;refresher=uac")], "600;refresher=uas", ""),
        ([], "", ""),
    ],
)
def test_the_interval_and_the_refresher_are_settled(
    asked: list[tuple[str, str]], answered: str, required: str
) -> None:
    _, response = accepted(*asked)
    assert (response.header("session-expires"), response.header("require")) == (answered, required)
    assert "timer" in response.header("supported")


def test_too_short_an_interval_is_refused() -> None:
    call = Device(Wire()).call(headers=[TIMER, ("session-expires", "89")])
    (response,) = call.responses
    assert (response.status, response.header("min-se")) == (422, "90")


def test_a_call_that_its_device_does_not_refresh_ends() -> None:
    call, _ = accepted(TIMER, ("session-expires", "120"))
    assert live_through(call, 85) == []
    (bye, *_) = live_through(call, 10)
    assert bye.method == "BYE"
    assert bye.header("reason") == "Q.850;cause=102"
    assert call.device.wire.last(Ended).cause is Cause.RECOVERY_ON_TIMER_EXPIRE


@pytest.mark.parametrize("method", ["UPDATE", "INVITE"])
def test_a_call_that_its_device_refreshes_goes_on(method: str) -> None:
    call, _ = accepted(TIMER, ("session-expires", "120"))
    wire = call.device.wire
    for _ in range(4):
        live_through(call, 60)
        body = OFFER if method == "INVITE" else b""
        responses = call.send(method, body=body, headers=[TIMER, ("session-expires", "120;refresher=uac")])
        if method == "INVITE":
            responses = wire.do(wire.agent.answer_reoffer, call.leg_id, ANSWER)
            call.ack()
        assert responses[-1].header("session-expires") == "120;refresher=uac"
    assert wire.of(Ended) == []


def test_a_refresh_with_too_short_an_interval_is_refused() -> None:
    call, _ = accepted(TIMER, ("session-expires", "120"))
    (response,) = call.send("UPDATE", headers=[TIMER, ("session-expires", "10")])
    assert (response.status, response.header("min-se")) == (422, "90")


def test_we_refresh_by_update() -> None:
    call, _ = accepted(TIMER, ALLOW, ("session-expires", "120;refresher=uas"))
    for _ in range(3):
        (update,) = live_through(call, 60.2)
        assert (update.method, update.body) == ("UPDATE", b"")
        assert update.header("session-expires") == "120;refresher=uac"
        call.device.respond(update, 200, headers=[("session-expires", "120;refresher=uac")])
    assert call.device.wire.of(Ended) == []


def test_we_refresh_by_re_invite_with_the_same_session() -> None:
    call, _ = accepted(("session-expires", "120"))
    wire = call.device.wire
    (invite,) = live_through(call, 60.2)
    assert (invite.method, invite.body) == ("INVITE", ANSWER)
    (ack,) = call.device.respond(invite, 200, headers=[("session-expires", "120;refresher=uac")], body=OFFER)
    assert ack.method == "ACK"
    assert wire.of(Reanswered) == [Reanswered(call.leg_id, OFFER)]
    assert [each.method for each in live_through(call, 60.2)] == ["INVITE"]


def test_a_refresh_by_re_invite_that_is_refused_for_now_is_tried_again() -> None:
    call, _ = accepted(("session-expires", "120"))
    (invite,) = live_through(call, 60.2)
    call.device.respond(invite, 500)
    (again,) = live_through(call, 10.2)
    assert (again.method, again.body) == ("INVITE", ANSWER)
    call.device.respond(again, 200, headers=[("session-expires", "120;refresher=uac")], body=OFFER)
    live_through(call, 55)
    assert call.device.wire.of(Ended) == []


@pytest.mark.parametrize(("allowed", "method"), [([ALLOW], "UPDATE"), ([], "INVITE")])
def test_a_refresh_whose_interval_the_device_finds_too_short_is_sent_with_a_longer_one(
    allowed: list[tuple[str, str]], method: str
) -> None:
    call, _ = accepted(*allowed, ("session-expires", "120"))
    (refresh,) = live_through(call, 60.2)
    again = call.device.respond(refresh, 422, headers=[("min-se", "600")])[-1]
    assert again.method == method
    assert (again.header("session-expires"), again.header("min-se")) == ("600;refresher=uac", "600")
    assert again.header("cseq") != refresh.header("cseq")
    assert not any(
        each.method == method for each in call.device.respond(again, 422, headers=[("min-se", "900")])
    )
    (again,) = live_through(call, 10.2)
    call.device.respond(again, 200, headers=[("session-expires", "600;refresher=uac")], body=OFFER)
    (later,) = live_through(call, 300.2)
    assert later.header("session-expires") == "600;refresher=uac"


def test_a_call_whose_device_does_not_answer_the_refresh_ends() -> None:
    call, _ = accepted(TIMER, ALLOW, ("session-expires", "120;refresher=uas"))
    methods = {message.method for message in live_through(call, 125)}
    assert methods == {"UPDATE", "BYE"}


def test_a_device_that_denies_the_call_ends_it() -> None:
    call, _ = accepted(TIMER, ALLOW, ("session-expires", "120;refresher=uas"))
    (update,) = live_through(call, 60.2)
    (bye,) = call.device.respond(update, 481)
    assert bye.method == "BYE"


def test_our_calls_ask_for_a_timer_and_do_without() -> None:
    call = established()
    assert call.invite.header("session-expires") == "1800"
    assert call.invite.header("min-se") == "90"
    assert "timer" in call.invite.header("supported")
    assert live_through(call, 2000) == []


def test_we_refresh_our_call_where_the_device_leaves_it_to_us() -> None:
    call = established(("require", "timer"), ALLOW, ("session-expires", "600;refresher=uac"))
    (update,) = live_through(call, 300.2)
    assert update.method == "UPDATE"


def test_the_device_refreshes_our_call() -> None:
    call = established(ALLOW, ("session-expires", "600;refresher=uas"))
    live_through(call, 500)
    (response,) = call.send("UPDATE", headers=[TIMER, ("session-expires", "600;refresher=uac")])
    assert response.header("session-expires") == "600;refresher=uac"
    assert live_through(call, 500) == []
    assert "BYE" in {message.method for message in live_through(call, 100)}


def test_a_device_that_wants_a_longer_interval_gets_it() -> None:
    wire = Wire()
    device = Device(wire)
    binding = device.binding_id()
    (invite,) = wire.do(wire.agent.invite, "leg", binding, CALLER, OFFER, timeout_s=60.0, auto_answer=False)
    ack, again = device.respond(invite, 422, headers=[("min-se", "3600")])
    assert ack.method == "ACK"
    assert (again.header("session-expires"), again.header("min-se")) == ("3600", "3600")
    assert again.header("call-id") == invite.header("call-id")
    assert again.header("cseq") == "2 INVITE"
    (ack,) = device.respond(again, 200, headers=[("session-expires", "3600;refresher=uas")], body=ANSWER)
    assert ack.header("cseq") == "2 ACK"
    assert wire.of(Ended) == []


def test_a_device_that_wants_nonsense_is_refused() -> None:
    wire = Wire()
    device = Device(wire)
    binding = device.binding_id()
    (invite,) = wire.do(wire.agent.invite, "leg", binding, CALLER, OFFER, timeout_s=60.0, auto_answer=False)
    (ack,) = device.respond(invite, 422, headers=[("min-se", "99999999999999999999")])
    assert ack.method == "ACK"
    assert wire.last(Ended).status == 422
