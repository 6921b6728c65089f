"""The report that goes to whoever helps: one zip with facts, settings, SIP messages and logs, nothing secret.

``content`` looks at the state (on the Qt thread); ``write`` may take seconds and runs in a thread of its own.
"""

from __future__ import annotations

import json
import platform
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from app.language import tr
from app.masking.people import People
from app.masking.secrets import masked
from app.reasons import reason_of
from app.settings.installation import Places
from app.settings.store import Settings
from app.state.model import ConsoleState
from app.state.watched import Diagnostics, SipMessage
from backend.contract.version import VERSION

MAX_LOG_BYTES = 2 * 1024 * 1024
"""Of each log file; its end is what counts."""
PACKAGES = ("PySide6", "qasync", "pjsua2-python", "fastapi", "httpx", "msgspec", "numpy", "keyring")


@dataclass(frozen=True, slots=True)
class Content:
    """What goes into a report: texts by the name of their file, and log files to read."""

    texts: dict[str, str]
    logs: tuple[Path, ...]
    known: frozenset[str] = field(default_factory=frozenset)
    """Names and numbers to replace everywhere; used where the report is to be anonymous."""


def content(
    state: ConsoleState, settings: Settings, places: Places | None, now: datetime, page: str = ""
) -> Content:
    """Collect what a report says; ``page`` is its first page, for people, in the language of the user."""
    texts = {
        "report.txt": page,
        "facts.json": _json(_facts(state, now)),
        "settings.json": _json(settings.all()),
        "measures.json": _json(_measures(state.diagnostics)),
        "sip.txt": "\n".join(sip_text(message) for message in state.diagnostics.trace),
    }
    return Content(texts, tuple(_logs(places)) if places is not None else (), frozenset(_known(state)))


def write(target: Path, told: Content, *, anonymous: bool, moved: Callable[[int, int], None]) -> None:
    """Write a report; ``moved`` hears the steps done and their number. Raises OSError."""
    people = People(told.known) if anonymous else None

    def clean(text: str) -> str:
        text = masked(text)
        return people.hide(text) if people is not None else text

    steps = len(told.texts) + len(told.logs)
    partial = target.with_name(target.name + ".partial")
    try:
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:
            for done, (name, text) in enumerate(_files(told)):
                moved(done, steps)
                archive.writestr(name, clean(text))
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


def sip_text(message: SipMessage) -> str:
    """Write a message with its time and way, for a file or the clipboard."""
    at = datetime.fromtimestamp(message.at, UTC).isoformat(timespec="milliseconds")
    way = "to" if message.sent else "from"
    return f"--- {at} {way} {message.transport} {message.peer}\n{message.text}\n"


def _files(told: Content) -> Iterator[tuple[str, str]]:
    yield from told.texts.items()
    for path in told.logs:
        yield f"{path.parent.name}/{path.name}", _tail(path)


def _tail(path: Path) -> str:
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - MAX_LOG_BYTES))
            text = file.read().decode("utf-8", "replace")
    except OSError as error:
        return tr("{file} cannot be read: {reason}.", file=path.name, reason=reason_of(error))
    # What is cut in the middle of a line could hide what kind of a secret it is.
    return text if size <= MAX_LOG_BYTES else text.partition("\n")[2]


def _logs(places: Places) -> Iterator[Path]:
    for folder in (places.logs, places.data):
        yield from sorted(path for path in folder.glob("*.log*") if path.is_file())


def _facts(state: ConsoleState, now: datetime) -> dict[str, object]:
    softphone = state.softphone
    return {
        "made": now.isoformat(timespec="seconds"),
        "version": VERSION,
        "system": platform.platform(),
        "machine": platform.machine(),
        "python": sys.version,
        "packages": {name: _version(name) for name in PACKAGES},
        "connection": asdict(state.connection),
        "exchange": state.engine.value,
        "registration": softphone.registration.value,
        "registrationSays": softphone.registration_sentence,
        "sound": asdict(softphone.audio),
        "calls": len(state.calls.by_id),
        "demo": state.demo,
        "notices": [f"{notice.severity.value}: {notice.sentence}" for notice in state.notices],
    }


def _measures(diagnostics: Diagnostics) -> dict[str, object]:
    return {
        "phone": asdict(diagnostics.phone) if diagnostics.phone is not None else None,
        "backend": asdict(diagnostics.backend) if diagnostics.backend is not None else None,
        "streamMs": diagnostics.stream_ms,
    }


def _known(state: ConsoleState) -> Iterator[str]:
    if state.user is not None:
        yield from (state.user.domain, state.user.user_id, state.user.display_name)
        yield from (state.user.extension, state.user.number)
    for colleague in state.colleagues:
        yield from (colleague.user_id, colleague.display_name, colleague.extension, colleague.number)
    for call in state.calls.by_id.values():
        yield from (call.name, call.number, call.full_number)
    for item in state.log:
        party = item.remote_party
        yield from (party.display_name, party.number)


def _json(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False, default=str)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
