"""A lamp on a device, which subscribes to the state of an account."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from tests.support.raw_message import RawMessage
from tests.support.sip_wire import REALM, Device, DeviceCall, Wire

DIALOG = "{urn:ietf:params:xml:ns:dialog-info}"
PIDF = "{urn:ietf:params:xml:ns:pidf}"


class Lamp:
    """A device's end of a subscription."""

    def __init__(
        self, device: Device, watched: str = "1002", event: str = "dialog", expires: str = "600"
    ) -> None:
        headers = [("event", event), ("expires", expires)]
        message = device.request("SUBSCRIBE", f"sip:{watched}@{REALM}", headers=headers)
        sent, responses = device.send_authorized(message)
        self.device = device
        self.event = event
        self.response = responses[0]
        self.first = responses[1] if len(responses) > 1 else None
        self.dialog = DeviceCall(device, sent, responses)
        self.dialog.take(self.response)
        if self.first is not None:
            self.take(self.first)

    def take(self, notify: RawMessage, status: int = 200) -> RawMessage:
        self.device.respond(notify, status)
        return notify

    def told(self) -> list[RawMessage]:
        """Answer what comes until nothing more does; return it."""
        told = []
        while sent := [
            message for _, _, message in self.device.wire.advance(0) if message.method == "NOTIFY"
        ]:
            told += [self.take(message) for message in sent]
        return told

    def again(self, expires: str) -> list[RawMessage]:
        return self.dialog.send("SUBSCRIBE", headers=[("event", self.event), ("expires", expires)])


def document(notify: RawMessage) -> ET.Element:
    return ET.fromstring(notify.body)  # noqa: S314 - the agent's own document


def states(notify: RawMessage) -> list[str]:
    return [each.text or "" for each in document(notify).iter(f"{DIALOG}state")]


def wire_with_two() -> tuple[Wire, Device, Device]:
    wire = Wire()
    return wire, Device(wire), Device(wire, "1002", host="192.0.2.20")
