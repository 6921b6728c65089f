"""What the program says, in the language of its user.

Texts stand in the source in English. ``tr`` says one now; ``mark`` gives a ``Phrase`` that says it whenever
it is asked, for tables that are made before the language is known. Both are found by ``packaging/dev.py
translations``, so their text is always a literal. Names go in by placeholders (``{who}``), a count by ``n``,
which ``%n`` in the text shows and which chooses the plural.

Who knows the translations registers with ``interpret_with``; without one, the English text is said. Pure.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Interpreter = Callable[[str, str, int], str]
"""From a text, the note that tells it from its like, and a count (-1 for none) to the text in a language."""

NO_COUNT = -1


def tr(text: str, /, *, note: str = "", n: int | None = None, **values: object) -> str:
    """Say a text with these values; ``note`` tells a word from another that is written the same."""
    said = _interpreter[0](text, note, NO_COUNT if n is None else n)
    return said.format(**values) if values else said


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text that is translated when it is shown: ``str(phrase)``, or in an f-string."""

    text: str
    note: str = ""

    def __str__(self) -> str:
        return _interpreter[0](self.text, self.note, NO_COUNT)

    def of(self, **values: object) -> str:
        """Say it with these values."""
        return str(self).format(**values)


def mark(text: str, /, note: str = "") -> Phrase:
    """Make a phrase of a text that is translated later."""
    return Phrase(text, note)


def interpret_with(interpreter: Interpreter | None) -> None:
    """Say all texts by way of this from now on; by None as they are written."""
    _interpreter[0] = interpreter or _as_written


def _as_written(text: str, _: str, count: int) -> str:
    return text if count == NO_COUNT else text.replace("%n", str(count))


_interpreter: list[Interpreter] = [_as_written]
