"""What is asked before a command that destroys something is given. Pure."""

from __future__ import annotations

import dataclasses

from app.commands import targets
from app.commands.ids import CommandId
from app.state.model import Call, CallKind, ConsoleState
from app.ui.models.words import call_name, party_name
from backend.contract.calls import CallAction


@dataclasses.dataclass(frozen=True)
class Question:
    """A question with the label of the button that says yes."""

    title: str
    text: str
    accept: str


def question(
    command_id: CommandId,
    state: ConsoleState,
    participant_id: str | None = None,
    call_id: str | None = None,
) -> Question | None:
    """Return what must be asked before the command, or None."""
    match command_id:
        case CommandId.HANG_UP:
            return _end_of_held(targets.target(state, [CallAction.HANG_UP], call_id))
        case CommandId.QUIT if state.calls.by_id:
            return Question(
                "Quit Deskline?", f"{_calls(state)} Quitting ends your part in {_those(state)}.", "Quit"
            )
        case CommandId.SIGN_OUT:
            calls = (
                f"{_calls(state)} Signing out ends your part in {_those(state)}. "
                if state.calls.by_id
                else ""
            )
            return Question(
                "Sign out?", f"{calls}The passwords kept on this computer are forgotten.", "Sign out"
            )
        case CommandId.RECORD_DISCARD:
            return Question(
                "Discard the recording?", "What was recorded of this call is lost for good.", "Discard"
            )
        case CommandId.CONFERENCE_REMOVE:
            name = _participant(state, participant_id or state.selection.participant_id)
            return Question(f"Remove {name}?", f"{name} leaves the conference and is hung up.", "Remove")
        case _:
            return None


def _end_of_held(call: Call | None) -> Question | None:
    """A held call comes into hand when another one ends: who meant that one is asked."""
    if call is None or call.kind is not CallKind.HELD:
        return None
    name = call_name(call)
    return Question(f"Hang up {name}?", f"{name} is on hold and waits for you.", "Hang up")


def _those(state: ConsoleState) -> str:
    return "it" if len(state.calls.by_id) == 1 else "them"


def _calls(state: ConsoleState) -> str:
    count = len(state.calls.by_id)
    return "1 call is up." if count == 1 else f"{count} calls are up."


def _participant(state: ConsoleState, participant_id: str | None) -> str:
    for call in state.calls.by_id.values():
        for participant in call.participants:
            if participant.id == participant_id:
                return party_name(participant.remote_party) or "this participant"
    return "this participant"
