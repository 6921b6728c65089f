"""What Enter in the dial box does: it calls, transfers or invites, by the selected call. Pure."""

from __future__ import annotations

import enum

from app.commands import targets
from app.commands.ids import CommandId
from app.commands.plan import Arguments, Ask
from app.commands.table import BY_ID
from app.state.model import CallKind, ConsoleState


class EnterDuringCall(enum.StrEnum):
    """The choices of the setting ``calls.enter``."""

    ASK = "ask"
    TRANSFER = "transfer"
    CALL = "call"


PROBE = Arguments(destination="0")


def entered(state: ConsoleState, wanted: str) -> CommandId:
    """Return the command that Enter gives; ``wanted`` is the setting for a call that can be transferred.

    Without a selected call that has been answered, it calls.
    """
    call = targets.focus(state)
    if call is None or call.kind is CallKind.INCOMING or wanted == EnterDuringCall.CALL:
        return CommandId.CALL
    if call.state.conference:
        command_id = CommandId.CONFERENCE_INVITE
    elif wanted == EnterDuringCall.TRANSFER:
        command_id = CommandId.TRANSFER_BLIND
    else:
        command_id = CommandId.TRANSFER_ATTENDED
    plan = BY_ID[command_id].plan(state, PROBE)
    return command_id if isinstance(plan, Ask) and plan.dials else CommandId.CALL
