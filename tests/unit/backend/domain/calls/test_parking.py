"""Park and retrieve."""

from __future__ import annotations

import pytest

from backend.contract.calls import CallEvent, CallStatus, RetargetReason, TransferRequest
from backend.domain.errors import ConflictError, NotFoundError
from backend.ports.telephony import Cause
from tests.support.desk import DOMAIN, NO_TOKEN, Desk, FakePhone


def parked(desk: Desk) -> tuple[FakePhone, FakePhone]:
    """Bob has called Alice, who has parked him."""
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    desk.service.park_call(DOMAIN, "alice", desk.call("alice").call_id, NO_TOKEN)
    desk.pump()
    return alice, bob


def test_a_parked_call_leaves_its_user_and_hears_music_in_the_lowest_free_slot() -> None:
    desk = Desk()
    alice, bob = parked(desk)
    state = desk.last_state("alice")
    assert (state.status, state.event) == (CallStatus.TERMINATED, CallEvent.PARKED)
    assert state.event_description == "Bob is parked in slot 701."
    assert alice.channels == []
    assert bob.hears == "music"
    (call,) = desk.service.parked_calls()
    assert (call.slot, call.parked_by, call.remote_party.display_name) == ("701", "Alice", "Bob")
    assert desk.news.parked[-1].parked == [call]
    party = desk.call("bob").remote_party
    assert party is not None
    assert party.display_number == "701"


def test_whoever_calls_the_slot_gets_the_call() -> None:
    desk = Desk()
    _, bob = parked(desk)
    carol = desk.deskphone("carol")
    carol.dial("701")
    state = desk.call("carol")
    assert (state.status, state.event) == (CallStatus.ACTIVE, CallEvent.RETRIEVED)
    assert state.history_info is not None
    assert state.history_info.previous_retarget_reason is RetargetReason.PARKED
    assert state.history_info.previous_party is not None
    assert state.history_info.previous_party.display_name == "Alice"
    assert bob.hears == carol.hears
    assert desk.call("bob").event is CallEvent.RETRIEVED
    assert desk.service.parked_calls() == []
    assert desk.news.parked[-1].parked == []


def test_a_parked_call_is_retrieved_by_operation() -> None:
    desk = Desk()
    alice, bob = parked(desk)
    desk.make("alice", alice, "tel:701")
    assert bob.hears == alice.hears


def test_a_parked_caller_who_hangs_up_frees_the_slot() -> None:
    desk = Desk()
    _, bob = parked(desk)
    desk.engine.hang_up(bob.channel)
    desk.pump()
    assert desk.service.parked_calls() == []
    assert desk.all_over()


def test_slots_are_given_from_the_lowest_on_and_when_all_are_taken_the_call_stays() -> None:
    desk = Desk()
    alice = desk.softphone("alice")
    for number in range(20):
        desk.talk(desk.deskphone("bob", f"b{number}"), alice)
        desk.service.park_call(DOMAIN, "alice", desk.call("alice").call_id, NO_TOKEN)
        desk.pump()
    assert [each.slot for each in desk.service.parked_calls()] == [str(slot) for slot in range(701, 721)]
    desk.talk(desk.deskphone("carol"), alice)
    call = desk.call("alice")
    with pytest.raises(ConflictError) as refusal:
        desk.service.park_call(DOMAIN, "alice", call.call_id, NO_TOKEN)
    assert refusal.value.code == "park.slots.taken"
    assert desk.call("alice") == call


def test_an_empty_slot_cannot_be_called() -> None:
    desk = Desk()
    alice = desk.softphone("alice")
    with pytest.raises(NotFoundError) as refusal:
        desk.make("alice", alice, "tel:705")
    assert refusal.value.code == "destination.unknown"
    channel = alice.dial("705")
    assert desk.engine.destroyed[channel.channel_id] is Cause.UNALLOCATED_NUMBER


def test_of_two_who_call_a_slot_at_once_one_gets_the_call_and_the_other_is_told() -> None:
    desk = Desk()
    _, bob = parked(desk)
    carol, dave = desk.deskphone("carol"), desk.deskphone("dave")
    desk.late = True
    carol.dial("701")
    dave.dial("701")
    desk.late = False
    desk.pump()
    assert bob.hears == carol.hears
    assert desk.ended("dave").outcome is CallEvent.FAILED
    assert dave.hears == "tone:congestion"
    desk.step(3)
    assert dave.channels == []


def test_a_caller_can_be_transferred_to_who_is_parked() -> None:
    desk = Desk()
    alice, bob = parked(desk)
    carol = desk.deskphone("carol")
    desk.talk(carol, alice)
    request = TransferRequest(destination="tel:701", blind=True)
    desk.service.transfer_call(DOMAIN, "alice", desk.call("alice").call_id, request)
    desk.pump()
    assert bob.hears == carol.hears
    assert desk.service.parked_calls() == []
