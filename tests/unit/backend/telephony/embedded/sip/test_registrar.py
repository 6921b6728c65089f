"""Registrations: lifetimes, many devices, moves, removals, connections."""

from __future__ import annotations

import msgspec
import pytest

from backend.ports.telephony import Binding
from backend.telephony.embedded.sip.events import BindingsChanged
from backend.telephony.embedded.sip.flow import Flow, Transport, host_port
from backend.telephony.embedded.sip.settings import AgentSettings, RegistrarLimits
from tests.support.raw_message import RawMessage
from tests.support.sip_wire import CALLER, LOCAL, OFFER, REALM, Device, Wire, account


def contacts(response: RawMessage) -> list[str]:
    return response.all("contact")


def sources(wire: Wire) -> list[str]:
    return [binding.source for binding in wire.agent.bindings()]


def test_a_registration_is_listed_and_reported_with_where_the_device_really_is() -> None:
    wire = Wire(AgentSettings(unix_offset=1_700_000_000.0))
    device = Device(wire)
    response = device.register(
        contact='<sip:1001@10.0.0.5:5060;transport=udp>;+sip.instance="<urn:uuid:AB-1>";expires=120'
    )
    assert response.status == 200
    assert contacts(response) == [
        '<sip:1001@10.0.0.5:5060;transport=udp>;expires=120;+sip.instance="<urn:uuid:AB-1>"'
    ]
    (binding,) = wire.last(BindingsChanged).bindings
    assert binding.username == "1001"
    assert binding.contact == "sip:1001@10.0.0.5:5060;transport=udp"
    assert (binding.source, binding.transport) == (device.address, "udp")
    assert (binding.instance_id, binding.user_agent) == ("urn:uuid:AB-1", "Test phone")
    assert binding.expires_at == 1_700_000_000.0 + 1000 + 120
    assert wire.agent.local_host(binding.binding_id) == LOCAL[0]
    assert wire.agent.local_host("other") is None


def test_a_refresh_keeps_the_binding_and_is_reported_when_the_last_report_is_half_over() -> None:
    wire = Wire()
    device = Device(wire)
    first = device.binding_id()
    wire.advance(140)
    assert device.register(call_id="same", cseq=5).status == 200
    assert len(wire.of(BindingsChanged)) == 1
    wire.advance(20)
    assert device.register(call_id="same", cseq=6).status == 200
    (before, after) = wire.of(BindingsChanged)
    assert after.bindings[0].expires_at == before.bindings[0].expires_at + 160
    wire.advance(250)
    (binding,) = wire.agent.bindings()
    assert binding.binding_id == first


def known_before(**changes: object) -> Binding:
    """A binding of an earlier agent's, as one on UDP is reported."""
    wire = Wire()
    Device(wire).register(contact="<sip:1001@10.0.0.5:5060;ob>", expires=300)
    (binding,) = wire.agent.bindings()
    return msgspec.structs.replace(binding, **changes)


def test_a_new_agent_takes_over_what_an_earlier_one_knew() -> None:
    binding, wire = known_before(), Wire()
    wire.do(wire.agent.restore_bindings, [binding])
    assert wire.of(BindingsChanged) == [BindingsChanged("1001", [binding])]
    sent = wire.do(
        wire.agent.invite, "leg", binding.binding_id, CALLER, OFFER, timeout_s=60.0, auto_answer=False
    )
    assert [message.method for message in sent] == ["INVITE"]
    _, flow, _ = wire.sent[-1]
    assert (host_port(*flow.remote), host_port(*flow.local)) == (binding.source, binding.served_at)
    wire.advance(301)
    assert wire.last(BindingsChanged).bindings == []


def test_the_device_itself_goes_on_with_what_was_taken_over() -> None:
    binding, wire = known_before(), Wire()
    wire.do(wire.agent.restore_bindings, [binding])
    assert Device(wire).register(contact="<sip:1001@10.0.0.5:5060;ob>", cseq=1).status == 200
    assert [each.binding_id for each in wire.agent.bindings()] == [binding.binding_id]


@pytest.mark.parametrize(
    "changes",
    [
        {"transport": "tcp"},
        {"transport": "tls"},
        {"expires_at": 999.0},
        {"expires_at": float("nan")},
        {"username": "4711"},
        {"source": "here"},
        {"source": "10.0.0.5"},
        {"served_at": ""},
        {"served_at": "192.0.2.1:0"},
        {"contact": "mailto:a@b"},
        {"contact": "sips:1001@10.0.0.5"},
    ],
)
def test_what_cannot_be_reached_any_more_is_not_taken_over(changes: dict[str, object]) -> None:
    wire = Wire()
    wire.do(wire.agent.restore_bindings, [known_before(**changes)])
    assert wire.agent.bindings() == []


def by_tcp(**changes: object) -> Binding:
    """What was known of a device that listens on TCP where its Contact says, and had connected to us."""
    listening = {"contact": "sip:1001@10.0.0.5:5062;transport=tcp", "source": "10.0.0.5:40000"}
    return known_before(transport="tcp", **(listening | changes))


def test_a_device_on_tcp_is_connected_to_where_it_listens() -> None:
    binding, wire = by_tcp(), Wire()
    wire.do(wire.agent.restore_bindings, [binding])
    (wish,) = wire.agent.take_flow_wishes()
    assert (wish.host, wish.port, wish.transport) == ("10.0.0.5", 5062, "tcp")
    assert wire.agent.bindings() == [], "nobody knows yet whether it is there"
    way = Flow("tcp", ("192.0.2.1", 50000), ("10.0.0.5", 5062), 7)
    wire.do(wire.agent.way_found, wish.wanted_by, way, "")
    assert [each.binding_id for each in wire.last(BindingsChanged).bindings] == [binding.binding_id]
    wire.do(wire.agent.invite, "leg", binding.binding_id, CALLER, OFFER, timeout_s=60.0, auto_answer=False)
    assert wire.sent[-1][1] == way
    wire.agent.flow_closed(way, wire.now)
    assert wire.agent.bindings() == []


def test_a_device_on_tcp_that_does_not_answer_has_to_register_anew() -> None:
    binding, wire = by_tcp(), Wire()
    wire.do(wire.agent.restore_bindings, [binding])
    (wish,) = wire.agent.take_flow_wishes()
    wire.do(wire.agent.way_found, wish.wanted_by, None, "refused")
    assert wire.agent.bindings() == []


@pytest.mark.parametrize(
    "contact", ["sip:1001@10.0.0.6:5062;transport=tcp", "sip:1001@phone.example.org", "mailto:a@b"]
)
def test_nobody_can_have_another_host_connected_to(contact: str) -> None:
    wire = Wire()
    wire.do(wire.agent.restore_bindings, [by_tcp(contact=contact)])
    assert wire.agent.take_flow_wishes() == []


def test_an_account_that_is_gone_meanwhile_is_not_registered() -> None:
    wire = Wire()
    wire.do(wire.agent.restore_bindings, [by_tcp()])
    (wish,) = wire.agent.take_flow_wishes()
    wire.agent.set_accounts(REALM, [account("1002")])
    wire.do(wire.agent.way_found, wish.wanted_by, Flow("tcp", LOCAL, ("10.0.0.5", 5062), 7), "")
    assert wire.agent.bindings() == []


def test_what_the_device_has_said_since_comes_before_what_was_known() -> None:
    binding, wire = known_before(), Wire()
    Device(wire).register(contact="<sip:1001@10.0.0.5:5060;ob>", expires=100)
    wire.do(wire.agent.restore_bindings, [binding])
    assert wire.agent.bindings()[0].expires_at == wire.now + 100


def test_a_binding_ends_when_it_is_not_refreshed() -> None:
    wire = Wire()
    Device(wire).register(expires=60)
    wire.advance(59)
    assert len(wire.agent.bindings()) == 1
    wire.advance(2)
    assert wire.agent.bindings() == []
    assert wire.last(BindingsChanged).bindings == []


@pytest.mark.parametrize(
    ("asked", "granted"), [(None, 300), (30, 30), (600, 600), (3600, 3600), (99_999_999_999, 3600)]
)
def test_lifetimes_are_kept_within_limits(asked: int | None, granted: int) -> None:
    response = Device(Wire()).register(expires=asked)
    assert f";expires={granted}" in contacts(response)[0]


def test_a_lifetime_too_short_is_refused_with_the_least() -> None:
    wire = Wire()
    response = Device(wire).register(expires=5)
    assert response.status == 423
    assert response.header("min-expires") == "30"
    assert wire.agent.bindings() == []


def test_the_lifetime_of_a_contact_goes_before_that_of_the_request() -> None:
    device = Device(Wire())
    response = device.register(contact=f"{device.contact};expires=90", expires=600)
    assert ";expires=90" in contacts(response)[0]
    response = device.register(contact=f"{device.contact};expires=000000000090", cseq=3)
    assert ";expires=90" in contacts(response)[0], "zeros before a number do not remove the device"


def test_one_account_has_several_devices_up_to_a_limit_and_the_oldest_makes_room() -> None:
    wire = Wire(AgentSettings(registrar=RegistrarLimits(bindings_per_account=3)))
    devices = [Device(wire) for _ in range(4)]
    for device in devices[:3]:
        device.register()
    wire.advance(1)
    devices[0].register()
    response = devices[3].register()
    assert len(contacts(response)) == 3
    kept = [binding.source for binding in wire.last(BindingsChanged).bindings]
    assert kept == [devices[2].address, devices[0].address, devices[3].address]
    assert sorted(sources(wire)) == sorted(kept)


def test_a_device_that_says_which_it_is_keeps_its_binding_when_it_moves() -> None:
    wire = Wire()
    instance = ';+sip.instance="<urn:uuid:1>"'
    before, after = Device(wire), Device(wire, host="198.51.100.9")
    before.register(contact=before.contact + instance)
    first = wire.last(BindingsChanged).bindings[0]
    after.register(contact=after.contact + instance)
    (second,) = wire.last(BindingsChanged).bindings
    assert second.binding_id == first.binding_id
    assert second.source == after.address


def test_an_old_contact_removed_after_the_move_does_not_take_the_new_one_along() -> None:
    wire = Wire()
    device = Device(wire)
    instance = ';+sip.instance="<urn:uuid:1>"'
    device.register(contact="<sip:1001@198.51.100.1:7000>" + instance)
    device.register(contact="<sip:1001@198.51.100.1:7001>" + instance)
    device.register(contact="<sip:1001@198.51.100.1:7000>" + instance, expires=0)
    (binding,) = wire.agent.bindings()
    assert binding.contact == "sip:1001@198.51.100.1:7001"


def test_a_device_takes_its_binding_away() -> None:
    wire = Wire()
    device = Device(wire)
    device.register()
    response = device.register(expires=0)
    assert response.status == 200
    assert contacts(response) == []
    assert wire.last(BindingsChanged).bindings == []


def test_a_star_removes_all_bindings_of_the_account_and_of_no_other() -> None:
    wire = Wire()
    first, second, other = Device(wire), Device(wire), Device(wire, "1002")
    for device in (first, second, other):
        device.register()
    assert first.register(contact="*", expires=0).status == 200
    assert sources(wire) == [other.address]


def test_a_star_with_a_lifetime_is_refused() -> None:
    wire = Wire()
    device = Device(wire)
    device.register()
    assert device.register(contact="*", expires=60).status == 400
    assert device.register(contact="*", expires=None).status == 400
    assert len(wire.agent.bindings()) == 1


def test_a_query_lists_and_changes_nothing() -> None:
    wire = Wire()
    device = Device(wire)
    device.register()
    message = device.request("REGISTER", f"sip:{REALM}", to=f"<sip:1001@{REALM}>")
    message.headers = [(name, value) for name, value in message.headers if name != "contact"]
    response = device.send_authorized(message)[1][0]
    assert len(contacts(response)) == 1
    assert len(wire.of(BindingsChanged)) == 1


@pytest.mark.parametrize(
    "contact",
    [
        "<tel:1001>",
        "<sips:1001@192.0.2.10>",
        "<sip:1001@host name>",
        "<sip:1001@192.0.2.10:99999>",
        "<sip:1001@192.0.2.10?Replaces=x>",
        f"<sip:{'x' * 600}@192.0.2.10>",
        "<>",
        "*, <sip:1001@192.0.2.10>",
    ],
)
def test_contacts_that_cannot_be_used_are_refused_and_nothing_is_changed(contact: str) -> None:
    wire = Wire()
    assert Device(wire).register(contact=contact).status == 400
    assert wire.events == []


def test_too_many_contacts_at_once_are_refused() -> None:
    wire = Wire()
    many = ", ".join(f"<sip:1001@192.0.2.10:{port}>" for port in range(7000, 7011))
    assert Device(wire).register(contact=many).status == 403


def test_an_older_request_of_the_same_registration_is_refused() -> None:
    wire = Wire()
    device = Device(wire)
    assert device.register(call_id="one", cseq=10).status == 200
    assert device.register(call_id="one", cseq=4, expires=0).status == 500
    assert len(wire.agent.bindings()) == 1
    assert device.register(call_id="two", cseq=1, expires=0).status == 200


def test_a_repeated_register_gets_the_same_answer_and_counts_once() -> None:
    wire = Wire()
    device = Device(wire)
    message = device.request("REGISTER", f"sip:{REALM}", to=f"<sip:1001@{REALM}>")
    sent, first = device.send_authorized(message)
    assert device.send(sent) == first
    assert len(wire.of(BindingsChanged)) == 1


INSTANCE = ';+sip.instance="<urn:uuid:1>"'


@pytest.mark.parametrize(
    ("transport", "supported", "parameters", "told"),
    [
        ("tls", "path, outbound", f"{INSTANCE};reg-id=1", ("outbound", "30")),
        ("tcp", "outbound", f"{INSTANCE};reg-id=2", ("outbound", "30")),
        ("tls", "path", f"{INSTANCE};reg-id=1", ("", "")),
        ("tls", "outbound", INSTANCE, ("", "")),
        ("tls", "outbound", ";reg-id=1", ("", "")),
        ("udp", "outbound", f"{INSTANCE};reg-id=1", ("", "")),
    ],
)
def test_a_device_that_watches_over_its_connection_is_told_how_often_to_ping(
    transport: Transport, supported: str, parameters: str, told: tuple[str, str]
) -> None:
    wire = Wire()
    device = Device(wire, transport=transport)
    headers = [("contact", device.contact + parameters), ("supported", supported)]
    message = device.request(
        "REGISTER", f"sip:{REALM}", to=f"<sip:{device.username}@{REALM}>", headers=headers
    )
    _, (response,) = device.send_authorized(message)
    assert response.status == 200
    assert (response.header("require"), response.header("flow-timer")) == told


def test_a_closed_connection_takes_its_bindings_along() -> None:
    wire = Wire()
    tcp, udp = Device(wire, transport="tcp"), Device(wire)
    tcp.register()
    udp.register()
    wire.agent.flow_closed(tcp.flow, wire.now)
    wire.drain()
    assert sources(wire) == [udp.address]
    assert [each.source for each in wire.last(BindingsChanged).bindings] == [udp.address]


def test_a_connection_that_was_replaced_does_not_take_the_new_binding_along() -> None:
    wire = Wire()
    before, after = Device(wire, transport="tcp"), Device(wire, transport="tcp")
    contact = '<sip:1001@10.0.0.1>;+sip.instance="<urn:uuid:1>"'
    before.register(contact=contact)
    after.register(contact=contact)
    wire.agent.flow_closed(before.flow, wire.now)
    wire.drain()
    assert sources(wire) == [after.address]


def test_refreshing_for_long_leaves_no_timers_behind() -> None:
    wire = Wire()
    device = Device(wire)
    for _ in range(50):
        device.register()
        wire.advance(40)
    assert wire.agent.next_deadline() is not None
    device.register(expires=0)
    wire.advance(40)
    assert wire.agent.next_deadline() is None


def test_what_a_device_says_of_itself_cannot_add_lines_to_messages() -> None:
    wire = Wire()
    device = Device(wire, user_agent="Phone \x0b\x85 x")
    response = device.register(contact=f'{device.contact};+sip.instance="<urn:\\"x\\">"')
    assert response.status == 200
    (binding,) = wire.agent.bindings()
    assert binding.user_agent.isprintable()
