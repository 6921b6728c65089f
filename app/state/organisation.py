"""The user, the engine's status, the user's devices and the parked calls, as the backend tells them. Pure."""

from __future__ import annotations

from app.state.action import Action, SignedOut, StreamReceived
from backend.contract.devices import OwnDevice
from backend.contract.stream import (
    Colleague,
    ColleagueChangedEvent,
    ColleaguesChangedEvent,
    DevicesChangedEvent,
    EngineEvent,
    EngineStatus,
    ParkedCall,
    ParkedChangedEvent,
    ReturningCall,
    ReturningChangedEvent,
    SnapshotEvent,
    UserIdentity,
)


def reduce_user(user: UserIdentity | None, action: Action) -> UserIdentity | None:
    """The user after an action."""
    match action:
        case StreamReceived(event=SnapshotEvent() as snapshot):
            return snapshot.user
        case SignedOut():
            return None
    return user


def reduce_engine(engine: EngineStatus, action: Action) -> EngineStatus:
    """The engine's status after an action."""
    match action:
        case StreamReceived(event=(SnapshotEvent() | EngineEvent()) as event):
            return event.engine
        case SignedOut():
            return EngineStatus.DOWN
    return engine


def reduce_sip_uri(sip_uri: str | None, action: Action) -> str | None:
    """Where to register, after an action; kept while the engine is away."""
    match action:
        case StreamReceived(event=(SnapshotEvent() | EngineEvent()) as event):
            return event.sip_uri or sip_uri
        case SignedOut():
            return None
    return sip_uri


def reduce_devices(devices: tuple[OwnDevice, ...], action: Action) -> tuple[OwnDevice, ...]:
    """The user's devices after an action."""
    match action:
        case StreamReceived(event=(SnapshotEvent() | DevicesChangedEvent()) as event):
            return tuple(event.devices)
        case SignedOut():
            return ()
    return devices


def reduce_parked(parked: tuple[ParkedCall, ...], action: Action) -> tuple[ParkedCall, ...]:
    """The parked calls after an action, by slot."""
    match action:
        case StreamReceived(event=(SnapshotEvent() | ParkedChangedEvent()) as event):
            return tuple(sorted(event.parked, key=lambda call: call.slot))
        case SignedOut():
            return ()
    return parked


def reduce_colleagues(
    colleagues: tuple[Colleague, ...], action: Action, user: UserIdentity | None
) -> tuple[Colleague, ...]:
    """The others of the organisation after an action; ``user`` is who is signed in after it."""
    match action:
        case StreamReceived(event=(SnapshotEvent() | ColleaguesChangedEvent()) as event):
            return tuple(each for each in event.colleagues if user is None or each.user_id != user.user_id)
        case StreamReceived(event=ColleagueChangedEvent(colleague=changed)):
            return tuple(changed if each.user_id == changed.user_id else each for each in colleagues)
        case SignedOut():
            return ()
    return colleagues


def reduce_cut(cut: bool, action: Action) -> bool:
    """Whether there are more colleagues than the backend tells of by itself, after an action."""
    match action:
        case StreamReceived(event=(SnapshotEvent() | ColleaguesChangedEvent()) as event):
            return event.colleagues_cut
        case SignedOut():
            return False
    return cut


def reduce_returning(returning: tuple[ReturningCall, ...], action: Action) -> tuple[ReturningCall, ...]:
    """The transferred calls that may come back, after an action: the next one first."""
    match action:
        case StreamReceived(event=(SnapshotEvent() | ReturningChangedEvent()) as event):
            return tuple(sorted(event.returning, key=lambda call: call.returns_at))
        case SignedOut():
            return ()
    return returning
