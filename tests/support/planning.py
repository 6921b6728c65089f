"""What a command comes to in a given state of the console: the request, or why not."""

from __future__ import annotations

from app.commands.ids import CommandId
from app.commands.plan import Arguments, Ask
from app.commands.table import BY_ID
from app.state.action import Action, StreamReceived
from app.state.model import ConsoleState, RegistrationStatus
from app.state.softphone import RegistrationReported
from app.state.store import reduce
from backend.contract.calls import CallAction, CallState, CallStatus
from backend.contract.stream import (
    CallChangedEvent,
)
from tests.support.calls import DEVICE, call, snapshot

REGISTERED = RegistrationReported(RegistrationStatus.REGISTERED, "Registered.")


def state_of(*calls: CallState, then: tuple[Action, ...] = ()) -> ConsoleState:
    """A signed-in, registered console with these calls, received one after another."""
    state = ConsoleState(device_id=DEVICE)
    actions: list[Action] = [REGISTERED, StreamReceived(snapshot(), 0.0)]
    actions += [StreamReceived(CallChangedEvent(call=each), float(at)) for at, each in enumerate(calls)]
    for action in (*actions, *then):
        state = reduce(state, action)
    return state


def asked(command_id: CommandId, state: ConsoleState, arguments: Arguments | None = None) -> Ask:
    plan = BY_ID[command_id].plan(state, arguments or Arguments())
    assert isinstance(plan, Ask)
    return plan


def sent(command_id: CommandId, state: ConsoleState, arguments: Arguments | None = None) -> str:
    """Operation, path and body of the request that a command comes to."""
    request = asked(command_id, state, arguments).request
    body = request.body.to_json() if request.body is not None else ""
    return f"{request.operation} {request.method} {request.section}/{'/'.join(request.tail)} {body}".strip()


def ringing(call_id: str, devices: list[str] | None = None) -> CallState:
    return call(call_id, CallStatus.RINGING, CallAction.ANSWER, CallAction.HANG_UP, devices=devices)
