"""What the dial box says under itself: what Enter will do now, and what else can be done. Pure."""

from __future__ import annotations

import dataclasses

from app.commands import targets
from app.commands.ids import CommandId
from app.commands.numbers import to_uri
from app.commands.plan import Ask, Plan
from app.commands.table import BY_ID
from app.state.model import CallKind, ConsoleState, RegistrationStatus
from app.ui.models.offers import PROBE, plan_of
from app.ui.models.words import call_name, reachable, spaced
from backend.contract.calls import CallAction

ALSO = (
    (CommandId.TRANSFER_BLIND, "transfers there"),
    (CommandId.TRANSFER_ATTENDED, "asks there first"),
)
CONNECTS = "connects the two calls"
NO_CONNECTION = "No connection: nothing can be called now."


@dataclasses.dataclass(frozen=True)
class Hint:
    """A sentence; ``wrong`` where nothing can be done with what was typed."""

    text: str
    wrong: bool = False


def dial_hint(state: ConsoleState, keys: dict[CommandId, str]) -> Hint:
    """Say what Enter does in the dial box."""
    typed = state.destination.strip()
    return _with_text(typed, state, keys) if typed else _empty(state)


def _empty(state: ConsoleState) -> Hint:
    if not reachable(state):
        return Hint(NO_CONNECTION)
    waiting = targets.target_among(state, CallKind.INCOMING, [CallAction.ANSWER])
    if waiting is not None and plan_of(CommandId.ANSWER, state) is not None:
        return Hint(f"Enter answers {call_name(waiting)}.")
    return Hint("Type a number or a name. Enter calls it.")


def _with_text(typed: str, state: ConsoleState, keys: dict[CommandId, str]) -> Hint:
    if not reachable(state):
        return Hint(NO_CONNECTION, wrong=True)
    if to_uri(typed, state.user.domain if state.user else "") is None:
        return Hint("Not a number or name that can be called.", wrong=True)
    also = [
        f"{keys.get(command_id, '')} {what if _goes_there(plan) else CONNECTS}"
        for command_id, what in ALSO
        if (plan := BY_ID[command_id].plan(state, PROBE)) is not None
    ]
    if state.softphone.registration is not RegistrationStatus.REGISTERED:
        first = "The softphone is not registered, so it cannot call"
        return Hint(" · ".join([first, *also]) + ".", wrong=not also)
    return Hint(" · ".join([f"Enter calls {spaced(typed)}", *also]) + ".")


def _goes_there(plan: Plan) -> bool:
    """Whether what is typed is used: connecting two calls leaves it."""
    return isinstance(plan, Ask) and plan.dials
