"""Which call a command is about when the user has named none. Pure.

The selected call comes first where it allows the action; then the calls in the order of lists that suits the
action. Of several held calls the one held last is meant, of several incoming the one that waits longest.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.state.model import Call, CallKind, ConsoleState
from backend.contract.calls import CallAction

IN_HAND = (CallKind.CURRENT, CallKind.HELD, CallKind.INCOMING)
RINGING_BEFORE_HELD = (CallKind.CURRENT, CallKind.INCOMING, CallKind.HELD)


def named(state: ConsoleState, call_id: str | None) -> Call | None:
    """The call with this id, if it still exists."""
    return state.calls.by_id.get(call_id) if call_id else None


def focus(state: ConsoleState) -> Call | None:
    """The call that details are shown of: the selected one, else the first in hand."""
    return named(state, state.selection.call_id) or next(iter(in_order(state, IN_HAND)), None)


def in_order(state: ConsoleState, kinds: Sequence[CallKind]) -> list[Call]:
    """All calls, list by list; held ones with the one held last first."""
    ordered: list[Call] = []
    for kind in kinds:
        calls = state.calls.of(kind)
        if kind is CallKind.HELD:
            calls = tuple(sorted(calls, key=lambda call: -call.status_since))
        ordered.extend(calls)
    return ordered


def target(
    state: ConsoleState,
    actions: Sequence[CallAction],
    call_id: str | None = None,
    kinds: Sequence[CallKind] = IN_HAND,
) -> Call | None:
    """The call that one of the actions is for; with ``call_id``, that one or none."""
    if call_id is not None:
        candidates: list[Call | None] = [named(state, call_id)]
    else:
        selected = named(state, state.selection.call_id)
        if selected is not None and selected.kind not in kinds:
            selected = None
        candidates = [selected, *in_order(state, kinds)]
    return next(
        (call for call in candidates if call and any(call.allows(action) for action in actions)), None
    )


def other(state: ConsoleState, call: Call, kinds: Sequence[CallKind], call_id: str | None) -> Call | None:
    """A second call beside ``call``: the named one, else the selected, else the first in the lists."""
    chosen = named(state, call_id or state.selection.call_id)
    if chosen and chosen.call_id != call.call_id and (call_id or chosen.kind in kinds):
        return chosen
    if call_id is not None:
        return None
    return next((each for each in in_order(state, kinds) if each.call_id != call.call_id), None)
