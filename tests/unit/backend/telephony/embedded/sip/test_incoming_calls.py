"""Calls that a device begins: offered, rung, answered, refused, cancelled, hung up."""

from __future__ import annotations

import pytest

from backend.ports.telephony import Cause, Party
from backend.telephony.embedded.sip.events import Alerting, Confirmed, Ended, InviteReceived
from backend.telephony.embedded.sip.settings import AgentSettings
from tests.support.raw_message import RawMessage
from tests.support.sip_wire import ANSWER, LOCAL, OFFER, REALM, Device, Sent, Wire


def statuses(sent: list[Sent]) -> list[tuple[float, int]]:
    return [(round(at - 1000, 2), message.status) for at, _, message in sent]


def refused(device: Device, message: RawMessage) -> int:
    return device.send_authorized(message)[1][0].status


def test_a_call_is_offered_and_told_that_it_is_tried_at_once() -> None:
    wire = Wire()
    device = Device(wire)
    binding = device.binding_id()
    call = device.call("1002")
    assert [response.status for response in call.responses] == [100]
    event = wire.last(InviteReceived)
    assert (event.username, event.binding_id, event.called, event.sdp) == ("1001", binding, "1002", OFFER)
    assert (event.call_id, event.replaces, event.local_host) == (call.call_id, None, LOCAL[0])


@pytest.mark.parametrize(
    ("uri", "called"),
    [
        (f"sip:1002@{REALM}", "1002"),
        ("sip:1002@192.0.2.1:5060", "1002"),
        ("sip:*43@localhost", "*43"),
        ("sip:%2b46277400@[2001:db8::1]", "+46277400"),
        ("tel:+46-277-400", "+46277400"),
        ("sip:bob@EXAMPLE.org;user=phone", "bob"),
        ("sip:1002@pbx.other.net", None),
        ("sip:@example.org", None),
        (f"sip:{'1' * 200}@{REALM}", None),
    ],
)
def test_whom_it_is_for_is_read_from_the_request_uri(uri: str, called: str | None) -> None:
    wire = Wire()
    device = Device(wire)
    message = device.request("INVITE", uri, to=f"<sip:1005@{REALM}>", body=OFFER)
    status = refused(device, message)
    if called is None:
        assert status in (404, 414, 416, 484)
        assert wire.of(InviteReceived) == []
    else:
        assert status == 100
        assert wire.last(InviteReceived).called == called


def test_a_device_may_know_us_by_a_name_that_we_do_not_know() -> None:
    wire = Wire()
    device = Device(wire)
    message = device.request(
        "INVITE", "sip:1002@pbx.lan", from_="<sip:1001@pbx.lan>;tag=1", to="<sip:1002@pbx.lan>", body=OFFER
    )
    assert refused(device, message) == 100


def test_ringing_makes_a_dialog_and_is_repeated_each_minute() -> None:
    wire = Wire()
    device = Device(wire)
    call = device.call(headers=[("record-route", "<sip:proxy;lr>")])
    (ringing,) = wire.do(wire.agent.ring, call.leg_id)
    assert ringing.status == 180
    assert ringing.tag("to")
    assert ringing.header("record-route") == "<sip:proxy;lr>"
    assert ringing.target() == f"sip:{LOCAL[0]}:{LOCAL[1]}"
    assert statuses(wire.advance(125)) == [(60.0, 180), (120.0, 180)]
    (early,) = wire.do(wire.agent.ring, call.leg_id, sdp=ANSWER)
    assert (early.status, early.body) == (183, ANSWER)


def test_an_answer_is_repeated_until_its_ack_and_then_confirmed() -> None:
    wire = Wire()
    call = Device(wire).call()
    (response,) = wire.do(wire.agent.answer, call.leg_id, ANSWER)
    assert (response.status, response.body) == (200, ANSWER)
    assert response.header("content-type") == "application/sdp"
    assert statuses(wire.advance(8)) == [(0.5, 200), (1.5, 200), (3.5, 200), (7.5, 200)]
    call.take(response)
    assert call.ack() == []
    assert wire.last(Confirmed) == Confirmed(call.leg_id, None)
    assert wire.advance(30) == []
    call.ack()
    assert len(wire.of(Confirmed)) == 1


def test_an_answer_over_tcp_is_repeated_too_until_its_ack() -> None:
    wire = Wire()
    call = Device(wire, transport="tcp").call()
    wire.do(wire.agent.answer, call.leg_id, ANSWER)
    assert len(wire.advance(2)) == 2


def test_an_answer_without_ack_is_given_up_with_a_bye() -> None:
    wire = Wire()
    call = Device(wire).call()
    wire.do(wire.agent.answer, call.leg_id, ANSWER)
    sent = wire.advance(33)
    assert next(message.method for _, _, message in sent if not message.status) == "BYE"
    assert wire.last(Ended).cause is Cause.RECOVERY_ON_TIMER_EXPIRE


def test_a_late_offer_is_ours_and_answered_in_the_ack() -> None:
    wire = Wire()
    call = Device(wire).call(sdp=b"")
    assert wire.last(InviteReceived).sdp is None
    call.answered(sdp=OFFER, ack_body=ANSWER)
    assert wire.last(Confirmed) == Confirmed(call.leg_id, ANSWER)


def test_the_device_hangs_up() -> None:
    wire = Wire()
    call = Device(wire).call()
    call.answered()
    leg_id = call.leg_id
    (response,) = call.send("BYE", headers=[("reason", "Q.850;cause=31")])
    assert response.status == 200
    assert wire.of(Ended) == [Ended(leg_id, Cause.NORMAL_UNSPECIFIED)]
    assert call.device.send(call.last)[0].status == 200
    assert call.device.send(call.request("INFO"))[0].status == 481


def test_we_hang_up_with_the_reason() -> None:
    wire = Wire()
    call = Device(wire).call()
    call.answered()
    (bye,) = wire.do(wire.agent.end, call.leg_id, Cause.NORMAL_CLEARING)
    assert bye.method == "BYE"
    assert bye.uri == f"sip:1001@{call.device.address}"
    assert bye.header("reason") == "Q.850;cause=16"
    assert bye.header("from").startswith(call.remote.split(";")[0])
    assert wire.of(Ended) == [Ended(call.leg_id, Cause.NORMAL_CLEARING)]
    call.device.respond(bye, 200)
    wire.advance(40)
    assert wire.agent.next_deadline() is None
    assert wire.do(wire.agent.end, call.leg_id, Cause.NORMAL_CLEARING) == []


def test_a_call_ended_before_its_ack_gets_its_bye_after_it() -> None:
    wire = Wire()
    call = Device(wire).call()
    (response,) = wire.do(wire.agent.answer, call.leg_id, ANSWER)
    call.take(response)
    assert wire.do(wire.agent.end, call.leg_id, Cause.NORMAL_CLEARING) == []
    assert len(wire.of(Ended)) == 1
    (bye,) = call.ack()
    assert bye.method == "BYE"
    assert wire.of(Confirmed) == []


def test_both_hang_up_at_once() -> None:
    wire = Wire()
    call = Device(wire).call()
    call.answered()
    (bye,) = wire.do(wire.agent.end, call.leg_id, Cause.NORMAL_CLEARING)
    (response,) = call.device.send(call.request("BYE"))
    assert response.status == 200, "without a challenge: there is nothing left to end"
    call.device.respond(bye, 481)
    assert len(wire.of(Ended)) == 1
    wire.advance(40)
    assert wire.agent.next_deadline() is None


@pytest.mark.parametrize(
    ("cause", "status"),
    [
        (Cause.UNALLOCATED_NUMBER, 404),
        (Cause.USER_BUSY, 486),
        (Cause.NORMAL_CLEARING, 480),
        (Cause.CALL_REJECTED, 603),
        (Cause.CONGESTION, 503),
        (Cause.BEARER_NOT_IMPLEMENTED, 488),
    ],
)
def test_an_offered_call_is_refused_with_the_status_of_the_cause(cause: Cause, status: int) -> None:
    wire = Wire()
    call = Device(wire).call()
    (response,) = wire.do(wire.agent.end, call.leg_id, cause)
    assert response.status == status
    assert response.header("reason") == f"Q.850;cause={int(cause)}"
    assert wire.of(Ended)[0].cause is cause
    call.device.ack_refusal(call.invite, response)
    assert wire.advance(40) == []
    assert wire.agent.next_deadline() is None


def test_a_call_is_rejected_with_status_and_words() -> None:
    wire = Wire()
    call = Device(wire).call()
    (response,) = wire.do(wire.agent.reject, call.leg_id, 486, "Gone\r\nX: y fishing")
    assert response.start == "SIP/2.0 486 Gone X: y fishing"
    assert wire.of(Ended) == [Ended(call.leg_id, Cause.USER_BUSY, 486, "Gone\r\nX: y fishing")]


def test_the_caller_cancels_before_the_answer() -> None:
    wire = Wire()
    call = Device(wire).call()
    wire.do(wire.agent.ring, call.leg_id)
    cancelled, terminated = call.cancel()
    assert (cancelled.status, cancelled.header("cseq")) == (200, "2 CANCEL")
    assert (terminated.status, terminated.header("cseq")) == (487, "2 INVITE")
    assert wire.of(Ended) == [Ended(call.leg_id, Cause.NORMAL_CLEARING, 487, "Request Terminated")]
    assert wire.do(wire.agent.answer, call.leg_id, ANSWER) == []
    call.device.ack_refusal(call.invite, terminated)
    wire.advance(40)
    assert wire.agent.next_deadline() is None


def test_a_cancel_that_crosses_the_answer_changes_nothing() -> None:
    wire = Wire()
    call = Device(wire).call()
    (response,) = wire.do(wire.agent.answer, call.leg_id, ANSWER)
    (cancelled,) = call.cancel()
    assert cancelled.status == 200
    assert wire.of(Ended) == []
    call.take(response)
    call.ack()
    assert len(wire.of(Confirmed)) == 1
    assert call.send("BYE")[0].status == 200


def test_a_cancel_of_nothing_or_from_elsewhere_is_refused() -> None:
    wire = Wire()
    call = Device(wire).call()
    call.device.flow = call.device.flow._replace(remote=("198.51.100.66", 5060))
    assert [response.status for response in call.cancel()] == [481]
    assert wire.of(Ended) == []


def test_a_bye_before_the_answer_ends_the_call() -> None:
    wire = Wire()
    call = Device(wire).call()
    (ringing,) = wire.do(wire.agent.ring, call.leg_id)
    call.take(ringing)
    assert sorted(response.status for response in call.send("BYE")) == [200, 487]
    assert len(wire.of(Ended)) == 1


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ([("contact", "<tel:1>")], OFFER, 400),
        ([("content-type", "text/plain")], b"hello", 415),
        ([("content-encoding", "gzip")], OFFER, 415),
        ([("replaces", "nothing")], OFFER, 400),
        ([("replaces", "x;to-tag=1;from-tag=2")], OFFER, 481),
    ],
)
def test_invites_that_cannot_be_followed_are_refused(
    headers: list[tuple[str, str]], body: bytes, status: int
) -> None:
    wire = Wire()
    device = Device(wire)
    assert (
        refused(device, device.request("INVITE", f"sip:1002@{REALM}", headers=headers, body=body)) == status
    )
    assert wire.of(InviteReceived) == []


def test_an_account_has_a_limited_number_of_calls_and_so_has_the_exchange() -> None:
    wire = Wire(AgentSettings(legs_per_account=2, max_legs=3))
    device, other = Device(wire), Device(wire, "1002")
    for _ in range(2):
        device.call()
    assert refused(device, device.request("INVITE", f"sip:1003@{REALM}", body=OFFER)) == 486
    other.call()
    (full,) = other.send(other.request("INVITE", f"sip:1003@{REALM}", body=OFFER))
    assert (full.status, full.header("retry-after")) == (503, "5")
    wire.do(wire.agent.end, wire.of(InviteReceived)[0].leg_id, Cause.NORMAL_CLEARING)
    assert other.call().responses[0].status == 100


def test_the_same_invite_by_another_way_is_a_loop() -> None:
    wire = Wire()
    device = Device(wire)
    call = device.call()
    other = [
        (name, value if name != "via" else value.replace("branch=", "branch=z9hG4bKx"))
        for name, value in call.invite.headers
    ]
    (response,) = device.send(RawMessage(call.invite.start, other, call.invite.body))
    assert response.status == 482


def test_a_repeated_invite_is_not_another_call() -> None:
    wire = Wire()
    call = Device(wire).call()
    (again,) = call.device.send(call.invite)
    assert again.status == 100
    assert len(wire.of(InviteReceived)) == 1


def test_commands_for_a_call_that_is_gone_or_of_the_other_kind_are_ignored() -> None:
    wire = Wire()
    agent = wire.agent
    call = Device(wire).call()
    for leg_id in ("never", call.leg_id):
        assert wire.do(agent.reoffer, leg_id, OFFER) == []
        assert wire.do(agent.answer_reoffer, leg_id, OFFER) == []
        assert wire.do(agent.send_info_dtmf, leg_id, "1") == []
    assert wire.do(agent.ring, "never") == []
    assert wire.do(agent.transfer_progress, "never", "never", 200) == []
    assert wire.of(Alerting) == []


@pytest.mark.parametrize(("uri", "status"), [("http://example.org", 416), ("<sip:1002@example.org>", 400)])
def test_what_is_no_address_of_a_phone_is_refused_before_anything_else(uri: str, status: int) -> None:
    wire = Wire()
    device = Device(wire)
    for method in ("INVITE", "OPTIONS"):
        (response,) = device.send(device.request(method, uri, to=f"<sip:1005@{REALM}>"))
        assert response.status == status


@pytest.mark.parametrize(("hops", "status"), [("0068", 401), ("0", 483), ("256", 400), ("1" * 30, 400)])
def test_hops_may_have_leading_zeros_and_are_255_at_most(hops: str, status: int) -> None:
    wire = Wire()
    device = Device(wire)
    (response,) = device.send(device.request("INVITE", f"sip:1002@{REALM}", headers=[("max-forwards", hops)]))
    assert response.status == status


@pytest.mark.parametrize(
    ("header", "hidden"),
    [
        (("privacy", "id"), True),
        (("privacy", "none"), False),
        (("from", '"Anonymous" <sip:anonymous@anonymous.invalid>;tag=t1'), True),
        (("from", "<sip:somebody@example.org>;tag=t1"), False),
    ],
)
def test_a_device_may_hide_who_calls(header: tuple[str, str], hidden: bool) -> None:
    wire = Wire()
    Device(wire).call(headers=[header])
    assert wire.last(InviteReceived).caller == (Party("", "") if hidden else Party("1001", "User 1001"))
