"""Transfers: blind, supervised, of one call to another, and by REFER."""

from __future__ import annotations

import pytest

from backend.contract.calls import (
    AttendedTransferRequest,
    CallAction,
    CallEvent,
    CallState,
    CallStatus,
    MakeCallRequest,
    RetargetReason,
    TransferRequest,
)
from backend.ports.organisation import OrganisationSettings
from backend.ports.telephony import Cause
from tests.support.desk import NO_TOKEN, Desk, FakePhone
from tests.support.organisation import DOMAIN


class Office:
    """Bob has called Alice, who talks on her softphone; Carol has a phone."""

    def __init__(self) -> None:
        self.desk = Desk()
        self.alice = self.desk.softphone("alice")
        self.bob, self.carol = self.desk.deskphone("bob"), self.desk.deskphone("carol")
        self.desk.talk(self.bob, self.alice)
        self.first = self.desk.call("alice")

    def transfer(self, destination: str = "tel:1003", *, blind: bool = False) -> CallState:
        request = TransferRequest(destination=destination, blind=blind)
        state = self.desk.service.transfer_call(DOMAIN, "alice", self.first.call_id, request)
        self.desk.pump()
        return state

    def consult(self) -> CallState:
        request = MakeCallRequest(destination="tel:1003")
        state = self.desk.service.make_consultation_call(DOMAIN, "alice", self.first.call_id, request)
        self.desk.pump()
        return state

    def connect(self, target: CallState, *, wait: bool = False) -> CallState:
        request = AttendedTransferRequest(target_call_id=target.call_id, wait_for_answer=wait)
        state = self.desk.service.transfer_to_call(DOMAIN, "alice", self.first.call_id, request)
        self.desk.pump()
        return state

    def other_side(self, user_id: str) -> str | None:
        party = self.desk.call(user_id).remote_party
        assert party is not None
        return party.display_name


def test_the_organisation_decides_how_long_phones_ring() -> None:
    office = Office()
    desk = office.desk
    times = OrganisationSettings(no_answer_s=45, transfer_recall_s=7, recall_answer_s=9)
    desk.directory.set_settings(times)
    desk.deskphone("dave")
    office.transfer(blind=True)
    desk.step(6)
    assert desk.calls("alice") == []
    desk.step(1)
    assert desk.call("alice").status is CallStatus.RINGING
    desk.step(8)
    assert desk.calls("dave") == []
    desk.step(1)
    assert desk.call("dave").status is CallStatus.RINGING
    desk.hang_up("bob", desk.call("bob").call_id)
    desk.news.ended.clear()
    office.bob.dial("1003")
    desk.step(44)
    assert desk.call("bob").status is CallStatus.INITIATED
    desk.step(1)
    assert desk.ended("bob").outcome is CallEvent.NO_ANSWER


def test_a_blind_transfer_releases_the_transferor_at_once_and_rings_the_target() -> None:
    office = Office()
    state = office.transfer(blind=True)
    assert (state.status, state.event) == (CallStatus.TERMINATED, CallEvent.TRANSFERRED)
    assert office.alice.channels == []
    assert office.other_side("bob") == "Carol"
    target = office.desk.call("carol")
    assert target.history_info is not None
    assert target.history_info.previous_retarget_reason is RetargetReason.TRANSFERRED
    assert target.history_info.previous_party is not None
    assert target.history_info.previous_party.display_name == "Alice"
    assert office.bob.hears == "nothing"
    office.carol.ring()
    assert office.bob.hears == "tone:ringback"
    office.carol.answer()
    assert office.bob.hears == office.carol.hears
    assert (office.other_side("bob"), office.other_side("carol")) == ("Carol", "Bob")


@pytest.mark.parametrize("how", ["nobody answers", "busy", "nobody there"])
def test_a_blind_transfer_that_fails_comes_back_to_the_transferor(how: str) -> None:
    office = Office()
    if how == "nobody there":
        office.carol.unregister()
    office.transfer(blind=True)
    if how == "nobody answers":
        office.desk.step(20)
    elif how == "busy":
        office.desk.engine.hang_up(office.carol.channel, Cause.USER_BUSY)
        office.desk.pump()
    recall = office.desk.call("alice")
    assert (recall.status, recall.inbound) == (CallStatus.RINGING, True)
    assert recall.call_id != office.first.call_id
    assert recall.event is CallEvent.TRANSFER_FAILED
    assert recall.event_description is not None
    assert recall.event_description.startswith("The call from Bob comes back: Carol")
    code = {"nobody answers": "party.no.answer", "busy": "party.busy", "nobody there": "party.no.phone"}[how]
    assert office.desk.reasons("alice") == [("call.returns", {"who": "Bob"}), (code, {"who": "Carol"})]
    assert recall.history_info is not None
    assert recall.history_info.previous_party is not None
    assert recall.history_info.previous_party.display_name == "Carol"
    assert recall.history_info.previous_retarget_reason is RetargetReason.TRANSFERRED
    office.alice.answer()
    assert office.alice.hears == office.bob.hears
    assert office.other_side("bob") == "Alice"


def test_a_transfer_that_comes_back_to_nobody_ends_with_a_cause() -> None:
    office = Office()
    office.transfer(blind=True)
    office.alice.unregister()
    office.desk.step(20)
    assert office.desk.ended("bob").outcome is CallEvent.FAILED
    assert office.desk.last_state("bob").event_description == "Example has no phone connected."
    assert office.desk.all_over()


def test_a_recall_that_the_transferor_does_not_answer_goes_to_the_attendants() -> None:
    office = Office()
    dave = office.desk.deskphone("dave", auto=False)
    office.transfer(blind=True)
    office.desk.step(20)
    office.desk.step(30)
    back = office.desk.call("dave")
    assert (back.status, back.event) == (CallStatus.RINGING, CallEvent.RETURNED)
    assert back.event_description == "The call from Bob comes back to the switchboard: Alice did not answer."
    switchboard = ("call.returns.to.switchboard", {"who": "Bob"})
    assert office.desk.reasons("dave") == [switchboard, ("party.no.answer", {"who": "Alice"})]
    assert back.history_info is not None
    assert back.history_info.previous_retarget_reason is RetargetReason.TRANSFERRED
    assert len(dave.channels) == 1
    office.desk.step(60)
    assert office.desk.ended("bob").outcome is CallEvent.NO_ANSWER
    assert office.desk.all_over()


def test_the_transferor_stays_until_the_target_answers_unless_the_transfer_is_blind() -> None:
    office = Office()
    state = office.transfer()
    assert (state.status, state.event) == (CallStatus.HELD, CallEvent.TRANSFER_STARTED)
    assert {each.action for each in state.actions or []} >= {CallAction.RESUME, CallAction.HANG_UP}
    office.carol.ring()
    assert (office.alice.hears, office.bob.hears) == ("nothing", "tone:ringback")
    office.carol.answer()
    assert office.desk.calls("alice") == []
    assert office.desk.ended("alice").outcome is CallEvent.TRANSFERRED
    assert office.bob.hears == office.carol.hears
    assert office.other_side("bob") == "Carol"


def test_a_supervised_transfer_that_fails_gives_the_call_back() -> None:
    office = Office()
    office.transfer()
    office.desk.engine.hang_up(office.carol.channel, Cause.USER_BUSY)
    office.desk.pump()
    call = office.desk.call("alice")
    assert (call.call_id, call.status) == (office.first.call_id, CallStatus.ACTIVE)
    assert call.event is CallEvent.TRANSFER_FAILED
    assert call.event_description == "Carol is busy."
    assert office.alice.hears == office.bob.hears


def test_a_failed_transfer_stays_on_hold_while_the_transferor_talks_to_somebody_else() -> None:
    office = Office()
    office.transfer()
    dave = office.desk.deskphone("dave")
    dave.dial("1001")
    waiting = next(each for each in office.desk.calls("alice") if each.call_id != office.first.call_id)
    office.desk.answer("alice", waiting.call_id, office.alice)
    office.desk.engine.hang_up(office.carol.channel, Cause.USER_BUSY)
    office.desk.pump()
    back = office.desk.service.get_call_state(DOMAIN, "alice", office.first.call_id)
    assert (back.status, back.event) == (CallStatus.HELD, CallEvent.TRANSFER_FAILED)
    assert office.bob.hears == "music"
    assert office.alice.hears == dave.hears


def test_resuming_takes_a_transfer_back() -> None:
    office = Office()
    office.transfer()
    office.carol.ring()
    office.desk.service.resume_call(DOMAIN, "alice", office.first.call_id, NO_TOKEN)
    office.desk.pump()
    assert office.desk.ended("carol").outcome is CallEvent.CANCELLED
    assert office.carol.channels == []
    assert office.alice.hears == office.bob.hears


def test_hanging_up_makes_a_supervised_transfer_blind() -> None:
    office = Office()
    office.transfer()
    office.desk.hang_up("alice", office.first.call_id)
    assert office.other_side("bob") == "Carol"
    office.desk.step(20)
    assert office.desk.call("alice").status is CallStatus.RINGING


def test_a_held_call_can_be_transferred() -> None:
    office = Office()
    office.desk.service.hold_call(DOMAIN, "alice", office.first.call_id, NO_TOKEN)
    office.transfer(blind=True)
    office.carol.answer()
    assert office.bob.hears == office.carol.hears


def test_a_transferred_caller_who_hangs_up_ends_the_ringing() -> None:
    office = Office()
    office.transfer()
    office.desk.engine.hang_up(office.bob.channel)
    office.desk.pump()
    assert office.desk.ended("carol").outcome is CallEvent.CANCELLED
    assert office.desk.ended("alice").outcome is CallEvent.HUNG_UP
    assert office.desk.all_over()


def test_a_call_can_be_transferred_to_a_service() -> None:
    office = Office()
    office.transfer("tel:*43", blind=True)
    assert office.bob.hears == "echo"
    assert office.other_side("bob") == "Echo test"


def test_two_calls_become_one_between_their_other_sides() -> None:
    office = Office()
    second = office.consult()
    office.carol.answer()
    state = office.connect(second)
    assert (state.status, state.event) == (CallStatus.TERMINATED, CallEvent.TRANSFERRED)
    assert office.alice.channels == []
    assert office.bob.hears == office.carol.hears
    assert (office.other_side("bob"), office.other_side("carol")) == ("Carol", "Bob")
    assert len(office.desk.engine.bridges) == 1
    office.desk.engine.hang_up(office.carol.channel)
    office.desk.pump()
    assert office.desk.all_over()


def test_an_attended_transfer_may_wait_for_the_answer_with_the_caller_hearing_ringing() -> None:
    office = Office()
    second = office.consult()
    office.carol.ring()
    ringing = office.desk.call("carol").call_id
    state = office.connect(second, wait=True)
    assert (state.status, state.event) == (CallStatus.HELD, CallEvent.TRANSFER_STARTED)
    assert office.bob.hears == "tone:ringback"
    assert office.other_side("carol") == "Bob"
    assert office.desk.call("carol").call_id == ringing, "the target rings on"
    assert len(office.desk.calls("alice")) == 1
    office.carol.answer()
    assert office.desk.calls("alice") == []
    assert office.bob.hears == office.carol.hears


def test_an_attended_transfer_that_waits_comes_back_when_the_target_refuses() -> None:
    office = Office()
    second = office.consult()
    office.carol.ring()
    office.connect(second, wait=True)
    office.desk.engine.hang_up(office.carol.channel, Cause.CALL_REJECTED)
    office.desk.pump()
    call = office.desk.call("alice")
    assert (call.status, call.event) == (CallStatus.ACTIVE, CallEvent.TRANSFER_FAILED)
    assert office.alice.hears == office.bob.hears


def test_without_waiting_the_ringing_target_is_cancelled_and_called_anew() -> None:
    office = Office()
    second = office.consult()
    office.carol.ring()
    before = office.desk.call("carol").call_id
    state = office.connect(second)
    assert state.event is CallEvent.TRANSFERRED
    assert office.desk.call("carol").call_id != before
    assert office.desk.ended("carol").outcome is CallEvent.CANCELLED
    assert office.desk.calls("alice") == []
    office.carol.answer()
    assert office.bob.hears == office.carol.hears


def far_of(phone: FakePhone) -> str | None:
    """Who the watchers of a phone see it talk to."""
    far = phone.channel.far or phone.channel.caller
    return None if far is None else far.name


@pytest.mark.parametrize("blind", [True, False])
def test_the_watchers_of_both_phones_see_the_new_far_party_after_a_transfer(blind: bool) -> None:
    desk = Desk()
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, alice)
    assert (far_of(bob), far_of(alice)) == ("Alice", "Bob")
    first = desk.call("alice").call_id
    if blind:
        request = TransferRequest(destination="tel:1003", blind=True)
        desk.service.transfer_call(DOMAIN, "alice", first, request)
        desk.pump()
        carol.answer()
    else:
        consult = MakeCallRequest(destination="tel:1003")
        second = desk.service.make_consultation_call(DOMAIN, "alice", first, consult).call_id
        desk.pump()
        carol.answer()
        assert (far_of(alice), far_of(carol)) == ("Carol", "Alice")
        to_call = AttendedTransferRequest(target_call_id=second)
        desk.service.transfer_to_call(DOMAIN, "alice", first, to_call)
        desk.pump()
    assert (far_of(bob), far_of(carol)) == ("Carol", "Bob")


def test_a_transfer_that_overtakes_the_answer_of_the_caller_does_not_ring_there_again() -> None:
    desk = Desk()
    alice, bob, carol = desk.deskphone("alice"), desk.deskphone("bob"), desk.softphone("carol")
    desk.make("carol", carol, "tel:*43")
    caller = alice.dial("1002")
    desk.late = True
    desk.engine.answer(bob.channel)
    desk.engine.refer(bob.channel, "1003")
    desk.late = False
    desk.pump()
    assert not caller.rung
    offered = next(each for each in desk.calls("carol") if each.status is CallStatus.RINGING)
    desk.answer("carol", offered.call_id, carol)
    assert alice.hears == carol.hears
