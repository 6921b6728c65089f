"""Each request with an id of its client is applied once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from backend.contract.calls import CallEvent, CallState, CallStatus, MakeCallRequest
from backend.domain.calls.applied import KEPT_S, AppliedRequests, RequestKey
from backend.domain.errors import ConflictError, DomainError
from backend.ports.calls import AppliedRequest
from tests.support.desk import NO_TOKEN, Desk
from tests.support.organisation import DOMAIN

TO_BOB = MakeCallRequest(destination="tel:1002")


class SpyStore:
    """Keeps requests in a list, with where each of them was announced."""

    def __init__(self) -> None:
        self.kept: list[AppliedRequest] = []
        self.steps: list[str] = []

    def prepare(self) -> None:
        self.steps.append("prepare")

    def keep(self, request: AppliedRequest) -> None:
        self.kept.append(request)
        self.steps.append("keep")


def refusal(operation: Callable[[], object]) -> DomainError:
    with pytest.raises(DomainError) as caught:
        operation()
    return caught.value


class Scene:
    """Alice has a softphone, Bob a phone."""

    def __init__(self) -> None:
        self.desk = Desk()
        self.alice, self.bob = self.desk.softphone("alice"), self.desk.deskphone("bob")

    def make(self, request_id: str, content: str = "") -> CallState:
        key = RequestKey(request_id, content)
        device = self.alice.device_id
        return self.desk.service.make_call(DOMAIN, "alice", device, TO_BOB, request_id=key)

    def talk(self) -> tuple[str, str, str]:
        """Have Bob call Alice; return the path of her call."""
        self.desk.talk(self.bob, self.alice)
        return (DOMAIN, "alice", self.desk.call("alice").call_id)


def test_the_same_request_id_again_gives_the_first_result_and_does_nothing() -> None:
    scene = Scene()
    first = scene.make("one")
    scene.desk.pump()
    assert scene.make("one") == first
    assert len(scene.desk.calls("alice")) == 1


def test_another_request_with_a_used_id_is_refused() -> None:
    scene = Scene()
    first = scene.make("one", "call bob")
    scene.desk.pump()
    error = refusal(lambda: scene.make("one", "call carol"))
    assert isinstance(error, ConflictError)
    assert (error.code, error.field, error.name) == ("request.id.reused", "X-Request-Id", "one")
    assert scene.make("one", "call bob") == first
    assert len(scene.desk.calls("alice")) == 1


def test_a_request_that_was_applied_before_the_backend_was_killed_is_not_applied_again() -> None:
    scene = Scene()
    desk, two = scene.desk, RequestKey("two", "hold")
    first = scene.make("one")
    desk.restart()
    desk.pump()
    assert scene.make("one").call_id == first.call_id
    scene.bob.answer()
    path = (DOMAIN, "alice", first.call_id)
    desk.service.hold_call(*path, NO_TOKEN, request_id=two)
    desk.restart()
    assert desk.service.hold_call(*path, NO_TOKEN, request_id=two).status is CallStatus.HELD
    other = RequestKey("two", "hold another one")
    assert refusal(lambda: desk.service.hold_call(*path, NO_TOKEN, request_id=other)).status == 409
    three = RequestKey("three")
    assert refusal(lambda: desk.service.hold_call(*path, NO_TOKEN, request_id=three)) is not None
    assert len(desk.calls("alice")) == 1


def test_a_request_that_ended_its_call_is_not_applied_again_after_a_kill() -> None:
    scene = Scene()
    path, bye = scene.talk(), RequestKey("bye")
    scene.desk.service.hang_up_call(*path, request_id=bye)
    scene.desk.restart()
    scene.desk.pump()
    over = scene.desk.service.hang_up_call(*path, request_id=bye)
    assert (over.call_id, over.status) == (path[2], CallStatus.TERMINATED)
    assert over.event is CallEvent.HUNG_UP
    unknown = RequestKey("bye again")
    error = refusal(lambda: scene.desk.service.hang_up_call(*path, request_id=unknown))
    assert error.code == "call.unknown"


def test_only_the_latest_request_ids_of_a_call_are_remembered_beside_it() -> None:
    scene = Scene()
    path, service = scene.talk(), scene.desk.service
    for number in range(40):
        operation = service.mute_call if number % 2 == 0 else service.unmute_call
        operation(*path, NO_TOKEN, request_id=RequestKey(f"{number:03}", "c"))
    (call,) = [call for call in service._board.calls.values() if call.user_id == "alice"]
    assert call.applied == [(f"{number:03}", "c") for number in range(24, 40)]


def test_a_refused_request_may_be_asked_again_under_its_id() -> None:
    scene = Scene()
    path, service, again = scene.talk(), scene.desk.service, RequestKey("r")
    assert refusal(lambda: service.resume_call(*path, NO_TOKEN, request_id=again)) is not None
    service.hold_call(*path, NO_TOKEN, request_id=RequestKey("h"))
    assert service.resume_call(*path, NO_TOKEN, request_id=again).event is CallEvent.RESUMED


def test_only_the_latest_requests_are_kept() -> None:
    state, count = Scene().make("x"), []
    applied = AppliedRequests(lambda: 0.0, limit=2)

    def apply() -> CallState:
        count.append(1)
        return state

    for request_id in ("a", "b", "c", "c", "a", None, None):
        applied.once(DOMAIN, "alice", None if request_id is None else RequestKey(request_id), apply)
    assert len(count) == 6


def test_requests_are_kept_for_an_hour_and_over_a_restart() -> None:
    state, now, store = Scene().make("x"), 1000.0, SpyStore()
    applied = AppliedRequests(lambda: now, store)
    assert applied.once(DOMAIN, "alice", RequestKey("a", "c"), lambda: state) == state
    assert store.steps == ["prepare", "keep"], "queued before what follows from the request"
    later = AppliedRequests(lambda: now)
    later.restore_stored(store.kept)
    now += KEPT_S - 1
    other = state.model_copy(update={"call_id": "other"})
    assert later.once(DOMAIN, "alice", RequestKey("a", "c"), lambda: other) == state
    assert refusal(lambda: later.once(DOMAIN, "alice", RequestKey("a", "d"), lambda: other)).status == 409
    assert later.once(DOMAIN, "bob", RequestKey("a", "d"), lambda: other) == other
    now += 1
    assert later.once(DOMAIN, "alice", RequestKey("a", "d"), lambda: other) == other
