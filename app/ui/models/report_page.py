"""The first page of a report, for people: how things stand, and what the other files are. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from app.language import mark, tr
from app.state.model import ConsoleState
from app.ui.models.diagnosis import Facts, exchange_facts, leg_sentence, registration_facts
from app.ui.models.status_words import sound_explanation, sound_words
from backend.contract.version import VERSION

FILES = {
    "facts.json": mark("this program, its computer, and how it is connected"),
    "settings.json": mark("the settings"),
    "measures.json": mark("loss, jitter and what the processes use"),
    "sip.txt": mark("the SIP messages of the phone, as they passed"),
    "*.log": mark("what the programs wrote, in English"),
}


def report_page(state: ConsoleState, now: datetime) -> str:
    """Write the page, in the language of the moment."""
    legs = state.diagnostics.phone.legs if state.diagnostics.phone is not None else ()
    blocks = [
        (tr("Phone"), [*_facts(registration_facts(state)), state.softphone.registration_sentence]),
        (tr("Backend and exchange"), [*_facts(exchange_facts(state)), state.connection.sentence]),
        (tr("Sound"), [sound_words(state).text, sound_explanation(state.softphone.audio)]),
        (tr("Sound of calls"), [leg_sentence(leg) for leg in legs] or [tr("No call is up.")]),
        (tr("Notices"), [notice.sentence for notice in state.notices] or [tr("None")]),
        (tr("In the other files"), [f"{name}: {what}" for name, what in FILES.items()]),
    ]
    title = tr(
        "Report of Deskline {version}, {time}", version=VERSION, time=f"{now.astimezone():%Y-%m-%d %H:%M}"
    )
    return "\n".join((title, *_written(blocks)))


def _facts(facts: Facts) -> list[str]:
    return [f"{name}: {value}" for name, value in facts]


def _written(blocks: Iterable[tuple[str, list[str]]]) -> Iterator[str]:
    for title, lines in blocks:
        yield f"\n{title}"
        yield from (f"  {line}" for line in dict.fromkeys(lines) if line)
    yield ""
