"""What the backend's clock shows: by it are the times of what is parked and of what comes back. Pure.

This computer's clock may be another's, be wrong, or be set while calls wait; the time that has passed here
since the backend told of its own is not.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.state.action import Action, SignedOut, StreamReceived
from backend.contract.stream import ParkedChangedEvent, ReturningChangedEvent, SnapshotEvent


@dataclass(frozen=True, slots=True)
class BackendClock:
    """It showed ``time`` at ``received_at`` of this process's monotonic clock."""

    time: datetime
    received_at: float

    def now(self, monotonic: float) -> datetime:
        """What it shows now."""
        return self.time + timedelta(seconds=monotonic - self.received_at)


def reduce(clock: BackendClock | None, action: Action) -> BackendClock | None:
    """The clock after an action. An event that was kept for a while tells of a time that is over."""
    match action:
        case StreamReceived(event=SnapshotEvent(time=time), now=now):
            return BackendClock(time, now) if time is not None else None
        case StreamReceived(event=(ParkedChangedEvent() | ReturningChangedEvent()) as event, now=now):
            if event.time is not None and (clock is None or event.time > clock.now(now)):
                return BackendClock(event.time, now)
        case SignedOut():
            return None
    return clock
