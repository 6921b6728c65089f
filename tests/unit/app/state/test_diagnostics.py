from __future__ import annotations

from app.state.action import Action, SignedOut, StreamReceived
from app.state.diagnostics import (
    KEPT_MESSAGES,
    BackendMeasured,
    SipMessageTold,
    TraceCleared,
    WatchAsked,
    mark,
    reduce,
)
from app.state.softphone import SoftphoneStopped
from app.state.watched import BackendMeasures, Diagnostics, ProcessMeasures, SipMessage, Watched
from backend.contract.stream import EchoEvent

ME = "console-1"


def message(number: int) -> SipMessageTold:
    return SipMessageTold(SipMessage(number, 1.0, True, "UDP", "127.0.0.1:5060", "OPTIONS sip:a SIP/2.0"))


def after(*actions: Action, begin: Diagnostics | None = None) -> Diagnostics:
    state = begin or Diagnostics()
    for action in actions:
        state = reduce(state, action, ME)
    return state


def test_messages_are_kept_once_and_only_the_last_of_them() -> None:
    state = after(*(message(number) for number in range(1, KEPT_MESSAGES + 11)), message(3))
    assert [each.number for each in state.trace] == list(range(11, KEPT_MESSAGES + 11))


def test_cleared_messages_do_not_come_back_when_the_softphone_tells_its_ring_again() -> None:
    state = after(message(1), message(2), TraceCleared(), message(1), message(2), message(3))
    assert [each.number for each in state.trace] == [3]


def test_a_new_softphone_counts_anew() -> None:
    state = after(message(7), TraceCleared(), SoftphoneStopped("Gone."), message(1))
    assert [each.number for each in state.trace] == [1]


def test_the_way_of_an_event_is_timed_by_a_mark_of_this_console_alone() -> None:
    came = StreamReceived(EchoEvent(mark=mark(ME, 10.0)), 10.25)
    assert after(came).stream_ms == 250.0
    for other in (mark("console-2", 10.0), "deskline-console:console-1:soon", "x"):
        assert after(StreamReceived(EchoEvent(mark=other), 11.0)).stream_ms is None


def test_nothing_old_is_left_for_the_next_who_looks() -> None:
    healthy = BackendMeasures(ProcessMeasures("0.1.0", 1.0, 2), None, 1, 0, 0, 3.0)
    state = after(WatchAsked(Watched.DIAGNOSTICS, True), message(1), BackendMeasured(healthy))
    assert state.watched == {Watched.DIAGNOSTICS}
    assert after(SignedOut(), begin=state).backend is None
    left = after(WatchAsked(Watched.DIAGNOSTICS, False), begin=state)
    assert left == Diagnostics()
