"""Whether a command can be given now: what its plan says, and what is still on its way. Pure."""

from __future__ import annotations

from app.commands.command import Category, Need
from app.commands.ids import CommandId
from app.commands.plan import Arguments, Ask, Plan
from app.commands.table import BY_ID
from app.language import tr
from app.state.model import ConnectionStatus, ConsoleState, PendingCommand
from backend.contract.stream import EngineStatus

_PROBES = {Need.NOTHING: Arguments(), Need.DESTINATION: Arguments(), Need.DIGITS: Arguments(digits="0")}
_ON_CALLS = frozenset({Category.CALL, Category.CONFERENCE})


def possible(command_id: CommandId, state: ConsoleState) -> bool:
    """Whether the command can be given now, without further arguments but those it needs."""
    command = BY_ID[command_id]
    plan = command.plan(state, _PROBES[command.needs])
    return plan is not None and not waits(command_id, plan, state)


def waits(command_id: CommandId, plan: Plan, state: ConsoleState) -> bool:
    """Whether a command on its way keeps this one back."""
    return waited_for(command_id, plan, state) is not None


def waited_for(command_id: CommandId, plan: Plan, state: ConsoleState) -> PendingCommand | None:
    """The command on its way that keeps this one back: one about the same call, or the same about none."""
    if not isinstance(plan, Ask) or plan.queued:
        return None
    if plan.call_ids:
        found = (each for each in state.pending if plan.call_ids & _unchanged(each, state))
    else:
        found = (each for each in state.pending if each.command == command_id and not each.call_ids)
    return next(found, None)


def _unchanged(pending: PendingCommand, state: ConsoleState) -> frozenset[str]:
    """The calls of a command on its way that it has not changed yet."""
    by_id = state.calls.by_id
    changed = (
        call_id
        for call_id, token in pending.tokens
        if call_id not in by_id or by_id[call_id].state.state_token != token
    )
    return pending.call_ids - frozenset(changed)


def obstacle(command_id: CommandId, state: ConsoleState) -> str:
    """What keeps a command that is not possible from being so, as a sentence for the user."""
    command = BY_ID[command_id]
    if command.category in _ON_CALLS and state.connection.status is not ConnectionStatus.UP:
        return tr("The backend cannot be reached now; calls that are up go on.")
    if command.category in _ON_CALLS and state.engine is not EngineStatus.UP:
        return tr("The exchange is away; nothing can be done with calls until it is back.")
    return command.impossible
