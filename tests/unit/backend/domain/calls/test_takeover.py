"""INVITE with Replaces: one phone takes the place of another one."""

from __future__ import annotations

from backend.contract.calls import CallEvent, CallStatus, RetargetReason
from backend.ports.telephony import Cause
from tests.support.desk import Desk, FakePhone
from tests.support.fake_channel import FakeChannel
from tests.support.organisation import powerless


def take_over(desk: Desk, phone: FakePhone, replaced: FakeChannel) -> FakeChannel:
    extension, binding_id = phone.user.extension, phone.binding.binding_id
    channel = desk.engine.dial(extension, binding_id, "1001", replaced.channel_id)
    desk.pump()
    return channel


def test_another_phone_of_the_user_takes_the_call_over() -> None:
    desk = Desk()
    alice, bob = desk.deskphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    call_id = desk.call("alice").call_id
    other = desk.deskphone("alice", "other")
    take_over(desk, other, alice.channel)
    assert alice.channels == []
    assert other.hears == bob.hears
    assert desk.call("alice").call_id == call_id
    assert desk.call("alice").device_ids == [other.device_id]


def test_nobody_takes_an_answered_call_of_another_user() -> None:
    desk = Desk()
    alice, bob, carol = desk.deskphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, alice)
    refused = take_over(desk, carol, alice.channel)
    assert desk.engine.destroyed[refused.channel_id] is Cause.CALL_REJECTED
    assert alice.hears == bob.hears
    assert desk.calls("carol") == []


def test_another_user_picks_a_ringing_call_up() -> None:
    desk = Desk()
    alice, bob, carol = desk.deskphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    bob.dial("1001")
    alice.ring()
    take_over(desk, carol, alice.channel)
    assert desk.ended("alice").outcome is CallEvent.ANSWERED_ELSEWHERE
    assert carol.hears == bob.hears
    state = desk.call("carol")
    assert state.status is CallStatus.ACTIVE
    assert state.history_info is not None
    assert state.history_info.previous_retarget_reason is RetargetReason.PICKUP


def test_without_the_permission_a_ringing_call_stays_where_it_rings() -> None:
    desk = Desk(powerless("carol"))
    alice, bob, carol = desk.deskphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    bob.dial("1001")
    alice.ring()
    refused = take_over(desk, carol, alice.channel)
    assert desk.engine.destroyed[refused.channel_id] is Cause.CALL_REJECTED
    alice.answer()
    assert alice.hears == bob.hears


def test_what_is_to_be_replaced_must_be_there_and_not_be_dialling() -> None:
    desk = Desk()
    alice, bob, carol = desk.deskphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    dialling = bob.dial("1001")
    refused = take_over(desk, carol, dialling)
    assert desk.engine.destroyed[refused.channel_id] is Cause.FACILITY_REJECTED
    gone = alice.channel
    desk.engine.hang_up(bob.channel)
    desk.pump()
    late = take_over(desk, carol, gone)
    assert desk.engine.destroyed[late.channel_id] is Cause.UNALLOCATED_NUMBER
    assert desk.all_over()


def test_a_recording_goes_on_in_a_second_file_on_the_new_phone() -> None:
    desk = Desk()
    bob, carol = desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(carol, bob)
    desk.step(6)
    other = desk.deskphone("bob", "other")
    take_over(desk, other, bob.channel)
    (running,) = desk.engine.recordings.values()
    assert running.channel_id == other.channel.channel_id
    assert desk.call("bob").external_recording_duration == 6


def test_a_call_from_an_unknown_account_is_refused() -> None:
    desk = Desk()
    channel = desk.engine.dial("4711", "nowhere", "1001")
    desk.pump()
    assert desk.engine.destroyed[channel.channel_id] is Cause.CALL_REJECTED
    assert desk.all_over()
