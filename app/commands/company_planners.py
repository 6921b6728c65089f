"""The planners of what concerns the calls of others, and who is in a conference. Pure."""

from __future__ import annotations

from app.client import requests
from app.commands import targets
from app.commands.numbers import to_uri
from app.commands.plan import Arguments, Ask, InWindow, Plan, Planner
from app.commands.planners import reachable
from app.state.model import Call, ConsoleState, RegistrationStatus
from backend.contract.calls import CallAction, MakeCallType

PICKUP_GROUP = "*8"
PICKUP_AT = "**"
PERMISSION_TO_PICK_UP = "PICKUP"
LISTENING = (MakeCallType.MONITOR, MakeCallType.WHISPER, MakeCallType.BARGE)


def _number(state: ConsoleState, arguments: Arguments) -> str:
    """Who is meant: named, chosen, or typed."""
    if arguments.destination is not None:
        return arguments.destination.strip()
    chosen = state.completion.chosen
    return chosen.number if chosen is not None else state.destination.strip()


def _may(state: ConsoleState, permission: str) -> bool:
    return state.user is not None and permission in state.user.permissions


def _keeps_notes(state: ConsoleState) -> bool:
    """Whether there is a backend, which keeps the notes of calls."""
    return reachable(state) and not state.profile.elsewhere


def _call(state: ConsoleState, destination: str, kind: MakeCallType) -> Ask | None:
    uri = to_uri(destination, state.user.domain if state.user else "")
    registered = state.softphone.registration is RegistrationStatus.REGISTERED
    if uri is None or not registered or not reachable(state):
        return None
    listens = kind if kind in LISTENING else None
    return Ask(requests.make_call(state.device_id, uri, kind), dials=True, listens=listens)


def pick_up(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """Fetch the call that rings at the colleague in the dial box, else one of the own pick-up group."""
    if not _may(state, PERMISSION_TO_PICK_UP):
        return None
    number = _number(state, arguments)
    return _call(state, f"{PICKUP_AT}{number}" if number else PICKUP_GROUP, MakeCallType.BASIC)


def listen(kind: MakeCallType) -> Planner:
    """Make the planner that goes into the call of the colleague in the dial box, in one of the ways."""

    def plan(state: ConsoleState, arguments: Arguments) -> Plan | None:
        number = _number(state, arguments)
        return _call(state, number, kind) if number and _may(state, kind.value) else None

    return plan


def conference_mute(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """Mute the chosen participant for the others, or lift that mute."""
    conference = targets.target(state, [CallAction.MUTE_PARTICIPANT], arguments.call_id)
    participant_id = arguments.participant_id or state.selection.participant_id
    if conference is None or participant_id is None or not reachable(state):
        return None
    if not any(each.id == participant_id for each in conference.participants):
        return None
    wanted = not is_muted(state, conference, participant_id)
    request = requests.mute_conference_participant(conference.call_id, participant_id, muted=wanted)
    return Ask(request)


def is_muted(state: ConsoleState, conference: Call, participant_id: str) -> bool:
    """Whether the others do not hear a participant."""
    told = state.conferences.get(conference.call_id)
    return told is not None and participant_id in told.muted


def edit_note(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """Go to the note of the call in hand."""
    call = targets.target(state, [CallAction.HANG_UP], arguments.call_id)
    return InWindow() if call is not None and _keeps_notes(state) else None


def set_note(state: ConsoleState, arguments: Arguments) -> Plan | None:
    """Write the note of a call."""
    call = targets.target(state, [CallAction.HANG_UP], arguments.call_id)
    if call is None or arguments.text is None or not _keeps_notes(state):
        return None
    return Ask(
        requests.set_call_note(call.call_id, arguments.text),
        frozenset([call.call_id]),
        queued=True,
        blocks=False,
    )
