"""Sentences for the user on their way from the softphone to the console, which says them in its language."""

from __future__ import annotations

import msgspec

from app.language import Phrase, Said


class Sentence(msgspec.Struct, frozen=True):
    """An English text of this program, and the values for its placeholders."""

    text: str = ""
    values: dict[str, str] = {}

    def __str__(self) -> str:
        return Phrase(self.text).of(**self.values) if self.text else ""

    def __bool__(self) -> bool:
        return bool(self.text)


def sentence(said: str) -> Sentence:
    """Make one of what was said by ``tr``; any other text is what it is."""
    if isinstance(said, Said):
        return Sentence(said.text, {name: f"{each}" for name, each in said.values.items()})
    return Sentence("{words}", {"words": said}) if said else Sentence()
