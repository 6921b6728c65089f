"""The calls of the user: each event replaces one call, a snapshot replaces all. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from app.state.action import Action, SignedOut, StreamReceived
from app.state.model import Call, CallKind, Calls
from backend.contract.calls import CallEvent, CallState, CallStatus, MakeCallType
from backend.contract.stream import CallChangedEvent, EventReason, SnapshotEvent

COMES_BACK = (CallEvent.TRANSFER_FAILED, CallEvent.RETURNED)


@dataclass(frozen=True, slots=True)
class ConsultationStarted(Action):
    """``call_id`` is the consultation call that was made for ``origin_id``."""

    call_id: str
    origin_id: str


@dataclass(frozen=True, slots=True)
class ListeningStarted(Action):
    """``call_id`` is a call by which the user is in the call of somebody else."""

    call_id: str
    kind: MakeCallType


def reduce(calls: Calls, action: Action) -> Calls:
    """The calls after an action."""
    match action:
        case StreamReceived(event=SnapshotEvent() as snapshot, now=now):
            return _arranged(_replaced(calls, snapshot, now), calls.consultations, calls.listening)
        case StreamReceived(event=CallChangedEvent(call=state, reasons=reasons), now=now):
            return _changed(calls, state, reasons or (), now)
        case ConsultationStarted(call_id=call_id, origin_id=origin_id):
            consultations = {**calls.consultations, call_id: origin_id}
            return _arranged(calls.by_id.values(), consultations, calls.listening)
        case ListeningStarted(call_id=call_id, kind=kind):
            listening = {**calls.listening, call_id: kind}
            return _arranged(calls.by_id.values(), calls.consultations, listening)
        case SignedOut():
            return Calls()
    return calls


def _changed(calls: Calls, state: CallState, reasons: Sequence[EventReason], now: float) -> Calls:
    by_id = dict(calls.by_id)
    known = by_id.pop(state.call_id, None)
    consultations = dict(calls.consultations)
    listening = dict(calls.listening)
    if state.status is CallStatus.TERMINATED:
        consultations.pop(state.call_id, None)
        listening.pop(state.call_id, None)
    else:
        by_id[state.call_id] = _received(state, reasons, known, now)
    return _arranged(by_id.values(), consultations, listening)


def _replaced(calls: Calls, snapshot: SnapshotEvent, now: float) -> list[Call]:
    reasons = {each.call_id: each.reasons for each in snapshot.reasons}
    return [
        _received(state, reasons.get(state.call_id, ()), calls.by_id.get(state.call_id), now)
        for state in snapshot.calls
        if state.status is not CallStatus.TERMINATED
    ]


def _received(state: CallState, reasons: Sequence[EventReason], known: Call | None, now: float) -> Call:
    returned = state.event in COMES_BACK and state.status is CallStatus.RINGING
    heard = state.event is CallEvent.EARLY_MEDIA and _is_dialled(state)
    if known is None:
        return Call(state, now, now, now, returned, reasons=tuple(reasons), heard_early=heard)
    since = known.status_since if known.state.status is state.status else now
    returned = returned or known.returned
    heard = heard or (known.heard_early and _is_dialled(state))
    return Call(state, now, known.first_seen, since, returned, reasons=tuple(reasons), heard_early=heard)


def _is_dialled(state: CallState) -> bool:
    return not state.inbound and state.status in (CallStatus.INITIATED, CallStatus.RINGING)


def _arranged(
    every: Iterable[Call], consultations: Mapping[str, str], listening: Mapping[str, MakeCallType]
) -> Calls:
    if listening:
        every = [replace(call, listening=listening.get(call.call_id)) for call in every]
    ordered = sorted(every, key=lambda call: call.first_seen)
    return Calls(
        by_id=MappingProxyType({call.call_id: call for call in ordered}),
        incoming=_ids(ordered, CallKind.INCOMING),
        current=_ids(ordered, CallKind.CURRENT),
        held=_ids(ordered, CallKind.HELD),
        consultations=MappingProxyType(dict(consultations)),
        listening=MappingProxyType(dict(listening)),
    )


def _ids(ordered: Iterable[Call], kind: CallKind) -> tuple[str, ...]:
    return tuple(call.call_id for call in ordered if call.kind is kind)
