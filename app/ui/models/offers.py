"""What each place of the action bar offers now, told by the command table alone. Pure.

A place has one or more commands that exclude one another (start and stop recording); the first possible one
is offered. A command that only lacks a destination is offered, too: it leads to the dial box.
"""

from __future__ import annotations

import dataclasses

from app.commands import targets
from app.commands.ids import CommandId
from app.commands.plan import Arguments, Ask, Plan
from app.commands.table import BY_ID
from app.language import Phrase, mark, tr
from app.state.model import Call, CallKind, ConsoleState
from app.ui.models.words import call_name
from backend.contract.calls import CallAction, CallStatus

ANY_DESTINATION = Arguments(destination="0")
PROBE = Arguments(digits="0")

PLACES: tuple[tuple[CommandId, ...], ...] = (
    (CommandId.ANSWER,),
    (CommandId.HOLD_RESUME,),
    (CommandId.TRANSFER_BLIND,),
    (CommandId.TRANSFER_ATTENDED,),
    (CommandId.SWAP,),
    (CommandId.PARK,),
    (CommandId.DTMF,),
    (CommandId.HANG_UP,),
    (CommandId.MUTE,),
    (CommandId.RECORD_START, CommandId.RECORD_STOP),
    (CommandId.RECORD_PAUSE, CommandId.RECORD_RESUME),
    (CommandId.RECORD_SAVE,),
    (CommandId.RECORD_DISCARD,),
    (CommandId.CONFERENCE_ADD,),
    (CommandId.CONFERENCE_LEAVE,),
    (CommandId.RETRIEVE_PARKED,),
)


@dataclasses.dataclass(frozen=True)
class Offer:
    """What a button offers. ``name`` is the title in full; ``kind`` is empty, ``go`` or ``stop``.

    ``about`` names the calls that it is about beside, or instead of, the one that the card shows.
    """

    command: CommandId
    title: str
    name: str
    icon: str
    key: str
    explanation: str
    kind: str = ""
    about: str = ""


@dataclasses.dataclass(frozen=True)
class Guise:
    """How a command is called in the present state; ``short`` where the title is no whole word."""

    said: Phrase
    icon: str
    kind: str = ""
    short: bool = False

    @property
    def title(self) -> str:
        """What the button says."""
        return str(self.said)


def plan_of(command_id: CommandId, state: ConsoleState) -> Plan | None:
    """What the command comes to now; where it lacks only a destination, with any."""
    planner = BY_ID[command_id].plan
    return planner(state, PROBE) or planner(state, ANY_DESTINATION)


def lacks_destination(command_id: CommandId, state: ConsoleState) -> bool:
    """Whether the command would be possible if something stood in the dial box."""
    planner = BY_ID[command_id].plan
    return planner(state, PROBE) is None and planner(state, ANY_DESTINATION) is not None


def offer(place: tuple[CommandId, ...], state: ConsoleState, keys: dict[CommandId, str]) -> Offer | None:
    """Return what a place offers now, or None."""
    for command_id in place:
        plan = plan_of(command_id, state)
        if plan is not None:
            return _offer(command_id, plan, state, keys)
    return None


def _offer(command_id: CommandId, plan: Plan, state: ConsoleState, keys: dict[CommandId, str]) -> Offer:
    guise = guise_of(command_id, state)
    key = keys.get(command_id, "")
    calls = _calls_of(plan, state)
    names = _names(calls)
    in_hand = targets.focus(state)
    others = _names([call for call in calls if call is not in_hand])
    full = BY_ID[command_id].title if guise.short else guise.title
    about = f"{full}: {names}. " if names else ""
    explanation = f"{about}{BY_ID[command_id].description}"
    return Offer(command_id, guise.title, full, guise.icon, key, explanation, guise.kind, others)


def _calls_of(plan: Plan, state: ConsoleState) -> list[Call]:
    if not isinstance(plan, Ask):
        return []
    return [call for call in state.calls.by_id.values() if call.call_id in plan.call_ids]


def _names(calls: list[Call]) -> str:
    return tr(" and ", note="between callers").join(call_name(call) for call in calls)


def guise_of(command_id: CommandId, state: ConsoleState) -> Guise:
    """Return the title that says what the command does in this state, shorter than the table's."""
    match command_id:
        case CommandId.HOLD_RESUME:
            return _hold_guise(state)
        case CommandId.MUTE:
            call = targets.target_among(state, CallKind.CURRENT, [CallAction.MUTE, CallAction.UNMUTE])
            muted = call is not None and call.allows(CallAction.UNMUTE)
            return Guise(mark("Unmute"), "microphone") if muted else Guise(mark("Mute"), "mute")
        case CommandId.HANG_UP:
            return _hang_up_guise(state)
        case CommandId.TRANSFER_ATTENDED:
            return _attended_guise(state)
        case _:
            return _GUISES.get(command_id) or Guise(BY_ID[command_id].called, BY_ID[command_id].icon)


_GUISES = {
    CommandId.ANSWER: Guise(mark("Answer"), "answer", "go"),
    CommandId.TRANSFER_BLIND: Guise(mark("Transfer"), "transfer-blind"),
    CommandId.SWAP: Guise(mark("Swap"), "swap"),
    CommandId.DTMF: Guise(mark("Keypad"), "dialpad"),
    CommandId.RECORD_START: Guise(mark("Record"), "record"),
    CommandId.RECORD_STOP: Guise(mark("Stop rec."), "record-stop", short=True),
    CommandId.RECORD_PAUSE: Guise(mark("Pause rec."), "record-pause", short=True),
    CommandId.RECORD_RESUME: Guise(mark("Resume rec."), "record-resume", short=True),
    CommandId.RECORD_SAVE: Guise(mark("Save rec."), "record-save", short=True),
    CommandId.RECORD_DISCARD: Guise(mark("Discard rec."), "record-discard", short=True),
    CommandId.CONFERENCE_ADD: Guise(mark("Conference"), "conference-add"),
    CommandId.CONFERENCE_INVITE: Guise(mark("Invite"), "call"),
    CommandId.CONFERENCE_LEAVE: Guise(mark("Leave"), "conference-leave"),
    CommandId.RETRIEVE_PARKED: Guise(mark("Retrieve"), "retrieve"),
}


def _hold_guise(state: ConsoleState) -> Guise:
    call = targets.target(state, [CallAction.HOLD, CallAction.RESUME])
    holds = call is not None and call.allows(CallAction.HOLD)
    return Guise(mark("Hold"), "hold") if holds else Guise(mark("Resume"), "resume")


def _hang_up_guise(state: ConsoleState) -> Guise:
    call = targets.target(state, [CallAction.HANG_UP])
    if call is not None and call.kind is CallKind.INCOMING:
        return Guise(mark("Turn away"), "hang-up", "stop")
    if call is not None and _still_calling(call):
        return Guise(mark("Cancel"), "hang-up", "stop")
    return Guise(mark("Hang up"), "hang-up", "stop")


def _still_calling(call: Call) -> bool:
    return call.state.status in (CallStatus.INITIATED, CallStatus.RINGING)


def _attended_guise(state: ConsoleState) -> Guise:
    plan = BY_ID[CommandId.TRANSFER_ATTENDED].plan(state, PROBE)
    completes = isinstance(plan, Ask) and plan.consults is None
    return (
        Guise(mark("Connect"), "transfer-attended")
        if completes
        else Guise(mark("Ask first"), "transfer-attended")
    )
