from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.errors import ForbiddenError
from backend.domain.routing.inbound import reached_by
from backend.domain.routing.numbers import OutsideNumber, outside_number
from backend.domain.routing.outbound import check_allowed, trunks_for
from backend.domain.routing.usage import Usage
from backend.ports.routing import (
    MAIN,
    CallLimits,
    InboundRoute,
    NumberClass,
    OutboundRoute,
    Routing,
    TrunkPlan,
    UsageRecord,
)
from backend.ports.telephony import Trunk, TrunkTransport
from tests.support.organisation import DOMAIN, ORGANISATION, FakeDirectory


def plan(trunk_id: str) -> TrunkPlan:
    return TrunkPlan(Trunk(trunk_id, f"{trunk_id}.example.net", 5060, TrunkTransport.UDP, "example.net"))


def number(dialled: str) -> OutsideNumber:
    found = outside_number(dialled, Routing(), "SE")
    assert found is not None
    return found


ROUTING = Routing(
    trunks=[plan("first"), plan("second"), plan("abroad"), plan("spare")],
    outbound=[
        OutboundRoute(["first", "second"]),
        OutboundRoute(["abroad", "first"], ["+44", "+49"]),
        OutboundRoute(["second"], ["+4420"]),
    ],
)


@pytest.mark.parametrize(
    ("dialled", "trunks"),
    [
        ("0812345678", ["first", "second"]),
        ("+4915123456789", ["abroad", "first"]),
        ("+442079460000", ["second"]),
    ],
)
def test_the_longest_prefix_chooses_the_trunks(dialled: str, trunks: list[str]) -> None:
    assert trunks_for(number(dialled), ROUTING) == trunks


def test_an_emergency_call_may_take_any_trunk() -> None:
    assert trunks_for(number("112"), ROUTING) == ["first", "second", "abroad", "spare"]
    assert trunks_for(number("112"), Routing(trunks=[plan("only")])) == ["only"]


def allowed(dialled: str, limits: CallLimits) -> bool:
    try:
        check_allowed(number(dialled), limits)
    except ForbiddenError:
        return False
    return True


def test_barred_numbers_and_kinds_are_refused_and_the_longest_beginning_counts() -> None:
    limits = CallLimits(
        barred=["+44", "+46900"],
        allowed=["+", "+4420"],
        barred_classes=[NumberClass.INTERNATIONAL],
    )
    assert allowed("+442079460000", limits)
    assert not allowed("+441632960001", limits)
    assert not allowed("+46900123456", limits)
    kinds = CallLimits(barred_classes=[NumberClass.PREMIUM, NumberClass.INTERNATIONAL])
    assert allowed("0812345678", kinds)
    assert not allowed("+442079460000", kinds)
    assert not allowed("+46900123456", kinds)
    assert not allowed("0812345678", CallLimits(allowed=["+4631"]))
    assert allowed("031123456", CallLimits(allowed=["+4631"]))


@given(
    st.lists(st.sampled_from(["+", "+4", "+46", "+44"]), max_size=3),
    st.lists(st.sampled_from(["+", "+4", "+46", "+44"]), max_size=3),
    st.lists(st.sampled_from(list(NumberClass)), max_size=3),
)
def test_an_emergency_number_is_never_barred(
    allow: list[str], barred: list[str], kinds: list[NumberClass]
) -> None:
    assert allowed("112", CallLimits(allowed=allow, barred=barred, barred_classes=kinds))


def test_a_user_has_the_organisations_limits_but_for_own_ones() -> None:
    routing = Routing(
        limits=CallLimits(calls=2, minutes=60), user_limits={"bob": CallLimits(minutes=10, barred_classes=[])}
    )
    assert routing.limits_of("bob") == CallLimits(calls=2, minutes=10, barred_classes=[])
    assert routing.limits_of("alice") == CallLimits(calls=2, minutes=60, barred_classes=[NumberClass.PREMIUM])


def reach(called: str, **routing: object) -> str | None:
    directory = FakeDirectory(organisation=_with(Routing(**routing)))  # type: ignore[arg-type]
    reached = reached_by(called, directory)
    if reached is None:
        return None
    return MAIN if reached.user is None else reached.user.user_id


def _with(routing: Routing) -> object:
    import msgspec

    return msgspec.structs.replace(ORGANISATION, routing=routing)


def test_users_and_the_main_number_are_reached_by_their_numbers_and_nothing_else_is() -> None:
    assert reach("+4627741001") == "alice"
    assert reach("027741002") == "bob"
    assert reach("4627741003") == "carol"
    assert reach("+46277400") == MAIN
    for called in ("1001", "701", "*43", "+46812345678", "alice", "112", "+"):
        assert reach(called) is None


def test_routes_come_before_numbers_and_the_rest_goes_where_it_is_set() -> None:
    routes = [
        InboundRoute("+4627741001", "bob"),
        InboundRoute("+462774*", MAIN),
        InboundRoute("+4627741003", "gone"),
    ]
    assert reach("+4627741001", inbound=routes) == "bob"
    assert reach("+4627741002", inbound=routes) == MAIN
    assert reach("+4627741003", inbound=routes) is None
    assert reach("+46812345678", default_inbound="carol") == "carol"
    assert reach("1001", default_inbound=MAIN) == MAIN


def test_minutes_are_counted_by_the_day_and_survive_a_restart() -> None:
    kept: list[UsageRecord] = []

    class Store:
        def remember(self, record: UsageRecord) -> None:
            kept.append(record)

    noon = 1_800_000_000.0
    usage = Usage(Store())
    usage.add((DOMAIN, "bob"), 60, noon)
    usage.add((DOMAIN, "bob"), 30, noon + 1)
    again = Usage()
    again.restore(kept[-1:], noon + 2)
    assert again.used((DOMAIN, "bob"), noon + 2) == 90
    assert again.used((DOMAIN, "alice"), noon + 2) == 0
    assert again.used((DOMAIN, "bob"), noon + 86_400) == 0
