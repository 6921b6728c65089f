"""What the program says, in the language of its user.

Texts stand in the source in English. ``tr`` says one now; ``mark`` gives a ``Phrase`` that says it whenever
it is asked, for tables that are made before the language is known. Both are found by ``packaging/dev.py
translations``, so their text is always a literal. Names go in by placeholders (``{who}``), a count by ``n``,
which ``%n`` in the text shows and which chooses the plural.

What was said remembers what it was said from: ``again`` says it in the language of the moment, for sentences
that stand on the screen when another language is chosen.

Who knows the translations registers with ``interpret_with``; without one, the English text is said. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

Interpreter = Callable[[str, str, int], str]
"""From a text, the note that tells it from its like, and a count (-1 for none) to the text in a language."""

NO_COUNT = -1


class Said(str):
    """A text as it was said, with what it was said from. Joined to others it is a plain text."""

    __slots__ = ("note", "number", "text", "values")

    text: str
    note: str
    number: int
    values: Mapping[str, object]

    def __new__(cls, text: str, note: str, count: int, values: Mapping[str, object]) -> Said:
        """Say it now, in the language of the moment."""
        words = _interpreter[0](text, note, count)
        said = super().__new__(cls, words.format(**values) if values else words)
        said.text, said.note, said.number, said.values = text, note, count, values
        return said

    def __str__(self) -> str:
        """Return itself, so that what passes through an exception is remembered, too."""
        return self

    def __reduce__(self) -> tuple[type[Said], tuple[str, str, int, dict[str, object]]]:
        return Said, (self.text, self.note, self.number, dict(self.values))


def again(sentence: str) -> str:
    """Say a sentence in the language of the moment, where it is known what it was said from."""
    if not isinstance(sentence, Said):
        return sentence
    values = {name: again(each) if isinstance(each, str) else each for name, each in sentence.values.items()}
    return Said(sentence.text, sentence.note, sentence.number, values)


def tr(text: str, /, *, note: str = "", n: int | None = None, **values: object) -> str:
    """Say a text with these values; ``note`` tells a word from another that is written the same."""
    return Said(text, note, NO_COUNT if n is None else n, values)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text that is translated when it is shown: ``str(phrase)``, or in an f-string."""

    text: str
    note: str = ""

    def __str__(self) -> str:
        return Said(self.text, self.note, NO_COUNT, {})

    def of(self, **values: object) -> str:
        """Say it with these values."""
        return Said(self.text, self.note, NO_COUNT, values)


def mark(text: str, /, note: str = "") -> Phrase:
    """Make a phrase of a text that is translated later."""
    return Phrase(text, note)


def interpret_with(interpreter: Interpreter | None) -> None:
    """Say all texts by way of this from now on; by None as they are written."""
    _interpreter[0] = interpreter or _as_written


def _as_written(text: str, _: str, count: int) -> str:
    return text if count == NO_COUNT else text.replace("%n", str(count))


_interpreter: list[Interpreter] = [_as_written]
