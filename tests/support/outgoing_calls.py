"""Calls from the exchange to a device, for tests of the SIP agent."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from backend.ports.telephony import Diversion, Party
from backend.telephony.embedded.sip.events import Ended
from tests.support.raw_message import RawMessage
from tests.support.sip_wire import CALLER, OFFER, Device, Sent, Wire


def call(
    wire: Wire,
    device: Device,
    caller: Party = CALLER,
    *,
    timeout: float = 60.0,
    auto_answer: bool = False,
    leg_id: str = "leg",
    binding_id: str | None = None,
    diversions: Sequence[Diversion] = (),
    offer_again: Callable[[], bytes] | None = None,
) -> RawMessage:
    (invite,) = wire.do(
        wire.agent.invite,
        leg_id,
        binding_id or device.binding_id(),
        caller,
        OFFER,
        timeout_s=timeout,
        auto_answer=auto_answer,
        diversions=diversions,
        offer_again=offer_again,
    )
    return invite


def methods(sent: list[Sent]) -> list[str]:
    return [message.method for _, _, message in sent]


def ended(wire: Wire) -> Ended:
    (event,) = wire.of(Ended)
    return event


def settled(wire: Wire, device: Device) -> bool:
    """Whether nothing is left of the call but the registration."""
    device.register(expires=0)
    wire.advance(120)
    return wire.agent.next_deadline() is None
