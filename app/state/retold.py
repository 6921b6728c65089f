"""The backend's sentences on what became of a call, in the user's language, by their codes. Pure.

A sentence that quotes another has the code of that one after its own; ``{reason}`` stands for it. One with a
code that is not known here is said as it came, in English.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.language import Phrase, mark
from app.refusals import BY_CODE
from backend.contract.stream import EventReason

SENTENCES = {
    "call.failed": mark("The call to {who} failed."),
    "call.returns": mark("The call from {who} comes back: {reason}"),
    "call.returns.to.switchboard": mark("The call from {who} comes back to the switchboard: {reason}"),
    "exchange.lost": mark("The connection to the exchange was lost."),
    "exchange.no.line": mark("The exchange has no free line to {who}."),
    "exchange.restarted": mark("The exchange was restarted during the call."),
    "number.unknown": mark("Nobody has the number {who}."),
    "outside.to.outside": mark("Callers from outside cannot be connected outside."),
    "park.not.fetched": mark("{who} parked it in slot {slot}, and nobody fetched it."),
    "party.barred": mark("{who} may not be called."),
    "party.busy": mark("{who} is busy."),
    "party.connection.lost": mark("The connection to {who} was lost."),
    "party.hung.up": mark("{who} hung up."),
    "party.no.answer": mark("{who} did not answer."),
    "party.no.codec": mark("The phone of {who} speaks no codec that the exchange knows."),
    "party.no.phone": mark("{who} has no phone connected."),
    "party.no.response": mark("{who} does not respond."),
    "party.rejected": mark("{who} rejected the call."),
    "party.still.busy": mark("{who} is still busy."),
    "phone.connection.lost": mark("The connection to the phone was lost."),
}

NAMES = (
    mark("Conference", note="a call"),
    mark("Echo test"),
    mark("Your messages"),
    mark("Your number"),
    mark("Your phone"),
    mark("Park a call"),
    mark("Call pick-up"),
    mark("Anonymous"),
    mark("Voicemail of {who}"),
    mark("Park slot {slot}"),
)
"""What the exchange calls its own places; people's names stay as they are."""


def _pattern(phrase: Phrase) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(phrase.text)))


_NAMES = tuple((_pattern(phrase), phrase) for phrase in NAMES)
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def retold(reasons: Sequence[EventReason], sentence: str) -> str:
    """Say what an event says in the user's language, where its codes are known; else its own sentence."""
    said = ""
    for reason in reversed(reasons):
        phrase = SENTENCES.get(reason.code) or BY_CODE.get(reason.code)
        values: dict[str, str] = {name: renamed(each) for name, each in reason.values.items()}
        values["reason"] = said
        if phrase is None or not set(_PLACEHOLDER.findall(phrase.text)) <= values.keys():
            return sentence
        said = phrase.of(**values)
    return said or sentence


def renamed(name: str) -> str:
    """Say the name of a place of the exchange in the user's language; any other as it is."""
    for pattern, phrase in _NAMES:
        found = pattern.fullmatch(name)
        if found is not None:
            return phrase.of(**found.groupdict())
    return name
