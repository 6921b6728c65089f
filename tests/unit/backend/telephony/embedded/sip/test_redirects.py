"""What a called device that refuses with 3xx wants instead."""

from __future__ import annotations

import pytest

from backend.telephony.embedded.sip.events import Ended
from tests.support.sip_wire import CALLER, OFFER, Device, Wire


@pytest.mark.parametrize(
    ("status", "contacts", "redirect"),
    [
        (302, ["<sip:1004@example.org>"], "sip:1004@example.org"),
        (301, ["<sip:1004@a>;q=0.3, <sip:1005@a>;q=0.7"], "sip:1005@a"),
        (300, ["<mailto:x@a>", "<tel:+46700000000>"], "tel:+46700000000"),
        (302, ["<sip:elsewhere.example>"], ""),
        (302, ["<sip:1004@" + "a" * 300 + ">"], ""),
        (302, [], ""),
        (305, ["<sip:1004@example.org>"], ""),
        (486, ["<sip:1004@example.org>"], ""),
    ],
)
def test_the_most_wanted_place_is_told(status: int, contacts: list[str], redirect: str) -> None:
    wire = Wire()
    device = Device(wire)
    wire.do(wire.agent.invite, "leg", device.binding_id(), CALLER, OFFER, timeout_s=30.0, auto_answer=False)
    invite = wire.sent[-1][2]
    headers = [("contact", value) for value in contacts] or [("x", "none")]
    if not contacts:
        headers.append(("contact", ""))
    (ack,) = device.respond(invite, status, headers=headers)
    assert ack.method == "ACK"
    assert wire.last(Ended).redirect == redirect
