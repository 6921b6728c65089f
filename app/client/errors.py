"""What can go wrong between the console and its backend, each as one sentence for the user.

BackendError
├── UnreachableError   nobody listens; the request was never sent
├── UncertainError     sent, but no answer came: it may have been done
└── RefusedError       the backend said no (an ErrorReport)
    ├── SignInError        401: wrong user or password, or the ticket has expired
    ├── ConflictError      409: not in this state
    └── BusyError          429, 503: ask again
"""

from __future__ import annotations

from pydantic import ValidationError

from app.language import tr
from app.refusals import BY_STATUS, refused
from backend.contract.errors import ErrorReport, ReportEntry


class BackendError(Exception):
    """A request that came to nothing. ``sentence`` is for the user, ``code`` for programs.

    ``report_id`` is what to quote when asking for help; empty where the sentence says all there is to know.
    """

    def __init__(self, sentence: str, *, code: str = "", report_id: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code
        self.report_id = report_id


class UnreachableError(BackendError):
    """Nobody listens; the request was never sent."""


class UncertainError(BackendError):
    """Sent, but no answer came: it may have been done."""


class RefusedError(BackendError):
    """The backend said no. ``status`` is that of HTTP."""

    def __init__(self, status: int, sentence: str, *, code: str = "", report_id: str = "") -> None:
        super().__init__(sentence, code=code, report_id=report_id)
        self.status = status


class SignInError(RefusedError):
    """Wrong user or password, or the ticket has expired."""


class ConflictError(RefusedError):
    """Not possible in the present state."""


class BusyError(RefusedError):
    """Too much at once, or the exchange is away; ask again."""


_TYPES: dict[int, type[RefusedError]] = {
    401: SignInError,
    409: ConflictError,
    429: BusyError,
    503: BusyError,
}


def refusal(status: int, body: bytes) -> RefusedError:
    """Make the error of an answer that is no success; a body that is no report will do, too."""
    report = _report(body)
    entry = next(iter(report.field), None)
    known = refused(entry.code, entry.name) if entry is not None and status < 500 else ""
    sentence = known or _sentence(status, entry)
    report_id = "" if known else report.generated_id or ""
    kind = _TYPES.get(status, RefusedError)
    return kind(status, sentence, code=entry.code if entry else "", report_id=report_id)


def _report(body: bytes) -> ErrorReport:
    try:
        return ErrorReport.model_validate_json(body)
    except ValidationError:
        return ErrorReport()


def _sentence(status: int, entry: ReportEntry | None) -> str:
    if entry is not None:
        known = refused(entry.code, entry.name)
        if known:
            return known
        words = entry.description.strip()
        if words:
            words = words[0].upper() + words[1:]
            return words if words.endswith((".", "!", "?")) else f"{words}."
    if status >= 500:
        return str(BY_STATUS.get(status) or tr("The backend has made an error."))
    return str(BY_STATUS.get(status) or tr("The backend refused that ({status}).", status=status))
