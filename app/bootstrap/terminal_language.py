"""Has the program speak the user's language on a terminal, where there is no window, and perhaps no Qt.

The translations are read from the files that Qt Linguist edits, since nothing but Qt reads the compiled ones.
"""

from __future__ import annotations

from xml.etree import ElementTree

from app.language import NO_COUNT, interpret_with
from app.settings.declared import SYSTEM
from app.settings.languages import FOLDER, of_system

Forms = dict[tuple[str, str], tuple[str, ...]]
"""By a text and its note: the translation, or one for each plural."""


def speak(wanted: str) -> None:
    """Speak a language of ``LANGUAGES``, or that of the system; English where its file cannot be read."""
    language = of_system() if wanted == SYSTEM else wanted
    try:
        forms = _read(language)
    except (OSError, ElementTree.ParseError):
        return

    def interpreted(text: str, note: str, count: int) -> str:
        said = forms.get((text, note), (text,))
        if count == NO_COUNT:
            return said[0]
        return said[-1 if _is_plural(count, language) else 0].replace("%n", str(count))

    interpret_with(interpreted)


def _read(language: str) -> Forms:
    file = FOLDER / f"deskline_{language}.ts"
    return {
        (message.findtext("source", ""), message.findtext("comment", "")): _forms(message)
        for message in ElementTree.parse(file).iter("message")  # noqa: S314 - our own file
    }


def _forms(message: ElementTree.Element) -> tuple[str, ...]:
    counted = tuple(form.text or "" for form in message.iter("numerusform"))
    return counted or (message.findtext("translation", "") or message.findtext("source", ""),)


def _is_plural(count: int, language: str) -> bool:
    return count > 1 if language == "fr" else count != 1
