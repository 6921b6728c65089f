"""The backend's sentences on what became of a call, in the user's language.

The sentence of an event has no code of its own, so it is known by its wording; one that is not known is said
as it came. ``{reason}`` stands for another sentence. Pure.
"""

from __future__ import annotations

import re

from app.language import Phrase, mark

SENTENCES = (
    mark("The call from {who} comes back to the switchboard: {reason}"),
    mark("The call from {who} comes back: {reason}"),
    mark("Nobody has the number {who}."),
    mark("{who} is busy."),
    mark("{who} does not respond."),
    mark("{who} did not answer."),
    mark("{who} rejected the call."),
    mark("{who} has no phone connected."),
    mark("The connection to {who} was lost."),
    mark("The exchange has no free line to {who}."),
    mark("The phone of {who} speaks no codec that the exchange knows."),
    mark("The call to {who} failed."),
    mark("{who} parked it in slot {slot}, and nobody fetched it."),
)


NAMES = (
    mark("Conference", note="a call"),
    mark("Echo test"),
    mark("Your messages"),
    mark("Your number"),
    mark("Park a call"),
    mark("Call pick-up"),
    mark("Anonymous"),
    mark("Voicemail of {who}"),
    mark("Park slot {slot}"),
)
"""What the exchange calls its own places; people's names stay as they are."""


def _pattern(phrase: Phrase) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(phrase.text)))


_PATTERNS = tuple((_pattern(phrase), phrase) for phrase in SENTENCES)
_NAMES = tuple((_pattern(phrase), phrase) for phrase in NAMES)


def retold(sentence: str) -> str:
    """Say a sentence of the backend in the user's language, where it is known."""
    for pattern, phrase in _PATTERNS:
        found = pattern.fullmatch(sentence)
        if found is not None:
            values = found.groupdict()
            if "reason" in values:
                values["reason"] = retold(values["reason"])
            return phrase.of(**values)
    return sentence


def renamed(name: str) -> str:
    """Say the name of a place of the exchange in the user's language; any other as it is."""
    for pattern, phrase in _NAMES:
        found = pattern.fullmatch(name)
        if found is not None:
            return phrase.of(**found.groupdict())
    return name
