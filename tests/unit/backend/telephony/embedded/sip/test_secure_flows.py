"""Devices on TLS: the flow that they are reached by, and the URIs that say so."""

from __future__ import annotations

import pytest

from backend.ports.telephony import Party
from tests.support.raw_message import audio
from tests.support.sip_wire import LOCAL, Device, Wire

SIPS = "<sips:1001@192.0.2.10:5071>"


def called(contact: str | None = None) -> dict[str, str]:
    """Register a device on TLS, call it, and return the INVITE's headers."""
    wire = Wire()
    device = Device(wire, transport="tls")
    assert device.register(contact=contact).status == 200
    (binding,) = wire.agent.bindings()
    assert binding.transport == "tls"
    (invite,) = wire.do(
        wire.agent.invite,
        "leg",
        binding.binding_id,
        Party("1002", ""),
        audio("127.0.0.1", 4000),
        timeout_s=30,
        auto_answer=False,
    )
    assert wire.sent[-1][1] == device.flow, "back over the device's own connection"
    return {"start": invite.start, "via": invite.header("via"), "contact": invite.header("contact")}


def test_a_device_on_tls_is_called_back_over_its_connection() -> None:
    invite = called()
    assert invite["via"].startswith(f"SIP/2.0/TLS {LOCAL[0]}:{LOCAL[1]};")
    assert invite["contact"] == f"<sip:{LOCAL[0]}:{LOCAL[1]};transport=tls>"


def test_a_device_that_asks_for_sips_is_called_with_sips() -> None:
    invite = called(SIPS)
    assert invite["start"].startswith("INVITE sips:1001@192.0.2.10:5071 ")
    assert invite["contact"] == f"<sips:{LOCAL[0]}:{LOCAL[1]}>"


@pytest.mark.parametrize("transport", ["udp", "tcp"])
def test_a_sips_contact_without_tls_is_refused(transport: str) -> None:
    wire = Wire()
    device = Device(wire, transport="tcp" if transport == "tcp" else "udp")
    assert device.register(contact=SIPS).status == 400
    assert wire.agent.bindings() == []


def test_a_binding_ends_with_its_connection() -> None:
    wire = Wire()
    device = Device(wire, transport="tls")
    device.register()
    wire.agent.flow_closed(device.flow, wire.now)
    assert wire.agent.bindings() == []
