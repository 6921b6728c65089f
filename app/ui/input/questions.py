"""What is asked before a command that destroys something is given, and what is not. Pure.

Asked once, with the safe answer first: what cannot be taken back and hits somebody who waits or is absent, or
what is lost for good. That is hanging up a caller on hold, ending a conference for all others, removing
somebody from it, discarding a recording, and leaving the program or signing out while calls are up.

Not asked: ending the call in hand, cancelling an outgoing one and turning away an incoming one. They are one
press on every switchboard: who presses is talking to, or looking at, the one whom it concerns, presses it
hundreds of times a day, and can call back. What has a way back is not asked either: a transfer (it returns,
or is fetched back), parking, hold, mute, do not disturb, a note.
"""

from __future__ import annotations

import dataclasses

from app.commands import targets
from app.commands.ids import CommandId
from app.language import tr
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
            return _end_of_call(targets.target(state, [CallAction.HANG_UP], call_id))
        case CommandId.QUIT if state.calls.by_id:
            count = len(state.calls.by_id)
            up = tr("%n calls are up. Quitting ends your part in them.", n=count)
            return Question(tr("Quit Deskline?"), up, tr("Quit"))
        case CommandId.SIGN_OUT:
            count = len(state.calls.by_id)
            up = tr("%n calls are up. Signing out ends your part in them.", n=count) if count else ""
            forgotten = tr("The passwords kept on this computer are forgotten.")
            return Question(tr("Sign out?"), f"{up} {forgotten}".strip(), tr("Sign out"))
        case CommandId.RECORD_DISCARD:
            return Question(
                tr("Discard the recording?"),
                tr("What was recorded of this call is lost for good."),
                tr("Discard"),
            )
        case CommandId.CONFERENCE_REMOVE:
            name = _participant(state, participant_id or state.selection.participant_id)
            leaves = tr("{who} leaves the conference and is hung up.", who=name)
            return Question(tr("Remove {who}?", who=name), leaves, tr("Remove"))
        case _:
            return None


def _end_of_call(call: Call | None) -> Question | None:
    """A held call comes into hand when another one ends: who meant that one is asked.

    So is who would end a conference for all others.
    """
    if call is not None and call.allows(CallAction.REMOVE_PARTICIPANT):
        ends = tr("It ends for all %n others. Leave it instead to let them go on.", n=len(call.participants))
        return Question(tr("End the conference?"), ends, tr("End it"))
    if call is None or call.kind is not CallKind.HELD:
        return None
    name = call_name(call)
    waits = tr("{who} is on hold and waits for you.", who=name)
    return Question(tr("Hang up {who}?", who=name), waits, tr("Hang up"))


def _participant(state: ConsoleState, participant_id: str | None) -> str:
    for call in state.calls.by_id.values():
        for participant in call.participants:
            if participant.id == participant_id:
                return party_name(participant.remote_party) or tr("this participant")
    return tr("this participant")
