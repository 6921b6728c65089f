"""Calls to a device: rung, answered, refused, given up, cancelled in every race."""

from __future__ import annotations

import pytest

from backend.ports.telephony import Cause, Diversion, Party
from backend.telephony.embedded.sip.events import Alerting, Answered, Ended
from backend.telephony.embedded.sip.settings import AgentSettings
from tests.support.outgoing_calls import call, ended, methods, settled
from tests.support.raw_message import RawMessage
from tests.support.sip_wire import ANSWER, CALLER, LOCAL, OFFER, REALM, Device, Wire


def test_the_invite_names_who_calls_and_goes_where_the_device_was_heard() -> None:
    wire = Wire()
    device = Device(wire)
    device.register(contact="<sip:1001@10.0.0.5:5060;ob>")
    binding_id = wire.agent.bindings()[0].binding_id
    invite = call(wire, device, binding_id=binding_id, caller=Party("1002", 'Bob "B" \\ Ö'))
    assert wire.sent[-1][1] == device.flow
    assert invite.uri == "sip:1001@10.0.0.5:5060;ob"
    assert invite.header("from").startswith(f'"Bob \\"B\\" \\\\ Ö" <sip:1002@{REALM}>;tag=')
    assert invite.header("to") == f"<sip:1001@{REALM}>"
    assert invite.target() == f"sip:{LOCAL[0]}:{LOCAL[1]}"
    assert invite.body == OFFER
    assert invite.header("call-info") == ""


def test_nothing_in_a_callers_name_or_number_can_add_a_header() -> None:
    wire = Wire()
    invite = call(wire, Device(wire), Party('1002>;tag=1\r\nX: y"', 'Evil\r\nX-Evil: 1\n"<sip:a@b>'))
    assert [name for name, _ in invite.headers].count("x-evil") == 0
    assert invite.header("from").count(";tag=") == 1


def test_a_device_is_told_who_has_sent_the_call_on() -> None:
    wire = Wire()
    diversions = [Diversion("1003", "Carol"), Diversion("+46812345601", "", "no-answer")]
    invite = call(wire, Device(wire), diversions=diversions)
    assert invite.all("diversion") == [
        f'"Carol" <sip:1003@{REALM}>;reason=unknown',
        f"<sip:+46812345601@{REALM}>;reason=no-answer",
    ]
    assert call(wire, Device(wire), leg_id="other").all("diversion") == []


def test_a_device_is_asked_to_answer_by_itself() -> None:
    wire = Wire()
    invite = call(wire, Device(wire), auto_answer=True)
    assert invite.header("call-info").endswith(";answer-after=0")
    assert "info=alert-autoanswer" in invite.header("alert-info")


def test_an_answer_is_acknowledged_at_its_contact_through_its_routes() -> None:
    wire = Wire()
    device = Device(wire)
    invite = call(wire, device)
    routes = [("record-route", "<sip:p1;lr>, <sip:p2;lr>"), ("contact", "<sip:there@203.0.113.1:9>")]
    (ack,) = device.respond(invite, 200, headers=routes, body=ANSWER)
    assert wire.of(Answered) == [Answered("leg", ANSWER)]
    assert (ack.method, ack.uri, ack.header("cseq")) == ("ACK", "sip:there@203.0.113.1:9", "1 ACK")
    assert ack.all("route") == ["<sip:p2;lr>", "<sip:p1;lr>"]
    assert ack.tag("to") == "dev"
    assert ack.branch != invite.branch
    assert wire.sent[-1][1] == device.flow


def test_a_strict_router_gets_its_own_uri() -> None:
    wire = Wire()
    device = Device(wire)
    routes = [("record-route", "<sip:strict>"), ("contact", "<sip:there@203.0.113.1:9>")]
    (ack,) = device.respond(call(wire, device), 200, headers=routes, body=ANSWER)
    assert ack.uri == "sip:strict"
    assert ack.all("route") == ["<sip:there@203.0.113.1:9>"]


def test_each_repeated_answer_gets_its_ack_and_counts_once() -> None:
    wire = Wire()
    device = Device(wire)
    invite = call(wire, device)
    for _ in range(3):
        assert [each.method for each in device.respond(invite, 200, body=ANSWER)] == ["ACK"]
    assert len(wire.of(Answered)) == 1


def test_where_a_device_signals_from_is_known_before_it_answers() -> None:
    wire = Wire()
    device = Device(wire)
    call(wire, device)
    assert wire.agent.remote_host("leg") == device.flow.remote[0]


def test_an_answer_without_any_description_is_hung_up() -> None:
    wire = Wire()
    device = Device(wire)
    sent = device.respond(call(wire, device), 200)
    assert [each.method for each in sent] == ["ACK", "BYE"]
    assert ended(wire).cause is Cause.INTERWORKING


def test_the_device_hangs_up() -> None:
    wire = Wire()
    device = Device(wire)
    dialog = device.answer_call(call(wire, device))
    (response,) = dialog.send("BYE")
    assert response.status == 200
    assert ended(wire) == Ended("leg", Cause.NORMAL_CLEARING)
    assert settled(wire, device)


@pytest.mark.parametrize("status", [200, 401, 481, None])
def test_we_hang_up_whatever_the_device_says_to_it(status: int | None) -> None:
    wire = Wire()
    device = Device(wire)
    device.answer_call(call(wire, device))
    (bye,) = wire.do(wire.agent.end, "leg", Cause.ANSWERED_ELSEWHERE)
    assert (bye.method, bye.header("cseq"), bye.tag("to")) == ("BYE", "2 BYE", "dev")
    assert bye.all("reason") == ['SIP;cause=200;text="Call completed elsewhere"', "Q.850;cause=26"]
    if status:
        device.respond(bye, status)
    assert ended(wire) == Ended("leg", Cause.ANSWERED_ELSEWHERE)
    assert settled(wire, device)


@pytest.mark.parametrize(
    ("status", "cause"),
    [
        (380, Cause.NORMAL_UNSPECIFIED),
        (404, Cause.UNALLOCATED_NUMBER),
        (407, Cause.CALL_REJECTED),
        (486, Cause.USER_BUSY),
        (488, Cause.BEARER_NOT_IMPLEMENTED),
        (499, Cause.INTERWORKING),
        (503, Cause.TEMPORARY_FAILURE),
        (603, Cause.CALL_REJECTED),
    ],
)
def test_a_refusal_is_acknowledged_and_reported(status: int, cause: Cause) -> None:
    wire = Wire()
    device = Device(wire)
    invite = call(wire, device)
    (ack,) = device.respond(invite, status)
    assert (ack.method, ack.branch) == ("ACK", invite.branch)
    assert ended(wire) == Ended("leg", cause, status, "Whatever")
    assert settled(wire, device)


def test_a_device_that_does_not_exist_any_more_is_given_up() -> None:
    wire = Wire()
    device = Device(wire)
    call(wire, device)
    assert methods(wire.advance(40)) == ["INVITE"] * 6
    assert ended(wire) == Ended("leg", Cause.NO_USER_RESPONSE, 408, "No response")
    assert settled(wire, device)


def test_an_unknown_binding_ends_at_once() -> None:
    wire = Wire()
    agent = wire.agent
    assert wire.do(agent.invite, "leg", "none", CALLER, OFFER, timeout_s=9.0, auto_answer=False) == []
    assert ended(wire).cause is Cause.DESTINATION_OUT_OF_ORDER


def test_one_call_too_many_ends_at_once() -> None:
    wire = Wire(AgentSettings(max_legs=1))
    device = Device(wire)
    call(wire, device)
    binding = wire.agent.bindings()[0].binding_id
    wire.do(wire.agent.invite, "two", binding, CALLER, OFFER, timeout_s=9.0, auto_answer=False)
    assert ended(wire).leg_id == "two"


def test_a_device_that_rings_too_long_is_cancelled() -> None:
    wire = Wire()
    device = Device(wire)
    invite = call(wire, device, timeout=20.0)
    device.respond(invite, 180)
    sent = wire.advance(21)
    cancel = sent[0][2]
    assert round(sent[0][0] - 1000, 1) == 20.0
    assert (cancel.method, cancel.branch, cancel.header("cseq")) == ("CANCEL", invite.branch, "1 CANCEL")
    assert ended(wire).cause is Cause.NO_ANSWER
    device.respond(cancel, 200)
    (ack,) = device.respond(invite, 487)
    assert ack.method == "ACK"
    assert settled(wire, device)


def test_a_cancel_waits_for_the_first_provisional_response() -> None:
    wire = Wire()
    device = Device(wire)
    invite = call(wire, device)
    assert wire.do(wire.agent.end, "leg", Cause.ANSWERED_ELSEWHERE) == []
    assert ended(wire).cause is Cause.ANSWERED_ELSEWHERE
    (cancel,) = device.respond(invite, 180)
    assert cancel.method == "CANCEL"
    assert len(cancel.all("reason")) == 2
    assert device.respond(invite, 180) == []
    assert wire.of(Alerting) == []


def test_an_answer_that_crosses_the_cancel_is_acknowledged_and_hung_up() -> None:
    wire = Wire()
    device = Device(wire)
    invite = call(wire, device)
    device.respond(invite, 180)
    wire.do(wire.agent.end, "leg", Cause.NORMAL_CLEARING)
    ack, bye = device.respond(invite, 200, body=ANSWER)
    assert (ack.method, bye.method) == ("ACK", "BYE")
    assert wire.of(Answered) == []
    assert len(wire.of(Ended)) == 1
    device.respond(bye, 200)
    assert settled(wire, device)


def test_a_device_that_never_answers_a_cancel_is_forgotten() -> None:
    wire = Wire()
    device = Device(wire)
    device.respond(call(wire, device), 180)
    wire.do(wire.agent.end, "leg", Cause.NORMAL_CLEARING)
    assert settled(wire, device)


def test_of_two_devices_behind_one_contact_the_second_to_answer_is_hung_up() -> None:
    wire = Wire()
    device = Device(wire)
    invite = call(wire, device)
    device.respond(invite, 200, tag="one", body=ANSWER)
    sent = device.respond(invite, 200, tag="two", body=ANSWER)
    assert [(each.method, each.tag("to")) for each in sent] == [("ACK", "two"), ("BYE", "two")]
    assert [each.method for each in device.respond(invite, 200, tag="two", body=ANSWER)] == ["ACK"]
    assert len(wire.of(Answered)) == 1
    assert wire.of(Ended) == []


def test_a_second_answer_is_hung_up_with_a_number_that_its_device_has_not_seen() -> None:
    wire = Wire()
    device = Device(wire)
    invite = call(wire, device)
    for tag in ("one", "two"):
        reliable = [("require", "100rel"), ("rseq", "1")]
        (prack,) = device.respond(invite, 180, tag=tag, headers=reliable)
        assert prack.header("cseq") == "2 PRACK"
        device.respond(prack, 200)
    device.respond(invite, 200, tag="one", body=ANSWER)
    ack, bye = device.respond(invite, 200, tag="two", body=ANSWER)
    assert (ack.header("cseq"), bye.header("cseq")) == ("1 ACK", "3 BYE")


def test_a_call_goes_over_the_connection_that_the_device_registered_by() -> None:
    wire = Wire()
    device = Device(wire, transport="tcp")
    invite = call(wire, device)
    assert wire.sent[-1][1] == device.flow
    assert invite.target() == f"sip:{LOCAL[0]}:{LOCAL[1]};transport=tcp"
    assert wire.advance(5) == []


def test_a_connection_that_breaks_while_it_rings_ends_the_call() -> None:
    wire = Wire()
    device = Device(wire, transport="tcp")
    call(wire, device)
    wire.agent.flow_closed(device.flow, wire.now)
    wire.drain()
    assert ended(wire).cause is Cause.NETWORK_OUT_OF_ORDER
    wire.advance(40)
    assert wire.agent.next_deadline() is None


def test_a_call_that_is_up_waits_for_the_device_to_connect_again() -> None:
    wire = Wire()
    instance = ';+sip.instance="<urn:uuid:1>"'
    before, after = Device(wire, transport="tcp"), Device(wire, transport="tcp")
    before.register(contact=before.contact + instance)
    binding_id = wire.agent.bindings()[0].binding_id
    before.answer_call(call(wire, before, binding_id=binding_id))
    wire.agent.flow_closed(before.flow, wire.now)
    wire.advance(20)
    after.register(contact=after.contact + instance)
    wire.advance(20)
    assert wire.of(Ended) == []
    wire.do(wire.agent.end, "leg", Cause.NORMAL_CLEARING)
    assert wire.sent[-1][1] == after.flow


def test_a_call_whose_device_never_connects_again_is_ended() -> None:
    wire = Wire()
    device = Device(wire, transport="tcp")
    device.answer_call(call(wire, device))
    wire.agent.flow_closed(device.flow, wire.now)
    wire.advance(33)
    assert ended(wire).cause is Cause.NETWORK_OUT_OF_ORDER
    assert wire.agent.next_deadline() is None


def test_a_silent_device_is_asked_whether_it_lives_and_its_call_ended_if_not() -> None:
    wire = Wire()
    device = Device(wire)
    device.answer_call(call(wire, device))
    asked = wire.advance(60.2)
    assert methods(asked) == ["OPTIONS"]
    device.respond(asked[0][2], 200)
    asked = wire.advance(61)
    assert methods(asked)[:1] == ["OPTIONS"]
    wire.advance(33)
    assert ended(wire).cause is Cause.RECOVERY_ON_TIMER_EXPIRE


def test_a_device_that_denies_the_dialog_loses_its_call() -> None:
    wire = Wire()
    device = Device(wire)
    device.answer_call(call(wire, device))
    asked = wire.advance(60.2)[0][2]
    (bye,) = device.respond(asked, 481)
    assert bye.method == "BYE"
    assert len(wire.of(Ended)) == 1


@pytest.mark.parametrize("status", [405, 500, 503])
def test_a_device_that_does_not_know_the_question_lives(status: int) -> None:
    wire = Wire()
    device = Device(wire)
    device.answer_call(call(wire, device))
    device.respond(wire.advance(60.2)[0][2], status)
    assert wire.of(Ended) == []


def moved_in_a_call(wire: Wire) -> tuple[Device, list[RawMessage]]:
    """A device is called, and registers from another address; return it there and what it is asked."""
    instance = ';+sip.instance="<urn:uuid:1>"'
    before, after = Device(wire), Device(wire)
    before.register(contact=before.contact + instance)
    (binding,) = wire.agent.bindings()
    before.answer_call(call(wire, before, binding_id=binding.binding_id))
    after.register(contact=after.contact + instance)
    return after, [
        message for _, flow, message in wire.sent if (flow, message.method) == (after.flow, "OPTIONS")
    ]


def test_a_device_that_was_started_again_elsewhere_loses_its_call_at_once() -> None:
    wire = Wire()
    device, (asked,) = moved_in_a_call(wire)
    device.respond(asked, 481)
    assert ended(wire).cause is Cause.RECOVERY_ON_TIMER_EXPIRE


def test_a_device_that_moved_and_knows_its_call_keeps_it() -> None:
    wire = Wire()
    device, (asked,) = moved_in_a_call(wire)
    device.respond(asked, 200)
    assert wire.of(Ended) == []


def test_a_device_that_refuses_an_offer_gets_another_one_once() -> None:
    wire = Wire()
    device = Device(wire)
    offers = [OFFER.replace(b"RTP/AVP", b"RTP/SAVP")]
    first = call(wire, device, offer_again=offers.pop)
    ack, second = device.respond(first, 488)
    assert (ack.method, second.method) == ("ACK", "INVITE")
    assert (second.header("call-id"), second.header("from")) == (
        first.header("call-id"),
        first.header("from"),
    )
    assert int(second.header("cseq").split()[0]) == int(first.header("cseq").split()[0]) + 1
    assert b"RTP/SAVP" in second.body
    device.respond(second, 488)
    assert ended(wire).status == 488
    assert settled(wire, device)
