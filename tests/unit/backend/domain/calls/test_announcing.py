"""Telling the parties that their call is recorded."""

from __future__ import annotations

from backend.contract.calls import AttendedTransferRequest
from backend.ports.organisation import OrganisationSettings
from tests.support.desk import NO_TOKEN, Desk
from tests.support.organisation import DOMAIN

ANNOUNCED = OrganisationSettings(recording_announcement=True)
BEEPING = OrganisationSettings(recording_beep_s=15)
SENTENCE = ["sound:call-is-recorded"]


def said(desk: Desk) -> list[list[str]]:
    """What was played to bridges."""
    return [media for _, media in desk.engine.played_to_bridges]


def test_nothing_is_said_where_the_organisation_does_not_ask_for_it() -> None:
    desk = Desk()
    desk.talk(desk.deskphone("carol"), desk.softphone("bob"))
    desk.step(60)
    assert desk.engine.recordings
    assert said(desk) == []


def test_a_recording_that_begins_by_itself_is_announced_to_both_once() -> None:
    desk = Desk(settings=ANNOUNCED)
    desk.talk(desk.deskphone("carol"), desk.softphone("bob"))
    call = desk.call("bob")
    assert desk.engine.played_to_bridges == [(*desk.engine.bridges, SENTENCE)]
    desk.service.save_recording(DOMAIN, "bob", call.call_id, NO_TOKEN)
    desk.service.hold_call(DOMAIN, "bob", call.call_id, NO_TOKEN)
    desk.service.resume_call(DOMAIN, "bob", call.call_id, NO_TOKEN)
    desk.pump()
    assert len(said(desk)) == 1


def test_a_recording_by_hand_is_announced_each_time_that_it_begins() -> None:
    desk = Desk(settings=ANNOUNCED)
    desk.talk(desk.deskphone("carol"), desk.softphone("alice"))
    call_id = desk.call("alice").call_id
    assert said(desk) == []
    for begun in (1, 2):
        desk.service.start_recording(DOMAIN, "alice", call_id, NO_TOKEN)
        assert len(said(desk)) == begun
        desk.service.stop_recording(DOMAIN, "alice", call_id, NO_TOKEN)
        desk.pump()


def test_who_comes_into_a_recorded_call_is_told_too() -> None:
    desk = Desk(settings=ANNOUNCED)
    alice, carol, erin = desk.softphone("alice"), desk.deskphone("carol"), desk.deskphone("erin")
    desk.talk(carol, alice)
    first = desk.call("alice")
    desk.service.start_recording(DOMAIN, "carol", desk.call("carol").call_id, NO_TOKEN)
    assert len(said(desk)) == 1
    desk.service.hold_call(DOMAIN, "alice", first.call_id, NO_TOKEN)
    second = desk.make("alice", alice, "tel:1005")
    erin.ring()
    erin.answer()
    assert len(said(desk)) == 1, "nobody is recorded in the second call"
    request = AttendedTransferRequest(target_call_id=second.call_id)
    desk.service.transfer_to_call(DOMAIN, "alice", first.call_id, request)
    desk.pump()
    assert said(desk) == [SENTENCE, SENTENCE]


def test_a_beep_comes_from_time_to_time_and_not_while_the_recording_is_paused() -> None:
    desk = Desk(settings=BEEPING)
    carol = desk.deskphone("carol")
    desk.talk(carol, desk.softphone("bob"))
    call_id = desk.call("bob").call_id
    desk.step(31)
    assert said(desk) == [["tone:beep"]] * 2
    desk.service.pause_recording(DOMAIN, "bob", call_id, NO_TOKEN)
    desk.step(60)
    assert len(said(desk)) == 2
    desk.service.resume_recording(DOMAIN, "bob", call_id, NO_TOKEN)
    desk.step(16)
    assert len(said(desk)) == 3
    desk.engine.hang_up(carol.channel)
    desk.pump()
    desk.step(60)
    assert len(said(desk)) == 3
    assert desk.all_over()


def test_the_beep_goes_on_after_a_restart_of_the_backend() -> None:
    desk = Desk(settings=BEEPING)
    desk.talk(desk.deskphone("carol"), desk.softphone("bob"))
    desk.restart()
    desk.pump()
    desk.step(16)
    assert said(desk) == [["tone:beep"]]
