"""Calls between two users: set up, talk, end."""

from __future__ import annotations

from backend.contract.calls import CallAction, CallEvent, CallStatus
from backend.ports.telephony import Cause, ChannelState
from tests.support.desk import Desk


def test_a_call_from_phone_to_phone_rings_is_answered_and_ends() -> None:
    desk = Desk()
    bob, carol = desk.deskphone("bob"), desk.deskphone("carol")
    bob.dial("1003")
    assert desk.call("bob").status is CallStatus.INITIATED
    assert desk.call("carol").status is CallStatus.RINGING
    assert desk.call("carol").event is CallEvent.OFFERED
    assert not bob.channel.rung
    carol.ring()
    assert bob.channel.rung
    assert desk.call("bob").status is CallStatus.RINGING
    carol.answer()
    assert bob.channel.state is ChannelState.UP
    assert bob.hears == carol.hears == f"bridge:{next(iter(desk.engine.bridges))}"
    for user_id, other in (("bob", "Carol"), ("carol", "Bob")):
        state = desk.call(user_id)
        assert (state.status, state.event) == (CallStatus.ACTIVE, CallEvent.ANSWERED)
        assert state.remote_party is not None
        assert state.remote_party.display_name == other
    desk.step(12)
    assert desk.call("bob").duration == 12
    desk.engine.hang_up(bob.channel)
    desk.pump()
    assert desk.ended("carol").outcome is CallEvent.HUNG_UP
    assert desk.ended("carol").duration_s == 12
    assert desk.ended("carol").inbound
    assert not desk.ended("bob").inbound
    assert desk.ended("bob").remote_number == "+4627741003"
    assert desk.all_over()


def test_a_call_by_operation_has_the_own_device_answer_first_and_then_rings_the_other_one() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    state = desk.make("alice", alice, "tel:1002")
    assert state.status is CallStatus.INITIATED
    assert state.device_ids == [alice.device_id]
    assert alice.channel.state is ChannelState.UP
    assert alice.hears == "nothing"
    bob.ring()
    assert alice.hears == "tone:ringback"
    assert desk.call("alice").status is CallStatus.RINGING
    assert [each.action for each in desk.call("alice").actions or []] == [CallAction.HANG_UP]
    bob.answer()
    assert alice.hears == bob.hears
    desk.hang_up("alice", state.call_id)
    assert desk.engine.destroyed[next(iter(desk.engine.destroyed))] is Cause.NORMAL_CLEARING
    assert desk.all_over()
