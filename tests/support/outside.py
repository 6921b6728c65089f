"""Call control with trunks over a fake engine, for tests of calls to and from outside."""

from __future__ import annotations

from backend.contract.calls import (
    CallState,
    RemoteParty,
)
from backend.ports.routing import CallLimits, OutboundRoute, Routing, TrunkPlan
from backend.ports.telephony import (
    Dial,
    Trunk,
    TrunkTransport,
)
from tests.support.desk import Desk
from tests.support.fake_channel import FakeChannel

OUTSIDE = "tel:+4687654321"


def plan(trunk_id: str, max_calls: int | None = None, **more: object) -> TrunkPlan:
    trunk = Trunk(trunk_id, f"{trunk_id}.example.net", 5060, TrunkTransport.UDP, "example.net")
    return TrunkPlan(trunk, max_calls=max_calls, **more)  # type: ignore[arg-type]


NO_LIMITS = CallLimits()


def party(call: CallState) -> RemoteParty:
    assert call.remote_party is not None
    return call.remote_party


def make_desk(limits: CallLimits = NO_LIMITS, *plans: TrunkPlan, **routing: object) -> Desk:
    some = list(plans) or [plan("first"), plan("second")]
    routes = [OutboundRoute([each.trunk.trunk_id for each in some])]
    return Desk(routing=Routing(some, routes, limits=limits, **routing))  # type: ignore[arg-type]


def dialled(desk: Desk) -> Dial:
    return desk.engine.dialled[-1]


def line_out(desk: Desk) -> FakeChannel:
    return desk.engine.channels[dialled(desk).channel_id]


def answer(desk: Desk) -> None:
    desk.engine.ring(line_out(desk))
    desk.engine.answer(line_out(desk))
    desk.pump()
