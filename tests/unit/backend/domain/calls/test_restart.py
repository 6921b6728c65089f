"""The backend, its link or the exchange goes away and comes back."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest

from backend.contract.calls import CallEvent, CallStatus
from backend.contract.stream import EngineStatus
from tests.support.desk import NO_TOKEN, Desk
from tests.support.organisation import DOMAIN


def test_a_new_backend_goes_on_with_the_calls_that_are_up() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    desk.service.hold_call(DOMAIN, "alice", desk.call("alice").call_id, NO_TOKEN)
    before = desk.calls("alice"), desk.calls("bob")
    batches = len(desk.engine.batches)
    desk.restart()
    assert (desk.calls("alice"), desk.calls("bob")) == before
    assert len(desk.engine.batches) == batches, "nothing had to be corrected"
    desk.service.resume_call(DOMAIN, "alice", desk.call("alice").call_id, NO_TOKEN)
    assert alice.hears == bob.hears


def test_events_that_came_while_no_backend_was_there_are_taken_in() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    desk.late = True
    desk.engine.hang_up(bob.channel)
    desk.late = False
    desk.restart()
    desk.pump()
    assert desk.ended("alice").outcome is CallEvent.HUNG_UP
    assert desk.all_over()


def test_an_event_is_taken_in_once() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    assert desk.engine.journal == [], "all is acknowledged"
    desk.engine.press(bob.channel, "1")
    (numbered,) = desk.engine.journal
    desk.pump()
    token = desk.call("alice").state_token
    desk.service.handle(numbered)
    assert desk.call("alice").state_token == token


def test_timers_go_on_after_a_restart() -> None:
    desk = Desk()
    alice = desk.deskphone("alice")
    desk.deskphone("bob")
    alice.dial("1002")
    desk.step(30)
    desk.restart()
    desk.step(29)
    assert desk.call("alice").status is CallStatus.INITIATED
    desk.step(1)
    assert desk.ended("alice").outcome is CallEvent.NO_ANSWER


def test_records_come_again_until_they_are_settled() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    desk.hang_up("alice", desk.call("alice").call_id)
    first = [(each.uid, each.outcome) for each in desk.news.ended]
    desk.news.ended.clear()
    desk.restart()
    assert sorted((each.uid, each.outcome) for each in desk.news.ended) == sorted(first)
    for uid, _ in first:
        desk.service.ended_recorded(uid)
        desk.service.ended_recorded(uid)
    desk.news.ended.clear()
    desk.restart()
    assert desk.news.ended == []


def test_an_exchange_that_was_restarted_has_ended_all_calls() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    desk.service.park_call(DOMAIN, "alice", desk.call("alice").call_id, NO_TOKEN)
    desk.deskphone("carol").dial("1001")
    desk.engine_restarts()
    assert desk.ended("bob").outcome is CallEvent.FAILED
    assert desk.last_state("bob").event_description == "The exchange was restarted during the call."
    assert desk.ended("carol").outcome is CallEvent.FAILED
    assert desk.news.parked[-1].parked == []
    assert desk.all_over()


def test_a_recording_of_an_exchange_that_died_is_kept_as_far_as_it_got() -> None:
    desk = Desk()
    alice, carol = desk.softphone("alice"), desk.deskphone("carol")
    desk.talk(carol, alice)
    desk.service.start_recording(DOMAIN, "alice", desk.call("alice").call_id, NO_TOKEN)
    desk.step(9)
    desk.engine_restarts()
    (kept,) = desk.news.kept
    assert kept.duration_s == 9
    assert kept.error == "The exchange stopped during the recording."
    assert desk.all_over()


def test_calls_and_recordings_end_when_the_exchange_died_not_when_another_one_is_there() -> None:
    desk = Desk()
    alice, carol = desk.softphone("alice"), desk.deskphone("carol")
    desk.talk(carol, alice)
    desk.service.start_recording(DOMAIN, "alice", desk.call("alice").call_id, NO_TOKEN)
    desk.step(9)
    desk.service.lost()
    desk.clock.step(4)
    desk.engine_restarts()
    (kept,) = desk.news.kept
    assert kept.duration_s == 9
    assert desk.ended("carol").duration_s == 9
    assert desk.last_state("alice").duration == 9
    assert desk.all_over()


def test_the_file_tells_how_long_a_recording_of_an_exchange_that_died_is(tmp_path: Path) -> None:
    desk = Desk()
    alice, carol = desk.softphone("alice"), desk.deskphone("carol")
    desk.talk(carol, alice)
    desk.service.start_recording(DOMAIN, "alice", desk.call("alice").call_id, NO_TOKEN)
    (recording,) = desk.service._board.recordings.values()
    recording.path = str(tmp_path / "recording.wav")
    with wave.open(recording.path, "wb") as file:
        file.setparams((2, 2, 8000, 0, "NONE", ""))
        file.writeframes(bytes(4 * 8000 * 7))
    desk.step(9)
    desk.engine_restarts()
    (kept,) = desk.news.kept
    assert kept.duration_s == 7


def test_records_that_were_not_settled_outlive_a_restart_of_the_exchange() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    desk.hang_up("alice", desk.call("alice").call_id)
    desk.engine_restarts()
    keys = {f"ended:{each.uid}" for each in desk.news.ended}
    keys |= {f"ended:{each.uid}" for each in desk.news.discarded}
    assert len(keys) == 3
    assert set(desk.engine.remembered) == keys


def test_losing_and_finding_the_exchange_is_told() -> None:
    desk = Desk()
    assert desk.service.sip_uri == "sip:127.0.0.1:5060"
    desk.service.lost()
    desk.service.lost()
    assert desk.service.engine_status is EngineStatus.DOWN
    assert desk.service.sip_uri is None
    desk.service.attached(desk.engine.snapshot())
    assert [each.status for each in desk.news.engine] == [
        EngineStatus.UP,
        EngineStatus.DOWN,
        EngineStatus.UP,
    ]


def test_what_the_engine_never_heard_of_is_gone_after_the_link_was_lost() -> None:
    desk = Desk()
    alice = desk.softphone("alice")
    desk.deskphone("bob")
    desk.engine.deaf = True
    desk.make("alice", alice, "tel:1002")
    desk.engine.deaf = False
    desk.service.lost()
    desk.service.attached(desk.engine.snapshot())
    assert desk.calls("alice") == []
    state = desk.last_state("alice")
    assert (state.status, state.event) == (CallStatus.TERMINATED, CallEvent.FAILED)


def test_no_timer_fires_while_the_exchange_is_away() -> None:
    desk = Desk()
    alice = desk.deskphone("alice")
    desk.deskphone("bob")
    alice.dial("1002")
    desk.service.lost()
    desk.step(100)
    assert desk.call("alice").status is CallStatus.INITIATED
    desk.service.attached(desk.engine.snapshot())
    desk.step(0)
    assert desk.ended("alice").outcome is CallEvent.NO_ANSWER


@pytest.mark.parametrize("lost", ["leg", "channel"])
def test_legs_and_channels_without_counterpart_end_a_moment_after_the_attach(lost: str) -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    if lost == "leg":
        del desk.engine.channels[bob.channel.channel_id]
    else:
        for key in tuple(desk.engine.remembered):
            del desk.engine.remembered[key]
    desk.restart()
    desk.step(2)
    assert desk.engine.channels == {}
    assert desk.calls("alice") == []
