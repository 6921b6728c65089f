"""The sentences on the screen: oldest first, each once, no more than ``MAX_NOTICES``. Pure.

Of mere information only the latest stays: it answers the latest key. A call of the user's that did not come
about says why, and a caller who hangs up on hold is told of. A softphone that ends takes the sound of the
call with it, which the exchange cannot know.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.language import mark
from app.state.action import Action, SignedOut, StreamReceived
from app.state.model import Calls, Notice, Severity
from app.state.retold import retold
from app.state.softphone import SoftphoneStopped
from backend.contract.calls import CallEvent, CallStatus
from backend.contract.stream import CallChangedEvent

MAX_NOTICES = 8
NO_SOUND = mark(
    "The softphone has ended and is started again. In the call that was up nobody hears the other: "
    "park it and fetch it back to speak on."
)
HUNG_UP = "party.hung.up"
UNREACHED = frozenset({CallEvent.BUSY, CallEvent.NO_ANSWER, CallEvent.REJECTED, CallEvent.FAILED})


@dataclass(frozen=True, slots=True)
class Noticed(Action):
    """Tell the user something."""

    severity: Severity
    sentence: str
    code: str = ""
    report_id: str = ""
    now: float = 0.0


@dataclass(frozen=True, slots=True)
class NoticeReworded(Action):
    """Bring what the notices with a code say up to date; they are not told again."""

    code: str
    sentence: str


@dataclass(frozen=True, slots=True)
class NoticeDismissed(Action):
    """Take a notice away."""

    notice_id: int


def reduce(notices: tuple[Notice, ...], action: Action, calls: Calls) -> tuple[Notice, ...]:
    """The notices after an action. One that says the same as a former one takes its place at the end."""
    match action:
        case Noticed():
            return _with(notices, action)
        case StreamReceived(event=CallChangedEvent(call=call, reasons=reasons), now=now):
            unreached = not call.inbound and call.event in UNREACHED
            gone = call.call_id in calls.held and any(each.code == HUNG_UP for each in reasons or ())
            if call.status is CallStatus.TERMINATED and (unreached or gone) and call.event_description:
                said = retold(reasons or (), call.event_description)
                return _with(notices, Noticed(Severity.WARNING, said, now=now))
        case SoftphoneStopped() if calls.current:
            return _with(notices, Noticed(Severity.ERROR, str(NO_SOUND)))
        case NoticeReworded(code=code, sentence=sentence):
            return tuple(replace(each, sentence=sentence) if each.code == code else each for each in notices)
        case NoticeDismissed(notice_id=notice_id):
            return tuple(notice for notice in notices if notice.notice_id != notice_id)
        case SignedOut():
            return ()
    return notices


def _with(notices: tuple[Notice, ...], new: Noticed) -> tuple[Notice, ...]:
    number = max((notice.notice_id for notice in notices), default=0) + 1
    notice = Notice(number, new.severity, new.sentence, new.code, new.report_id, new.now)
    others = [each for each in notices if not _replaces(notice, each)]
    return (*others, notice)[-MAX_NOTICES:]


def _replaces(new: Notice, old: Notice) -> bool:
    both = new.severity is Severity.INFORMATION and old.severity is Severity.INFORMATION
    return both or new.sentence == old.sentence
