"""What the dial box says under itself: what Enter will do now, and what else can be done. Pure."""

from __future__ import annotations

import dataclasses

from app.commands import targets
from app.commands.entering import entered
from app.commands.ids import CommandId
from app.commands.numbers import to_uri
from app.commands.plan import Ask
from app.commands.planners import reachable
from app.commands.table import BY_ID
from app.language import mark, tr
from app.state.model import CallKind, ConsoleState, RegistrationStatus
from app.state.suggested import Suggestion
from app.ui.models.offers import PROBE, plan_of
from app.ui.models.words import call_name, spaced
from backend.contract.calls import CallAction
from backend.contract.stream import ColleagueState

ENTER = {
    CommandId.CALL: mark("Enter calls {who}"),
    CommandId.TRANSFER_BLIND: mark("Enter transfers {caller} to {who}"),
    CommandId.TRANSFER_ATTENDED: mark("Enter asks {who} first"),
    CommandId.CONFERENCE_INVITE: mark("Enter calls {who} for the conference"),
}
EMPTY = {
    CommandId.CALL: mark("Type a number or a name. Enter calls it."),
    CommandId.TRANSFER_BLIND: mark("Type a number or a name. Enter transfers there."),
    CommandId.TRANSFER_ATTENDED: mark("Type a number or a name. Enter asks there first."),
    CommandId.CONFERENCE_INVITE: mark("Type a number or a name. Enter calls it for the conference."),
}
ALSO = {
    CommandId.TRANSFER_CAMP_ON: mark("{key} camps on"),
    CommandId.CALL: mark("{key} calls"),
    CommandId.TRANSFER_BLIND: mark("{key} transfers there"),
    CommandId.TRANSFER_ATTENDED: mark("{key} asks there first"),
}
CONNECTS = mark("{key} connects the two calls")
NO_CONNECTION = mark("No connection: nothing can be called now.")
NOT_REGISTERED = {
    RegistrationStatus.STOPPED: mark("The softphone is starting: it can call in a moment"),
    RegistrationStatus.UNREGISTERED: mark("The softphone is not registered, so it cannot call"),
    RegistrationStatus.REGISTERING: mark("The softphone is registering: it can call in a moment"),
    RegistrationStatus.FAILED: mark("The softphone could not register, so it cannot call"),
}


@dataclasses.dataclass(frozen=True)
class Hint:
    """A sentence; ``wrong`` where nothing can be done with what was typed."""

    text: str
    wrong: bool = False


def dial_hint(state: ConsoleState, keys: dict[CommandId, str], enter: str) -> Hint:
    """Say what Enter does in the dial box; ``enter`` is the setting on it."""
    typed = state.destination.strip()
    return _with_text(typed, state, keys, enter) if typed else _empty(state, enter)


def _empty(state: ConsoleState, enter: str) -> Hint:
    if not reachable(state):
        return Hint(str(NO_CONNECTION))
    waiting = targets.target_among(state, CallKind.INCOMING, [CallAction.ANSWER])
    if waiting is not None and plan_of(CommandId.ANSWER, state) is not None:
        return Hint(tr("Enter answers {who}.", who=call_name(waiting)))
    given = entered(state, enter)
    if given is CommandId.CALL and not _registered(state):
        return Hint(f"{NOT_REGISTERED[state.softphone.registration]}.")
    return Hint(str(EMPTY[given]))


def _with_text(typed: str, state: ConsoleState, keys: dict[CommandId, str], enter: str) -> Hint:
    if not reachable(state):
        return Hint(str(NO_CONNECTION), wrong=True)
    chosen = state.completion.chosen
    if chosen is None and to_uri(typed, state.user.domain if state.user else "") is None:
        return Hint(tr("Not a number or name that can be called."), wrong=True)
    given = entered(state, enter)
    left_out = {given} if _is_busy(state) else {given, CommandId.TRANSFER_CAMP_ON}
    also = [_also(each, state, keys) for each in ALSO if each not in left_out]
    others = [sentence for sentence in also if sentence]
    if BY_ID[given].plan(state, PROBE) is None and not _registered(state):
        return Hint(
            " · ".join([str(NOT_REGISTERED[state.softphone.registration]), *others]) + ".", wrong=not others
        )
    caller = targets.focus(state)
    first = ENTER[given].of(who=whom(state), caller=call_name(caller) if caller is not None else "")
    looks = [tr("Looking for more…")] if state.completion.asked else []
    return Hint(" · ".join([*looks, first, *others]) + ".")


def whom(state: ConsoleState) -> str:
    """Name who will be called: the chosen suggestion, or who has the typed number."""
    known = _meant(state)
    return known.name if known is not None else spaced(state.destination.strip())


def _meant(state: ConsoleState) -> Suggestion | None:
    typed = state.destination.strip()
    of_number = (each for each in state.completion.suggestions if each.number == typed)
    return state.completion.chosen or next(of_number, None)


def _is_busy(state: ConsoleState) -> bool:
    known = _meant(state)
    return known is not None and known.state is ColleagueState.BUSY


def _also(command_id: CommandId, state: ConsoleState, keys: dict[CommandId, str]) -> str:
    plan = BY_ID[command_id].plan(state, PROBE)
    if not isinstance(plan, Ask):
        return ""
    return (ALSO[command_id] if plan.dials else CONNECTS).of(key=keys.get(command_id, ""))


def _registered(state: ConsoleState) -> bool:
    return state.softphone.registration is RegistrationStatus.REGISTERED
