"""What is chosen in the lists; a choice goes when the chosen thing goes. Pure.

A call that the user has made, answered or taken back is chosen by that: what follows is about it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.state.action import Action
from app.state.model import Calls, Selection
from backend.contract.commlog import CallLogItem
from backend.contract.stream import ParkedCall


@dataclass(frozen=True, slots=True)
class Selected(Action):
    """The user has chosen."""

    selection: Selection


def reduce(
    selection: Selection,
    action: Action,
    *,
    before: Calls,
    calls: Calls,
    parked: tuple[ParkedCall, ...],
    log: tuple[CallLogItem, ...],
) -> Selection:
    """The selection after an action that made the calls ``calls`` of what they were ``before``."""
    chosen = action.selection if isinstance(action, Selected) else selection
    taken_up = [call_id for call_id in calls.current if call_id not in before.current]
    if taken_up:
        chosen = replace(chosen, call_id=taken_up[-1], participant_id=None)
    participants = {each.id for call in calls.by_id.values() for each in call.participants}
    kept = Selection(
        call_id=chosen.call_id if chosen.call_id in calls.by_id else None,
        parked_slot=chosen.parked_slot if any(chosen.parked_slot == call.slot for call in parked) else None,
        participant_id=chosen.participant_id if chosen.participant_id in participants else None,
        log_item_id=chosen.log_item_id if any(chosen.log_item_id == item.item_id for item in log) else None,
    )
    return selection if kept == selection else kept
