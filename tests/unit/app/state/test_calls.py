from __future__ import annotations

from app.state.action import Action, SignedOut, StreamReceived
from app.state.calls import ConsultationStarted, reduce
from app.state.model import CallKind, Calls
from backend.contract.calls import CallEvent, CallState, CallStatus
from backend.contract.stream import CallChangedEvent
from tests.support.calls import call, snapshot


def after(*actions: Action) -> Calls:
    calls = Calls()
    for action in actions:
        calls = reduce(calls, action)
    return calls


def changed(state: CallState, now: float = 0.0) -> StreamReceived:
    return StreamReceived(CallChangedEvent(call=state), now)


def test_a_snapshot_replaces_all_calls() -> None:
    calls = after(
        StreamReceived(snapshot(call("a"), call("b")), 0.0),
        StreamReceived(snapshot(call("b"), call("c")), 1.0),
    )
    assert set(calls.by_id) == {"b", "c"}
    assert calls.by_id["b"].first_seen == 0.0


def test_a_terminated_call_leaves_the_state() -> None:
    calls = after(changed(call("a")), changed(call("a", CallStatus.TERMINATED)))
    assert not calls.by_id
    assert calls.current == ()


def test_calls_stand_in_the_list_of_their_status_oldest_first() -> None:
    calls = after(
        changed(call("ringing", CallStatus.RINGING), 1.0),
        changed(call("first", CallStatus.RINGING), 0.5),
        changed(call("out", CallStatus.RINGING, inbound=False), 2.0),
        changed(call("held", CallStatus.HELD), 3.0),
        changed(call("talking"), 4.0),
    )
    assert calls.incoming == ("first", "ringing")
    assert calls.current == ("out", "talking")
    assert calls.held == ("held",)
    assert [each.call_id for each in calls.of(CallKind.CURRENT)] == ["out", "talking"]


def test_a_call_keeps_its_place_when_it_changes() -> None:
    calls = after(changed(call("a"), 0.0), changed(call("b"), 1.0), changed(call("a", token=2), 2.0))
    assert calls.current == ("a", "b")
    assert calls.by_id["a"].received_at == 2.0
    assert calls.by_id["a"].status_since == 0.0
    held = reduce(calls, changed(call("a", CallStatus.HELD), 3.0))
    assert held.by_id["a"].status_since == 3.0


def test_a_timer_counts_from_the_duration_that_came_in() -> None:
    state = call("a").model_copy(update={"duration": 25})
    calls = after(changed(state, 100.0))
    assert calls.by_id["a"].seconds(100.0) == 25
    assert calls.by_id["a"].seconds(107.9) == 32


def test_a_call_that_rings_counts_on_when_something_else_about_it_changes() -> None:
    calls = after(
        changed(call("in", CallStatus.RINGING), 100.0),
        changed(call("out", CallStatus.INITIATED, inbound=False), 100.0),
        changed(call("in", CallStatus.RINGING, token=2), 107.0),
        changed(call("out", CallStatus.RINGING, inbound=False, token=2), 107.0),
    )
    assert calls.by_id["in"].seconds(109.0) == 9
    assert calls.by_id["out"].seconds(109.0) == 9
    answered = reduce(calls, changed(call("in", token=3), 110.0))
    assert answered.by_id["in"].seconds(110.0) == 0


def test_a_consultation_is_remembered_until_its_call_is_over() -> None:
    started = [changed(call("a", CallStatus.HELD)), ConsultationStarted("b", "a"), changed(call("b"))]
    assert dict(after(*started).consultations) == {"b": "a"}
    assert not after(*started, changed(call("b", CallStatus.TERMINATED))).consultations


def test_signing_out_removes_all_calls() -> None:
    assert after(changed(call("a")), SignedOut()) == Calls()


def test_only_a_conference_has_participants() -> None:
    calls = after(changed(call("a")), changed(call("b", participants=["p", "q"])))
    assert calls.by_id["a"].participants == ()
    assert [each.id for each in calls.by_id["b"].participants] == ["p", "q"]
    assert calls.by_id["b"].name == "Bob Berg"


def early(*, status: CallStatus = CallStatus.RINGING, event: CallEvent, inbound: bool = False) -> CallState:
    return call("a", status, inbound=inbound).model_copy(update={"event": event})


def test_sound_before_the_answer_is_remembered_until_there_is_one() -> None:
    heard = after(changed(early(event=CallEvent.RINGING)), changed(early(event=CallEvent.EARLY_MEDIA)))
    assert heard.by_id["a"].heard_early
    typing = reduce(heard, changed(early(event=CallEvent.DTMF_SENT)))
    assert typing.by_id["a"].heard_early
    answered = reduce(typing, changed(early(status=CallStatus.ACTIVE, event=CallEvent.ANSWERED)))
    assert not answered.by_id["a"].heard_early
    assert not after(changed(early(event=CallEvent.RINGING))).by_id["a"].heard_early
