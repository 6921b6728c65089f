"""Camp-on: a transfer to a busy user waits; and what the transferor sees of transfers under way."""

from __future__ import annotations

import pytest

from backend.bus.events import ReturningChanged
from backend.contract.calls import (
    CallAction,
    CallEvent,
    CallState,
    CallStatus,
    PickupSipRequest,
    RetargetReason,
    TransferRequest,
    TransferType,
)
from backend.domain.errors import NotFoundError
from backend.ports.organisation import OrganisationSettings
from tests.support.desk import NO_TOKEN, Desk
from tests.support.fake_channel import dialog_of
from tests.support.organisation import DOMAIN


class Scene:
    """Bob talks with Alice; Carol with Erin, and Bob is to be transferred to Carol."""

    def __init__(self, *, busy: bool = True, seconds: int = 120) -> None:
        self.desk = desk = Desk()
        desk.directory.set_settings(OrganisationSettings(camp_on_s=seconds))
        self.alice, self.bob = desk.softphone("alice"), desk.deskphone("bob")
        self.carol, self.erin = desk.deskphone("carol", auto=False), desk.deskphone("erin")
        desk.talk(self.bob, self.alice)
        self.returning: list[ReturningChanged] = []
        desk.bus.subscribe(ReturningChanged, self.returning.append)
        if busy:
            desk.talk(self.erin, self.carol)

    def transfer(self, *, blind: bool = True, kind: TransferType = TransferType.CAMP_ON) -> CallState:
        request = TransferRequest(destination="tel:1003", blind=blind, type=kind)
        call_id = self.desk.call("alice").call_id
        state = self.desk.service.transfer_call(DOMAIN, "alice", call_id, request)
        self.desk.pump()
        return state

    def carol_hangs_up(self) -> None:
        self.desk.engine.hang_up(self.carol.channels[0])
        self.desk.pump()


def test_a_caller_waits_with_music_and_the_busy_user_is_told() -> None:
    scene = Scene()
    state = scene.transfer()
    assert (state.status, state.event) == (CallStatus.TERMINATED, CallEvent.TRANSFERRED)
    assert scene.bob.hears == "music"
    busy = scene.desk.call("carol")
    assert (busy.status, busy.event, busy.event_description) == (
        CallStatus.ACTIVE,
        CallEvent.CAMPED_ON,
        "Bob waits for you.",
    )
    assert [media for _, media in scene.desk.engine.played_to_bridges] == [["tone:beep"]]
    assert len(scene.carol.channels) == 1


def test_when_the_busy_user_is_free_it_rings_and_the_history_says_that_the_caller_waited() -> None:
    scene = Scene()
    scene.transfer()
    scene.carol_hangs_up()
    ringing = scene.desk.call("carol")
    assert (ringing.status, ringing.event) == (CallStatus.RINGING, CallEvent.OFFERED)
    history = ringing.history_info
    assert history is not None
    assert (history.camp_on, history.previous_retarget_reason) == (True, RetargetReason.TRANSFERRED)
    scene.carol.ring()
    scene.carol.answer()
    assert scene.carol.hears == scene.bob.hears
    assert scene.desk.calls("alice") == []


def test_a_user_who_is_free_is_rung_at_once() -> None:
    scene = Scene(busy=False)
    scene.transfer()
    assert scene.desk.call("carol").status is CallStatus.RINGING
    assert scene.desk.call("carol").history_info is not None
    scene.carol.answer()
    assert scene.carol.hears == scene.bob.hears


def test_an_ordinary_transfer_does_not_wait() -> None:
    scene = Scene()
    scene.transfer(kind=TransferType.BASIC)
    assert len(scene.carol.channels) == 2


def test_after_the_organisations_time_the_call_comes_back_and_says_that_it_waited() -> None:
    scene = Scene(seconds=120)
    scene.alice.auto = False
    scene.transfer()
    scene.desk.step(119)
    assert scene.desk.calls("alice") == []
    scene.desk.step(1)
    back = scene.desk.call("alice")
    assert (back.status, back.event) == (CallStatus.RINGING, CallEvent.TRANSFER_FAILED)
    assert back.event_description == "The call from Bob comes back: Carol is still busy."
    assert back.history_info is not None
    assert back.history_info.camp_on is True
    scene.alice.answer()
    assert scene.alice.hears == scene.bob.hears
    scene.carol_hangs_up()
    assert scene.desk.calls("carol") == []


def test_a_transferor_who_stays_takes_the_call_back_when_it_is_wanted() -> None:
    scene = Scene()
    state = scene.transfer(blind=False)
    assert (state.status, state.event) == (CallStatus.HELD, CallEvent.TRANSFER_STARTED)
    assert CallAction.RESUME in scene.desk.actions("alice", state.call_id)
    assert scene.bob.hears == "music"
    scene.desk.service.resume_call(DOMAIN, "alice", state.call_id, NO_TOKEN)
    scene.desk.pump()
    assert scene.bob.hears == scene.alice.hears
    scene.carol_hangs_up()
    assert scene.desk.calls("carol") == []


def test_who_has_left_gets_the_call_back_on_demand() -> None:
    scene = Scene()
    scene.alice.auto = False
    scene.transfer()
    status = scene.desk.service.transfer_under_way(DOMAIN, "alice")
    scene.desk.service.cancel_transfer(DOMAIN, "alice", status.transfer_id.id)
    scene.desk.pump()
    assert scene.desk.call("alice").event is CallEvent.TRANSFER_FAILED
    scene.alice.answer()
    assert scene.alice.hears == scene.bob.hears
    with pytest.raises(NotFoundError):
        scene.desk.service.cancel_transfer(DOMAIN, "alice", status.transfer_id.id)


def test_who_rings_after_waiting_and_is_not_answered_comes_back() -> None:
    scene = Scene()
    scene.transfer()
    scene.carol_hangs_up()
    scene.desk.step(20)
    back = scene.desk.call("alice")
    assert back.event is CallEvent.TRANSFER_FAILED
    assert back.history_info is not None
    assert back.history_info.camp_on is True


def test_of_two_who_wait_the_first_is_rung_for_first() -> None:
    scene = Scene()
    desk = scene.desk
    scene.transfer()
    desk.step(5)
    dave = desk.deskphone("dave")
    desk.talk(dave, scene.alice)
    scene.transfer()
    scene.carol_hangs_up()
    party = desk.call("carol").remote_party
    assert party is not None
    assert party.display_name == "Bob"
    scene.carol.answer()
    assert dave.hears == "music"
    desk.engine.hang_up(scene.bob.channel)
    desk.pump()
    party = desk.call("carol").remote_party
    assert party is not None
    assert party.display_name == "Dave"


def test_who_waits_and_hangs_up_leaves_nothing() -> None:
    scene = Scene()
    scene.transfer()
    scene.desk.engine.hang_up(scene.bob.channel)
    scene.desk.pump()
    scene.carol_hangs_up()
    assert scene.desk.all_over()
    assert not scene.desk.clock.pending()


def test_who_waits_can_be_picked_up_by_the_sip_dialog() -> None:
    scene = Scene()
    dave = scene.desk.deskphone("dave")
    scene.transfer()
    call_id = dialog_of(scene.bob.channel).call_id
    request = PickupSipRequest(call_id=call_id, to_tag="ours", from_tag="theirs", early_only=False)
    scene.desk.service.pickup_sip_call(DOMAIN, "dave", dave.device_id, request)
    scene.desk.pump()
    assert dave.hears == scene.bob.hears


@pytest.mark.parametrize("waits", [True, False])
def test_waiting_outlives_a_restart_of_the_backend(waits: bool) -> None:
    scene = Scene()
    scene.transfer()
    if not waits:
        scene.carol_hangs_up()
    before = scene.desk.service.returning_calls(DOMAIN, "alice")
    scene.desk.restart()
    assert scene.desk.service.returning_calls(DOMAIN, "alice") == before
    if waits:
        scene.carol_hangs_up()
    scene.carol.answer()
    assert scene.carol.hears == scene.bob.hears


def test_the_transferor_sees_what_may_come_back_and_when() -> None:
    scene = Scene(seconds=120)
    scene.transfer()
    (waiting,) = scene.returning[-1].returning
    assert waiting.camp_on
    assert (waiting.returns_at - waiting.since).total_seconds() == 120
    assert (waiting.remote_party.display_name, waiting.destination.display_name) == ("Bob", "Carol")
    scene.carol_hangs_up()
    (ringing,) = scene.returning[-1].returning
    assert not ringing.camp_on
    assert (ringing.returns_at - ringing.since).total_seconds() == 20
    scene.carol.answer()
    assert scene.returning[-1].returning == []
    assert scene.desk.service.returning_calls(DOMAIN, "alice") == []


def test_a_blind_transfer_says_when_it_comes_back_too() -> None:
    scene = Scene(busy=False)
    scene.transfer(kind=TransferType.BASIC)
    (ringing,) = scene.desk.service.returning_calls(DOMAIN, "alice")
    assert ringing.destination.display_number == "1003"
    scene.desk.step(20)
    assert scene.returning[-1].returning == []
    assert scene.desk.call("alice").event is CallEvent.TRANSFER_FAILED
