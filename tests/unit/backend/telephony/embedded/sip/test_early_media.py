"""What a device sends and hears before it answers."""

from __future__ import annotations

from backend.ports.telephony import Cause
from backend.telephony.embedded.sip.events import Alerting, Answered, Reoffered
from tests.support.outgoing_calls import call
from tests.support.raw_message import RawMessage, audio
from tests.support.sip_wire import ANSWER, OFFER, Device, DeviceCall, Wire


def test_ringing_and_early_media_are_reported() -> None:
    wire = Wire()
    device = Device(wire)
    invite = call(wire, device)
    device.respond(invite, 100, tag="")
    device.respond(invite, 180)
    device.respond(invite, 183, body=ANSWER)
    assert wire.of(Alerting) == [Alerting("leg", 180, None), Alerting("leg", 183, ANSWER)]


def test_an_answer_without_a_description_uses_that_of_the_early_media() -> None:
    wire = Wire()
    device = Device(wire)
    invite = call(wire, device)
    device.respond(invite, 183, body=ANSWER)
    device.respond(invite, 200)
    assert wire.last(Answered).sdp == ANSWER


def test_of_a_fork_the_first_early_stream_counts_until_another_device_answers() -> None:
    wire = Wire()
    device = Device(wire)
    invite = call(wire, device)
    first, second = audio("192.0.2.1", 6002), audio("192.0.2.1", 6004)
    device.respond(invite, 180, tag="silent")
    device.respond(invite, 183, tag="one", body=first)
    device.respond(invite, 183, tag="two", body=second)
    device.respond(invite, 183, tag="one", body=ANSWER)
    assert wire.of(Alerting) == [
        Alerting("leg", 180, None),
        Alerting("leg", 183, first),
        Alerting("leg", 183, None),
        Alerting("leg", 183, ANSWER),
    ]
    device.respond(invite, 200, tag="two")
    assert wire.last(Answered).sdp == second


def early_dialog(device: Device, invite: RawMessage, tag: str = "dev") -> DeviceCall:
    """The dialog that a device's provisional response has made."""
    dialog = DeviceCall(device, invite, [])
    dialog.local, dialog.remote = f"{invite.header('to')};tag={tag}", invite.header("from")
    dialog.target, dialog.cseq = invite.target(), 100
    return dialog


def test_a_device_changes_its_early_media_by_update() -> None:
    wire = Wire()
    device = Device(wire)
    invite = call(wire, device)
    device.respond(invite, 183, body=ANSWER)
    dialog = early_dialog(device, invite)
    (refreshed,) = dialog.send("UPDATE")
    assert refreshed.status == 200
    changed = audio("192.0.2.1", 6002)
    assert dialog.send("UPDATE", body=changed) == []
    assert wire.last(Reoffered) == Reoffered("leg", changed)
    (accepted,) = wire.do(wire.agent.answer_reoffer, "leg", OFFER)
    assert (accepted.status, accepted.body) == (200, OFFER)
    device.respond(invite, 200)
    assert wire.last(Answered).sdp == b"", "what was agreed last holds"


def test_an_update_before_the_answer_that_cannot_be_is_refused() -> None:
    wire = Wire()
    device = Device(wire)
    invite = call(wire, device)
    device.respond(invite, 183, body=ANSWER)
    device.respond(invite, 183, tag="other", body=ANSWER)
    (unheard,) = early_dialog(device, invite, "other").send("UPDATE", body=ANSWER)
    assert unheard.status == 491
    dialog = early_dialog(device, invite)
    dialog.send("UPDATE", body=ANSWER)
    (refused,) = wire.do(wire.agent.reject_reoffer, "leg", 488)
    assert refused.status == 488
    assert [each.status for each in dialog.send("INFO")] == [500]
    wire.do(wire.agent.end, "leg", Cause.NORMAL_CLEARING)
    assert [each.status for each in dialog.send("UPDATE", body=ANSWER)] == [500]


def test_what_is_no_session_description_is_no_early_media() -> None:
    wire = Wire()
    device = Device(wire)
    invite = call(wire, device)
    headers = [("content-type", "application/isup;version=itu-t")]
    echoed = [each for each in invite.headers if each[0] in ("via", "from", "call-id", "cseq")]
    to = ("to", invite.header("to") + ";tag=dev")
    device.send(RawMessage("SIP/2.0 183 Progress", [*echoed, to, *headers], b"\x0a"))
    assert wire.of(Alerting) == [Alerting("leg", 183, None)]
