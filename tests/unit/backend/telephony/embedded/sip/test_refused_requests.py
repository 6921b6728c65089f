"""Requests that are refused before anything is kept, forged ones, and floods."""

from __future__ import annotations

import pytest

from backend.ports.telephony import Cause
from backend.telephony.embedded.sip.events import Confirmed, DtmfInfo, Ended, InviteReceived, Reoffered
from backend.telephony.embedded.sip.settings import AgentSettings, RateLimits
from tests.support.raw_message import Credentials, RawMessage
from tests.support.sip_wire import ANSWER, LOCAL, OFFER, REALM, Device, DeviceCall, Wire

URI = f"sip:1002@{REALM}"


def answer_to(method: str, *headers: tuple[str, str], to: str | None = None) -> RawMessage:
    wire = Wire()
    device = Device(wire)
    (response,) = device.send(device.request(method, URI, headers=list(headers), to=to))
    assert wire.events == []
    assert wire.agent.next_deadline() is None
    return response


def up(device: Device) -> DeviceCall:
    call = device.call()
    call.answered()
    return call


@pytest.mark.parametrize("method", ["PUBLISH", "JUNK"])
def test_unknown_methods_are_not_allowed(method: str) -> None:
    response = answer_to(method)
    assert response.status == 405
    assert "INVITE" in response.header("allow")


def test_a_question_what_we_can_do_is_answered() -> None:
    response = answer_to("OPTIONS")
    assert response.status == 200
    assert "REFER" in response.header("allow")
    assert "application/sdp" in response.header("accept")
    assert "replaces" in response.header("supported")


@pytest.mark.parametrize(
    ("method", "header", "status"),
    [
        ("SUBSCRIBE", ("event", "presence"), 401),
        ("NOTIFY", ("event", "x"), 481),
        ("BYE", ("x", "y"), 481),
        ("INFO", ("x", "y"), 481),
        ("UPDATE", ("x", "y"), 481),
        ("CANCEL", ("x", "y"), 481),
        ("INVITE", ("max-forwards", "0"), 483),
        ("OPTIONS", ("max-forwards", "x"), 400),
        ("INVITE", ("cseq", "1 BYE"), 400),
        ("INVITE", ("from", "<sip:a@b>"), 400),
        ("REGISTER", ("via", f"SIP/2.0/UDP {LOCAL[0]}:{LOCAL[1]};branch=z9hG4bKx;rport"), 482),
    ],
)
def test_what_cannot_be_served_is_refused_without_a_trace(
    method: str, header: tuple[str, str], status: int
) -> None:
    assert answer_to(method, header).status == status


def test_extensions_that_we_do_not_know_are_named() -> None:
    response = answer_to("INVITE", ("require", "gruu, replaces"), ("require", "path"))
    assert response.status == 420
    assert response.header("unsupported") == "gruu, path"


def test_a_request_inside_a_dialog_that_is_not_there_is_refused() -> None:
    for method in ("BYE", "INVITE", "REFER", "NOTIFY", "OPTIONS"):
        assert answer_to(method, to=f"<{URI}>;tag=gone").status == 481


def test_another_protocol_version_is_refused() -> None:
    device = Device(Wire())
    message = device.request("OPTIONS", URI)
    message.start = f"OPTIONS {URI} SIP/3.0"
    assert device.send(message)[0].status == 505


@pytest.mark.parametrize(
    "data", [b"", b"\r\n\r\n", b"\0" * 40, b"GET / HTTP/1.1\r\n\r\n", b"SIP/2.0 200 OK\r\n\r\n"]
)
def test_what_is_no_message_gets_no_answer(data: bytes) -> None:
    wire = Wire()
    assert wire.receive(data, Device(wire).flow) == []


def test_a_stray_ack_or_response_gets_no_answer() -> None:
    wire = Wire()
    device = Device(wire)
    assert device.send(device.request("ACK", URI, to=f"<{URI}>;tag=x")) == []
    assert device.respond(device.request("INVITE", URI), 200) == []


# --- forged requests inside a call


@pytest.mark.parametrize("method", ["BYE", "INVITE", "UPDATE", "REFER", "INFO"])
def test_who_knows_the_dialog_but_no_password_changes_nothing(method: str) -> None:
    wire = Wire()
    call = up(Device(wire))
    before = list(wire.events)
    headers = [("refer-to", f"<sip:1003@{REALM}>")] if method == "REFER" else None
    (response,) = call.device.send(call.request(method, body=OFFER, headers=headers))
    assert response.status == 401
    assert wire.events == before


@pytest.mark.parametrize("method", ["BYE", "INVITE", "REFER", "INFO"])
def test_another_account_changes_nothing(method: str) -> None:
    wire = Wire()
    call = up(Device(wire))
    before = list(wire.events)
    call.device.credentials = Device(wire, "1002").credentials
    assert call.send(method)[0].status == 403
    assert wire.events == before


def test_an_ack_from_another_host_confirms_nothing() -> None:
    wire = Wire()
    call = Device(wire).call()
    (response,) = wire.do(wire.agent.answer, call.leg_id, ANSWER)
    call.take(response)
    home = call.device.flow
    call.device.flow = home._replace(remote=("198.51.100.66", 5060))
    call.ack()
    assert wire.of(Confirmed) == []
    call.device.flow = home
    call.ack()
    assert len(wire.of(Confirmed)) == 1


def test_a_dialog_is_only_who_knows_both_tags() -> None:
    wire = Wire()
    call = up(Device(wire))
    call.local = call.local.replace(";tag=", ";tag=x")
    assert call.device.send(call.request("BYE"))[0].status == 481


def test_requests_out_of_order_are_refused() -> None:
    wire = Wire()
    call = up(Device(wire))
    call.send("INFO")
    call.cseq -= 3
    assert call.send("INFO")[0].status == 500
    assert wire.of(Ended) == []


def test_a_digit_by_info_is_reported_and_unknown_bodies_are_refused() -> None:
    wire = Wire()
    call = up(Device(wire))
    relay = [("content-type", "application/dtmf-relay")]
    assert call.send("INFO", body=b"Signal=5\r\nDuration=160", headers=relay)[0].status == 200
    assert wire.of(DtmfInfo) == [DtmfInfo(call.leg_id, "5")]
    assert call.send("INFO")[0].status == 200
    assert call.send("INFO", body=b"<x/>", headers=[("content-type", "text/xml")])[0].status == 415
    assert len(wire.of(DtmfInfo)) == 1


def test_digits_that_we_send_go_one_after_the_other() -> None:
    wire = Wire()
    call = up(Device(wire))
    (first,) = wire.do(wire.agent.send_info_dtmf, call.leg_id, "1")
    assert wire.do(wire.agent.send_info_dtmf, call.leg_id, "#") == []
    assert first.body == b"Signal=1\r\nDuration=160\r\n"
    (second,) = call.device.respond(first, 200)
    assert second.body.startswith(b"Signal=#")
    assert int(second.header("cseq").split()[0]) == int(first.header("cseq").split()[0]) + 1
    for _ in range(100):
        wire.do(wire.agent.send_info_dtmf, call.leg_id, "2")
    (bye,) = wire.do(wire.agent.end, call.leg_id, Cause.NORMAL_CLEARING)
    assert bye.method == "BYE"
    assert call.device.respond(second, 200) == []


@pytest.mark.parametrize("method", ["NOTIFY", "OPTIONS"])
def test_harmless_requests_inside_a_call_are_taken(method: str) -> None:
    wire = Wire()
    call = up(Device(wire))
    (response,) = call.device.send(call.request(method, headers=[("event", "x")]))
    assert response.status == 200
    assert wire.of(Reoffered) == []
    assert call.send("BYE")[0].status == 200


def test_a_request_from_a_new_address_of_the_device_moves_the_call_there() -> None:
    wire = Wire()
    call = up(Device(wire))
    call.device.flow = call.device.flow._replace(remote=("192.0.2.10", 40404))
    call.send("INFO")
    wire.do(wire.agent.end, call.leg_id, Cause.NORMAL_CLEARING)
    assert wire.sent[-1][1].remote == ("192.0.2.10", 40404)


# --- floods


def test_a_source_that_sends_too_much_gets_a_few_refusals_and_then_nothing() -> None:
    wire = Wire(AgentSettings(rates=RateLimits(rate=10.0, burst=20.0)))
    device = Device(wire)
    statuses = [
        response.status
        for _ in range(300)
        for response in device.send(device.request("INVITE", URI, body=OFFER))
    ]
    assert statuses == [401] * 20 + [503] * 40
    assert wire.agent.next_deadline() is None
    assert Device(wire, host="198.51.100.5").call().responses[0].status == 100
    wire.advance(10)
    device.credentials = Credentials("1001", "sip-1001", "MD5")
    assert device.call().responses[0].status == 100


def test_a_flood_of_unauthenticated_requests_leaves_nothing_behind() -> None:
    wire = Wire()
    device = Device(wire, host="127.0.0.1")
    for method in ("INVITE", "REGISTER", "OPTIONS", "BYE", "SUBSCRIBE", "CANCEL", "ACK"):
        for _ in range(100):
            device.send(device.request(method, URI, body=OFFER))
    assert wire.agent.next_deadline() is None
    assert wire.of(InviteReceived) == []
