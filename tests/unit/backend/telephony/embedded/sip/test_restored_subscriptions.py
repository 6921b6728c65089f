"""What an exchange that was started again goes on with, and how subscriptions end."""

from __future__ import annotations

import msgspec
import pytest

from backend.telephony.embedded.sip.events import SubscriptionOver, SubscriptionRenewed
from backend.telephony.embedded.sip.flow import Flow, Transport
from backend.telephony.embedded.sip.settings import AgentSettings, SubscriptionLimits
from tests.support.lamps import Lamp, document, states, wire_with_two
from tests.support.sip_wire import REALM, Device, Wire, account


def test_an_exchange_started_again_lets_devices_subscribe_anew() -> None:
    old = Lamp(Device(Wire()))
    old.device.wire = Wire(seed=2)
    (response,) = old.device.send(old.dialog.request("SUBSCRIBE", headers=[("event", "dialog")]))
    assert response.status == 481
    assert Lamp(old.device).first is not None


def restarted(wire: Wire, settings: AgentSettings | None = None) -> Wire:
    """Another agent with what the first one has told of registrations and subscriptions."""
    after = Wire(settings, seed=2)
    after.ports = wire.ports
    after.now = wire.now
    after.agent.restore_bindings(wire.agent.bindings(), after.now)
    after.agent.restore_subscriptions(wire.agent.subscriptions(), after.now)
    return after


def test_an_exchange_started_again_goes_on_with_what_was_watched() -> None:
    wire, watcher, caller = wire_with_two()
    lamp = Lamp(watcher)
    caller.call("1003")
    assert [states(each) for each in lamp.told()] == [["trying"]]
    watcher.wire = caller.wire = after = restarted(wire)
    (told,) = lamp.told()
    assert states(told) == []
    assert (told.header("call-id"), told.tag("from")) == (
        lamp.dialog.invite.header("call-id"),
        lamp.dialog.invite.tag("to") or lamp.response.tag("to"),
    )
    assert int(told.header("cseq").split()[0]) > 2
    assert int(document(told).attrib["version"]) > 1
    assert told.header("subscription-state").startswith("active;expires=")
    caller.call("1004")
    assert [states(each) for each in lamp.told()] == [["trying"]]
    assert [message.status for message in lamp.again("600") if message.status] in ([401], [200])
    assert after.agent.counts().subscriptions == 1


def test_each_time_an_exchange_is_started_again_the_numbers_go_on() -> None:
    wire, watcher, _ = wire_with_two()
    lamp = Lamp(watcher)
    seen = []
    for _ in range(3):
        watcher.wire = wire = restarted(wire)
        (told,) = lamp.told()
        seen.append((int(told.header("cseq").split()[0]), int(document(told).attrib["version"])))
    assert seen == sorted(set(seen))


def test_many_watchers_are_told_one_after_the_other() -> None:
    wire = Wire()
    lamps = [Lamp(Device(wire), watched) for watched in ("1002", "1003", "1004", "1005")]
    after = restarted(wire)
    for lamp in lamps:
        lamp.device.wire = after
    times = [at for at, _, message in after.advance(1) if message.method == "NOTIFY"]
    assert len(set(times)) >= 4


def test_what_cannot_be_gone_on_with_is_left_out() -> None:
    wire, watcher, _ = wire_with_two()
    Lamp(watcher)
    (kept,) = wire.agent.subscriptions()
    after = Wire(seed=2)
    after.now = wire.now
    broken = {
        "watcher": "4711",
        "watched": "4711",
        "event": "weather",
        "served_at": "nowhere",
        "expires_at": after.now,
    }
    wrong = [msgspec.structs.replace(kept, **{name: value}) for name, value in broken.items()]
    after.agent.restore_subscriptions(wrong, after.now)
    assert after.agent.counts().subscriptions == 0
    after.agent.restore_subscriptions([kept, kept], after.now)
    assert after.agent.counts().subscriptions == 1


def test_a_subscription_is_told_of_until_it_is_over() -> None:
    wire, watcher, _ = wire_with_two()
    lamp = Lamp(watcher)
    lamp.again("0")
    told = [each for each in wire.events if isinstance(each, SubscriptionRenewed | SubscriptionOver)]
    assert [type(each) for each in told] == [SubscriptionRenewed, SubscriptionOver]
    assert wire.agent.subscriptions() == []


def phone(wire: Wire, transport: Transport, name: str = "") -> tuple[Device, str]:
    """A phone that connects and registers; and its Contact, perhaps with a name of the device."""
    device = Device(wire, transport=transport)
    contact = device.contact + (f';+sip.instance="<urn:uuid:{name}>"' if name else "")
    assert device.register(contact=contact).status == 200
    return device, contact


@pytest.mark.parametrize("transport", ["tcp", "tls"])
@pytest.mark.parametrize("name", ["", "00000000-0000-4000-8000-000000000001"])
def test_a_phone_that_connects_again_is_told_what_it_watches(transport: Transport, name: str) -> None:
    wire = Wire()
    before, _ = phone(wire, transport, name)
    lamp = Lamp(before)
    after = restarted(wire)
    Device(after, "1002", host="192.0.2.20").call("1003")
    assert after.agent.counts().subscriptions == 1
    assert [message for _, _, message in after.advance(5) if message.method == "NOTIFY"] == []
    lamp.device, _ = phone(after, transport, name)
    (told,) = lamp.told()
    assert states(told) == ["trying"]
    assert after.sent[-1][1] == lamp.device.flow
    assert restarted(after).agent.counts().subscriptions == 1


def test_a_phone_that_is_away_at_two_restarts_is_told_what_it_watches() -> None:
    wire = Wire()
    before, _ = phone(wire, "tls")
    lamp = Lamp(before)
    after = restarted(restarted(wire))
    lamp.device, _ = phone(after, "tls")
    assert len(lamp.told()) == 1


def test_a_phone_gets_no_lamps_of_another_one_of_its_user() -> None:
    wire = Wire()
    before, _ = phone(wire, "tls", "00000000-0000-4000-8000-000000000001")
    lamp = Lamp(before)
    after = restarted(wire)
    other, _ = phone(after, "tls", "00000000-0000-4000-8000-000000000002")
    phone(after, "tcp", "00000000-0000-4000-8000-000000000001")
    lamp.device = other
    assert lamp.told() == []
    lamp.device, _ = phone(after, "tls", "00000000-0000-4000-8000-000000000001")
    assert len(lamp.told()) == 1


def test_a_phone_that_refreshes_what_it_watches_is_told_over_its_new_connection() -> None:
    wire = Wire()
    lamp = Lamp(Device(wire, transport="tls"))
    lamp.device.wire = restarted(wire)
    lamp.device.flow = Device(lamp.device.wire, transport="tls").flow
    response, told = lamp.again("600")
    assert (response.status, states(told)) == (200, [])
    lamp.take(told)
    Device(lamp.device.wire, "1002", host="192.0.2.20").call("1003")
    assert [states(each) for each in lamp.told()] == [["trying"]]


def test_lamps_that_nobody_comes_for_make_room() -> None:
    settings = AgentSettings(subscriptions=SubscriptionLimits(per_account=2))
    wire = Wire(settings)
    for watched in ("1002", "1003"):
        Lamp(Device(wire, transport="tls"), watched)
    after = restarted(wire, settings)
    assert after.agent.counts().subscriptions == 2
    assert Lamp(Device(after, transport="tls"), "1004").response.status == 200
    assert after.agent.counts().subscriptions == 1


def test_lamps_move_with_the_connection_of_their_phone() -> None:
    wire = Wire()
    name = "00000000-0000-4000-8000-000000000001"
    before, _ = phone(wire, "tcp", name)
    lamp = Lamp(before)
    after, _ = phone(wire, "tcp", name)
    wire.agent.flow_closed(before.flow, wire.now)
    Device(wire, "1002", host="192.0.2.20").call("1003")
    lamp.device = after
    assert [states(each) for each in lamp.told()] == [["trying"]]
    assert wire.sent[-1][1] == after.flow


def test_a_phone_that_was_connected_to_is_told_what_it_watches() -> None:
    wire = Wire()
    device = Device(wire, transport="tcp")
    listening = f"<sip:{device.username}@{device.flow.remote[0]}:5077;transport=tcp>"
    assert device.register(contact=listening).status == 200
    lamp = Lamp(device)
    after = restarted(wire)
    (wish,) = after.agent.take_flow_wishes()
    way = Flow("tcp", ("192.0.2.1", 50000), (wish.host, wish.port), 7)
    after.do(after.agent.way_found, wish.wanted_by, way, "")
    lamp.device = Device(after, transport="tcp")
    lamp.device.flow = way
    assert len(lamp.told()) == 1


def test_a_broken_connection_ends_what_came_over_it() -> None:
    wire = Wire()
    lamp = Lamp(Device(wire, transport="tcp"))
    wire.agent.flow_closed(lamp.device.flow, wire.now)
    assert wire.agent.counts().subscriptions == 0


def test_subscriptions_end_with_the_accounts_of_either_side() -> None:
    wire, watcher, _ = wire_with_two()
    Lamp(watcher, "1002")
    Lamp(watcher, "1003")
    Lamp(Device(wire, "1002"), "1003")
    wire.agent.set_accounts(REALM, [account("1001"), account("1003")])
    ends = sorted(message.header("subscription-state") for _, _, message in wire.advance(0))
    assert ends == ["terminated;reason=noresource", "terminated;reason=rejected"]
    assert wire.agent.counts().subscriptions == 1
