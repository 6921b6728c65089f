"""Backend and exchange die together: what was up is ended, and logged once, by the next start."""

from __future__ import annotations

import wave
from pathlib import Path

from backend.contract.calls import CallEvent, CallStatus, MakeCallType
from backend.ports.organisation import Permission
from tests.support.desk import NO_TOKEN, Desk
from tests.support.organisation import DOMAIN


def settle(desk: Desk) -> None:
    news = desk.news
    for uid in [each.uid for each in news.ended] + [each.uid for each in news.discarded]:
        desk.service.ended_recorded(uid)


def test_calls_that_were_up_are_ended_once_by_the_next_start() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    desk.service.set_call_note(DOMAIN, "alice", desk.call("alice").call_id, "Room 12")
    before = {each.call_id for user in ("alice", "bob") for each in desk.calls(user)}
    desk.step(95)
    desk.both_restart()
    assert desk.all_over()
    assert {each.uid for each in desk.news.ended} == before
    for user in ("alice", "bob"):
        ended = desk.ended(user)
        assert (ended.outcome, ended.answered_at is not None) == (CallEvent.FAILED, True)
        assert ended.note == "Room 12"
        assert 90 <= ended.duration_s <= 95, "the time is noted every ten seconds"
        state = desk.last_state(user)
        assert (state.status, state.event) == (CallStatus.TERMINATED, CallEvent.FAILED)
        assert state.event_description == "The exchange was restarted during the call."
    settle(desk)
    assert desk.live.states == {}
    desk.news.ended.clear()
    desk.both_restart()
    assert desk.news.ended == []


def test_a_call_that_nobody_had_answered_is_a_missed_one() -> None:
    desk = Desk()
    desk.softphone("alice")
    desk.deskphone("bob").dial("1001")
    desk.both_restart()
    ended = desk.ended("alice")
    assert (ended.inbound, ended.answered_at, ended.duration_s) == (True, None, 0)
    assert ended.remote_name == "Bob"


def test_parked_and_held_calls_end_too() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    desk.service.park_call(DOMAIN, "alice", desk.call("alice").call_id, NO_TOKEN)
    settle(desk)
    desk.both_restart()
    assert [each.user_id for each in desk.news.ended] == ["alice", "bob"]
    assert desk.news.parked[-1].parked == []
    assert desk.all_over()


def test_a_start_that_finds_the_exchange_alive_ends_nothing() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    found = desk.live.found()
    for timer in desk.clock.timers:
        timer.cancel()
    desk.bus, desk.registry, desk.service = desk._build()
    desk.service.restore(found, [])
    desk.service.attached(desk.engine.snapshot())
    assert desk.call("alice").status is CallStatus.ACTIVE
    assert desk.news.ended == []
    desk.both_restart()
    assert len(desk.news.ended) == 2


def test_what_is_over_and_logged_is_not_kept() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    writes = desk.live.writes
    desk.service.hold_call(DOMAIN, "alice", desk.call("alice").call_id, NO_TOKEN)
    desk.service.resume_call(DOMAIN, "alice", desk.call("alice").call_id, NO_TOKEN)
    assert desk.live.writes == writes, "the log does not tell who held"
    desk.hang_up("alice", desk.call("alice").call_id)
    assert len([key for key in desk.live.states if key.startswith("call:")]) == 2, "the log lacks them"
    settle(desk)
    assert desk.live.states == {}


def test_a_recording_on_demand_that_was_saved_is_kept_with_what_its_file_holds(tmp_path: Path) -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(alice, bob)
    desk.service.save_recording(DOMAIN, "bob", desk.call("bob").call_id, NO_TOKEN)
    desk.step(9)
    (recording,) = desk.service._board.recordings.values()
    file = tmp_path / "one.wav"
    with wave.open(str(file), "wb") as written:
        written.setparams((2, 2, 8000, 0, "NONE", ""))
        written.writeframes(bytes(4 * 8000 * 7))
    recording.path = str(file)
    recording.running_since = (recording.running_since or 0) + 1e-3
    desk.service._board.save_recording(recording)
    desk.service._transition.commit()
    desk.both_restart()
    (kept,) = desk.news.kept
    assert (kept.user_id, kept.path, kept.duration_s) == ("bob", str(file), 7)
    assert kept.error == "The exchange stopped during the recording."
    assert desk.service.recording_files() == {"one.wav"}


def test_a_recording_on_demand_that_nobody_saved_is_thrown_away() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(alice, bob)
    desk.both_restart()
    assert desk.news.kept == []
    assert [each.user_id for each in desk.news.discarded] == ["bob"]


def test_what_another_version_has_written_is_left_out() -> None:
    desk = Desk()
    desk.live.states = {"call:x": b"\xc1", "recording:y": b""}
    desk.both_restart()
    assert desk.live.states == {}
    assert desk.news.ended == []


def test_an_intruder_ends_with_the_call() -> None:
    desk = Desk()
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, carol)
    assert Permission.MONITOR in desk.user("alice").permissions
    desk.make("alice", alice, "tel:1002", MakeCallType.MONITOR)
    desk.pump()
    desk.both_restart()
    assert sorted(each.user_id for each in desk.news.ended) == ["alice", "bob", "carol"]
    assert desk.all_over()


def test_a_call_that_the_exchange_never_heard_of_is_logged() -> None:
    desk = Desk()
    alice = desk.softphone("alice")
    desk.deskphone("bob")
    desk.engine.deaf = True
    desk.make("alice", alice, "tel:1002")
    desk.engine.deaf = False
    desk.service.lost()
    desk.service.attached(desk.engine.snapshot())
    assert desk.ended("alice").outcome is CallEvent.FAILED
    assert desk.last_state("alice").event_description == "The connection to the exchange was lost."
