"""Call pick-up: by code, by operation, and by SIP dialog."""

from __future__ import annotations

import msgspec
import pytest

from backend.contract.calls import (
    CallEvent,
    CallState,
    CallStatus,
    CallWebhookRequest,
    MakeCallRequest,
    PickupSipRequest,
    RetargetReason,
    TransferRequest,
)
from backend.domain.errors import ConflictError, DomainError, ForbiddenError, NotFoundError
from backend.ports.organisation import User
from backend.ports.telephony import Cause
from tests.support.desk import NO_TOKEN, Desk, FakePhone
from tests.support.fake_channel import FakeChannel, dialog_of
from tests.support.organisation import DOMAIN, USERS, powerless

NO_WEBHOOK = CallWebhookRequest()


def grouped(*members: str) -> list[User]:
    """The users, some of them in one pick-up group."""
    return [
        msgspec.structs.replace(each, pickup_group="sales") if each.user_id in members else each
        for each in USERS
    ]


def ringing(users: list[User] = USERS) -> tuple[Desk, FakePhone, FakePhone, FakePhone]:
    """Bob calls Alice, whose phone rings; Carol is there, too."""
    desk = Desk(users)
    alice, bob, carol = desk.deskphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    bob.dial("1001")
    alice.ring()
    return desk, alice, bob, carol


def request_for(channel: FakeChannel, *, early_only: bool = True, swapped: bool = False) -> PickupSipRequest:
    tags = ("theirs", "ours") if swapped else ("ours", "theirs")
    call_id = dialog_of(channel).call_id
    return PickupSipRequest(call_id=call_id, to_tag=tags[0], from_tag=tags[1], early_only=early_only)


def fetched(desk: Desk, alice: FakePhone, bob: FakePhone, carol: FakePhone) -> CallState:
    """Check that Carol has Alice's call, and how everybody sees it."""
    assert alice.channels == []
    assert carol.hears == bob.hears
    lost = desk.last_state("alice")
    assert (lost.status, lost.event) == (CallStatus.TERMINATED, CallEvent.ANSWERED_ELSEWHERE)
    assert lost.event_description == "Carol picked the call up."
    assert desk.ended("alice").outcome is CallEvent.ANSWERED_ELSEWHERE
    state = desk.call("carol")
    assert (state.status, state.inbound) == (CallStatus.ACTIVE, True)
    history = state.history_info
    assert history is not None
    assert history.previous_retarget_reason is RetargetReason.PICKUP
    assert history.previous_party is not None
    assert history.previous_party.display_name == "Alice"
    remote = desk.call("bob").remote_party
    assert remote is not None
    assert remote.display_name == "Carol"
    return state


def test_a_phone_fetches_a_call_that_rings_at_an_extension() -> None:
    desk, alice, bob, carol = ringing()
    carol.dial("**1001")
    fetched(desk, alice, bob, carol)


def test_a_phone_fetches_a_call_of_its_group() -> None:
    desk, alice, bob, carol = ringing(grouped("alice", "carol"))
    carol.dial("*8")
    fetched(desk, alice, bob, carol)


def test_of_several_calls_in_the_group_the_one_that_has_rung_longest_is_fetched() -> None:
    desk = Desk(grouped("alice", "carol", "dave"))
    phones = {name: desk.deskphone(name) for name in ("alice", "bob", "carol", "dave", "erin")}
    phones["erin"].dial("1004")
    desk.step(1)
    phones["bob"].dial("1001")
    phones["carol"].dial("*8")
    assert phones["carol"].hears == phones["erin"].hears
    assert desk.call("alice").status is CallStatus.RINGING


def test_the_caller_waits_until_the_fetching_phone_is_up_and_loses_nothing_when_it_is_not() -> None:
    desk, alice, bob, carol = ringing()
    desk.late = True
    channel = carol.dial("**1001")
    desk.engine.hang_up(channel)
    desk.late = False
    desk.pump()
    assert desk.calls("carol") == []
    assert desk.call("bob").status is CallStatus.RINGING
    alice.answer()
    assert alice.hears == bob.hears


@pytest.mark.parametrize("dialled", ["*8", "**1001", "**1002", "**1003"])
def test_where_nothing_rings_for_somebody_else_the_code_is_refused(dialled: str) -> None:
    desk, alice, bob, carol = ringing(grouped("bob", "carol"))
    if dialled == "**1001":
        alice.answer()
    channel = carol.dial(dialled)
    assert desk.engine.destroyed[channel.channel_id] is Cause.UNALLOCATED_NUMBER
    assert desk.last_state("carol").event is CallEvent.FAILED
    own = bob.dial("**1001")
    assert desk.engine.destroyed[own.channel_id] is Cause.UNALLOCATED_NUMBER, "not the own call"


def test_who_is_in_no_group_fetches_nothing_of_others_without_one() -> None:
    desk, _, _, carol = ringing()
    channel = carol.dial("*8")
    assert desk.engine.destroyed[channel.channel_id] is Cause.UNALLOCATED_NUMBER


def test_an_unknown_extension_cannot_be_picked_up_from() -> None:
    desk, _, _, carol = ringing()
    channel = carol.dial("**4711")
    assert desk.engine.destroyed[channel.channel_id] is Cause.UNALLOCATED_NUMBER


@pytest.mark.parametrize("dialled", ["*8", "**1001"])
def test_without_the_permission_nothing_is_fetched(dialled: str) -> None:
    desk, alice, _, carol = ringing(
        [msgspec.structs.replace(each, pickup_group="sales") for each in powerless("carol")]
    )
    channel = carol.dial(dialled)
    assert desk.engine.destroyed[channel.channel_id] is Cause.CALL_REJECTED
    assert desk.call("alice").status is CallStatus.RINGING
    assert len(alice.channels) == 1


def test_a_user_fetches_the_own_ringing_call_on_another_phone() -> None:
    desk, alice, bob, _ = ringing()
    other = desk.deskphone("alice", "other")
    call_id = desk.call("alice").call_id
    other.dial("**1001")
    assert desk.call("alice").call_id == call_id
    assert other.hears == bob.hears
    assert alice.channels == []


def test_an_attendant_who_rings_too_answers_the_own_call() -> None:
    desk = Desk()
    alice, dave, bob = desk.deskphone("alice"), desk.deskphone("dave"), desk.deskphone("bob")
    bob.dial("+46277400")
    call_id = desk.call("alice").call_id
    alice.dial("**1004")
    assert desk.call("alice").call_id == call_id
    assert desk.ended("dave").outcome is CallEvent.ANSWERED_ELSEWHERE
    assert dave.channels == []
    assert bob.hears == alice.channels[-1].hears()


def test_the_code_works_by_operation_too() -> None:
    desk, alice, bob, _ = ringing()
    soft = desk.softphone("erin")
    with pytest.raises(NotFoundError):
        desk.make("erin", soft, "tel:*8")
    desk.make("erin", soft, "tel:**1001")
    assert soft.hears == bob.hears
    assert alice.channels == []


def test_a_consultation_that_picks_up_holds_the_call_in_hand() -> None:
    desk, _, bob, carol = ringing()
    soft, dave = desk.softphone("erin"), desk.deskphone("dave")
    desk.talk(dave, soft)
    call_id = desk.call("erin").call_id
    request = MakeCallRequest(destination="tel:**1001")
    desk.service.make_consultation_call(DOMAIN, "erin", call_id, request)
    desk.pump()
    assert desk.call_of("erin", call_id).status is CallStatus.HELD
    assert soft.hears == bob.hears
    assert carol.channels == []


def test_nobody_is_transferred_to_a_code() -> None:
    desk, _, _, carol = ringing()
    dave, erin = desk.deskphone("dave"), desk.deskphone("erin")
    desk.talk(dave, erin)
    for number in ("*8", "**1001"):
        request = TransferRequest(destination=f"tel:{number}", blind=True)
        with pytest.raises(NotFoundError) as refusal:
            desk.service.transfer_call(DOMAIN, "erin", desk.call("erin").call_id, request)
        assert refusal.value.code == "destination.unknown"
    assert carol.channels == []


# --- by operation


def test_a_service_account_has_a_call_fetched_that_rings_at_another_user() -> None:
    desk, alice, bob, carol = ringing(powerless("carol"))
    rings = desk.call("alice").call_id
    state = desk.service.pickup_call(DOMAIN, "carol", carol.device_id, rings, NO_WEBHOOK)
    assert (state.status, state.device_ids) == (CallStatus.RINGING, [carol.device_id])
    desk.pump()
    assert fetched(desk, alice, bob, carol).call_id == state.call_id


def test_a_softphone_that_is_up_fetches_a_call_at_once() -> None:
    desk, alice, bob, carol = ringing()
    soft = desk.softphone("erin")
    desk.talk(carol, soft)
    rings = desk.call("alice").call_id
    state = desk.service.pickup_call(DOMAIN, "erin", soft.device_id, rings, NO_WEBHOOK)
    desk.pump()
    assert state.status is CallStatus.ACTIVE
    assert soft.hears == bob.hears
    assert carol.hears == "music"
    assert alice.channels == []


def test_a_fetching_device_that_does_not_answer_leaves_the_call_ringing() -> None:
    desk, alice, bob, _ = ringing()
    erin = desk.deskphone("erin", auto=False)
    rings = desk.call("alice").call_id
    desk.service.pickup_call(DOMAIN, "erin", erin.device_id, rings, NO_WEBHOOK)
    desk.pump()
    with pytest.raises(ConflictError) as twice:
        desk.service.pickup_call(DOMAIN, "carol", desk.phones[2].device_id, rings, NO_WEBHOOK)
    assert twice.value.code == "call.not.ringing"
    desk.engine.hang_up(erin.channel, Cause.NO_ANSWER)
    desk.pump()
    assert desk.calls("erin") == []
    alice.answer()
    assert alice.hears == bob.hears


def test_what_cannot_be_fetched_is_refused() -> None:
    desk, alice, bob, carol = ringing()

    def refusal(user_id: str, device: FakePhone, call_id: str) -> DomainError:
        with pytest.raises(DomainError) as caught:
            desk.service.pickup_call(DOMAIN, user_id, device.device_id, call_id, NO_WEBHOOK)
        return caught.value

    rings = desk.call("alice").call_id
    assert refusal("carol", carol, "nonsense").code == "call.unknown"
    assert refusal("carol", alice, rings).code == "device.unknown"
    assert refusal("bob", bob, rings).code == "call.not.ringing", "the caller's own call"
    assert refusal("carol", carol, desk.call("bob").call_id).code == "call.not.ringing"
    alice.answer()
    error = refusal("carol", carol, rings)
    assert (type(error), error.code, error.field) == (ConflictError, "call.not.ringing", "callId")
    assert alice.hears == bob.hears


# --- by SIP dialog


@pytest.mark.parametrize("swapped", [True, False])
def test_a_ringing_call_is_fetched_by_its_sip_dialog(swapped: bool) -> None:
    desk, alice, bob, carol = ringing()
    request = request_for(alice.channel, swapped=swapped)
    state = desk.service.pickup_sip_call(DOMAIN, "carol", carol.device_id, request)
    desk.pump()
    assert fetched(desk, alice, bob, carol).call_id == state.call_id


@pytest.mark.parametrize("early_only", [True, False])
def test_a_caller_who_waits_is_fetched_by_the_own_dialog(early_only: bool) -> None:
    desk = Desk()
    desk.deskphone("alice", auto=False)
    bob, carol = desk.deskphone("bob"), desk.deskphone("carol")
    bob.dial("+46277400")
    request = request_for(bob.channel, early_only=early_only)
    desk.service.pickup_sip_call(DOMAIN, "carol", carol.device_id, request)
    desk.pump()
    assert carol.hears == bob.hears
    history = desk.call("carol").history_info
    assert history is not None
    assert history.previous_party is not None
    assert history.previous_party.display_number == "+46277400"


def test_a_caller_who_was_answered_and_waits_again_is_fetched_but_not_as_an_early_dialog() -> None:
    desk = Desk()
    alice, bob, carol = desk.deskphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    desk.deskphone("dave", auto=False)
    desk.talk(bob, alice)
    request = TransferRequest(destination="tel:1004", blind=True)
    desk.service.transfer_call(DOMAIN, "alice", desk.call("alice").call_id, request)
    desk.pump()
    with pytest.raises(ConflictError) as refusal:
        desk.service.pickup_sip_call(DOMAIN, "carol", carol.device_id, request_for(bob.channel))
    assert (refusal.value.code, refusal.value.field) == ("dialog.not.early", "earlyOnly")
    later = request_for(bob.channel, early_only=False)
    desk.service.pickup_sip_call(DOMAIN, "carol", carol.device_id, later)
    desk.pump()
    assert carol.hears == bob.hears
    assert desk.ended("dave").outcome is CallEvent.ANSWERED_ELSEWHERE


def test_an_answered_call_is_not_fetched_by_its_dialog_whatever_is_asked() -> None:
    desk, alice, bob, carol = ringing()
    channel = alice.channel
    alice.answer()
    for early_only, code in ((True, "dialog.not.early"), (False, "call.not.ringing")):
        request = request_for(channel, early_only=early_only)
        with pytest.raises(ConflictError) as refusal:
            desk.service.pickup_sip_call(DOMAIN, "carol", carol.device_id, request)
        assert refusal.value.code == code
    assert alice.hears == bob.hears


def test_a_dialog_that_is_not_known_is_not_found_and_the_permission_is_needed() -> None:
    desk, alice, _, carol = ringing(powerless("carol"))
    request = request_for(alice.channel)
    with pytest.raises(ForbiddenError) as forbidden:
        desk.service.pickup_sip_call(DOMAIN, "carol", carol.device_id, request)
    assert forbidden.value.code == "permission.missing"
    erin = desk.deskphone("erin")
    unknown = PickupSipRequest(call_id="nothing", to_tag="a", from_tag="b", early_only=False)
    with pytest.raises(NotFoundError) as missing:
        desk.service.pickup_sip_call(DOMAIN, "erin", erin.device_id, unknown)
    assert (missing.value.code, missing.value.field) == ("dialog.unknown", "callId")


@pytest.mark.parametrize("answers", [True, False])
def test_a_pick_up_outlives_a_restart_of_the_backend(answers: bool) -> None:
    desk, alice, bob, _ = ringing()
    erin = desk.deskphone("erin", auto=False)
    request = request_for(alice.channel)
    desk.service.pickup_sip_call(DOMAIN, "erin", erin.device_id, request)
    desk.pump()
    desk.restart()
    if answers:
        erin.answer()
        assert erin.hears == bob.hears
        assert alice.channels == []
    else:
        desk.engine.hang_up(erin.channel, Cause.NO_ANSWER)
        desk.pump()
        alice.answer()
        assert alice.hears == bob.hears
    desk.hang_up("bob", desk.call("bob").call_id)
    assert desk.all_over()


def test_holding_a_fetched_call_works_as_ever() -> None:
    desk, alice, bob, carol = ringing()
    carol.dial("**1001")
    state = fetched(desk, alice, bob, carol)
    desk.service.hold_call(DOMAIN, "carol", state.call_id, NO_TOKEN)
    desk.pump()
    assert bob.hears == "music"
