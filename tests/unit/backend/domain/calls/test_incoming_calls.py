"""Who rings, who gets the call, and what the others and the caller are told."""

from __future__ import annotations

import pytest

from backend.contract.calls import (
    CallAction,
    CallEvent,
    CallStatus,
    MakeCallRequest,
    MakeCallType,
    RemotePartyType,
    RetargetReason,
)
from backend.ports.telephony import Cause, ChannelState
from tests.support.desk import Desk


def test_all_devices_of_a_user_ring_and_the_first_to_answer_gets_the_call() -> None:
    desk = Desk()
    alice = desk.deskphone("alice")
    soft, hard = desk.softphone("carol"), desk.deskphone("carol")
    alice.dial("+4627741003")
    assert soft.channel.state is hard.channel.state is ChannelState.DIALLING
    lost = hard.channel.channel_id
    soft.answer()
    assert desk.engine.destroyed[lost] is Cause.ANSWERED_ELSEWHERE
    assert soft.hears == alice.hears
    assert desk.call("carol").device_ids == [soft.device_id]


def test_the_main_number_rings_all_attendants_and_the_first_gets_the_call() -> None:
    desk = Desk()
    caller, alice, dave = desk.deskphone("erin"), desk.softphone("alice"), desk.deskphone("dave")
    caller.dial("+46277400")
    state = desk.call("alice")
    assert state.history_info is not None
    assert state.history_info.previous_retarget_reason is RetargetReason.DISTRIBUTED
    assert state.history_info.initial_party is not None
    assert state.history_info.initial_party.type is RemotePartyType.FUNCTION_NUMBER_ID
    assert state.remote_party is not None
    assert state.remote_party.display_name == "Erin"
    lost = alice.channel.channel_id
    dave.answer()
    assert desk.ended("alice").outcome is CallEvent.ANSWERED_ELSEWHERE
    assert desk.engine.destroyed[lost] is Cause.ANSWERED_ELSEWHERE
    remote = desk.call("erin").remote_party
    assert remote is not None
    assert remote.display_name == "Dave"
    assert caller.hears == dave.hears


def test_an_attendant_who_calls_the_main_number_does_not_ring() -> None:
    desk = Desk()
    alice, dave = desk.softphone("alice"), desk.deskphone("dave")
    alice.dial("0277400")
    assert len(alice.channels) == 1
    assert dave.channel.state is ChannelState.DIALLING
    assert len(desk.calls("alice")) == 1


def test_only_when_all_attendants_have_refused_does_the_caller_hear_busy() -> None:
    desk = Desk()
    caller, alice, dave = desk.deskphone("erin"), desk.deskphone("alice"), desk.deskphone("dave")
    channel = caller.dial("+46277400")
    desk.engine.hang_up(alice.channel, Cause.USER_BUSY)
    desk.pump()
    assert desk.ended("alice").outcome is CallEvent.BUSY
    assert desk.call("erin").status is CallStatus.INITIATED
    desk.engine.hang_up(dave.channel, Cause.NO_ANSWER)
    desk.pump()
    assert desk.ended("erin").outcome is CallEvent.BUSY
    assert desk.engine.destroyed[channel.channel_id] is Cause.USER_BUSY
    assert desk.all_over()


@pytest.mark.parametrize(
    ("cause", "event", "sentence"),
    [
        (Cause.USER_BUSY, CallEvent.BUSY, "Bob is busy."),
        (Cause.CALL_REJECTED, CallEvent.REJECTED, "Bob rejected the call."),
        (Cause.NO_USER_RESPONSE, CallEvent.NO_ANSWER, "Bob does not respond."),
        (Cause.BEARER_NOT_IMPLEMENTED, CallEvent.FAILED, "The phone of Bob speaks no codec"),
    ],
)
def test_the_caller_is_told_why_a_call_was_not_answered(
    cause: Cause, event: CallEvent, sentence: str
) -> None:
    desk = Desk()
    alice, bob = desk.deskphone("alice"), desk.deskphone("bob")
    channel = alice.dial("1002")
    desk.engine.hang_up(bob.channel, cause)
    desk.pump()
    state = desk.last_state("alice")
    assert (state.status, state.event) == (CallStatus.TERMINATED, event)
    assert state.event_description is not None
    assert state.event_description.startswith(sentence)
    assert desk.engine.destroyed[channel.channel_id] is cause
    assert desk.ended("bob").answered_at is None
    assert desk.all_over()


def test_a_device_that_is_up_hears_why_its_call_did_not_come_about_and_then_ends() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.make("alice", alice, "tel:1002")
    desk.engine.hang_up(bob.channel, Cause.USER_BUSY)
    desk.pump()
    assert desk.ended("alice").outcome is CallEvent.BUSY
    assert alice.hears == "tone:busy"
    desk.step(3)
    assert alice.channels == []
    assert desk.all_over()


def test_a_device_that_hears_the_busy_tone_is_free_for_the_next_call() -> None:
    desk = Desk()
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.make("alice", alice, "tel:1002")
    desk.engine.hang_up(bob.channel, Cause.USER_BUSY)
    desk.pump()
    desk.make("alice", alice, "tel:1003")
    assert alice.hears == "nothing"
    carol.answer()
    desk.step(10)
    assert alice.hears == carol.hears


def test_a_phone_that_calls_is_told_after_a_while_that_it_rings_though_nothing_has_rung_yet() -> None:
    desk = Desk()
    alice = desk.deskphone("alice")
    desk.deskphone("bob")
    alice.dial("1002")
    desk.step(4)
    assert alice.channel.rung
    assert desk.call("alice").status is CallStatus.INITIATED
    desk.step(56)
    assert desk.ended("alice").outcome is CallEvent.NO_ANSWER


def test_a_caller_whose_phone_is_lost_has_not_cancelled() -> None:
    desk = Desk()
    alice = desk.deskphone("alice")
    desk.deskphone("bob")
    alice.dial("1002")
    desk.engine.hang_up(alice.channel, Cause.TEMPORARY_FAILURE)
    desk.pump()
    assert desk.ended("alice").outcome is CallEvent.FAILED


def test_a_refusal_on_one_device_ends_the_ringing_of_the_others_but_busy_does_not() -> None:
    desk = Desk()
    alice, one, two = desk.deskphone("alice"), desk.deskphone("bob", "one"), desk.deskphone("bob", "two")
    alice.dial("1002")
    desk.engine.hang_up(one.channel, Cause.USER_BUSY)
    desk.pump()
    assert desk.call("bob").status is CallStatus.RINGING
    desk.engine.hang_up(two.channel, Cause.CALL_REJECTED)
    desk.pump()
    assert desk.ended("alice").outcome is CallEvent.REJECTED
    assert desk.all_over()


def test_a_user_rejects_a_call_by_operation() -> None:
    desk = Desk()
    alice, bob = desk.deskphone("alice"), desk.deskphone("bob")
    channel = alice.dial("1002")
    assert desk.actions("bob", desk.call("bob").call_id) == {CallAction.ANSWER, CallAction.HANG_UP}
    ringing = bob.channel.channel_id
    state = desk.hang_up("bob", desk.call("bob").call_id)
    assert (state.status, state.event) == (CallStatus.TERMINATED, CallEvent.REJECTED)
    assert desk.engine.destroyed[channel.channel_id] is Cause.CALL_REJECTED
    assert desk.engine.destroyed[ringing] is Cause.CALL_REJECTED
    assert desk.ended("alice").outcome is CallEvent.REJECTED
    assert desk.all_over()


def test_a_user_without_a_phone_misses_the_call_and_the_caller_is_told() -> None:
    desk = Desk()
    channel = desk.deskphone("alice").dial("1002")
    assert desk.ended("alice").outcome is CallEvent.FAILED
    assert desk.last_state("alice").event_description == "Bob has no phone connected."
    assert desk.engine.destroyed[channel.channel_id] is Cause.DESTINATION_OUT_OF_ORDER
    assert desk.ended("bob").outcome is CallEvent.NO_ANSWER
    assert desk.all_over()


def test_a_caller_who_gives_up_cancels_the_ringing() -> None:
    desk = Desk()
    alice, bob = desk.deskphone("alice"), desk.deskphone("bob")
    alice.dial("1002")
    bob.ring()
    desk.engine.hang_up(alice.channel)
    desk.pump()
    assert desk.ended("bob").outcome is CallEvent.CANCELLED
    assert desk.ended("alice").outcome is CallEvent.CANCELLED
    assert bob.channels == []
    assert desk.all_over()


def test_a_call_that_nobody_answers_ends_after_a_minute() -> None:
    desk = Desk()
    alice, bob = desk.deskphone("alice"), desk.deskphone("bob")
    channel = alice.dial("1002")
    bob.ring()
    desk.step(59)
    assert desk.call("alice").status is CallStatus.RINGING
    desk.step(1)
    assert desk.ended("alice").outcome is desk.ended("bob").outcome is CallEvent.NO_ANSWER
    assert desk.engine.destroyed[channel.channel_id] is Cause.NO_ANSWER
    assert desk.all_over()


def test_a_second_call_to_a_softphone_that_talks_is_only_shown_and_answering_it_holds_the_first() -> None:
    desk = Desk()
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, alice)
    first = desk.call("alice")
    carol.dial("1001")
    assert len(alice.channels) == 1
    assert carol.channel.rung, "the caller hears that it rings"
    second = next(each for each in desk.calls("alice") if each.call_id != first.call_id)
    assert second.status is CallStatus.RINGING
    answered = desk.answer("alice", second.call_id, alice)
    assert answered.status is CallStatus.ACTIVE
    assert desk.service.get_call_state("example.org", "alice", first.call_id).status is CallStatus.HELD
    assert bob.hears == "music"
    assert carol.hears == alice.hears
    assert desk.call("bob").event is CallEvent.REMOTE_HELD


def test_a_softphone_rings_again_for_a_waiting_call_when_its_present_one_ends() -> None:
    desk = Desk()
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, alice)
    carol.dial("1001")
    talking = alice.channel.channel_id
    desk.engine.hang_up(bob.channel)
    desk.pump()
    assert talking not in desk.engine.channels
    assert alice.channel.state is ChannelState.DIALLING
    alice.answer()
    assert alice.hears == carol.hears


def test_two_calls_ring_a_softphone_once_and_the_first_is_answered() -> None:
    desk = Desk()
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    bob.dial("1001")
    carol.dial("1001")
    alice.ring()
    assert bob.channel.rung
    assert carol.channel.rung
    alice.answer()
    assert alice.hears == bob.hears
    assert [each.status for each in desk.calls("alice")] == [CallStatus.ACTIVE, CallStatus.RINGING]


def test_answering_by_operation_calls_the_device_with_auto_answer_and_ends_its_ringing() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    bob.dial("1001")
    alice.ring()
    ringing = alice.channel.channel_id
    state = desk.call("alice")
    assert state.actions is not None
    assert state.actions[0].device_ids == [alice.device_id]
    desk.answer("alice", state.call_id, alice)
    assert desk.engine.destroyed[ringing] is Cause.ANSWERED_ELSEWHERE
    assert alice.channel.auto_answer
    assert alice.hears == bob.hears
    assert desk.call("alice").event is CallEvent.ANSWERED


def test_while_one_attendant_answers_by_operation_another_one_cannot() -> None:
    desk = Desk()
    caller, alice = desk.deskphone("erin"), desk.deskphone("alice", auto=False)
    desk.softphone("dave")
    caller.dial("+46277400")
    desk.answer("alice", desk.call("alice").call_id, alice)
    assert CallAction.ANSWER not in desk.actions("dave", desk.call("dave").call_id)
    desk.engine.hang_up(alice.channel, Cause.NO_ANSWER)
    desk.pump()
    assert CallAction.ANSWER in desk.actions("dave", desk.call("dave").call_id)
    assert desk.calls("alice") == []


def test_the_echo_extension_answers_and_echoes() -> None:
    desk = Desk()
    alice = desk.deskphone("alice")
    alice.dial("*43")
    assert alice.hears == "echo"
    state = desk.call("alice")
    assert state.status is CallStatus.ACTIVE
    assert state.remote_party is not None
    assert state.remote_party.display_name == "Echo test"
    desk.engine.hang_up(alice.channel)
    desk.pump()
    assert desk.all_over()


def test_the_number_service_says_the_own_number_and_hangs_up() -> None:
    desk = Desk()
    alice = desk.deskphone("alice")
    alice.dial("*65")
    assert alice.hears == "digits:1001"
    desk.engine.playback_ends(alice.channel)
    desk.pump()
    assert alice.channels == []
    assert desk.all_over()


def test_a_number_that_nobody_has_is_refused_to_the_phone_and_logged() -> None:
    desk = Desk()
    channel = desk.deskphone("alice").dial("4711")
    assert desk.engine.destroyed[channel.channel_id] is Cause.UNALLOCATED_NUMBER
    assert desk.ended("alice").outcome is CallEvent.FAILED
    assert desk.ended("alice").remote_number == "4711"
    assert desk.all_over()


def test_an_intercom_call_asks_the_called_device_to_answer_by_itself() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    request = MakeCallRequest(destination="sip:bob@example.org", type=MakeCallType.INTERCOM)
    desk.service.make_call("example.org", "alice", alice.device_id, request)
    desk.pump()
    assert bob.channel.auto_answer
    assert bob.hears == alice.hears
    assert desk.call("alice").status is CallStatus.ACTIVE


def test_a_user_with_too_many_calls_is_busy() -> None:
    desk = Desk(max_calls=1)
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, alice)
    carol.dial("1001")
    assert desk.ended("carol").outcome is CallEvent.BUSY
    assert len(desk.calls("alice")) == 1
