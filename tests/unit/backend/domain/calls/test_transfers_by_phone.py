"""Transfers that a phone asks for by REFER, blind and attended."""

from __future__ import annotations

from backend.contract.calls import (
    CallEvent,
    CallStatus,
)
from tests.support.desk import Desk


def test_a_phone_transfers_blind_by_refer_and_hears_how_it_goes() -> None:
    desk = Desk()
    alice, bob, carol = desk.deskphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, alice)
    refer = desk.engine.refer(alice.channel, "sip:1003@127.0.0.1")
    desk.pump()
    assert desk.engine.transfers[refer] == [100]
    carol.answer()
    assert desk.engine.transfers[refer] == [100, 200]
    assert alice.channels == []
    assert bob.hears == carol.hears


def test_a_phone_that_hangs_up_after_its_refer_gets_the_call_back_when_nobody_answers() -> None:
    desk = Desk()
    alice, bob = desk.deskphone("alice"), desk.deskphone("bob")
    desk.deskphone("carol")
    desk.talk(bob, alice)
    refer = desk.engine.refer(alice.channel, "1003")
    desk.pump()
    desk.engine.hang_up(alice.channel)
    desk.pump()
    assert desk.call("bob").status is CallStatus.ACTIVE
    desk.step(20)
    assert desk.engine.transfers[refer] == [100, 480]
    assert desk.call("alice").status is CallStatus.RINGING


def test_a_refer_to_nobody_is_refused_and_the_call_goes_on() -> None:
    desk = Desk()
    alice, bob = desk.deskphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    refer = desk.engine.refer(alice.channel, "sip:4711@example.org")
    desk.pump()
    assert desk.engine.transfers[refer] == [404]
    assert desk.call("alice").event is CallEvent.TRANSFER_FAILED
    assert alice.hears == bob.hears


def test_a_phone_transfers_attended_by_refer_with_replaces() -> None:
    desk = Desk()
    alice, bob, carol = desk.deskphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, alice)
    first = alice.channel
    desk.engine.hold(first)
    desk.pump()
    second = alice.dial("1003")
    carol.answer()
    refer = desk.engine.refer(first, "sip:1003@127.0.0.1", second)
    desk.pump()
    assert desk.engine.transfers[refer] == [200]
    assert alice.channels == []
    assert bob.hears == carol.hears


def test_a_phone_transfers_to_a_target_that_still_rings_by_refer_with_replaces() -> None:
    desk = Desk()
    alice, bob, carol = desk.deskphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, alice)
    first = alice.channel
    second = alice.dial("1003")
    carol.ring()
    refer = desk.engine.refer(first, "sip:1003@127.0.0.1", second)
    desk.pump()
    assert bob.hears == "tone:ringback"
    carol.answer()
    assert desk.engine.transfers[refer] == [100, 200]
    assert bob.hears == carol.hears


def test_a_call_of_another_user_cannot_be_the_target_of_a_refer() -> None:
    desk = Desk()
    alice, bob, carol = desk.deskphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    dave = desk.deskphone("dave")
    desk.talk(bob, alice)
    desk.talk(dave, carol)
    refer = desk.engine.refer(alice.channel, "sip:1003@127.0.0.1", dave.channel)
    desk.pump()
    assert desk.engine.transfers[refer] == [603]
    assert dave.hears == carol.hears
