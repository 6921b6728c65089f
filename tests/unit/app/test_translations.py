"""All that the program says is translated, wholly and into every language; each failure says what to do."""

from __future__ import annotations

import re
import string

import pytest
from PySide6.QtCore import QTranslator

from tests.support import said_literals, translations
from tests.support.translations import CONTEXT, LANGUAGES, Entry

UPDATE = "run python3 packaging/dev.py translations"
ENDS = re.compile(r"([.…?!:]?)(\s*)$")
ABBREVIATED = " rec."


def test_all_that_is_said_goes_through_the_translation() -> None:
    found = said_literals.unmarked()
    assert not found, "put these into tr(…) or mark(…) of app.language:\n" + "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_translations_have_the_texts_of_the_sources_and_no_others(language: str) -> None:
    wanted = {text for text in translations.wanted() if text.counted or language != "en"}
    present = {entry.text for entry in translations.entries(language)}
    assert present == wanted, UPDATE


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_in_all_its_forms(language: str) -> None:
    open_ = [entry for entry in translations.entries(language) if not _is_whole(entry)]
    assert not open_, "translate these with Qt Linguist"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_placeholders_of_its_text(language: str) -> None:
    wrong = [entry for entry in translations.entries(language) if not _fits(entry)]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_begins_and_ends_as_its_text(language: str) -> None:
    wrong = [
        (entry.text.source, form)
        for entry in translations.entries(language)
        for form in entry.forms
        if not entry.text.source.endswith(ABBREVIATED)
        if _ends(form) != _ends(entry.text.source) or form[:1].isspace() != entry.text.source[:1].isspace()
    ]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_translations_are_those_of_the_text_files(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(translations.qm_file(language))), UPDATE
    for entry in translations.entries(language):
        text = entry.text
        for count, form in enumerate(entry.forms, start=1):
            compiled = translator.translate(
                CONTEXT, text.source, text.note or None, count if text.counted else -1
            )
            assert compiled == form, UPDATE


def _is_whole(entry: Entry) -> bool:
    forms = 2 if entry.text.counted else 1  # the plurals of all five languages
    return entry.state == "finished" and len(entry.forms) == forms and all(entry.forms)


def _fits(entry: Entry) -> bool:
    """All names in every form; the count may be left out where it is one."""
    names = _names(entry.text.source)
    counted = "%n" in entry.text.source
    return all(_names(form) == names for form in entry.forms) and ("%n" in entry.forms[-1]) is counted


def _names(text: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _ends(text: str) -> tuple[str, str]:
    found = ENDS.search(text)
    return (found.group(1), found.group(2)) if found else ("", "")
