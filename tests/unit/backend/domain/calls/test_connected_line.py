"""Whom the displays of phones show, from the dialling to whatever the call becomes."""

from __future__ import annotations

from backend.contract.calls import (
    AttendedTransferRequest,
    MakeCallRequest,
    TargetCallRequest,
    TransferRequest,
)
from backend.ports.telephony import Answer, Party, ShowParty
from tests.support.desk import NO_TOKEN, Desk, FakePhone
from tests.support.organisation import DOMAIN
from tests.support.outside import OUTSIDE, line_out, make_desk


def display(phone: FakePhone) -> str:
    """The name on a phone's display, as the exchange has told it last."""
    shown = phone.channel.display or phone.channel.caller
    assert shown is not None
    return shown.name


def test_a_phone_that_calls_is_told_who_answers_before_it_is_answered() -> None:
    desk = Desk()
    bob, dave = desk.deskphone("bob"), desk.deskphone("dave")
    bob.dial("+46277400")
    assert display(bob) == "Example", "the switchboard"
    dave.answer()
    commands = [each for batch in desk.engine.batches for each in batch.commands]
    told, answered = (
        next(at for at, each in enumerate(commands) if each == wanted)
        for wanted in (
            ShowParty(bob.channel.channel_id, Party("1004", "Dave"), to_device=True),
            Answer(bob.channel.channel_id),
        )
    )
    assert told < answered
    assert display(dave) == "Bob"


def test_the_display_follows_a_transfer() -> None:
    desk = Desk()
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, alice)
    assert display(bob) == "Alice"
    request = TransferRequest(destination="tel:1003")
    desk.service.transfer_call(DOMAIN, "alice", desk.call("alice").call_id, request)
    desk.pump()
    carol.answer()
    assert (display(bob), display(carol)) == ("Carol", "Bob")


def test_a_phone_that_rings_is_shown_the_caller_who_is_to_be_connected() -> None:
    desk = Desk()
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, alice)
    first = desk.call("alice").call_id
    made = desk.service.make_consultation_call(
        DOMAIN, "alice", first, MakeCallRequest(destination="tel:1003")
    )
    desk.pump()
    carol.ring()
    assert display(carol) == "Alice"
    request = AttendedTransferRequest(target_call_id=made.call_id, wait_for_answer=True)
    desk.service.transfer_to_call(DOMAIN, "alice", first, request)
    desk.pump()
    assert display(carol) == "Bob"
    carol.answer()
    assert (display(bob), display(carol)) == ("Carol", "Bob")


def test_our_softphone_is_sent_no_message_when_its_user_switches() -> None:
    desk = Desk()
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, alice)
    first = desk.call("alice").call_id
    request = MakeCallRequest(destination="tel:1003")
    desk.service.make_consultation_call(DOMAIN, "alice", first, request)
    desk.pump()
    carol.answer()
    assert alice.channel.far == Party("1003", "Carol"), "for those who watch it"
    assert alice.channel.display is None
    consulted = next(each.call_id for each in desk.calls("alice") if each.call_id != first)
    gathered = TargetCallRequest(target_call_id=consulted)
    desk.service.add_call_to_conference(DOMAIN, "alice", first, gathered)
    desk.pump()
    assert display(bob) == display(carol) == "Conference"
    desk.engine.hang_up(alice.channel)
    desk.pump()
    assert (display(bob), display(carol)) == ("Carol", "Bob")


def test_the_display_follows_a_parked_call_to_who_fetches_it() -> None:
    desk = Desk()
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, alice)
    desk.service.park_call(DOMAIN, "alice", desk.call("alice").call_id, NO_TOKEN)
    desk.pump()
    assert display(bob) == "Park slot 701"
    carol.dial("701")
    assert (display(bob), display(carol)) == ("Carol", "Bob")


def test_a_phone_that_hides_its_user_is_not_named_to_colleagues_nor_outside() -> None:
    desk = make_desk()
    bob, carol = desk.deskphone("bob"), desk.deskphone("carol")
    for called in ("1003", OUTSIDE.removeprefix("tel:")):
        desk.engine.dial("1002", bob.binding.binding_id, called, anonymous=True)
        desk.pump()
    assert carol.channel.caller == Party("anonymous", "Anonymous")
    remote = desk.call("carol").remote_party
    assert remote is not None and (remote.display_name, remote.tel_uri) == ("Anonymous", None)
    assert desk.engine.dialled[-1].anonymous


def test_an_anonymous_caller_stays_so_on_displays_and_a_provider_is_told_nothing() -> None:
    desk = make_desk()
    bob = desk.deskphone("bob")
    caller = desk.engine.dial_in("first", "+4627741002", Party("", ""))
    desk.pump()
    bob.answer()
    assert bob.channel.caller == Party("anonymous", "Anonymous")
    assert bob.channel.display is None and caller.display is None
    desk.hang_up("bob", desk.call("bob").call_id)
    bob.dial(OUTSIDE.removeprefix("tel:"))
    desk.engine.answer(line_out(desk))
    desk.pump()
    assert line_out(desk).display is None
    assert bob.channel.display == Party("+4687654321", "")
