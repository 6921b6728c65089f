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
PENDING: frozenset[str] = frozenset(
    {
        "app/bootstrap/demo.py",
        "app/ui/dialogs/preferences.py",
        "app/bootstrap/program.py",
        "app/commands/key_file.py",
        "app/ui/input/questions.py",
        "app/ui/models/announcements.py",
        "app/ui/models/looks.py",
        "app/ui/views/keypad.py",
        "app/commands/profiles.py",
        "app/state/model.py",
        "app/ui/views/calls.py",
        "app/ui/widgets/dressing.py",
        "app/bridge/softphone_messages.py",
        "app/bridge/sign_in.py",
        "app/ui/dialogs/audio.py",
        "app/commands/availability.py",
        "app/state/notices.py",
        "app/ui/views/main_window.py",
        "app/ui/models/palette.py",
        "app/ui/views/returning.py",
        "app/bridge/backend_feed.py",
        "app/ui/dialogs/help.py",
        "app/client/session.py",
        "app/ui/dialogs/about.py",
        "app/ui/views/header.py",
        "app/client/urls.py",
        "app/bridge/console.py",
        "app/bootstrap/softphone_process.py",
        "app/ui/models/status_words.py",
        "app/ui/views/card.py",
        "app/ui/views/announcer.py",
        "app/bridge/sip_secret.py",
        "app/client/events.py",
        "app/ui/views/tray.py",
        "app/ui/models/words.py",
        "app/ui/views/parked.py",
        "app/ui/models/offers.py",
        "app/ui/dialogs/confirm.py",
        "app/ui/dialogs/palette.py",
        "app/ui/views/log.py",
        "app/ui/models/sentences.py",
        "app/ui/models/key_rows.py",
        "app/client/errors.py",
        "app/ui/models/card_words.py",
        "app/bridge/softphone_control.py",
        "app/settings/store.py",
        "app/ui/models/banner_words.py",
        "app/state/connection.py",
        "app/ui/views/actions.py",
        "app/ui/dialogs/prompt.py",
        "app/client/http.py",
        "app/ui/views/dial.py",
        "app/ui/models/dial_hint.py",
        "app/bootstrap/backend_supervisor.py",
        "app/ui/widgets/banner.py",
        "app/client/requests.py",
        "app/ui/views/suggestions.py",
        "app/ui/views/toast.py",
        "app/ui/dialogs/keys.py",
        "app/commands/help_page.py",
    }
)
"""Modules that are not translated yet."""


def test_all_that_is_said_goes_through_the_translation() -> None:
    found = [each for each in said_literals.unmarked() if each.split(":")[0] not in PENDING]
    assert not found, "put these into tr(…) or mark(…) of app.language:\n" + "\n".join(found)


@pytest.mark.skipif(bool(PENDING), reason="the program is being translated")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_translations_have_the_texts_of_the_sources_and_no_others(language: str) -> None:
    wanted = {text for text in translations.wanted() if text.counted or language != "en"}
    present = {entry.text for entry in translations.entries(language)}
    assert present == wanted, UPDATE


@pytest.mark.skipif(bool(PENDING), reason="the program is being translated")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_in_all_its_forms(language: str) -> None:
    open_ = [entry for entry in translations.entries(language) if not _is_whole(entry)]
    assert not open_, "translate these with Qt Linguist"


@pytest.mark.skipif(bool(PENDING), reason="the program is being translated")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_placeholders_of_its_text(language: str) -> None:
    wrong = [entry for entry in translations.entries(language) if not _fits(entry)]
    assert not wrong


@pytest.mark.skipif(bool(PENDING), reason="the program is being translated")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_begins_and_ends_as_its_text(language: str) -> None:
    wrong = [
        (entry.text.source, form)
        for entry in translations.entries(language)
        for form in entry.forms
        if _ends(form) != _ends(entry.text.source) or form[:1].isspace() != entry.text.source[:1].isspace()
    ]
    assert not wrong


@pytest.mark.skipif(bool(PENDING), reason="the program is being translated")
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
