"""Devices are told who they are connected with, and only they (RFC 3311, RFC 3325, RFC 5876)."""

from __future__ import annotations

import pytest

from backend.ports.telephony import Party
from backend.telephony.embedded.sip.events import Ended
from tests.support.provider import PEER, Provider
from tests.support.raw_message import RawMessage, audio
from tests.support.sip_wire import ANSWER, CALLER, OFFER, REALM, Device, DeviceCall, Wire

ALLOW = ("allow", "INVITE, ACK, BYE, CANCEL, UPDATE")
CAROL = Party("1003", "Carol")
DAVE = Party("1004", 'Dave "D"')
IDENTITY = "p-asserted-identity"


def show(wire: Wire, party: Party, leg_id: str = "leg", *, to_device: bool = True) -> list[RawMessage]:
    return wire.do(wire.agent.show_party, leg_id, party, to_device=to_device)


def called(wire: Wire, *headers: tuple[str, str]) -> tuple[Device, DeviceCall]:
    """A device that was called by Bob and has answered."""
    device = Device(wire)
    binding = device.binding_id()
    (invite,) = wire.do(wire.agent.invite, "leg", binding, CALLER, OFFER, timeout_s=60.0, auto_answer=False)
    call = device.answer_call(invite) if not headers else None
    if call is None:
        device.respond(invite, 200, body=ANSWER, headers=list(headers))
        call = DeviceCall(device, invite, [])
        call.local, call.remote = f"{invite.header('to')};tag=dev", invite.header("from")
        call.target, call.cseq = invite.target(), 100
    return device, call


def test_a_device_that_takes_update_is_told_at_once_and_once() -> None:
    wire = Wire()
    device, _ = called(wire, ALLOW)
    (update,) = show(wire, CAROL)
    assert update.method == "UPDATE" and not update.body
    assert update.header(IDENTITY) == f'"Carol" <sip:1003@{REALM}>'
    assert update.header("contact") and update.header("remote-party-id") == ""
    device.respond(update, 200)
    assert show(wire, CAROL) == []


def test_whom_the_invite_has_named_is_no_news() -> None:
    wire = Wire()
    called(wire, ALLOW)
    assert show(wire, CALLER) == []


def test_what_is_meant_for_the_lamps_alone_is_not_sent_to_the_device() -> None:
    wire = Wire()
    called(wire, ALLOW)
    assert show(wire, CAROL, to_device=False) == []


def test_news_wait_for_the_answer_to_the_last_and_only_the_latest_is_told() -> None:
    wire = Wire()
    device, _ = called(wire, ALLOW)
    (update,) = show(wire, CAROL)
    assert show(wire, Party("1005", "Erin")) == show(wire, DAVE) == []
    (second,) = device.respond(update, 200)
    assert second.header(IDENTITY) == f'"Dave \\"D\\"" <sip:1004@{REALM}>'
    assert device.respond(second, 200) == []


def test_an_update_keeps_the_session_timer() -> None:
    wire = Wire()
    device, _ = called(wire, ALLOW, ("session-expires", "1800;refresher=uas"))
    (update,) = show(wire, CAROL)
    assert update.header("session-expires") == "1800;refresher=uas"
    device.respond(update, 200, headers=[("session-expires", "1800;refresher=uas")])
    wire.advance(1790)
    assert wire.of(Ended), "the device has not refreshed"


@pytest.mark.parametrize("status", [405, 501])
def test_a_device_that_takes_no_update_after_all_is_not_asked_again(status: int) -> None:
    wire = Wire()
    device, _ = called(wire, ALLOW)
    (update,) = show(wire, CAROL)
    device.respond(update, status)
    assert show(wire, DAVE) == []
    assert not wire.of(Ended)


def test_a_device_without_update_is_told_in_the_next_invite() -> None:
    wire = Wire()
    device, call = called(wire)
    assert show(wire, CAROL) == []
    (invite,) = wire.do(wire.agent.reoffer, "leg", audio("192.0.2.1", 6000, direction="sendonly"))
    assert (invite.method, invite.header(IDENTITY)) == ("INVITE", f'"Carol" <sip:1003@{REALM}>')
    device.respond(invite, 200, body=ANSWER)
    show(wire, DAVE)
    (*_, trying) = call.send("INVITE", body=ANSWER)
    assert trying.status == 100
    (accepted,) = wire.do(wire.agent.answer_reoffer, "leg", ANSWER)
    assert accepted.header(IDENTITY).endswith(f"<sip:1004@{REALM}>")


def test_a_device_that_calls_learns_from_the_ringing_and_the_answer_who_it_is() -> None:
    wire = Wire()
    call = Device(wire).call(headers=[ALLOW])
    assert show(wire, Party("7000", "Example"), call.leg_id) == []
    (ringing,) = wire.do(wire.agent.ring, call.leg_id)
    assert ringing.header(IDENTITY) == f'"Example" <sip:7000@{REALM}>'
    assert show(wire, CAROL, call.leg_id) == []
    (answer,) = wire.do(wire.agent.answer, call.leg_id, ANSWER)
    assert answer.header(IDENTITY) == f'"Carol" <sip:1003@{REALM}>'
    call.take(answer)
    assert show(wire, DAVE, call.leg_id) == [], "not before the ACK"
    (update,) = call.ack()
    assert (update.method, update.header(IDENTITY)) == ("UPDATE", f'"Dave \\"D\\"" <sip:1004@{REALM}>')


def ringing(wire: Wire, *headers: tuple[str, str]) -> tuple[Device, RawMessage]:
    """A device that is called by Bob and rings."""
    device = Device(wire)
    binding = device.binding_id()
    (invite,) = wire.do(wire.agent.invite, "leg", binding, CALLER, OFFER, timeout_s=60.0, auto_answer=False)
    device.respond(invite, 180, headers=list(headers))
    return device, invite


def test_a_device_that_rings_is_told_of_another_caller_and_not_again_when_it_answers() -> None:
    wire = Wire()
    device, invite = ringing(wire, ALLOW)
    (update,) = show(wire, CAROL)
    assert (update.method, update.tag("to"), update.header("cseq")) == ("UPDATE", "dev", "2 UPDATE")
    assert update.header(IDENTITY) == f'"Carol" <sip:1003@{REALM}>'
    device.respond(update, 200)
    sent = device.respond(invite, 200, body=ANSWER, headers=[ALLOW])
    assert [each.method for each in sent] == ["ACK"]
    (back,) = show(wire, CALLER)
    assert back.header("cseq") == "3 UPDATE"


def test_a_device_that_takes_no_update_before_its_answer_is_told_after_it() -> None:
    wire = Wire()
    device, invite = ringing(wire)
    assert show(wire, CAROL) == []
    sent = device.respond(invite, 200, body=ANSWER, headers=[ALLOW])
    assert [each.method for each in sent] == ["ACK", "UPDATE"]
    assert sent[1].header(IDENTITY) == f'"Carol" <sip:1003@{REALM}>'


def test_a_device_that_names_parties_by_remote_party_id_gets_that_too() -> None:
    wire = Wire()
    named = ("remote-party-id", "<sip:1001@example.org>;party=calling")
    call = Device(wire).call(headers=[ALLOW, named])
    show(wire, CAROL, call.leg_id)
    (answer,) = wire.do(wire.agent.answer, call.leg_id, ANSWER)
    shown = f'"Carol" <sip:1003@{REALM}>'
    assert answer.header(IDENTITY) == shown
    assert answer.header("remote-party-id") == f"{shown};party=called;screen=yes;privacy=off"


def test_a_device_that_was_called_is_told_that_way_who_calls_now() -> None:
    wire = Wire()
    device = Device(wire)
    binding = device.binding_id()
    (invite,) = wire.do(wire.agent.invite, "leg", binding, CALLER, OFFER, timeout_s=60.0, auto_answer=False)
    named = ("remote-party-id", "<sip:1001@example.org>;party=called")
    device.respond(invite, 180, headers=[ALLOW, named])
    (early,) = show(wire, CAROL)
    assert early.header("remote-party-id").startswith(f'"Carol" <sip:1003@{REALM}>;party=calling;')
    device.respond(early, 200)
    device.respond(invite, 200, body=ANSWER, headers=[ALLOW, named])
    (update,) = show(wire, DAVE)
    assert ";party=calling;" in update.header("remote-party-id")


def test_who_does_not_want_to_be_known_is_not_named() -> None:
    wire = Wire()
    called(wire, ALLOW)
    (update,) = show(wire, Party("anonymous", "Anonymous"))
    assert update.header(IDENTITY) == f'"Anonymous" <sip:anonymous@{REALM}>'


def test_a_provider_is_told_nothing() -> None:
    provider = Provider(PEER)
    invite = provider.dial()
    contact, kind = ("contact", "<sip:there@198.51.100.7>"), ("content-type", "application/sdp")
    provider.answer(invite, 200, ALLOW, contact, kind, body=ANSWER)
    assert show(provider.wire, CAROL, "c1") == []
    (again,) = provider.wire.do(provider.wire.agent.reoffer, "c1", OFFER)
    assert again.header(IDENTITY) == ""
