"""What is heard of a called phone or provider before it answers."""

from __future__ import annotations

from backend.contract.calls import CallAction, CallEvent, CallStatus, DtmfRequest, TransferRequest
from backend.ports.telephony import Cause, ChannelState, HangUp, Party
from tests.support.desk import Desk, FakePhone
from tests.support.fake_channel import FakeChannel
from tests.support.organisation import DOMAIN
from tests.support.outside import OUTSIDE, line_out, make_desk


def sound(desk: Desk, channel: FakeChannel) -> None:
    desk.engine.sound(channel)
    desk.pump()


def early(channel: FakeChannel) -> str:
    return f"bridge:{channel.channel_id}:early"


def test_a_phone_that_calls_hears_the_called_one_early_and_nobody_hears_the_caller() -> None:
    desk = Desk()
    bob, carol = desk.deskphone("bob"), desk.deskphone("carol")
    bob.dial("1003")
    sound(desk, carol.channel)
    assert bob.channel.early and not bob.channel.rung, "183 and not 180"
    assert bob.hears == carol.hears == early(carol.channel)
    assert bob.channel.muted and not carol.channel.muted
    state = desk.call("bob")
    assert (state.status, state.event) == (CallStatus.RINGING, CallEvent.EARLY_MEDIA)
    assert state.event_description == "Carol can be heard, but has not answered yet."
    assert CallAction.DTMF not in desk.actions("bob", state.call_id), "a colleague asks for no digits"
    carol.ring()
    assert not bob.channel.rung
    carol.answer()
    assert bob.channel.state is ChannelState.UP
    (bridge,) = desk.engine.bridges
    assert bob.hears == carol.hears == f"bridge:{bridge}" != early(carol.channel)
    assert not bob.channel.muted
    desk.step(5)
    desk.engine.hang_up(bob.channel)
    desk.pump()
    assert desk.ended("bob").duration_s == 5
    assert desk.all_over()


def test_a_phone_that_was_told_of_the_ringing_hears_the_sound_that_follows() -> None:
    desk = Desk()
    bob, carol = desk.deskphone("bob"), desk.deskphone("carol")
    bob.dial("1003")
    carol.ring()
    assert bob.channel.rung and bob.hears == "nothing"
    sound(desk, carol.channel)
    assert bob.hears == early(carol.channel)
    desk.engine.hang_up(bob.channel)
    desk.pump()
    assert desk.all_over()


def test_a_call_by_operation_hears_it_instead_of_our_tone() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.make("alice", alice, "tel:1002")
    bob.ring()
    assert alice.hears == "tone:ringback"
    sound(desk, bob.channel)
    assert alice.hears == bob.hears == early(bob.channel)
    assert alice.channel.muted
    desk.engine.hold(alice.channel)
    desk.pump()
    assert alice.hears == "nothing"
    desk.engine.hold(alice.channel, False)
    desk.pump()
    assert alice.hears == early(bob.channel)
    bob.answer()
    assert alice.hears == bob.hears and not alice.channel.muted
    assert desk.call("alice").status is CallStatus.ACTIVE


def test_of_several_phones_the_first_that_sounds_is_heard_and_then_the_next() -> None:
    desk = Desk()
    bob = desk.deskphone("bob")
    one, two = desk.deskphone("carol", "one"), desk.deskphone("carol", "two")
    bob.dial("1003")
    sound(desk, one.channel)
    sound(desk, two.channel)
    first, second = one.channel, two.channel
    assert (bob.hears, one.hears, two.hears) == (early(first), early(first), "nothing")
    desk.engine.hang_up(first, Cause.USER_BUSY)
    desk.pump()
    assert bob.hears == two.hears == early(second)
    desk.engine.hang_up(second, Cause.USER_BUSY)
    desk.pump()
    assert desk.engine.destroyed[first.channel_id] is Cause.USER_BUSY
    assert desk.ended("bob").outcome is CallEvent.BUSY
    assert desk.all_over()


def test_a_softphone_that_is_heard_early_and_then_fetched_for_another_call_is_heard_no_more() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.deskphone("carol")
    bob.dial("1001")
    sound(desk, alice.channel)
    assert bob.hears == early(alice.channel)
    desk.make("alice", alice, "tel:1003")
    assert bob.hears == "tone:ringback"
    assert not desk.engine.bridges


def test_a_phone_that_answers_is_heard_though_another_one_was_before() -> None:
    desk = Desk()
    bob = desk.deskphone("bob")
    one, two = desk.deskphone("carol", "one"), desk.deskphone("carol", "two")
    bob.dial("1003")
    sound(desk, one.channel)
    two.answer()
    assert one.channels == []
    assert bob.hears == two.hears
    assert len(desk.engine.bridges) == 1


def test_where_the_one_that_sounded_is_gone_and_others_ring_a_tone_follows() -> None:
    desk = Desk()
    bob = desk.deskphone("bob")
    one, two = desk.deskphone("carol", "one"), desk.deskphone("carol", "two")
    bob.dial("1003")
    two.ring()
    sound(desk, one.channel)
    desk.engine.hang_up(one.channel, Cause.USER_BUSY)
    desk.pump()
    assert bob.hears == "tone:ringback", "the phone makes none of its own any more"
    assert not desk.engine.bridges


def test_who_has_heard_an_announcement_of_the_failure_hears_no_tone_on_top() -> None:
    for heard in (True, False):
        desk = make_desk()
        alice = desk.softphone("alice")
        desk.make("alice", alice, OUTSIDE)
        out = line_out(desk)
        desk.engine.ring(out)
        if heard:
            desk.engine.sound(out)
        desk.pump()
        desk.engine.fail(out, Cause.UNALLOCATED_NUMBER, 404)
        desk.pump()
        assert desk.ended("alice").outcome is CallEvent.FAILED
        if heard:
            assert alice.channels == []
        else:
            assert alice.hears == "tone:congestion"


def test_a_provider_may_be_sent_digits_before_it_answers() -> None:
    desk = make_desk()
    alice = desk.softphone("alice")
    call = desk.make("alice", alice, OUTSIDE)
    desk.engine.ring(line_out(desk))
    desk.pump()
    assert CallAction.DTMF not in desk.actions("alice", call.call_id)
    sound(desk, line_out(desk))
    assert CallAction.DTMF in desk.actions("alice", call.call_id)
    desk.service.send_dtmf(DOMAIN, "alice", call.call_id, DtmfRequest(digits="12#"))
    assert line_out(desk).digits == "12#"
    assert desk.call("alice").status is CallStatus.RINGING


def test_minutes_count_from_the_answer_alone() -> None:
    desk = make_desk()
    alice = desk.softphone("alice")
    desk.make("alice", alice, OUTSIDE)
    sound(desk, line_out(desk))
    desk.step(20)
    desk.engine.answer(line_out(desk))
    desk.pump()
    desk.step(7)
    desk.engine.hang_up(line_out(desk))
    desk.pump()
    assert desk.ended("alice").duration_s == 7


def test_the_next_trunk_is_tried_though_the_first_one_was_heard() -> None:
    desk = make_desk()
    alice = desk.softphone("alice")
    desk.make("alice", alice, OUTSIDE)
    first = line_out(desk)
    sound(desk, first)
    desk.engine.fail(first, Cause.TEMPORARY_FAILURE, 503)
    desk.pump()
    assert alice.hears == "tone:ringback"
    sound(desk, line_out(desk))
    assert alice.hears == early(line_out(desk)) != early(first)


def test_a_caller_from_outside_hears_a_phone_early() -> None:
    desk = make_desk()
    bob = desk.deskphone("bob")
    caller = desk.engine.dial_in("first", "+4627741002", Party("+46701740605", "Customer"))
    desk.pump()
    sound(desk, bob.channel)
    assert caller.hears() == early(bob.channel) and caller.early and caller.muted


def transferred(desk: Desk, alice: FakePhone, caller: FakePhone, destination: str) -> None:
    """Alice, who talks with a caller, transfers that one."""
    desk.talk(caller, alice)
    call_id = desk.call("alice").call_id
    desk.service.transfer_call(DOMAIN, "alice", call_id, TransferRequest(destination=destination))
    desk.pump()


def test_a_transferred_caller_hears_the_target_early() -> None:
    desk = make_desk()
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    transferred(desk, alice, bob, "tel:1003")
    carol.ring()
    assert bob.hears == "tone:ringback"
    sound(desk, carol.channel)
    assert bob.hears == early(carol.channel)
    assert desk.call("bob").event is CallEvent.EARLY_MEDIA
    carol.answer()
    assert bob.hears == carol.hears and not bob.channel.muted


def test_a_transferred_caller_hears_a_provider_early_and_comes_back_when_it_fails() -> None:
    desk = make_desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    transferred(desk, alice, bob, OUTSIDE)
    sound(desk, line_out(desk))
    assert bob.hears == early(line_out(desk)) and bob.channel.muted
    desk.engine.fail(line_out(desk), Cause.USER_BUSY, 486)
    desk.pump()
    assert desk.call("alice").event is CallEvent.TRANSFER_FAILED
    assert bob.hears == alice.hears and not bob.channel.muted


def test_a_backend_that_was_killed_goes_on_with_what_is_heard_early() -> None:
    desk = Desk()
    bob, carol = desk.deskphone("bob"), desk.deskphone("carol")
    bob.dial("1003")
    sound(desk, carol.channel)
    batches = len(desk.engine.batches)
    desk.restart()
    assert len(desk.engine.batches) == batches
    carol.answer()
    assert bob.hears == carol.hears and not bob.channel.muted
    assert desk.engine.bridges == {bob.hears.removeprefix("bridge:")}


def test_sound_that_began_while_no_backend_was_there_is_taken_in() -> None:
    desk = Desk()
    bob, carol = desk.deskphone("bob"), desk.deskphone("carol")
    bob.dial("1003")
    desk.late = True
    desk.engine.sound(carol.channel)
    desk.late = False
    desk.restart()
    desk.pump()
    assert bob.hears == early(carol.channel)


def test_nothing_is_recorded_before_the_answer() -> None:
    desk = Desk()
    bob, carol = desk.deskphone("bob"), desk.deskphone("carol")
    bob.dial("1003")
    sound(desk, carol.channel)
    assert not desk.engine.recordings
    carol.answer()
    assert len(desk.engine.recordings) == 1, "on demand, for bob"


def test_a_caller_that_gives_up_ends_the_early_call() -> None:
    desk = Desk()
    bob, carol = desk.deskphone("bob"), desk.deskphone("carol")
    bob.dial("1003")
    sound(desk, carol.channel)
    called = carol.channel.channel_id
    desk.engine.hang_up(bob.channel)
    desk.pump()
    ended = [each for batch in desk.engine.batches for each in batch.commands if isinstance(each, HangUp)]
    assert [each.channel_id for each in ended] == [called]
    assert desk.all_over()
