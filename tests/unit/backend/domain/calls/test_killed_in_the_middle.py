"""The backend is killed between what it asks of the exchange and its answer to the client.

Whatever the verb: the exchange has applied all of it or nothing, the next backend sees the same, and a client
that asks again with the id of its request has it applied once.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from backend.contract.calls import (
    AttendedTransferRequest,
    CallState,
    CallStatus,
    CallWebhookRequest,
    DtmfRequest,
    MakeCallRequest,
    PickupSipRequest,
    TargetCallRequest,
    TransferRequest,
    TransferType,
)
from backend.domain.calls.applied import RequestKey
from backend.domain.errors import DomainError
from tests.support.desk import NO_TOKEN, Desk
from tests.support.fake_channel import dialog_of
from tests.support.organisation import DOMAIN

ID = RequestKey("the-request")


class Scene:
    """Bob talks with Alice, whose second phone is there; Carol's rings for Dave; Erin is held by Alice."""

    def __init__(self) -> None:
        self.desk = desk = Desk()
        self.soft, self.bob = desk.softphone("alice"), desk.deskphone("bob")
        self.erin, self.dave = desk.deskphone("erin"), desk.deskphone("dave")
        desk.talk(self.erin, self.soft)
        self.held = desk.call("alice").call_id
        self.bob.dial("1001")
        (self.call,) = [each.call_id for each in desk.calls("alice") if each.call_id != self.held]
        desk.answer("alice", self.call, self.soft)
        self.second = desk.deskphone("alice", "second", auto=False)
        self.spare = desk.softphone("bob", "spare")
        self.carol = desk.deskphone("carol", auto=False)
        self.dave.dial("1003")
        self.carol.ring()
        self.rings = desk.call("carol").call_id
        self.dialog = dialog_of(self.carol.channel)

    def states(self) -> list[CallState]:
        """All calls of all users."""
        return [call for user in self.desk.directory.users() for call in self.desk.calls(user.user_id)]

    def end(self) -> None:
        """Have everybody hang up."""
        for user in self.desk.directory.users():
            while calls := self.desk.calls(user.user_id):
                self.desk.hang_up(user.user_id, calls[0].call_id)


Verb = Callable[[Scene], CallState]


def transfer(scene: Scene, **values: object) -> CallState:
    request = TransferRequest.model_validate({"destination": "tel:1003", **values})
    return scene.desk.service.transfer_call(DOMAIN, "alice", scene.call, request, request_id=ID)


def to_call(scene: Scene) -> CallState:
    request = AttendedTransferRequest(target_call_id=scene.held)
    return scene.desk.service.transfer_to_call(DOMAIN, "alice", scene.call, request, request_id=ID)


def conference(scene: Scene) -> CallState:
    request = TargetCallRequest(target_call_id=scene.held)
    return scene.desk.service.add_call_to_conference(DOMAIN, "alice", scene.call, request, request_id=ID)


def alternate(scene: Scene) -> CallState:
    request = TargetCallRequest(target_call_id=scene.held)
    return scene.desk.service.alternate_calls(DOMAIN, "alice", scene.call, request, request_id=ID)


def pick_up(scene: Scene) -> CallState:
    service, device = scene.desk.service, scene.spare.device_id
    return service.pickup_call(DOMAIN, "bob", device, scene.rings, CallWebhookRequest(), request_id=ID)


def pick_up_sip(scene: Scene) -> CallState:
    call_id = scene.dialog.call_id
    request = PickupSipRequest(call_id=call_id, to_tag="ours", from_tag="theirs", early_only=True)
    return scene.desk.service.pickup_sip_call(DOMAIN, "bob", scene.spare.device_id, request, request_id=ID)


def make(scene: Scene) -> CallState:
    request = MakeCallRequest(destination="tel:*43")
    return scene.desk.service.make_call(DOMAIN, "bob", scene.spare.device_id, request, request_id=ID)


def consult(scene: Scene) -> CallState:
    request = MakeCallRequest(destination="tel:*43")
    return scene.desk.service.make_consultation_call(DOMAIN, "alice", scene.call, request, request_id=ID)


def answer(scene: Scene) -> CallState:
    service, device = scene.desk.service, scene.carol.device_id
    return service.answer_call(DOMAIN, "carol", scene.rings, device, CallWebhookRequest(), request_id=ID)


VERBS: dict[str, Verb] = {
    "hold": lambda s: s.desk.service.hold_call(DOMAIN, "alice", s.call, NO_TOKEN, request_id=ID),
    "resume": lambda s: s.desk.service.resume_call(DOMAIN, "alice", s.held, NO_TOKEN, request_id=ID),
    "mute": lambda s: s.desk.service.mute_call(DOMAIN, "alice", s.call, NO_TOKEN, request_id=ID),
    "dtmf": lambda s: s.desk.service.send_dtmf(
        DOMAIN, "alice", s.call, DtmfRequest(digits="1"), request_id=ID
    ),
    "park": lambda s: s.desk.service.park_call(DOMAIN, "alice", s.call, NO_TOKEN, request_id=ID),
    "move": lambda s: s.desk.service.move_call(
        DOMAIN, "alice", s.call, s.second.device_id, NO_TOKEN, request_id=ID
    ),
    "hang up": lambda s: s.desk.service.hang_up_call(DOMAIN, "alice", s.call, request_id=ID),
    "transfer": transfer,
    "blind transfer": lambda s: transfer(s, blind=True),
    "camp-on": lambda s: transfer(s, blind=True, type=TransferType.CAMP_ON, destination="tel:1005"),
    "attended transfer": to_call,
    "conference": conference,
    "alternate": alternate,
    "pick-up": pick_up,
    "pick-up by dialog": pick_up_sip,
    "make": make,
    "consult": consult,
    "answer": answer,
}


@pytest.mark.parametrize("verb", VERBS.values(), ids=VERBS)
def test_a_command_that_the_exchange_never_got_has_changed_nothing_and_can_be_asked_again(verb: Verb) -> None:
    scene = Scene()
    before, remembered = scene.states(), dict(scene.desk.engine.remembered)
    scene.desk.engine.deaf = True
    first = verb(scene)
    scene.desk.engine.deaf = False
    scene.desk.restart()
    assert scene.states() == before
    assert scene.desk.engine.remembered == remembered
    again = verb(scene)
    scene.desk.pump()
    assert (again.status, again.event) == (first.status, first.event)
    assert scene.states() != before


@pytest.mark.parametrize("verb", VERBS.values(), ids=VERBS)
def test_a_command_that_the_exchange_got_is_seen_by_the_next_backend_and_not_applied_again(
    verb: Verb,
) -> None:
    scene = Scene()
    first = verb(scene)
    after = scene.states()
    scene.desk.restart()
    assert scene.states() == after
    batches = len(scene.desk.engine.batches)
    try:
        repeated = verb(scene)
    except DomainError as error:
        assert first.status is CallStatus.TERMINATED, error.code
        assert error.code == "call.unknown"
    else:
        assert repeated.call_id == first.call_id
    assert len(scene.desk.engine.batches) == batches
    assert scene.states() == after
    assert all(channel.digits in ("", "1") for channel in scene.bob.channels)
    scene.desk.pump()
    scene.end()
    scene.desk.step(700)
    scene.end()
    assert scene.desk.all_over()
