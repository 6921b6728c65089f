"""Hold, resume, alternate, consult, mute and digits."""

from __future__ import annotations

from backend.contract.calls import (
    CallAction,
    CallEvent,
    CallState,
    CallStatus,
    DtmfRequest,
    MakeCallRequest,
    TargetCallRequest,
)
from backend.ports.telephony import Cause, ChannelState
from tests.support.desk import NO_TOKEN, Desk, FakePhone
from tests.support.organisation import DOMAIN


def two_calls(desk: Desk) -> tuple[FakePhone, FakePhone, FakePhone, CallState, CallState]:
    """Alice's softphone holds Bob and talks to Carol."""
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, alice)
    first = desk.call("alice")
    request = MakeCallRequest(destination="tel:1003")
    second = desk.service.make_consultation_call(DOMAIN, "alice", first.call_id, request)
    desk.pump()
    carol.answer()
    return alice, bob, carol, first, second


def status(desk: Desk, call: CallState) -> CallStatus:
    return desk.service.get_call_state(DOMAIN, "alice", call.call_id).status


def test_the_other_side_of_a_held_call_hears_music_and_the_call_again_when_it_is_resumed() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    call = desk.call("alice")
    bridge = bob.hears
    held = desk.service.hold_call(DOMAIN, "alice", call.call_id, NO_TOKEN)
    assert (held.status, held.event) == (CallStatus.HELD, CallEvent.HELD)
    assert (bob.hears, alice.hears) == ("music", "nothing")
    assert (desk.call("bob").status, desk.call("bob").event) == (CallStatus.ACTIVE, CallEvent.REMOTE_HELD)
    resumed = desk.service.resume_call(DOMAIN, "alice", call.call_id, NO_TOKEN)
    assert (resumed.status, resumed.event) == (CallStatus.ACTIVE, CallEvent.RESUMED)
    assert bob.hears == alice.hears == bridge
    assert desk.call("bob").event is CallEvent.REMOTE_RESUMED


def test_a_consultation_call_shares_the_leg_and_holds_the_first_call() -> None:
    desk = Desk()
    alice, bob, carol, first, second = two_calls(desk)
    assert len(alice.channels) == 1
    assert (status(desk, first), status(desk, second)) == (CallStatus.HELD, CallStatus.ACTIVE)
    assert bob.hears == "music"
    assert alice.hears == carol.hears


def test_alternating_holds_one_call_and_fetches_the_other_back() -> None:
    desk = Desk()
    alice, bob, carol, first, second = two_calls(desk)
    request = TargetCallRequest(target_call_id=first.call_id)
    result = desk.service.alternate_calls(DOMAIN, "alice", second.call_id, request)
    assert (result.call_id, result.status) == (second.call_id, CallStatus.HELD)
    assert status(desk, first) is CallStatus.ACTIVE
    assert (alice.hears, carol.hears) == (bob.hears, "music")


def test_alternating_without_naming_the_other_call_takes_the_only_one() -> None:
    desk = Desk()
    _, _, _, first, second = two_calls(desk)
    desk.service.alternate_calls(DOMAIN, "alice", second.call_id, TargetCallRequest())
    assert status(desk, first) is CallStatus.ACTIVE


def test_alternating_can_answer_a_ringing_call_on_the_same_device() -> None:
    desk = Desk()
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, alice)
    first = desk.call("alice")
    carol.dial("1001")
    desk.service.alternate_calls(DOMAIN, "alice", first.call_id, TargetCallRequest())
    desk.pump()
    assert carol.hears == alice.hears
    assert bob.hears == "music"


def test_resuming_a_call_holds_the_one_that_its_device_is_in() -> None:
    desk = Desk()
    alice, bob, carol, first, second = two_calls(desk)
    desk.service.resume_call(DOMAIN, "alice", first.call_id, NO_TOKEN)
    assert status(desk, second) is CallStatus.HELD
    assert (alice.hears, carol.hears) == (bob.hears, "music")


def test_the_leg_of_a_softphone_ends_with_its_last_call() -> None:
    desk = Desk()
    alice, bob, _, first, second = two_calls(desk)
    desk.hang_up("alice", second.call_id)
    assert alice.channel.state is ChannelState.UP
    assert alice.hears == "nothing"
    desk.engine.hang_up(bob.channel)
    desk.pump()
    assert alice.channels == []
    assert first.call_id not in {each.call_id for each in desk.calls("alice")}
    assert desk.all_over()


def test_held_calls_outlive_a_softphone_that_dies_and_come_back_on_it() -> None:
    desk = Desk()
    alice, bob, carol, first, _ = two_calls(desk)
    desk.engine.hang_up(alice.channel, Cause.NETWORK_OUT_OF_ORDER)
    desk.pump()
    assert carol.channels == []
    call = desk.call("alice")
    assert (call.call_id, call.status) == (first.call_id, CallStatus.HELD)
    assert bob.hears == "music"
    desk.service.resume_call(DOMAIN, "alice", first.call_id, NO_TOKEN)
    desk.pump()
    assert alice.hears == bob.hears
    assert desk.call("alice").event is CallEvent.RESUMED


def test_a_desk_phone_holds_by_itself() -> None:
    desk = Desk()
    alice, bob = desk.deskphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    desk.engine.hold(alice.channel)
    desk.pump()
    call = desk.call("alice")
    assert (call.status, call.event) == (CallStatus.HELD, CallEvent.HELD)
    assert bob.hears == "music"
    assert desk.call("bob").event is CallEvent.REMOTE_HELD
    assert CallAction.RESUME not in desk.actions("alice", call.call_id)
    desk.engine.hold(alice.channel, held=False)
    desk.pump()
    assert desk.call("alice").status is CallStatus.ACTIVE
    assert bob.hears == alice.hears


def test_a_desk_phone_gets_a_channel_for_each_call() -> None:
    desk = Desk()
    alice, bob, carol = desk.deskphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, alice)
    first = desk.call("alice")
    request = MakeCallRequest(destination="tel:1003")
    desk.service.make_consultation_call(DOMAIN, "alice", first.call_id, request)
    desk.pump()
    carol.answer()
    assert len(alice.channels) == 2
    assert bob.hears == "music"
    desk.service.resume_call(DOMAIN, "alice", first.call_id, NO_TOKEN)
    assert {each.hears() for each in alice.channels} == {bob.hears, carol.hears}


def test_muting_keeps_what_the_user_says_from_the_call_also_after_a_hold() -> None:
    desk = Desk()
    alice, bob, _carol, first, second = two_calls(desk)
    state = desk.service.mute_call(DOMAIN, "alice", second.call_id, NO_TOKEN)
    assert (state.muted, state.event) == (True, CallEvent.MUTED)
    assert alice.channel.muted
    desk.service.resume_call(DOMAIN, "alice", first.call_id, NO_TOKEN)
    assert not alice.channel.muted, "the other call is not muted"
    desk.service.resume_call(DOMAIN, "alice", second.call_id, NO_TOKEN)
    assert alice.channel.muted
    state = desk.service.unmute_call(DOMAIN, "alice", second.call_id, NO_TOKEN)
    assert (state.muted, state.event) == (False, CallEvent.UNMUTED)
    assert not alice.channel.muted
    assert not bob.channel.muted


def test_digits_go_to_the_other_side() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    call = desk.call("alice")
    state = desk.service.send_dtmf(DOMAIN, "alice", call.call_id, DtmfRequest(digits="12#d"))
    assert bob.channel.digits == "12#D"
    assert alice.channel.digits == ""
    assert state.event is CallEvent.DTMF_SENT


def test_digits_that_a_phone_sends_are_shown_to_the_other_side() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    desk.engine.press(bob.channel, "7")
    desk.pump()
    assert desk.call("alice").event is CallEvent.DTMF_RECEIVED
    assert desk.call("alice").event_description == "Bob pressed 7."


def test_a_device_that_dials_cannot_take_another_call_until_it_has_been_answered() -> None:
    desk = Desk()
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.make("alice", alice, "tel:1002")
    carol.dial("1001")
    waiting = next(each for each in desk.calls("alice") if each.inbound)
    assert {each.action for each in waiting.actions or []} == {CallAction.HANG_UP}
    bob.answer()
    assert CallAction.ANSWER in desk.actions("alice", waiting.call_id)


def test_both_sides_can_hold() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    for user_id in ("alice", "bob"):
        desk.service.hold_call(DOMAIN, user_id, desk.call(user_id).call_id, NO_TOKEN)
    assert alice.hears == bob.hears == "nothing"
    desk.service.resume_call(DOMAIN, "bob", desk.call("bob").call_id, NO_TOKEN)
    assert bob.hears == "music"


def test_an_echo_call_can_be_held() -> None:
    desk = Desk()
    alice = desk.softphone("alice")
    desk.make("alice", alice, "tel:*43")
    call_id = desk.call("alice").call_id
    desk.service.hold_call(DOMAIN, "alice", call_id, NO_TOKEN)
    assert alice.hears == "nothing"
    assert desk.engine.bridges == set()
    desk.service.resume_call(DOMAIN, "alice", call_id, NO_TOKEN)
    assert alice.hears == "echo"


def test_it_is_told_by_a_code_that_the_other_side_of_a_held_call_hung_up() -> None:
    desk = Desk()
    first = two_calls(desk)[3]
    desk.hang_up("bob", desk.call("bob").call_id)
    told = [(reason.code, reason.values) for each in desk.news.calls for reason in each.reasons]
    assert told == [("party.hung.up", {"who": "Bob"})]
    assert first.call_id not in {each.call_id for each in desk.calls("alice")}
