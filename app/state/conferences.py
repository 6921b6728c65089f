"""Who speaks and who is muted in the conferences of the user, by call id. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.state.action import Action, SignedOut, StreamReceived
from app.state.model import Calls
from backend.contract.stream import ConferenceChangedEvent, ConferenceState, SnapshotEvent


def reduce(
    conferences: Mapping[str, ConferenceState], action: Action, calls: Calls
) -> Mapping[str, ConferenceState]:
    """The conferences after an action that made the calls ``calls``."""
    match action:
        case StreamReceived(event=SnapshotEvent(conferences=told)):
            return MappingProxyType({each.call_id: each for each in told})
        case StreamReceived(event=ConferenceChangedEvent(conference=told)):
            return MappingProxyType({**conferences, told.call_id: told})
        case SignedOut():
            return MappingProxyType({})
    gone = [call_id for call_id in conferences if not _goes_on(calls, call_id)]
    if not gone:
        return conferences
    return MappingProxyType({each: told for each, told in conferences.items() if each not in gone})


def _goes_on(calls: Calls, call_id: str) -> bool:
    call = calls.by_id.get(call_id)
    return call is not None and call.state.conference
