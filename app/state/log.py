"""The communication log on the screen: newest first, no longer than ``MAX_ITEMS``. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from app.state.action import Action, SignedOut, StreamReceived
from backend.contract.commlog import CallLogItem
from backend.contract.stream import LogAddedEvent, LogRemovedEvent, SnapshotEvent

MAX_ITEMS = 1000


def reduce(log: tuple[CallLogItem, ...], action: Action) -> tuple[CallLogItem, ...]:
    """The log after an action."""
    match action:
        case StreamReceived(event=SnapshotEvent(log=items)):
            return _newest_first(items)
        case StreamReceived(event=LogAddedEvent(item=item)):
            return _newest_first([item, *(known for known in log if known.item_id != item.item_id)])
        case StreamReceived(event=LogRemovedEvent(item_ids=gone)):
            return tuple(item for item in log if item.item_id not in gone)
        case SignedOut():
            return ()
    return log


def _newest_first(items: Iterable[CallLogItem]) -> tuple[CallLogItem, ...]:
    ordered = sorted(items, key=lambda item: (item.start_time, item.item_id), reverse=True)
    return tuple(ordered[:MAX_ITEMS])
