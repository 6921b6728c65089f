"""Ad-hoc conferences."""

from __future__ import annotations

import pytest

from backend.contract.calls import (
    CallAction,
    CallEvent,
    CallState,
    CallStatus,
    DtmfRequest,
    MakeCallRequest,
    RemotePartyType,
    RetargetReason,
    TargetCallRequest,
)
from backend.domain.errors import ConflictError, NotFoundError
from backend.ports.telephony import SpeakersChanged
from tests.support.desk import NO_TOKEN, Desk, FakePhone
from tests.support.organisation import DOMAIN, make_user


class Meeting:
    """Alice's softphone has brought Bob and Carol together."""

    def __init__(self, *, max_conference: int | None = None) -> None:
        self.desk = Desk(max_conference=max_conference)
        self.alice = self.desk.softphone("alice")
        self.bob, self.carol = self.desk.deskphone("bob"), self.desk.deskphone("carol")
        self.desk.talk(self.bob, self.alice)
        self.call_id = self.desk.call("alice").call_id
        self.call_in("carol")
        self.state = self.add()

    def call_in(self, user_id: str) -> None:
        phone = self.carol if user_id == "carol" else self.desk.deskphone(user_id)
        phone.dial("1001")
        waiting = next(each for each in self.desk.calls("alice") if each.status is CallStatus.RINGING)
        self.desk.answer("alice", waiting.call_id, self.alice)

    def add(self) -> CallState:
        request = TargetCallRequest()
        state = self.desk.service.add_call_to_conference(DOMAIN, "alice", self.call_id, request)
        self.desk.pump()
        return state

    def names(self, user_id: str) -> set[str | None]:
        participants = self.desk.call(user_id).participants or []
        return {each.remote_party.display_name for each in participants}


def test_a_conference_brings_the_parties_of_two_calls_together() -> None:
    meeting = Meeting()
    state = meeting.state
    assert (state.call_id, state.conference, state.status) == (meeting.call_id, True, CallStatus.ACTIVE)
    assert state.event is CallEvent.PARTICIPANT_ADDED
    assert meeting.alice.hears == meeting.bob.hears == meeting.carol.hears
    assert len(meeting.desk.engine.bridges) == 1
    assert meeting.names("alice") == {"Bob", "Carol"}
    assert meeting.names("bob") == {"Alice", "Carol"}
    for user_id in ("alice", "bob", "carol"):
        remote = meeting.desk.call(user_id).remote_party
        assert remote is not None
        assert (remote.type, remote.display_name) == (RemotePartyType.SERVICE_ID, "Conference")


def test_each_participant_is_shown_with_how_the_call_came_that_brought_it() -> None:
    desk = Desk()
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    bob.dial("+46277400")
    waiting = desk.call("alice")
    desk.answer("alice", waiting.call_id, alice)
    held = desk.call("alice").call_id
    desk.service.make_consultation_call(DOMAIN, "alice", held, MakeCallRequest(destination="tel:1003"))
    desk.pump()
    carol.ring()
    carol.answer()
    desk.service.add_call_to_conference(DOMAIN, "alice", held, TargetCallRequest())
    desk.pump()
    dave = desk.deskphone("dave")
    dave.dial("1001")
    third = next(each for each in desk.calls("alice") if each.status is CallStatus.RINGING)
    desk.answer("alice", third.call_id, alice)
    desk.service.add_call_to_conference(
        DOMAIN, "alice", held, TargetCallRequest(target_call_id=third.call_id)
    )
    desk.restart()
    desk.pump()
    histories = {
        each.remote_party.display_name: each.history_info for each in desk.call("alice").participants or []
    }
    assert (histories["Carol"], histories["Dave"]) == (None, None)
    assert histories["Bob"] is not None
    assert histories["Bob"].previous_retarget_reason is RetargetReason.DISTRIBUTED
    assert histories["Bob"] == waiting.history_info


def test_who_leaves_goes_alone_and_two_who_stay_have_an_ordinary_call() -> None:
    meeting = Meeting()
    desk = meeting.desk
    state = desk.service.leave_conference(DOMAIN, "alice", meeting.call_id)
    desk.pump()
    assert (state.status, state.event) == (CallStatus.TERMINATED, CallEvent.LEFT_CONFERENCE)
    assert meeting.alice.channels == []
    assert meeting.bob.hears == meeting.carol.hears
    bob = desk.call("bob")
    assert not bob.conference
    assert bob.participants is None
    assert bob.remote_party is not None
    assert (bob.remote_party.display_name, bob.event) == ("Carol", CallEvent.PARTICIPANT_LEFT)
    assert CallAction.TRANSFER in desk.actions("bob", bob.call_id)


def test_the_owner_ends_the_conference_by_hanging_up() -> None:
    meeting = Meeting()
    meeting.desk.hang_up("alice", meeting.call_id)
    assert meeting.desk.ended("bob").outcome is CallEvent.HUNG_UP
    assert meeting.desk.all_over()


def test_anybody_else_who_hangs_up_goes_alone() -> None:
    meeting = Meeting()
    meeting.desk.hang_up("bob", meeting.desk.call("bob").call_id)
    assert meeting.alice.hears == meeting.carol.hears
    assert meeting.desk.call("alice").event is CallEvent.PARTICIPANT_LEFT


def test_a_participant_whose_phone_hangs_up_goes_alone() -> None:
    meeting = Meeting()
    meeting.desk.engine.hang_up(meeting.carol.channel)
    meeting.desk.pump()
    assert meeting.alice.hears == meeting.bob.hears


def test_the_owner_removes_a_participant_and_nobody_else_may() -> None:
    meeting = Meeting()
    meeting.call_in("dave")
    meeting.add()
    desk = meeting.desk
    carol = next(
        each
        for each in desk.call_of("alice", meeting.call_id).participants or []
        if each.remote_party.display_name == "Carol"
    )
    with pytest.raises(ConflictError):
        bob = desk.call("bob").call_id
        desk.service.remove_conference_participant(DOMAIN, "bob", bob, carol.id, NO_TOKEN)
    with pytest.raises(NotFoundError) as refusal:
        desk.service.remove_conference_participant(DOMAIN, "alice", meeting.call_id, "nobody", NO_TOKEN)
    assert refusal.value.code == "participant.unknown"
    state = desk.service.remove_conference_participant(DOMAIN, "alice", meeting.call_id, carol.id, NO_TOKEN)
    desk.pump()
    assert state.event is CallEvent.PARTICIPANT_LEFT
    assert meeting.carol.channels == []
    assert meeting.names("alice") == {"Bob", "Dave"}


def test_a_conference_grows() -> None:
    meeting = Meeting()
    meeting.call_in("dave")
    held = meeting.desk.service.get_call_state(DOMAIN, "alice", meeting.call_id)
    assert held.status is CallStatus.HELD
    assert meeting.bob.hears == meeting.carol.hears != "music"
    state = meeting.add()
    assert {each.remote_party.display_name for each in state.participants or []} == {"Bob", "Carol", "Dave"}
    assert state.status is CallStatus.ACTIVE


def test_a_full_conference_takes_no_more() -> None:
    meeting = Meeting(max_conference=3)
    meeting.call_in("dave")
    with pytest.raises(ConflictError) as refusal:
        meeting.add()
    assert refusal.value.code == "conference.full"


def test_two_channels_of_a_desk_phone_become_one() -> None:
    desk = Desk()
    alice, bob, carol = desk.deskphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, alice)
    first = desk.call("alice").call_id
    desk.service.hold_call(DOMAIN, "alice", first, NO_TOKEN)
    desk.talk(carol, alice)
    desk.service.add_call_to_conference(DOMAIN, "alice", first, TargetCallRequest())
    desk.pump()
    assert alice.hears == bob.hears == carol.hears


def test_a_conference_cannot_be_parked_or_transferred() -> None:
    meeting = Meeting()
    offered = meeting.desk.actions("alice", meeting.call_id)
    assert not offered & {CallAction.PARK, CallAction.TRANSFER, CallAction.TRANSFER_TO_CALL}
    assert offered >= {CallAction.LEAVE, CallAction.REMOVE_PARTICIPANT, CallAction.HOLD, CallAction.MUTE}
    with pytest.raises(ConflictError) as refusal:
        meeting.desk.service.park_call(DOMAIN, "alice", meeting.call_id, NO_TOKEN)
    assert refusal.value.code == "call.action.not.allowed"


def participant(meeting: Meeting, name: str) -> str:
    """The id of a participant, as Alice sees it."""
    shown = meeting.desk.call_of("alice", meeting.call_id).participants or []
    return next(each.id for each in shown if each.remote_party.display_name == name)


def mute(meeting: Meeting, user_id: str, call_id: str, whom: str, *, muted: bool = True) -> None:
    service = meeting.desk.service
    service.mute_conference_participant(DOMAIN, user_id, call_id, whom, NO_TOKEN, muted=muted)


def test_the_owner_who_leaves_hands_it_to_who_has_been_there_longest() -> None:
    meeting = Meeting()
    meeting.call_in("dave")
    meeting.add()
    desk = meeting.desk
    assert CallAction.REMOVE_PARTICIPANT not in desk.actions("bob", desk.call("bob").call_id)
    desk.service.leave_conference(DOMAIN, "alice", meeting.call_id)
    desk.pump()
    bob = desk.call("bob")
    assert (bob.conference, bob.event_description) == (True, "Alice left the conference. It is yours now.")
    assert CallAction.REMOVE_PARTICIPANT in desk.actions("bob", bob.call_id)
    assert CallAction.REMOVE_PARTICIPANT not in desk.actions("carol", desk.call("carol").call_id)
    desk.hang_up("bob", bob.call_id)
    assert desk.all_over()


def test_a_conference_outlives_the_phone_of_its_owner() -> None:
    meeting = Meeting()
    meeting.call_in("dave")
    meeting.add()
    meeting.desk.engine.hang_up(meeting.alice.channel)
    meeting.desk.pump()
    assert meeting.names("bob") == {"Carol", "Dave"}
    assert meeting.desk.call("bob").conference


def test_the_owner_mutes_a_participant_and_lifts_it_again() -> None:
    meeting = Meeting()
    desk, carol = meeting.desk, participant(meeting, "Carol")
    mute(meeting, "alice", meeting.call_id, carol)
    assert meeting.carol.channel.muted
    assert (desk.call("carol").muted, desk.call("carol").event) == (True, CallEvent.MUTED)
    assert not desk.call("alice").muted
    assert desk.news.conferences[-1].conference.muted == [carol]
    mute(meeting, "alice", meeting.call_id, carol, muted=False)
    assert not meeting.carol.channel.muted
    assert desk.call("carol").event is CallEvent.UNMUTED
    assert desk.news.conferences[-1].conference.muted == []


def test_the_owner_does_not_switch_on_who_wanted_to_be_mute() -> None:
    meeting = Meeting()
    desk, carol = meeting.desk, participant(meeting, "Carol")
    desk.service.mute_call(DOMAIN, "carol", carol, NO_TOKEN)
    mute(meeting, "alice", meeting.call_id, carol)
    mute(meeting, "alice", meeting.call_id, carol, muted=False)
    assert meeting.carol.channel.muted
    mute(meeting, "alice", meeting.call_id, carol)
    desk.service.unmute_call(DOMAIN, "carol", carol, NO_TOKEN)
    assert not meeting.carol.channel.muted


def test_only_the_owner_mutes_others_and_only_those_who_are_there() -> None:
    meeting = Meeting()
    desk = meeting.desk
    with pytest.raises(ConflictError):
        mute(meeting, "bob", desk.call("bob").call_id, participant(meeting, "Carol"))
    with pytest.raises(NotFoundError) as refusal:
        mute(meeting, "alice", meeting.call_id, "nobody")
    assert (refusal.value.code, refusal.value.field) == ("participant.unknown", "participantId")


def test_the_mute_of_a_conference_ends_with_it() -> None:
    meeting = Meeting()
    mute(meeting, "alice", meeting.call_id, participant(meeting, "Carol"))
    meeting.desk.hang_up("bob", meeting.desk.call("bob").call_id)
    assert not meeting.carol.channel.muted
    assert not meeting.desk.call("carol").muted
    assert not meeting.desk.call("carol").conference


def test_who_speaks_is_told_to_all_without_a_new_state() -> None:
    meeting = Meeting()
    desk = meeting.desk
    carol, before = participant(meeting, "Carol"), desk.call("bob").state_token
    bridge = next(iter(desk.engine.bridges))
    desk.news.conferences.clear()
    desk.engine.emit(SpeakersChanged(bridge, [meeting.carol.channel.channel_id]))
    desk.pump()
    told = {each.user_id: each.conference for each in desk.news.conferences}
    assert set(told) == {"alice", "bob", "carol"}
    assert all(each.speaking == [carol] for each in told.values())
    assert told["bob"].call_id == desk.call("bob").call_id
    assert desk.service.conferences(DOMAIN, "bob") == [told["bob"]]
    assert desk.call("bob").state_token == before
    desk.engine.emit(SpeakersChanged(bridge, [meeting.carol.channel.channel_id]))
    desk.pump()
    assert len(desk.news.conferences) == 3
    meeting.desk.hang_up("alice", meeting.call_id)
    desk.engine.emit(SpeakersChanged(bridge, []))
    desk.pump()
    assert desk.service.conferences(DOMAIN, "bob") == []
    assert desk.all_over()


def test_digits_that_one_presses_in_a_conference_are_not_shown_to_the_others() -> None:
    meeting = Meeting()
    before = meeting.desk.call("alice").event
    meeting.desk.engine.press(meeting.bob.channel, "5")
    meeting.desk.pump()
    assert meeting.desk.call("alice").event is before
    assert meeting.desk.call("carol").event is not CallEvent.DTMF_RECEIVED
    assert CallAction.DTMF not in meeting.desk.actions("alice", meeting.call_id)
    with pytest.raises(ConflictError):
        meeting.desk.service.send_dtmf(DOMAIN, "alice", meeting.call_id, DtmfRequest(digits="1"))


def test_thirty_two_have_room_and_no_more() -> None:
    users = [make_user(f"user{number}", str(1000 + number)) for number in range(1, 34)]
    desk = Desk([make_user("alice", "1000"), *users])
    alice = desk.softphone("alice")
    phones = [desk.deskphone(user.user_id) for user in users]
    desk.talk(phones[0], alice)
    first = desk.call("alice").call_id

    def add(phone: FakePhone) -> CallState:
        phone.dial("1000")
        waiting = next(each for each in desk.calls("alice") if each.status is CallStatus.RINGING)
        desk.answer("alice", waiting.call_id, alice)
        request = TargetCallRequest(target_call_id=waiting.call_id)
        return desk.service.add_call_to_conference(DOMAIN, "alice", first, request)

    for phone in phones[1:31]:
        state = add(phone)
    assert len(state.participants or ()) == 31
    assert len({phone.hears for phone in (alice, *phones[:31])}) == 1
    with pytest.raises(ConflictError) as refusal:
        add(phones[31])
    assert (refusal.value.code, refusal.value.field) == ("conference.full", "targetCallId")
