"""The sentences on the screen: oldest first, each once, no more than ``MAX_NOTICES``. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.action import Action, SignedOut
from app.state.model import Notice, Severity

MAX_NOTICES = 8


@dataclass(frozen=True, slots=True)
class Noticed(Action):
    """Tell the user something."""

    severity: Severity
    sentence: str
    code: str = ""
    report_id: str = ""
    now: float = 0.0


@dataclass(frozen=True, slots=True)
class NoticeDismissed(Action):
    """Take a notice away."""

    notice_id: int


def reduce(notices: tuple[Notice, ...], action: Action) -> tuple[Notice, ...]:
    """The notices after an action. One that says the same as a former one takes its place at the end."""
    match action:
        case Noticed(severity=severity, sentence=sentence, code=code, report_id=report_id, now=now):
            others = tuple(notice for notice in notices if notice.sentence != sentence)
            number = max((notice.notice_id for notice in notices), default=0) + 1
            return (*others, Notice(number, severity, sentence, code, report_id, now))[-MAX_NOTICES:]
        case NoticeDismissed(notice_id=notice_id):
            return tuple(notice for notice in notices if notice.notice_id != notice_id)
        case SignedOut():
            return ()
    return notices
