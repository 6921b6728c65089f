from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.commands.command import Category
from app.ui.models.mnemonics import with_mnemonics
from app.ui.translators import Translators
from tests.support.translations import LANGUAGES


def test_each_title_has_a_letter_of_its_own() -> None:
    assert with_mnemonics(["Call", "Conference", "View", "Ca"]) == ["&Call", "C&onference", "&View", "C&a"]
    assert with_mnemonics(["A", "A"]) == ["&A", "A"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_menu_opens_with_a_letter_in_every_language(qapp: QApplication, language: str) -> None:
    translators = Translators(qapp, QLocale.c())
    translators.use(language)
    titles = with_mnemonics([category.title for category in Category])
    translators.remove()
    letters = [title[title.index("&") + 1].casefold() for title in titles]
    assert len(set(letters)) == len(Category)
