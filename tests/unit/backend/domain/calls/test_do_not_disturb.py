"""Devices that are not to be disturbed, and devices that come while a call rings."""

from __future__ import annotations

from backend.contract.calls import (
    CallEvent,
    CallStatus,
    TransferRequest,
)
from backend.ports.telephony import Cause, ChannelState
from tests.support.desk import Desk, FakePhone
from tests.support.organisation import DOMAIN


def peace(desk: Desk, user_id: str, phone: FakePhone, *, wanted: bool = True) -> None:
    desk.registry.set_do_not_disturb(DOMAIN, user_id, phone.device_id, wanted=wanted)


def test_a_device_that_is_not_to_be_disturbed_does_not_ring_and_the_others_do() -> None:
    desk = Desk()
    alice, soft, hard = desk.deskphone("alice"), desk.softphone("carol"), desk.deskphone("carol")
    peace(desk, "carol", soft)
    alice.dial("1003")
    assert soft.channels == []
    assert hard.channel.state is ChannelState.DIALLING
    assert desk.call("carol").device_ids == [hard.device_id]


def test_a_caller_hears_that_a_user_is_busy_who_is_not_to_be_disturbed() -> None:
    desk = Desk()
    alice, soft = desk.deskphone("alice"), desk.softphone("carol")
    peace(desk, "carol", soft)
    alice.dial("1003")
    assert soft.channels == []
    assert desk.calls("carol") == []
    assert desk.ended("carol").outcome is CallEvent.BUSY
    assert desk.ended("alice").outcome is CallEvent.BUSY
    peace(desk, "carol", soft, wanted=False)
    alice.dial("1003")
    assert soft.channel.state is ChannelState.DIALLING


def test_the_main_number_leaves_an_attendant_in_peace_and_rings_the_other() -> None:
    desk = Desk()
    caller, alice, dave = desk.deskphone("erin"), desk.softphone("alice"), desk.deskphone("dave")
    peace(desk, "alice", alice)
    caller.dial("+46277400")
    assert alice.channels == []
    assert dave.channel.state is ChannelState.DIALLING


def test_a_call_that_comes_back_rings_although_its_user_is_not_to_be_disturbed() -> None:
    desk = Desk()
    bob, carol, soft = desk.deskphone("bob"), desk.deskphone("carol"), desk.softphone("alice")
    bob.dial("1001")
    soft.answer()
    call = desk.call("alice")
    peace(desk, "alice", soft)
    request = TransferRequest(destination="tel:1003", blind=True)
    desk.service.transfer_call(DOMAIN, "alice", call.call_id, request)
    desk.pump()
    assert carol.channel.state is ChannelState.DIALLING
    desk.step(21)
    assert desk.call("alice").status is CallStatus.RINGING


def test_a_device_that_registers_while_a_call_rings_rings_too() -> None:
    desk = Desk()
    bob, carol = desk.deskphone("bob"), desk.deskphone("carol")
    bob.dial("1003")
    carol.ring()
    late = desk.deskphone("carol", "late")
    assert late.channel.state is ChannelState.DIALLING
    late.answer()
    assert desk.call("carol").status is CallStatus.ACTIVE
    assert carol.channels == []
    assert desk.deskphone("carol", "third").channels == [], "the call is answered"


def test_a_device_that_has_refused_is_not_rung_again_by_another_that_comes() -> None:
    desk = Desk()
    bob, carol, other = desk.deskphone("bob"), desk.deskphone("carol"), desk.deskphone("carol", "other")
    bob.dial("1003")
    desk.engine.hang_up(other.channel, Cause.USER_BUSY)
    desk.pump()
    late = desk.deskphone("carol", "late")
    assert late.channel.state is ChannelState.DIALLING
    assert other.channels == []
    carol.answer()
    assert late.channels == []
    assert desk.call("bob").status is CallStatus.ACTIVE
