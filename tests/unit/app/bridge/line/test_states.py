from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.bridge.line.states import Known, call_state, party, taken
from app.softphone.protocol import LegChanged, LegState
from backend.contract.calls import CallAction, CallEvent, CallStatus

DEVICE = "device"


def after(*legs: LegChanged) -> dict[str, Known]:
    """What is known of each leg after these messages, a second apart."""
    known: dict[str, Known] = {}
    for now, leg in enumerate(legs):
        known[leg.leg_id] = taken(known.get(leg.leg_id), leg, float(now))
    return known


def actions(leg_id: str, known: Mapping[str, Known]) -> set[CallAction]:
    state = call_state(known[leg_id], known, DEVICE, 10.0)
    return {each.action for each in state.actions or ()}


def leg(state: LegState, leg_id: str = "a", *, held: bool = False, status: int = 0) -> LegChanged:
    sound = state is LegState.UP and not held
    return LegChanged(leg_id, state, '"Bob" <sip:1002@pbx>', status, held=held, media_active=sound)


def test_a_call_that_comes_in_rings_and_can_be_answered_or_turned_away() -> None:
    known = after(leg(LegState.INCOMING))
    state = call_state(known["a"], known, DEVICE, 5.0)
    assert (state.inbound, state.status, state.event) == (True, CallStatus.RINGING, CallEvent.OFFERED)
    assert actions("a", known) == {CallAction.ANSWER, CallAction.HANG_UP}
    assert (state.actions or [])[0].device_ids == [DEVICE]


def test_a_call_with_sound_before_the_answer_says_so() -> None:
    early = LegChanged("a", LegState.RINGING, '"Bob" <sip:1002@pbx>', 183, media_active=True)
    silent = replace(early, status=180, media_active=False)
    for seen in ([leg(LegState.CALLING), early], [leg(LegState.CALLING), silent, early]):
        known = after(*seen)
        state = call_state(known["a"], known, DEVICE, 5.0)
        assert (state.status, state.event) == (CallStatus.RINGING, CallEvent.EARLY_MEDIA)
        assert actions("a", known) == {CallAction.HANG_UP, CallAction.DTMF}
    assert actions("a", after(leg(LegState.CALLING), silent)) == {CallAction.HANG_UP}
    assert after(leg(LegState.CALLING), early, leg(LegState.UP))["a"].event is CallEvent.ANSWERED


def test_two_calls_that_are_up_can_be_swapped_and_connected() -> None:
    known = after(leg(LegState.INCOMING), leg(LegState.UP))
    assert CallAction.TRANSFER_TO_CALL not in actions("a", known)
    known = after(
        leg(LegState.INCOMING), leg(LegState.UP), leg(LegState.UP, held=True), leg(LegState.CALLING, "b")
    )
    assert CallAction.TRANSFER_TO_CALL not in actions("a", known)
    known |= after(leg(LegState.CALLING, "b"), leg(LegState.UP, "b"))
    assert CallAction.TRANSFER_TO_CALL in actions("a", known) & actions("b", known)
    assert CallAction.ALTERNATE in actions("b", known)


@pytest.mark.parametrize(
    ("status", "event", "words"),
    [
        (486, CallEvent.BUSY, "Busy."),
        (487, CallEvent.CANCELLED, None),
        (488, CallEvent.FAILED, "The other side cannot agree on sound"),
        (404, CallEvent.FAILED, "There is nobody at that number."),
        (500, CallEvent.FAILED, "The call failed (500)."),
    ],
)
def test_the_end_of_a_call_that_did_not_come_about_says_why(
    status: int, event: CallEvent, words: str | None
) -> None:
    known = after(leg(LegState.CALLING), leg(LegState.ENDED, status=status))
    state = call_state(known["a"], known, DEVICE, 5.0)
    assert (state.status, state.event) == (CallStatus.TERMINATED, event)
    assert (state.event_description or "").startswith(words or "")
    assert (state.event_description is None) is (words is None)


legs = st.builds(
    LegChanged,
    leg_id=st.sampled_from("abc"),
    state=st.sampled_from(LegState),
    remote=st.text(max_size=40),
    status=st.integers(0, 699),
    held=st.booleans(),
    held_by_peer=st.booleans(),
    muted=st.booleans(),
    media_active=st.booleans(),
)


@given(st.lists(legs, max_size=12))
def test_whatever_the_softphone_says_a_call_has_one_state_and_only_what_it_allows(
    messages: list[LegChanged],
) -> None:
    known = after(*messages)
    for leg_id, each in known.items():
        state = call_state(each, known, DEVICE, 100.0)
        possible = actions(leg_id, known)
        assert (state.status is CallStatus.TERMINATED) is (possible == set())
        assert (CallAction.ANSWER in possible) <= (state.status is CallStatus.RINGING and state.inbound)
        assert not {CallAction.HOLD, CallAction.RESUME} <= possible
        assert not {CallAction.MUTE, CallAction.UNMUTE} <= possible
        assert state.duration >= 0


@pytest.mark.parametrize(
    ("address", "name", "number", "uri"),
    [
        ('"Bob \\"B\\" Berg" <sip:1002@pbx;transport=tcp>', 'Bob "B" Berg', "1002", None),
        ("Bob <sip:+46812345@pbx>", "Bob", "+46812345", "tel:+46812345"),
        ("<sips:1002@pbx>", None, "1002", None),
        ('"1002" <sip:1002@pbx>', None, "1002", None),
        ("sip:1002@pbx", None, "1002", None),
        ("nonsense", "nonsense", None, None),
    ],
)
def test_an_address_says_who_is_there(
    address: str, name: str | None, number: str | None, uri: str | None
) -> None:
    found = party(address)
    assert (found.display_name, found.display_number, found.tel_uri) == (name, number, uri)


@given(st.text())
def test_no_address_does_any_harm(address: str) -> None:
    party(address)
