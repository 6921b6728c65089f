"""What the commands on the calls of others, on notes and on participants come to."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest

from app.commands.availability import waited_for
from app.commands.ids import CommandId
from app.commands.plan import Arguments, Ask
from app.commands.table import BY_ID
from app.state.destination import DestinationTyped
from app.state.model import ConsoleState, PendingCommand, Selection
from app.state.store import reduce
from backend.contract.calls import Action, CallAction, MakeCallType
from backend.contract.stream import ConferenceState
from tests.support import console_states as states
from tests.support import console_values as values

ALICE = values.ALICE.model_copy(update={"permissions": ["PICKUP", "MONITOR", "WHISPER"]})
READY = replace(states.IDLE, user=ALICE)


def asked(state: ConsoleState, command_id: CommandId, **arguments: str) -> str:
    plan = BY_ID[command_id].plan(state, Arguments(**arguments))  # type: ignore[arg-type]
    if not isinstance(plan, Ask):
        return ""
    body = plan.request.body.to_json() if plan.request.body is not None else ""
    return f"{plan.request.operation} {'/'.join(plan.request.tail)} {body}".strip()


@pytest.mark.parametrize(
    ("typed", "destination"), [("", "tel:*8"), ("1003", "tel:**1003"), ("carol", "tel:**1003")]
)
def test_a_call_is_picked_up_at_a_colleague_or_in_the_group(typed: str, destination: str) -> None:
    state = reduce(READY, DestinationTyped(typed))
    assert f'"destination":"{destination}"' in asked(state, CommandId.PICK_UP)
    assert asked(replace(state, user=values.ALICE), CommandId.PICK_UP) == ""


def test_listening_in_needs_its_own_permission_and_somebody_to_listen_to() -> None:
    state = reduce(READY, DestinationTyped("carol"))
    assert '"type":"MONITOR"' in asked(state, CommandId.MONITOR)
    plan = BY_ID[CommandId.WHISPER].plan(state, Arguments())
    assert isinstance(plan, Ask) and plan.listens is MakeCallType.WHISPER
    assert asked(state, CommandId.BARGE) == ""
    assert asked(READY, CommandId.MONITOR) == ""


def conferencing() -> ConsoleState:
    (call,) = (each for each in states.CONFERENCING.calls.by_id.values() if each.state.conference)
    actions = [*(call.state.actions or []), Action(action=CallAction.MUTE_PARTICIPANT)]
    mine = replace(call, state=call.state.model_copy(update={"actions": actions}))
    return replace(
        states.CONFERENCING, calls=values.calls(mine), selection=Selection(call.call_id, participant_id="p2")
    )


def test_one_key_mutes_the_selected_participant_and_lifts_the_mute() -> None:
    state = conferencing()
    assert asked(state, CommandId.CONFERENCE_MUTE).startswith("muteConferenceParticipant c1/participants/p2")
    told = ConferenceState(call_id="c1", conference_id="x", speaking=[], muted=["p2"])
    state = replace(state, conferences=MappingProxyType({"c1": told}))
    assert asked(state, CommandId.CONFERENCE_MUTE).startswith("unmuteConferenceParticipant c1/")
    assert asked(replace(state, selection=Selection("c1")), CommandId.CONFERENCE_MUTE) == ""


def test_somebody_is_called_for_an_active_conference() -> None:
    (call,) = (each for each in states.CONFERENCING.calls.by_id.values() if each.state.conference)
    actions = [Action(action=CallAction.CONSULT)]
    mine = replace(call, state=call.state.model_copy(update={"actions": actions}))
    state = reduce(replace(READY, calls=values.calls(mine)), DestinationTyped("1004"))
    assert asked(state, CommandId.CONFERENCE_INVITE).startswith("makeConsultationCall c1/consultation")


def test_a_call_is_parked_in_the_slot_in_the_dial_box_but_not_under_a_colleagues_number() -> None:
    state = reduce(states.BUSY, DestinationTyped("705"))
    plan = BY_ID[CommandId.PARK].plan(state, Arguments(call_id="a1"))
    assert isinstance(plan, Ask)
    assert plan.request.headers == (("X-Park-Slot", "705"),) and plan.dials
    plan = BY_ID[CommandId.PARK].plan(reduce(state, DestinationTyped("1003")), Arguments(call_id="a1"))
    assert isinstance(plan, Ask) and plan.request.headers == () and not plan.dials


def test_a_note_keeps_no_other_command_back() -> None:
    note = BY_ID[CommandId.SET_NOTE].plan(states.BUSY, Arguments(call_id="a1", text="x"))
    assert isinstance(note, Ask) and not note.blocks and note.call_ids == {"a1"}
    state = replace(states.BUSY, pending=(PendingCommand("1", CommandId.SET_NOTE, frozenset()),))
    park = BY_ID[CommandId.PARK].plan(state, Arguments(call_id="a1"))
    assert park is not None
    assert waited_for(CommandId.PARK, park, state) is None


def test_a_cancelled_consultation_goes_back_to_a_call_that_cannot_be_resumed_yet() -> None:
    held = states.CONSULTING.calls.by_id["h1"]
    no_resume = [each for each in held.state.actions or [] if each.action is not CallAction.RESUME]
    held = replace(held, state=held.state.model_copy(update={"actions": no_resume}))
    calls = replace(
        values.calls(states.CONSULTING.calls.by_id["o1"], held),
        consultations=states.CONSULTING.calls.consultations,
    )
    plan = BY_ID[CommandId.HANG_UP].plan(replace(states.CONSULTING, calls=calls), Arguments())
    assert isinstance(plan, Ask) and plan.then is not None
    assert plan.then.tail == ("h1", "resume")
