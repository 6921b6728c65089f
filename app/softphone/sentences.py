"""Sentences for the user on their way from the softphone to the console, which says them in its language."""

from __future__ import annotations

import msgspec

from app.language import Phrase, Said


class Sentence(msgspec.Struct, frozen=True):
    """An English text of this program, and the values for its placeholders, sentences among them."""

    text: str = ""
    values: dict[str, str | Sentence] = {}

    def __str__(self) -> str:
        values = {name: str(each) for name, each in self.values.items()}
        return Phrase(self.text).of(**values) if self.text else ""

    def __bool__(self) -> bool:
        return bool(self.text)


def sentence(said: str) -> Sentence:
    """Make one of what was said by ``tr``; any other text is what it is."""
    if isinstance(said, Said):
        return Sentence(said.text, {name: _value(each) for name, each in said.values.items()})
    return Sentence("{words}", {"words": said}) if said else Sentence()


def _value(value: object) -> str | Sentence:
    return sentence(value) if isinstance(value, Said) else str(value)
