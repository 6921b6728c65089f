from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from app.commands.ids import CommandId
from app.commands.table import BY_ID
from app.language import mark, tr
from app.ui.models.key_words import key_label, key_labels
from app.ui.models.words import day_and_time, decimal
from app.ui.translators import Translators, written_in


@pytest.fixture
def translators(qapp: QApplication) -> Iterator[Translators]:
    made = Translators(qapp, QLocale.c())
    yield made
    made.use("en")
    made.remove()


def test_texts_tables_and_plurals_are_said_in_the_chosen_language(translators: Translators) -> None:
    translators.use("de")
    assert tr("Slot {slot}", slot=701) == "Platz 701"
    assert str(mark("Hang up")) == "Auflegen"
    assert BY_ID[CommandId.PARK].title == "Parken"
    assert [tr("%n missed", n=count) for count in (1, 2)] == ["%n verpasst".replace("%n", n) for n in "12"]
    translators.use("sv")
    assert [tr("%n missed", n=count) for count in (1, 2)] == ["1 missat", "2 missade"]
    translators.use("en")
    assert tr("%n demo calls at a time are enough.", n=1) == "1 demo call at a time is enough."
    translators.remove()
    assert str(mark("Hang up")) == "Hang up"


def test_the_dialogs_of_qt_speak_the_same_language(translators: Translators) -> None:
    translators.use("de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
    box.deleteLater()


def test_keys_are_written_as_on_the_keyboards_of_the_language(translators: Translators) -> None:
    translators.use("de")
    assert key_label("Ctrl+Shift+R") == "Strg+Umschalt+R"
    assert key_labels(["Return", "Enter", "Num+Enter"]) == ["Enter", "Num+Enter"]
    assert key_label("Ctrl+Num++") == "Strg+Num++"
    translators.use("fr")
    assert [key_label(key) for key in ("Return", "Shift+F9")] == ["Entrée", "Maj+F9"]


def test_days_times_and_numbers_are_written_as_in_the_language(translators: Translators) -> None:
    moment = datetime(2026, 11, 2, 14, 5).astimezone()
    later = moment + timedelta(days=3)
    translators.use("de")
    assert (day_and_time(moment, later), decimal(3.14)) == ("02.11.26 14:05", "3,1")
    translators.use("en")
    assert (day_and_time(moment, later), decimal(3.14)) == ("2026-11-02 14:05", "3.1")
    assert day_and_time(moment, moment) == "14:05"


def test_the_region_of_the_system_decides_how_dates_are_written() -> None:
    swiss = QLocale("de_CH")
    assert written_in("de", swiss) == swiss
    assert written_in("fr", swiss) == QLocale("fr_CH")
    assert written_in("en", QLocale.c()) == QLocale.c()
