"""What the diagnostics page shows: who watches, the SIP trace, measures of phone and backend. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.state.action import Action, SignedOut, StreamReceived
from app.state.softphone import SoftphoneStopped
from app.state.watched import (
    BackendMeasures,
    Diagnostics,
    Levels,
    PhoneMeasures,
    ReportProgress,
    SipMessage,
    Trial,
    Watched,
)
from backend.contract.stream import EchoEvent

KEPT_MESSAGES = 400
MARK = "deskline-console"


@dataclass(frozen=True, slots=True)
class WatchAsked(Action):
    """Somebody looks at this now, or does so no more."""

    watched: Watched
    on: bool


@dataclass(frozen=True, slots=True)
class SipMessageTold(Action):
    """The softphone has sent or received a message."""

    message: SipMessage


@dataclass(frozen=True, slots=True)
class TraceCleared(Action):
    """The messages so far are of no interest."""


@dataclass(frozen=True, slots=True)
class PhoneMeasured(Action):
    """The softphone's measures."""

    measures: PhoneMeasures


@dataclass(frozen=True, slots=True)
class BackendMeasured(Action):
    """The backend's answer, or None where there was none."""

    measures: BackendMeasures | None


@dataclass(frozen=True, slots=True)
class LevelsTold(Action):
    """How loud it is, each None where nothing is open."""

    microphone: float | None
    speaker: float | None


@dataclass(frozen=True, slots=True)
class TrialTold(Action):
    """A trial of the microphone goes on."""

    trial: Trial


@dataclass(frozen=True, slots=True)
class ReportMoved(Action):
    """The making of a report goes on; None: there is none in the making."""

    progress: ReportProgress | None


def mark(console: str, now: float) -> str:
    """Return the mark that a console sends at a time."""
    return f"{MARK}:{console}:{now!r}"


def reduce(diagnostics: Diagnostics, action: Action, console: str) -> Diagnostics:
    """The diagnostics after an action; ``console`` is this one's id, by which it knows its own marks."""
    match action:
        case WatchAsked(watched=watched, on=on):
            return _watched(diagnostics, watched, on)
        case SipMessageTold(message=message):
            return replace(diagnostics, trace=_added(diagnostics, message))
        case TraceCleared():
            return replace(diagnostics, trace=(), cleared_to=_last(diagnostics))
        case PhoneMeasured(measures=phone):
            return replace(diagnostics, phone=phone)
        case BackendMeasured(measures=backend):
            return replace(diagnostics, backend=backend)
        case StreamReceived(event=EchoEvent(mark=text), now=now):
            sent = _sent_at(text, console)
            return diagnostics if sent is None else replace(diagnostics, stream_ms=(now - sent) * 1000)
        case ReportMoved(progress=progress):
            return replace(diagnostics, report=progress)
        case SoftphoneStopped():
            return replace(diagnostics, trace=(), cleared_to=0, phone=None)
        case SignedOut():
            return replace(diagnostics, backend=None, stream_ms=None)
    return diagnostics


def reduce_levels(levels: Levels, action: Action) -> Levels:
    """The levels after an action."""
    match action:
        case LevelsTold(microphone=microphone, speaker=speaker):
            return replace(levels, microphone=microphone, speaker=speaker)
        case TrialTold(trial=trial):
            return replace(levels, trial=trial)
        case WatchAsked(watched=Watched.SOUND, on=False):
            return Levels()
        case SoftphoneStopped():
            return Levels()
    return levels


def _watched(diagnostics: Diagnostics, watched: Watched, on: bool) -> Diagnostics:
    if on:
        return replace(diagnostics, watched=diagnostics.watched | {watched})
    left = replace(diagnostics, watched=diagnostics.watched - {watched})
    if watched is Watched.DIAGNOSTICS:  # Old measures would look like present ones.
        return replace(left, trace=(), phone=None, backend=None, stream_ms=None)
    return left


def _added(diagnostics: Diagnostics, message: SipMessage) -> tuple[SipMessage, ...]:
    if message.number <= _last(diagnostics):
        return diagnostics.trace
    return (*diagnostics.trace, message)[-KEPT_MESSAGES:]


def _last(diagnostics: Diagnostics) -> int:
    return diagnostics.trace[-1].number if diagnostics.trace else diagnostics.cleared_to


def _sent_at(text: str, console: str) -> float | None:
    head = f"{MARK}:{console}:"
    try:
        return float(text.removeprefix(head)) if text.startswith(head) else None
    except ValueError:
        return None
