"""What is written down about the calls of the user, by call id. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.state.action import Action, SignedOut, StreamReceived
from app.state.model import Calls
from backend.contract.stream import NoteChangedEvent, SnapshotEvent


def reduce(notes: Mapping[str, str], action: Action, calls: Calls) -> Mapping[str, str]:
    """The notes after an action that made the calls ``calls``."""
    match action:
        case StreamReceived(event=SnapshotEvent(notes=told)):
            return MappingProxyType({each.call_id: each.note for each in told})
        case StreamReceived(event=NoteChangedEvent(note=told)):
            return MappingProxyType({**notes, told.call_id: told.note})
        case SignedOut():
            return MappingProxyType({})
    if all(call_id in calls.by_id for call_id in notes):
        return notes
    return MappingProxyType({each: note for each, note in notes.items() if each in calls.by_id})
