"""Bodies of several parts: the session description is found wherever it may stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.telephony.embedded.sip.events import Answered, Confirmed, InviteReceived, Reoffered
from backend.telephony.embedded.sip.multipart import description_in
from tests.support.raw_message import RawMessage
from tests.support.sip_wire import ANSWER, CALLER, OFFER, Device, Wire

MIXED = 'multipart/mixed;boundary="=-x"'
ISUP = b"Content-Type: application/ISUP;version=itu-t92+\r\nContent-Disposition: signal;handling=optional\r\n"
OF_SEVERAL = [("content-type", MIXED), ("mime-version", "1.0")]


def parts(*wanted: tuple[bytes, bytes]) -> bytes:
    body = b"".join(b"--=-x\r\n" + head + b"\r\n" + content + b"\r\n" for head, content in wanted)
    return b"for those who know no parts\r\n" + body + b"--=-x--\r\nand an end"


def with_isup(sdp: bytes) -> bytes:
    return parts((ISUP, b"\x01\x00\x49\r\n\x00"), (b"Content-Type: application/sdp\r\n", sdp))


def test_a_provider_describes_its_session_beside_other_things() -> None:
    wire = Wire()
    device = Device(wire)
    message = device.request("INVITE", "sip:1002@example.org", headers=OF_SEVERAL, body=with_isup(OFFER))
    _, (trying,) = device.send_authorized(message)
    assert trying.status == 100
    assert wire.last(InviteReceived).sdp == OFFER


def test_an_answer_a_change_and_an_ack_may_have_several_parts() -> None:
    wire = Wire()
    device = Device(wire)
    (invite,) = wire.do(
        wire.agent.invite, "leg", device.binding_id(), CALLER, OFFER, timeout_s=60.0, auto_answer=False
    )
    call = device.answer_call(invite, with_isup(ANSWER), headers=OF_SEVERAL)
    assert wire.last(Answered).sdp == ANSWER
    call.send("UPDATE", headers=OF_SEVERAL, body=with_isup(OFFER))
    assert wire.last(Reoffered).sdp == OFFER
    late = device.call(sdp=b"")
    late.take(wire.do(wire.agent.answer, late.leg_id, OFFER)[0])
    ack = late.request("ACK", headers=OF_SEVERAL, body=with_isup(ANSWER))
    changed = [(name, f"{late.cseq} ACK" if name == "cseq" else value) for name, value in ack.headers]
    device.send(RawMessage(ack.start, changed, ack.body))
    assert wire.last(Confirmed).sdp == ANSWER


@pytest.mark.parametrize(
    "body",
    [
        parts((ISUP, b"x")),
        parts((ISUP.replace(b"optional", b"required"), b"x"), (b"Content-Type: application/sdp\r\n", OFFER)),
        parts((b"Content-Type: application/sdp\r\nContent-Disposition: render\r\n", OFFER)),
        parts((b"Content-Type: application/sdp\r\nContent-Transfer-Encoding: base64\r\n", b"dj0w")),
        OFFER,
    ],
)
def test_parts_that_cannot_be_followed_are_refused_with_what_can(body: bytes) -> None:
    device = Device(Wire())
    message = device.request("INVITE", "sip:1002@example.org", headers=OF_SEVERAL, body=body)
    _, (refused,) = device.send_authorized(message)
    assert refused.status == 415
    assert "multipart/mixed" in refused.header("accept")


@pytest.mark.parametrize(
    "kind", [MIXED, 'Multipart/Mixed; boundary="=-x"; charset=utf-8', "multipart/mixed ;Boundary = =-x"]
)
def test_the_boundary_is_read_however_it_is_written(kind: str) -> None:
    assert description_in(kind, with_isup(OFFER)) == OFFER


def test_a_part_may_come_without_a_line_before_its_boundary_or_an_end() -> None:
    assert description_in(MIXED, b"--=-x\r\nContent-Type:application/sdp\r\n\r\nv=0\r\n") == b"v=0\r\n"


def test_a_text_of_several_parts_is_not_read_as_a_session() -> None:
    wire = Wire()
    Device(wire, "1002").register()
    device = Device(wire)
    text = parts((b"Content-Type: application/sdp\r\n", OFFER))
    message = device.request("MESSAGE", "sip:1002@example.org", headers=OF_SEVERAL, body=text)
    _, sent = device.send_authorized(message)
    assert sent[-1].status == 415, "texts have one part"


@given(st.binary(max_size=300), st.text(max_size=60))
def test_any_parts_are_read_or_not(body: bytes, kind: str) -> None:
    for content_type in (MIXED, kind):
        description_in(content_type, body)
        description_in(content_type, parts((body, body)))
