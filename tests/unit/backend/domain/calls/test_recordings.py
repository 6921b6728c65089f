"""Recordings: by hand and on demand, and how they follow their call."""

from __future__ import annotations

import pytest

from backend.contract.calls import (
    AttendedTransferRequest,
    CallAction,
    CallEvent,
    CallState,
    TargetCallRequest,
    TransferRequest,
)
from backend.contract.recordings import RecordedCallAction
from backend.domain.errors import ConflictError
from backend.ports.organisation import RecordingPolicy
from tests.support.desk import NO_TOKEN, Desk, FakePhone
from tests.support.organisation import DOMAIN, USERS, make_user


def talking(desk: Desk) -> tuple[FakePhone, FakePhone, CallState]:
    """Carol has called Alice; both may record by hand."""
    alice, carol = desk.softphone("alice"), desk.deskphone("carol")
    desk.talk(carol, alice)
    return alice, carol, desk.call("alice")


def test_a_recording_by_hand_runs_from_start_to_stop_and_is_kept() -> None:
    desk = Desk()
    alice, _, call = talking(desk)
    assert call.recording is False
    assert call.recordable
    desk.step(10)
    state = desk.service.start_recording(DOMAIN, "alice", call.call_id, NO_TOKEN)
    assert (state.recording, state.recording_duration) == (True, 0)
    assert state.event is CallEvent.RECORDING_STARTED
    assert CallAction.STOP_REC in desk.actions("alice", call.call_id)
    assert CallAction.START_REC not in desk.actions("alice", call.call_id)
    (running,) = desk.engine.recordings.values()
    assert running.channel_id == alice.channel.channel_id
    assert running.path == f"/recordings/{running.recording_id}.wav"
    desk.step(5)
    assert desk.call("alice").recording_duration == 5
    state = desk.service.stop_recording(DOMAIN, "alice", call.call_id, NO_TOKEN)
    desk.pump()
    assert state.recording is False
    assert state.event is CallEvent.RECORDING_STOPPED
    (kept,) = desk.news.kept
    assert (kept.user_id, kept.path, kept.remote_name) == ("alice", running.path, "Carol")
    assert kept.duration_s == 2.5, "what the engine has written"
    assert desk.call("carol").recording is False, "the other user sees nothing of it"


def test_a_recording_by_hand_that_is_not_stopped_is_kept_at_the_end_of_the_call() -> None:
    desk = Desk()
    _, carol, call = talking(desk)
    desk.service.start_recording(DOMAIN, "alice", call.call_id, NO_TOKEN)
    desk.engine.hang_up(carol.channel)
    desk.pump()
    assert len(desk.news.kept) == 1
    assert desk.all_over()


def test_a_call_can_be_recorded_twice_in_a_row() -> None:
    desk = Desk()
    _, _, call = talking(desk)
    for _ in range(2):
        desk.service.start_recording(DOMAIN, "alice", call.call_id, NO_TOKEN)
        desk.service.stop_recording(DOMAIN, "alice", call.call_id, NO_TOKEN)
    desk.pump()
    assert len({each.uid for each in desk.news.kept}) == 2


def on_demand(desk: Desk) -> tuple[FakePhone, FakePhone, CallState]:
    """Carol has called Bob, all of whose calls are recorded."""
    bob, carol = desk.softphone("bob"), desk.deskphone("carol")
    desk.talk(carol, bob)
    return bob, carol, desk.call("bob")


def test_on_demand_a_call_is_recorded_from_its_answer_and_thrown_away_unless_saved() -> None:
    desk = Desk()
    _, carol, call = on_demand(desk)
    assert call.external_recording
    assert call.recording is None
    (running,) = desk.engine.recordings.values()
    desk.engine.hang_up(carol.channel)
    desk.pump()
    assert desk.news.kept == []
    assert [each.path for each in desk.news.discarded] == [running.path]
    assert desk.all_over()


def test_a_saved_recording_is_kept_and_a_save_can_be_taken_back() -> None:
    desk = Desk()
    _, carol, call = on_demand(desk)
    state = desk.service.save_recording(DOMAIN, "bob", call.call_id, NO_TOKEN)
    assert state.event is CallEvent.RECORDING_SAVED
    offered = desk.actions("bob", call.call_id)
    assert CallAction.DISCARD_REC in offered
    assert CallAction.SAVE_REC not in offered
    state = desk.service.discard_recording(DOMAIN, "bob", call.call_id, NO_TOKEN)
    assert state.event is CallEvent.RECORDING_DISCARDED
    assert state.external_recording, "it goes on"
    desk.service.save_recording(DOMAIN, "bob", call.call_id, NO_TOKEN)
    desk.engine.hang_up(carol.channel)
    desk.pump()
    assert len(desk.news.kept) == 1
    assert desk.news.discarded == []


def test_pauses_do_not_count() -> None:
    desk = Desk()
    _, _, call = on_demand(desk)
    desk.step(10)
    state = desk.service.pause_recording(DOMAIN, "bob", call.call_id, NO_TOKEN)
    assert (state.external_recording_paused, state.external_recording_duration) == (True, 10)
    (running,) = desk.engine.recordings.values()
    assert running.paused
    desk.step(30)
    assert desk.call("bob").external_recording_duration == 10
    state = desk.service.resume_recording(DOMAIN, "bob", call.call_id, NO_TOKEN)
    assert state.external_recording_paused is False
    assert not running.paused
    desk.step(5)
    assert desk.call("bob").external_recording_duration == 15
    assert desk.call("bob").duration == 45


def test_the_caller_is_recorded_on_demand_too_once_the_phone_is_up() -> None:
    desk = Desk()
    bob, carol = desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, carol)
    assert desk.call("bob").external_recording
    assert len(desk.engine.recordings) == 1
    assert CallAction.SAVE_REC in desk.actions("bob", desk.call("bob").call_id)


def test_hold_keeps_a_recording_running() -> None:
    desk = Desk()
    _, _, call = talking(desk)
    desk.service.start_recording(DOMAIN, "alice", call.call_id, NO_TOKEN)
    desk.service.hold_call(DOMAIN, "alice", call.call_id, NO_TOKEN)
    desk.step(7)
    assert desk.call("alice").recording_duration == 7
    assert len(desk.engine.recordings) == 1
    assert CallAction.STOP_REC in desk.actions("alice", call.call_id)


def test_a_conference_keeps_the_recording_of_the_call_that_joins_it_in_one_file() -> None:
    desk = Desk()
    alice, _, first = talking(desk)
    desk.deskphone("dave").dial("1001")
    second = next(each for each in desk.calls("alice") if each.call_id != first.call_id)
    desk.answer("alice", second.call_id, alice)
    desk.service.start_recording(DOMAIN, "alice", second.call_id, NO_TOKEN)
    (before,) = desk.engine.recordings
    desk.step(4)
    state = desk.service.add_call_to_conference(DOMAIN, "alice", first.call_id, TargetCallRequest())
    desk.pump()
    assert list(desk.engine.recordings) == [before], "the conference is on the bridge that is recorded"
    assert (state.call_id, state.recording, state.recording_duration) == (first.call_id, True, 4)


def test_a_call_that_moves_to_another_bridge_goes_on_in_a_second_file() -> None:
    desk = Desk()
    alice, bob, carol = desk.softphone("alice"), desk.softphone("bob"), desk.deskphone("carol")
    desk.talk(carol, alice)
    first = desk.call("alice")
    desk.service.start_recording(DOMAIN, "carol", desk.call("carol").call_id, NO_TOKEN)
    desk.step(3)
    bob.dial("1001")
    second = next(each for each in desk.calls("alice") if each.call_id != first.call_id)
    desk.answer("alice", second.call_id, alice)
    desk.service.save_recording(DOMAIN, "bob", desk.call("bob").call_id, NO_TOKEN)
    desk.step(2)
    request = AttendedTransferRequest(target_call_id=second.call_id)
    desk.service.transfer_to_call(DOMAIN, "alice", first.call_id, request)
    desk.pump()
    (bridge,) = desk.engine.bridges
    assert {each.bridge_id for each in desk.engine.recordings.values()} == {bridge}
    assert len(desk.engine.recordings) == 2
    assert desk.call("carol").recording_duration == 5
    assert desk.call("bob").external_recording_duration == 2
    desk.engine.hang_up(carol.channel)
    desk.pump()
    assert len([each for each in desk.news.kept if each.user_id == "carol"]) == 1
    assert len([each for each in desk.news.kept if each.user_id == "bob"]) == 2
    assert desk.all_over()


def test_a_recording_that_breaks_says_why_and_what_there_is_is_kept() -> None:
    desk = Desk()
    _, _, call = talking(desk)
    desk.service.start_recording(DOMAIN, "alice", call.call_id, NO_TOKEN)
    (running,) = desk.engine.recordings.values()
    desk.engine.recording_breaks(running, "the disk is full")
    desk.pump()
    state = desk.call("alice")
    assert (state.recording, state.event) == (False, CallEvent.RECORDING_STOPPED)
    assert state.event_description == "The recording stopped: the disk is full."
    assert desk.news.kept[0].error == "the disk is full"
    assert CallAction.START_REC in desk.actions("alice", call.call_id)


ALWAYS_BOB = [
    make_user("bob", "1002", recording=RecordingPolicy.ALWAYS) if each.user_id == "bob" else each
    for each in USERS
]


def test_a_call_that_is_always_recorded_is_kept_and_can_be_paused_but_not_thrown_away() -> None:
    desk = Desk(ALWAYS_BOB)
    _, carol, call = on_demand(desk)
    recording = {action for action in CallAction if action.value.endswith("_REC")}
    assert call.external_recording
    assert desk.actions("bob", call.call_id) & recording == {CallAction.PAUSE_REC}
    for refused in (desk.service.discard_recording, desk.service.save_recording, desk.service.stop_recording):
        with pytest.raises(ConflictError):
            refused(DOMAIN, "bob", call.call_id, NO_TOKEN)
    desk.service.pause_recording(DOMAIN, "bob", call.call_id, NO_TOKEN)
    assert desk.actions("bob", call.call_id) & recording == {CallAction.RESUME_REC}
    desk.service.resume_recording(DOMAIN, "bob", call.call_id, NO_TOKEN)
    (listed,) = desk.service.recorded_calls(DOMAIN, "bob")
    assert (listed.is_saved, listed.allowed_actions) == (True, [RecordedCallAction.PAUSE])
    (running,) = desk.engine.recordings.values()
    assert running.path == f"/recordings/{running.recording_id}.wav"
    desk.engine.hang_up(carol.channel)
    desk.pump()
    assert [each.path for each in desk.news.kept] == [running.path]
    assert desk.news.discarded == []
    assert desk.all_over()


def test_a_call_that_is_always_recorded_is_not_begun_again_and_again_on_a_full_disk() -> None:
    desk = Desk(ALWAYS_BOB)
    _, carol, _ = on_demand(desk)
    (running,) = desk.engine.recordings.values()
    desk.engine.recording_breaks(running, "the disk is full")
    desk.pump()
    assert not desk.engine.recordings
    desk.engine.hang_up(carol.channel)
    desk.pump()
    assert [each.error for each in desk.news.kept] == ["the disk is full"]


def test_what_nobody_has_saved_yet_lies_apart() -> None:
    desk = Desk()
    on_demand(desk)
    (running,) = desk.engine.recordings.values()
    assert running.path == f"/recordings/unsaved/{running.recording_id}.wav"


def test_a_transfer_between_users_who_are_recorded_makes_no_second_recording_of_a_call() -> None:
    desk = Desk([make_user(each.user_id, each.extension, recording=RecordingPolicy.ALWAYS) for each in USERS])
    carol, bob = desk.deskphone("carol"), desk.softphone("bob")
    dave = desk.deskphone("dave")
    desk.talk(carol, bob)
    assert len(desk.engine.recordings) == 2, "each user has one's own"
    request = TransferRequest(destination="tel:1004", blind=True)
    desk.service.transfer_call(DOMAIN, "bob", desk.call("bob").call_id, request)
    desk.pump()
    dave.ring()
    dave.answer()
    recorded = {desk.service.recorded_calls(DOMAIN, user)[0].call_id for user in ("carol", "dave")}
    assert len(desk.engine.recordings) == 2
    assert len(recorded) == 2
    desk.engine.hang_up(carol.channel)
    desk.pump()
    assert sorted(each.user_id for each in desk.news.kept) == ["bob", "carol", "dave"]
    assert desk.all_over()


def test_a_user_who_calls_the_own_other_phone_is_recorded_once() -> None:
    desk = Desk(ALWAYS_BOB)
    one, other = desk.deskphone("bob"), desk.deskphone("bob", "other")
    one.dial("1002")
    other.ring()
    other.answer()
    assert len(desk.calls("bob")) == 2
    assert len(desk.engine.recordings) == 1


def test_a_user_without_the_right_records_nothing() -> None:
    desk = Desk()
    erin, carol = desk.deskphone("erin"), desk.deskphone("carol")
    desk.talk(carol, erin)
    recording = {action for action in CallAction if action.value.endswith("_REC")}
    assert not desk.actions("erin", desk.call("erin").call_id) & recording
    assert desk.call("erin").recordable is False
