"""The sentence that goes with an event of a call, and what it says as codes for programs. Pure."""

from __future__ import annotations

import msgspec

from backend.domain.errors import DomainError


class Reason(msgspec.Struct, frozen=True):
    """What a sentence says: a dotted code, and the names in it."""

    code: str
    values: dict[str, str] = {}


class Sentence(msgspec.Struct, frozen=True):
    """An English sentence with its reasons: its own first, then those of what it quotes."""

    text: str
    reasons: list[Reason] = []


Description = str | Sentence
"""A plain text is one that programs have no need to say in words of their own."""


def text_of(description: Description) -> str:
    """Return the words."""
    return description if isinstance(description, str) else description.text


def reasons_of(description: Description) -> list[Reason]:
    """Return what it says as codes; nothing for a plain text."""
    return [] if isinstance(description, str) else description.reasons


def coded(code: str, text: str, **values: str) -> Sentence:
    """Make a sentence of a text with placeholders."""
    return Sentence(text.format(**values), [Reason(code, values)])


def quoting(sentence: Sentence, quoted: Description) -> Sentence:
    """Let a sentence end with another one."""
    return Sentence(f"{sentence.text} {text_of(quoted)}", [*sentence.reasons, *reasons_of(quoted)])


def refusal_of(error: DomainError) -> Sentence:
    """Return why something was refused."""
    return Sentence(error.description, [Reason(error.code, {"name": error.name} if error.name else {})])
