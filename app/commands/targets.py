"""Which call a command is about when the user has named none. Pure.

It is the one that the card shows (``focus``), and no other: what is not allowed there is not possible. Only a
command whose button or hint names its call (answer, mute, digits) may reach past it, to the calls of a kind.
Of several held calls the one held last is meant, of several incoming the one that waits longest.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.state.model import Call, CallKind, ConsoleState
from backend.contract.calls import CallAction

IN_HAND = (CallKind.CURRENT, CallKind.HELD, CallKind.INCOMING)


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


def target(state: ConsoleState, actions: Sequence[CallAction], call_id: str | None = None) -> Call | None:
    """The call in focus, or the named one, where it allows one of the actions."""
    call = named(state, call_id) if call_id is not None else focus(state)
    return call if call is not None and _allows(call, actions) else None


def target_among(
    state: ConsoleState, kind: CallKind, actions: Sequence[CallAction], call_id: str | None = None
) -> Call | None:
    """The named call, else the one in focus where it is of this kind, else the first of this kind."""
    if call_id is not None:
        return target(state, actions, call_id)
    chosen = focus(state)
    first = [chosen] if chosen is not None and chosen.kind is kind else []
    return next((call for call in [*first, *in_order(state, [kind])] if _allows(call, actions)), None)


def _allows(call: Call, actions: Sequence[CallAction]) -> bool:
    return any(call.allows(action) for action in actions)


def other(state: ConsoleState, call: Call, kinds: Sequence[CallKind], call_id: str | None) -> Call | None:
    """A second call beside ``call``: the named one, else the selected, else the first in the lists."""
    chosen = named(state, call_id or state.selection.call_id)
    if chosen and chosen.call_id != call.call_id and (call_id or chosen.kind in kinds):
        return chosen
    if call_id is not None:
        return None
    return next((each for each in in_order(state, kinds) if each.call_id != call.call_id), None)
