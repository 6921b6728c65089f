"""Calls from outside, over a fake engine with trunks."""

from __future__ import annotations

import msgspec

from backend.contract.calls import (
    CallStatus,
    RetargetReason,
    UserLineType,
)
from backend.domain.calls.destinations import parse_dialled
from backend.domain.routing.inbound import Reached, reached_by
from backend.ports.routing import NumberLine, Routing
from backend.ports.telephony import (
    Cause,
    Diversion,
    Party,
)
from backend.storage.directory import MemoryDirectory
from tests.support.desk import Desk
from tests.support.organisation import DOMAIN, ORGANISATION, USERS
from tests.support.outside import OUTSIDE, dialled, make_desk, party


def test_a_user_without_a_number_shows_the_main_one_and_is_not_reached_by_extension() -> None:
    users = [msgspec.structs.replace(each, number=each.extension) for each in USERS]
    routing = make_desk().directory.organisation.routing
    desk = Desk(users, routing=routing)
    desk.make("bob", desk.softphone("bob"), OUTSIDE)
    assert dialled(desk).caller == Party("+46277400", "Bob")
    unknown = desk.engine.dial_in("first", "1002", Party("+46701740605", ""))
    desk.pump()
    assert desk.engine.destroyed[unknown.channel_id] is Cause.UNALLOCATED_NUMBER


def test_a_call_from_outside_rings_the_user_whose_number_it_is() -> None:
    desk = make_desk()
    phone = desk.deskphone("bob")
    incoming = desk.engine.dial_in("first", "027741002", Party("0701740605", "Customer"))
    desk.pump()
    call = desk.call("bob")
    assert call.inbound and call.status is CallStatus.RINGING
    assert party(call).tel_uri == "tel:+46701740605"
    assert party(call).display_name == "Customer"
    assert party(call).display_number == "070-174 06 05"
    assert phone.channel.caller == Party("+46701740605", "Customer")
    phone.ring()
    assert incoming.rung
    phone.answer()
    assert incoming.bridge == phone.channel.bridge is not None
    desk.engine.hang_up(incoming)
    desk.pump()
    assert desk.ended("bob").remote_number == "+46701740605"
    assert desk.all_over()


def test_the_main_number_rings_the_attendants_and_an_unknown_number_nobody() -> None:
    desk = make_desk()
    desk.softphone("alice")
    unknown = desk.engine.dial_in("first", "+46812345678", Party("+46701740605", ""))
    service = desk.engine.dial_in("first", "*43", Party("+46701740605", ""))
    stranger = desk.engine.dial_in("gone", "+46277400", Party("+46701740605", ""))
    desk.pump()
    for channel in (unknown, service):
        assert desk.engine.destroyed[channel.channel_id] is Cause.UNALLOCATED_NUMBER
    assert desk.engine.destroyed[stranger.channel_id] is Cause.CONGESTION
    desk.engine.dial_in("first", "+46277400", Party("+46701740605", ""))
    desk.pump()
    assert desk.call("alice").history_info is not None


def test_a_second_number_of_the_office_reaches_its_user_and_a_mobile_one_does_not() -> None:
    lines = [
        NumberLine(UserLineType.OFFICE_FIXED, "+4627742002", secondary=True),
        NumberLine(UserLineType.OFFICE_MOBILE, "+46701740605"),
    ]
    routing = Routing(user_lines={"bob": lines})
    directory = MemoryDirectory(msgspec.structs.replace(ORGANISATION, routing=routing), USERS)
    bob = directory.user(DOMAIN, "bob")
    assert reached_by("+4627742002", directory) == Reached(bob)
    assert parse_dialled("tel:+4627742002", directory).user == (DOMAIN, "bob")
    assert reached_by("+46701740605", directory) is None


def test_somebody_who_does_not_want_to_be_known_is_anonymous() -> None:
    desk = make_desk()
    desk.softphone("bob")
    desk.engine.dial_in("first", "+4627741002", Party("", ""))
    desk.pump()
    shown = party(desk.call("bob"))
    assert (shown.tel_uri, shown.display_name, shown.display_number) == (None, "Anonymous", None)


def test_who_has_diverted_a_call_before_it_came_is_shown() -> None:
    desk = make_desk()
    phone = desk.softphone("bob")
    diversions = [Diversion("+46812345602", "Latest", "no-answer"), Diversion("+46812345601", "First")]
    desk.engine.dial_in("first", "+4627741002", Party("+46701740605", ""), diversions)
    desk.pump()
    assert [each.number for each in phone.channel.diversions] == ["+46812345602", "+46812345601"]
    history = desk.call("bob").history_info
    assert history is not None and history.previous_retarget_reason is RetargetReason.DIVERTED
    assert history.previous_party is not None and history.previous_party.display_name == "Latest"
    assert history.initial_party is not None and history.initial_party.tel_uri == "tel:+46812345601"


def test_a_caller_from_outside_who_hangs_up_while_it_rings_is_missed() -> None:
    desk = make_desk()
    desk.softphone("bob")
    incoming = desk.engine.dial_in("first", "+4627741002", Party("+46701740605", ""))
    desk.pump()
    desk.engine.hang_up(incoming)
    desk.pump()
    assert desk.calls("bob") == []
    assert desk.ended("bob").answered_at is None
    assert desk.all_over()
