"""REFER and Replaces: transfers that devices ask for, and what they are told of them."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from backend.ports.telephony import Cause
from backend.telephony.embedded.sip.events import Ended, InviteReceived, ReferReceived
from tests.support.raw_message import RawMessage
from tests.support.sip_wire import CALLER, OFFER, REALM, Device, DeviceCall, Wire


def up(device: Device, called: str = "1002") -> DeviceCall:
    call = device.call(called)
    call.answered()
    return call


def refer(call: DeviceCall, target: str, *headers: tuple[str, str]) -> list[RawMessage]:
    return call.send("REFER", headers=[("refer-to", target), *headers])


def replaces(call: DeviceCall) -> str:
    remote_tag = call.remote.partition("tag=")[2]
    local_tag = call.local.partition("tag=")[2]
    return f"{call.call_id};to-tag={remote_tag};from-tag={local_tag}"


def test_a_blind_transfer_is_taken_and_its_way_is_told() -> None:
    wire = Wire()
    call = up(Device(wire))
    accepted, trying = refer(call, f"<sip:1003@{REALM}>")
    assert accepted.status == 202
    event = wire.last(ReferReceived)
    assert (event.leg_id, event.target, event.replaces) == (call.leg_id, "1003", None)
    assert trying.method == "NOTIFY"
    assert trying.header("event") == "refer"
    assert trying.header("subscription-state").startswith("active;expires=")
    assert trying.header("content-type") == "message/sipfrag;version=2.0"
    assert trying.body == b"SIP/2.0 100 Trying\r\n"

    assert wire.do(wire.agent.transfer_progress, call.leg_id, event.transfer_id, 180) == []
    (ringing,) = call.device.respond(trying, 200)
    assert ringing.body == b"SIP/2.0 180 Ringing\r\n"
    call.device.respond(ringing, 200)
    (done,) = wire.do(wire.agent.transfer_progress, call.leg_id, event.transfer_id, 200)
    assert done.body == b"SIP/2.0 200 OK\r\n"
    assert done.header("subscription-state") == "terminated;reason=noresource"
    call.device.respond(done, 200)
    assert wire.do(wire.agent.transfer_progress, call.leg_id, event.transfer_id, 200) == []


def test_the_outcome_is_told_even_after_the_device_hung_up() -> None:
    wire = Wire()
    call = up(Device(wire))
    trying = refer(call, f"<sip:1003@{REALM}>")[1]
    call.device.respond(trying, 200)
    event = wire.last(ReferReceived)
    call.send("BYE")
    (done,) = wire.do(wire.agent.transfer_progress, event.leg_id, event.transfer_id, 486)
    assert done.body == b"SIP/2.0 486 Busy Here\r\n"
    call.device.respond(done, 481)


def test_a_transfer_that_nobody_finishes_is_told_to_have_timed_out() -> None:
    wire = Wire()
    call = up(Device(wire))
    call.device.respond(refer(call, f"<sip:1003@{REALM}>")[1], 200)
    bodies = [each.body for _, _, each in wire.advance(181) if each.method == "NOTIFY"]
    assert bodies[:1] == [b"SIP/2.0 408 Request Timeout\r\n"]


def test_further_transfers_of_a_call_carry_an_id() -> None:
    wire = Wire()
    call = up(Device(wire))
    first = refer(call, f"<sip:1003@{REALM}>")[1]
    call.device.respond(first, 200)
    second = refer(call, f"<sip:1004@{REALM}>")[1]
    assert second.header("event") == f"refer;id={call.cseq}"


def test_a_device_that_wants_no_notify_gets_none() -> None:
    wire = Wire()
    call = up(Device(wire))
    (accepted,) = refer(call, f"<sip:1003@{REALM}>", ("refer-sub", "false"))
    assert (accepted.status, accepted.header("refer-sub")) == (202, "false")
    event = wire.last(ReferReceived)
    assert wire.do(wire.agent.transfer_progress, call.leg_id, event.transfer_id, 200) == []


def test_an_attended_transfer_names_the_other_call() -> None:
    wire = Wire()
    device = Device(wire)
    first, second = up(device), up(device, "1003")
    target = f"<{second.target}?Replaces={quote(replaces(second), safe='')}&Require=replaces>"
    assert refer(first, target)[0].status == 202
    event = wire.last(ReferReceived)
    assert (event.leg_id, event.replaces) == (first.leg_id, second.leg_id)


def test_the_other_call_may_be_one_to_the_device() -> None:
    wire = Wire()
    device = Device(wire)
    first = up(device)
    binding = device.binding_id()
    (invite,) = wire.do(wire.agent.invite, "out", binding, CALLER, OFFER, timeout_s=60.0, auto_answer=False)
    second = device.answer_call(invite)
    assert refer(first, f"<sip:x@y?Replaces={quote(replaces(second), safe='')}>")[0].status == 202
    assert wire.last(ReferReceived).replaces == "out"


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("<http://example.org>", 416),
        ("<sip:example.org>", 484),
        (f"<sip:1003@{REALM};method=BYE>", 501),
        (f"<sip:1003@{REALM}?Replaces=nonsense>", 400),
        (f"<sip:1003@{REALM}?Replaces=x%3Bto-tag%3D1%3Bfrom-tag%3D2>", 481),
    ],
)
def test_transfers_that_cannot_be_followed_are_refused(target: str, status: int) -> None:
    wire = Wire()
    (response,) = refer(up(Device(wire)), target)
    assert response.status == status
    assert wire.of(ReferReceived) == []


def test_a_transfer_without_a_target_is_refused() -> None:
    assert up(Device(Wire())).send("REFER")[0].status == 400


def test_a_transfer_before_the_answer_or_outside_a_call_is_refused() -> None:
    wire = Wire()
    device = Device(wire)
    call = device.call()
    (ringing,) = wire.do(wire.agent.ring, call.leg_id)
    call.take(ringing)
    assert refer(call, f"<sip:1003@{REALM}>")[0].status == 403
    (response,) = device.send(device.request("REFER", f"sip:1003@{REALM}"))
    assert response.status == 403


def test_nobody_transfers_into_a_call_of_another_account() -> None:
    wire = Wire()
    mine, other = up(Device(wire)), up(Device(wire, "1004"), "1005")
    (response,) = refer(mine, f"<sip:x@y?Replaces={quote(replaces(other), safe='')}>")
    assert response.status == 403


# --- INVITE with Replaces


def test_another_device_of_the_account_takes_a_call_over() -> None:
    wire = Wire()
    call = up(Device(wire))
    second = Device(wire).call(headers=[("replaces", replaces(call)), ("require", "replaces")])
    assert second.responses[0].status == 100
    assert wire.last(InviteReceived).replaces == call.leg_id


def replacing(device: Device, value: str) -> int:
    message = device.request("INVITE", f"sip:1002@{REALM}", headers=[("replaces", value)], body=OFFER)
    return device.send_authorized(message)[1][0].status


def test_a_call_is_taken_over_only_as_it_may_be() -> None:
    wire = Wire()
    call = up(Device(wire))
    assert replacing(Device(wire, "1002"), replaces(call)) == 403
    assert replacing(Device(wire), replaces(call) + ";early-only") == 486
    assert replacing(Device(wire), replaces(call).replace("from-tag=", "from-tag=x")) == 481
    ringing = Device(wire).call("1003")
    ringing.take(wire.do(wire.agent.ring, ringing.leg_id)[0])
    assert replacing(Device(wire), replaces(ringing)) == 481
    wire.do(wire.agent.end, call.leg_id, Cause.NORMAL_CLEARING)
    assert replacing(Device(wire), replaces(call)) == 603
    assert len(wire.of(Ended)) == 1


def test_a_call_that_rings_at_one_device_is_picked_up_at_another() -> None:
    wire = Wire()
    ringing, other = Device(wire), Device(wire)
    binding = ringing.binding_id()
    (invite,) = wire.do(wire.agent.invite, "out", binding, CALLER, OFFER, timeout_s=60.0, auto_answer=False)
    ringing.respond(invite, 180, tag="early")
    local_tag = invite.tag("from")
    value = f"{invite.header('call-id')};to-tag={local_tag};from-tag=early;early-only"
    assert replacing(other, value) == 100
    assert wire.last(InviteReceived).replaces == "out"
