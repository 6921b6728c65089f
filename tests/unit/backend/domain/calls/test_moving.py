"""A call moves from one device of its user to another one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from backend.contract.calls import (
    CallAction,
    CallEvent,
    CallState,
    CallStatus,
    DtmfRequest,
    StateTokenRequest,
    TransferRequest,
)
from backend.domain.errors import ConflictError, DomainError, NotFoundError
from backend.ports.telephony import Cause, HangUp, Join
from tests.support.desk import NO_TOKEN, Desk, FakePhone
from tests.support.organisation import DOMAIN


def at_the_desk(*, soft_first: bool = True) -> tuple[Desk, FakePhone, FakePhone, FakePhone]:
    """Bob talks with Alice on her first phone; her second one does not answer by itself."""
    desk = Desk()
    bob = desk.deskphone("bob")
    first = desk.softphone("alice") if soft_first else desk.deskphone("alice", "first")
    desk.talk(bob, first)
    return desk, bob, first, desk.deskphone("alice", "second", auto=False)


def move(desk: Desk, phone: FakePhone, request: StateTokenRequest = NO_TOKEN) -> CallState:
    state = desk.service.move_call(DOMAIN, "alice", desk.call("alice").call_id, phone.device_id, request)
    desk.pump()
    return state


@pytest.mark.parametrize("soft_first", [True, False])
def test_a_call_moves_when_the_new_phone_has_answered_without_a_gap(soft_first: bool) -> None:
    desk, bob, first, second = at_the_desk(soft_first=soft_first)
    before = desk.call("alice")
    bridge = bob.hears
    moving = move(desk, second)
    assert (moving.call_id, moving.status, moving.event) == (
        before.call_id,
        CallStatus.ACTIVE,
        CallEvent.MOVE_STARTED,
    )
    assert moving.device_ids == [first.device_id]
    assert first.hears == bob.hears == bridge
    assert second.channel.auto_answer
    second.answer()
    after = desk.call("alice")
    assert (after.call_id, after.status, after.event) == (before.call_id, CallStatus.ACTIVE, CallEvent.MOVED)
    assert after.device_ids == [second.device_id]
    assert first.channels == []
    assert second.hears == bob.hears == bridge
    (batch,) = [each for each in desk.engine.batches if any(isinstance(one, Join) for one in each.commands)][
        -1:
    ]
    kinds = [type(each) for each in batch.commands]
    assert {Join, HangUp} <= set(kinds), "the new leg comes and the old one goes in one batch"
    assert desk.call("bob").status is CallStatus.ACTIVE


def test_a_call_stays_where_it_is_when_the_other_phone_does_not_answer() -> None:
    desk, bob, first, second = at_the_desk()
    move(desk, second)
    desk.engine.hang_up(second.channel, Cause.NO_ANSWER)
    desk.pump()
    state = desk.call("alice")
    assert (state.status, state.event) == (CallStatus.ACTIVE, CallEvent.MOVE_FAILED)
    assert state.device_ids == [first.device_id]
    assert first.hears == bob.hears
    assert CallAction.MOVE in desk.actions("alice", state.call_id)


@pytest.mark.parametrize("by_phone", [True, False])
def test_a_held_call_stays_held_on_the_new_phone_and_is_resumed_there(by_phone: bool) -> None:
    desk, bob, first, second = at_the_desk(soft_first=not by_phone)
    call_id = desk.call("alice").call_id
    if by_phone:
        desk.engine.hold(first.channel)
        desk.pump()
    else:
        desk.service.hold_call(DOMAIN, "alice", call_id, NO_TOKEN)
    move(desk, second)
    second.answer()
    assert desk.call("alice").status is CallStatus.HELD
    assert (bob.hears, second.hears) == ("music", "nothing")
    assert first.channels == []
    desk.service.resume_call(DOMAIN, "alice", call_id, NO_TOKEN)
    desk.pump()
    assert desk.call("alice").status is CallStatus.ACTIVE
    assert bob.hears == second.hears


def test_a_call_moves_at_once_to_a_softphone_that_is_up_and_its_call_there_is_held() -> None:
    desk = Desk()
    soft, hard = desk.softphone("alice"), desk.deskphone("alice")
    bob, carol = desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, soft)
    desk.talk(carol, hard)
    (first, second) = desk.calls("alice")
    state = desk.service.move_call(DOMAIN, "alice", second.call_id, soft.device_id, NO_TOKEN)
    desk.pump()
    assert (state.event, state.device_ids) == (CallEvent.MOVED, [soft.device_id])
    assert desk.call_of("alice", first.call_id).status is CallStatus.HELD
    assert hard.channels == []
    assert soft.hears == carol.hears
    assert bob.hears == "music"


def test_a_held_call_that_moves_to_a_softphone_that_is_up_leaves_its_call_alone() -> None:
    desk = Desk()
    soft, hard = desk.softphone("alice"), desk.deskphone("alice")
    bob, carol = desk.deskphone("bob"), desk.deskphone("carol")
    desk.talk(bob, soft)
    desk.talk(carol, hard)
    (first, second) = desk.calls("alice")
    desk.service.hold_call(DOMAIN, "alice", second.call_id, NO_TOKEN)
    state = desk.service.move_call(DOMAIN, "alice", second.call_id, soft.device_id, NO_TOKEN)
    desk.pump()
    assert (state.event, state.status) == (CallEvent.MOVED, CallStatus.HELD)
    assert desk.call_of("alice", first.call_id).status is CallStatus.ACTIVE
    assert soft.hears == bob.hears
    assert carol.hears == "music"
    assert hard.channels == []


def test_a_softphone_keeps_its_other_calls_when_one_of_them_moves() -> None:
    desk, bob, first, second = at_the_desk()
    carol = desk.deskphone("carol")
    desk.make("alice", first, "tel:1003")
    carol.answer()
    (held, active) = desk.calls("alice")
    desk.service.move_call(DOMAIN, "alice", active.call_id, second.device_id, NO_TOKEN)
    desk.pump()
    second.answer()
    assert second.hears == carol.hears
    assert first.hears == "nothing"
    assert bob.hears == "music"
    desk.service.resume_call(DOMAIN, "alice", held.call_id, NO_TOKEN)
    assert first.hears == bob.hears


def test_mute_goes_with_the_call_and_a_recording_goes_on() -> None:
    desk, _, _, second = at_the_desk()
    call_id = desk.call("alice").call_id
    desk.service.start_recording(DOMAIN, "alice", call_id, NO_TOKEN)
    desk.service.mute_call(DOMAIN, "alice", call_id, NO_TOKEN)
    move(desk, second)
    second.answer()
    assert second.channel.muted
    assert {each.channel_id for each in desk.engine.recordings.values()} >= {second.channel.channel_id}


@pytest.mark.parametrize("what", ["hold", "resume", "hang up", "transfer", "dtmf"])
def test_a_call_that_moves_can_be_handled_as_any_other(what: str) -> None:
    desk, bob, first, second = at_the_desk()
    desk.deskphone("carol")
    call_id = desk.call("alice").call_id
    if what == "resume":
        desk.service.hold_call(DOMAIN, "alice", call_id, NO_TOKEN)
    move(desk, second)
    service = desk.service
    acts: dict[str, Callable[[], object]] = {
        "hold": lambda: service.hold_call(DOMAIN, "alice", call_id, NO_TOKEN),
        "resume": lambda: service.resume_call(DOMAIN, "alice", call_id, NO_TOKEN),
        "hang up": lambda: service.hang_up_call(DOMAIN, "alice", call_id),
        "dtmf": lambda: service.send_dtmf(DOMAIN, "alice", call_id, DtmfRequest(digits="1")),
        "transfer": lambda: service.transfer_call(
            DOMAIN, "alice", call_id, TransferRequest(destination="tel:1003")
        ),
    }
    acts[what]()
    desk.pump()
    if what == "hang up":
        assert desk.all_over()
        return
    second.answer()
    assert first.channels == []
    state = desk.call("alice")
    held = what in ("hold", "transfer")
    assert state.status is (CallStatus.HELD if held else CallStatus.ACTIVE)
    assert state.device_ids == [second.device_id]
    if what == "hold":
        assert bob.hears == "music"
    elif not held:
        assert bob.hears == second.hears


def test_a_far_party_who_hangs_up_meanwhile_ends_both_legs() -> None:
    desk, bob, _, second = at_the_desk()
    move(desk, second)
    desk.engine.hang_up(bob.channel)
    desk.pump()
    assert second.channels == []
    assert desk.all_over()


def test_a_phone_that_is_lost_while_its_call_moves_does_not_cost_the_call() -> None:
    desk, bob, first, second = at_the_desk(soft_first=False)
    move(desk, second)
    desk.engine.hang_up(first.channel, Cause.NETWORK_OUT_OF_ORDER)
    desk.pump()
    assert desk.call("alice").status is CallStatus.ACTIVE
    second.answer()
    assert second.hears == bob.hears
    assert desk.call("alice").event is CallEvent.MOVED


def test_both_phones_lost_end_the_call() -> None:
    desk, _, first, second = at_the_desk(soft_first=False)
    move(desk, second)
    desk.engine.hang_up(first.channel, Cause.NETWORK_OUT_OF_ORDER)
    desk.engine.hang_up(second.channel, Cause.NO_ANSWER)
    desk.pump()
    assert desk.ended("alice").outcome is CallEvent.FAILED
    assert desk.all_over()


def test_hanging_up_at_the_old_phone_while_the_call_moves_ends_it() -> None:
    desk, _, first, second = at_the_desk()
    move(desk, second)
    desk.engine.hang_up(first.channel)
    desk.pump()
    assert second.channels == []
    assert desk.ended("alice").outcome is CallEvent.HUNG_UP


def test_a_held_call_whose_softphone_is_gone_moves_to_another_phone_and_stays_held() -> None:
    desk, bob, first, second = at_the_desk()
    call_id = desk.call("alice").call_id
    desk.service.hold_call(DOMAIN, "alice", call_id, NO_TOKEN)
    desk.engine.hang_up(first.channel, Cause.NETWORK_OUT_OF_ORDER)
    desk.pump()
    move(desk, second)
    assert CallAction.RESUME not in desk.actions("alice", call_id)
    second.answer()
    assert desk.call("alice").status is CallStatus.HELD
    assert bob.hears == "music"


@pytest.mark.parametrize("answers", [True, False])
def test_a_move_outlives_a_restart_of_the_backend(answers: bool) -> None:
    desk, bob, first, second = at_the_desk()
    move(desk, second)
    state = desk.call("alice")
    desk.restart()
    assert desk.call("alice") == state
    if answers:
        second.answer()
        assert second.hears == bob.hears
        assert first.channels == []
    else:
        desk.engine.hang_up(second.channel, Cause.NO_ANSWER)
        desk.pump()
        assert first.hears == bob.hears


def test_where_a_call_can_be_moved_to_is_said_with_the_action() -> None:
    desk, _, _, second = at_the_desk()
    state = desk.call("alice")
    (action,) = [each for each in state.actions or [] if each.action is CallAction.MOVE]
    assert action.device_ids == [second.device_id]
    second.unregister()
    assert CallAction.MOVE not in desk.actions("alice", state.call_id)
    third = desk.deskphone("alice", "third", auto=False)
    move(desk, third)
    assert CallAction.MOVE not in desk.actions("alice", state.call_id), "one move at a time"


def test_what_cannot_be_moved_is_refused_and_nothing_changes() -> None:
    desk, _, first, second = at_the_desk()
    carol = desk.deskphone("carol")
    state = desk.call("alice")

    def refusal(phone_id: str, request: StateTokenRequest = NO_TOKEN) -> DomainError:
        with pytest.raises(DomainError) as caught:
            desk.service.move_call(DOMAIN, "alice", state.call_id, phone_id, request)
        return caught.value

    same = refusal(first.device_id)
    assert (type(same), same.code, same.field) == (ConflictError, "device.same", "deviceId")
    unknown = refusal(carol.device_id)
    assert (type(unknown), unknown.code) == (NotFoundError, "device.unknown")
    stale = refusal(second.device_id, StateTokenRequest(state_token=1))
    assert stale.code == "call.state.token.mismatch"
    assert desk.call("alice") == state
    second.unregister()
    assert refusal(second.device_id).code == "device.not.active"
    desk.hang_up("alice", state.call_id)
    desk.make("alice", first, "tel:1003")
    third = desk.deskphone("alice", "third")
    ringing = desk.call("alice")
    with pytest.raises(ConflictError) as early:
        desk.service.move_call(DOMAIN, "alice", ringing.call_id, third.device_id, NO_TOKEN)
    assert early.value.code == "call.action.not.allowed"
    carol.answer()


def test_a_softphone_that_dials_is_no_place_to_move_to() -> None:
    desk = Desk()
    hard, soft, bob = desk.deskphone("alice"), desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, hard)
    (call,) = desk.calls("alice")
    desk.deskphone("carol")
    desk.make("alice", soft, "tel:1003")
    with pytest.raises(ConflictError) as refusal:
        desk.service.move_call(DOMAIN, "alice", call.call_id, soft.device_id, NO_TOKEN)
    assert (refusal.value.code, refusal.value.field) == ("call.action.not.allowed", "callId")


def test_a_softphone_that_holds_without_a_call_is_no_place_to_move_to_and_that_is_shown() -> None:
    desk = Desk()
    soft, phone, bob = desk.softphone("alice"), desk.deskphone("alice"), desk.deskphone("bob")
    desk.make("alice", soft, "tel:1005")
    assert soft.hears == "tone:congestion"
    desk.talk(phone, bob)
    assert desk.last_state("alice").actions == desk.call("alice").actions
    for held in (True, False):
        desk.engine.hold(soft.channel, held)
        desk.pump()
        shown = desk.last_state("alice").actions
        assert shown == desk.call("alice").actions
        assert any(each.action is CallAction.MOVE for each in shown or ()) is not held
