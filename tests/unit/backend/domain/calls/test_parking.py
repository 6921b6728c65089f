"""Park and retrieve."""

from __future__ import annotations

import pytest

from backend.contract.calls import CallEvent, CallState, CallStatus, RetargetReason, TransferRequest
from backend.domain.errors import ConflictError, InvalidError, NotFoundError
from backend.ports.organisation import OrganisationSettings
from backend.ports.telephony import Cause, Party
from tests.support.desk import NO_TOKEN, Desk, FakePhone
from tests.support.organisation import DOMAIN


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
    assert (refusal.value.code, refusal.value.field) == ("park.slot.empty", "destination")
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


def park_in(desk: Desk, slot: str | None) -> CallState:
    """Alice parks her only call in a slot of her choice."""
    state = desk.service.park_call(DOMAIN, "alice", desk.call("alice").call_id, NO_TOKEN, slot=slot)
    desk.pump()
    return state


def with_recall(seconds: int) -> Desk:
    """An organisation in which parked calls return after some seconds, 0 for never."""
    desk = Desk()
    desk.directory.set_settings(OrganisationSettings(park_recall_s=seconds))
    return desk


def park_bob(desk: Desk) -> tuple[FakePhone, FakePhone]:
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    alice.auto = False
    desk.talk(bob, alice)
    park_in(desk, None)
    return alice, bob


def test_a_call_is_parked_in_the_slot_that_is_asked_for_if_that_is_free() -> None:
    desk = Desk()
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, alice)
    assert park_in(desk, "705").event_description == "Bob is parked in slot 705."
    desk.talk(carol, alice)
    state = desk.call("alice")
    with pytest.raises(ConflictError) as taken:
        park_in(desk, "705")
    assert (taken.value.code, taken.value.field) == ("park.slot.taken", "X-Park-Slot")
    for wrong in ("700", "721", "", "x", "7O5", "\u0667\u0660\u0665"):
        with pytest.raises(InvalidError) as unknown:
            park_in(desk, wrong)
        assert unknown.value.code == "park.slot.unknown"
    assert desk.call("alice") == state
    assert park_in(desk, "0720").event_description == "Carol is parked in slot 720."


@pytest.mark.parametrize("blind", [True, False])
@pytest.mark.parametrize(("number", "slot"), [("705", "705"), ("*68", "701")])
def test_a_transfer_to_a_slot_or_to_the_code_parks_the_call(number: str, slot: str, blind: bool) -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    request = TransferRequest(destination=f"tel:{number}", blind=blind)
    state = desk.service.transfer_call(DOMAIN, "alice", desk.call("alice").call_id, request)
    desk.pump()
    assert state.event is CallEvent.PARKED
    assert [each.slot for each in desk.service.parked_calls()] == [slot]
    assert bob.hears == "music"


def test_a_transfer_to_a_slot_that_is_taken_is_refused_and_connects_nobody() -> None:
    desk = Desk()
    alice, bob = parked(desk)
    carol = desk.deskphone("carol")
    desk.talk(carol, alice)
    request = TransferRequest(destination="tel:701", blind=True)
    with pytest.raises(ConflictError) as refusal:
        desk.service.transfer_call(DOMAIN, "alice", desk.call("alice").call_id, request)
    assert (refusal.value.code, refusal.value.field) == ("park.slot.taken", "destination")
    assert bob.hears == "music"
    assert carol.hears == alice.hears


@pytest.mark.parametrize(("number", "slot"), [("705", "705"), ("*68", "701")])
def test_a_phone_that_parks_by_refer_is_told_the_slot_and_hung_up(number: str, slot: str) -> None:
    desk = Desk()
    alice, bob = desk.deskphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    refer = desk.engine.refer(alice.channel, number)
    desk.pump()
    assert desk.engine.transfers[refer] == [100]
    assert alice.hears == f"digits:{slot}"
    assert bob.hears == "music"
    assert desk.calls("alice") == []
    desk.engine.playback_ends(alice.channel)
    desk.pump()
    assert desk.engine.transfers[refer] == [100, 200]
    desk.step(3)
    assert alice.channels == []


def test_a_phone_that_holds_and_parks_by_refer_has_the_slot_on_its_display() -> None:
    desk = Desk()
    alice, bob = desk.deskphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    desk.engine.hold(alice.channel)
    desk.pump()
    refer = desk.engine.refer(alice.channel, "*68")
    desk.pump()
    assert alice.channel.display == Party("701", "Park slot 701")
    assert bob.hears == "music"
    desk.engine.playback_ends(alice.channel)
    desk.pump()
    assert desk.engine.transfers[refer] == [100, 200]
    desk.step(3)
    assert alice.channels == []


def test_a_phone_that_is_told_its_slot_for_too_long_is_hung_up() -> None:
    desk = Desk()
    alice, bob = desk.deskphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    desk.engine.refer(alice.channel, "*68")
    desk.pump()
    desk.step(10)
    assert alice.channels == []


def test_a_phone_whose_slot_is_taken_keeps_its_call() -> None:
    desk = Desk()
    _, bob = parked(desk)
    carol, dave = desk.deskphone("carol"), desk.deskphone("dave")
    desk.talk(carol, dave)
    refer = desk.engine.refer(dave.channel, "701")
    desk.pump()
    assert desk.engine.transfers[refer] == [603]
    assert dave.hears == carol.hears
    assert bob.hears == "music"


@pytest.mark.parametrize("by_phone", [True, False])
def test_the_code_for_parking_is_no_number_to_call(by_phone: bool) -> None:
    desk = Desk()
    alice = desk.softphone("alice")
    if by_phone:
        channel = alice.dial("*68")
        assert channel.channel_id in desk.engine.destroyed
    else:
        with pytest.raises(InvalidError) as refusal:
            desk.make("alice", alice, "tel:*68")
        assert refusal.value.code == "park.needs.a.call"


# --- the way back


def test_a_parked_call_says_when_it_returns_and_rings_at_who_parked_it_then() -> None:
    desk = with_recall(90)
    alice, bob = park_bob(desk)
    (waits,) = desk.service.parked_calls()
    assert waits.recall_at is not None
    assert (waits.recall_at - waits.parked_at).total_seconds() == 90
    desk.step(89)
    assert desk.calls("alice") == []
    desk.step(1)
    state = desk.call("alice")
    assert (state.status, state.event) == (CallStatus.RINGING, CallEvent.RETURNED)
    assert "parked it in slot 701" in (state.event_description or "")
    assert desk.reasons("alice")[-1] == ("park.not.fetched", {"who": "Alice", "slot": "701"})
    history = state.history_info
    assert history is not None
    assert history.previous_retarget_reason is RetargetReason.PARKED
    assert history.previous_party is not None
    assert history.previous_party.display_name == "Alice"
    (returning,) = desk.service.parked_calls()
    assert (returning.recall_at, returning.returns_to) == (None, "Alice")
    assert desk.news.parked[-1].parked == [returning]
    assert bob.hears == "music"
    alice.answer()
    assert alice.hears == bob.hears
    assert desk.service.parked_calls() == []
    assert desk.news.parked[-1].parked == []


def test_a_call_that_returns_can_still_be_fetched_from_its_slot() -> None:
    desk = with_recall(90)
    alice, bob = park_bob(desk)
    carol = desk.deskphone("carol")
    desk.step(90)
    carol.dial("701")
    assert carol.hears == bob.hears
    assert alice.channels == []
    assert desk.last_state("alice").event is CallEvent.ANSWERED_ELSEWHERE


def test_a_call_that_its_parker_does_not_take_back_rings_at_the_attendants_and_is_parked_on() -> None:
    desk = with_recall(90)
    _, bob = park_bob(desk)
    dave = desk.deskphone("dave", auto=False)
    desk.step(90)
    assert desk.calls("dave") == []
    desk.step(30)
    state = desk.call("dave")
    assert (state.status, state.event) == (CallStatus.RINGING, CallEvent.RETURNED)
    assert state.history_info is not None
    assert state.history_info.previous_party is not None
    assert state.history_info.previous_party.display_name == "Alice"
    (returning,) = desk.service.parked_calls()
    assert returning.returns_to == "Example"
    desk.step(60)
    assert desk.calls("dave") == []
    (waits,) = desk.service.parked_calls()
    assert (waits.slot, waits.returns_to) == ("701", None)
    assert waits.recall_at is not None
    assert bob.hears == "music"
    desk.step(90)
    assert desk.call("alice").event is CallEvent.RETURNED
    desk.step(30)
    dave.answer()
    assert dave.hears == bob.hears


def test_where_nobody_can_be_rung_a_parked_call_stays_parked() -> None:
    desk = with_recall(90)
    alice, bob = park_bob(desk)
    alice.unregister()
    for _ in range(3):
        desk.step(90)
        (waits,) = desk.service.parked_calls()
        assert waits.recall_at is not None
        assert bob.hears == "music"
    desk.engine.hang_up(bob.channel)
    desk.pump()
    assert desk.all_over()
    assert not desk.clock.pending()


def test_calls_that_never_return_say_no_time() -> None:
    desk = with_recall(0)
    _, bob = park_bob(desk)
    (waits,) = desk.service.parked_calls()
    assert waits.recall_at is None
    desk.step(86400)
    assert bob.hears == "music"


@pytest.mark.parametrize("when", [0, 90, 110])
def test_the_way_back_outlives_a_restart_of_the_backend(when: int) -> None:
    desk = with_recall(90)
    alice, bob = park_bob(desk)
    desk.step(when)
    before = desk.service.parked_calls()
    desk.restart()
    assert desk.service.parked_calls() == before
    desk.step(110 - when)
    assert [each.event for each in desk.calls("alice")] == [CallEvent.RETURNED]
    alice.answer()
    assert alice.hears == bob.hears


def test_a_parked_caller_who_hangs_up_while_the_call_returns_ends_the_ringing() -> None:
    desk = with_recall(90)
    alice, bob = park_bob(desk)
    desk.step(90)
    desk.engine.hang_up(bob.channel)
    desk.pump()
    assert alice.channels == []
    assert desk.service.parked_calls() == []
    assert desk.all_over()
