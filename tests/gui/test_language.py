"""The language is a setting that takes effect at once: the window opens anew in its place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QLabel

from app.bootstrap.arguments import parse
from app.bootstrap.desktop import Desktop
from app.bootstrap.foundation import Foundation
from app.bridge.backend_feed import trying_again
from app.commands.command import Category
from app.commands.ids import CommandId
from app.language import tr
from app.settings.declared import LANGUAGE
from app.settings.installation import places
from app.state.action import StreamReceived
from app.state.connection import BackendLost
from app.state.model import Selection, Severity
from app.state.notices import Noticed
from app.state.selection import Selected
from app.ui.translators import Translators
from tests.support.calls import call, snapshot


@pytest.fixture
def desktop(qapp: QApplication, tmp_path: Path) -> Iterator[Desktop]:
    options = parse(["--demo", "--data-dir", str(tmp_path)])
    where = places(options.data_directory)
    where.make()
    translators = Translators(qapp, QLocale.c())
    desktop = Desktop(qapp, Foundation(options, where, translators.use), translators)
    yield desktop
    desktop.window.let_close()
    desktop.window.close()
    desktop.console.close()
    desktop.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    translators.remove()


def speak(desktop: Desktop, language: str) -> None:
    former = desktop.window
    desktop.console.change_setting(LANGUAGE.key, language)
    QApplication.processEvents()
    assert desktop.window is not former


def test_another_language_opens_the_window_anew_in_its_place(qapp: QApplication, desktop: Desktop) -> None:
    former = desktop.window
    former.resize(1200, 800)
    former.dial.line.setText("1002")
    speak(desktop, "sv")
    window = desktop.window
    assert (window.width(), window.height()) == (1200, 800)
    assert window.menus.menus[Category.CALL].title().replace("&", "") == "Samtal"
    assert window.dial.line.text() == "1002"
    assert [each for each in qapp.topLevelWidgets() if each.isVisible()] == [window]


def test_what_stands_on_the_screen_is_said_in_the_other_language(desktop: Desktop) -> None:
    store = desktop.foundation.store
    reason = tr("The backend cannot be reached.")
    store.apply(
        Noticed(Severity.WARNING, tr("The report could not be written: {reason}.", reason="disk full"))
    )
    store.apply(BackendLost(trying_again(reason)))
    speak(desktop, "de")
    shown = [each.text() for each in desktop.window.banners.findChildren(QLabel)]
    assert "Der Server ist nicht erreichbar. Neuer Versuch…" in shown
    assert "Der Bericht konnte nicht geschrieben werden: disk full." in shown
    speak(desktop, "en")
    shown = [each.text() for each in desktop.window.banners.findChildren(QLabel)]
    assert "The backend cannot be reached. Trying again…" in shown


def test_calls_a_note_being_written_and_open_dialogs_stay(desktop: Desktop) -> None:
    store = desktop.foundation.store
    store.apply(StreamReceived(snapshot(call("c1", name="Ann")), 0.0))
    store.apply(Selected(Selection(call_id="c1")))
    desktop.window.card.note.begin()
    desktop.window.card.note.edit.setPlainText("Wants an offer")
    desktop.window.dialogs.open(CommandId.PREFERENCES)
    speak(desktop, "fr")
    assert desktop.window.dialogs.opened(CommandId.PREFERENCES) is not None
    assert desktop.window.card.note.edit.toPlainText() == "Wants an offer"
    assert store.state.selection.call_id == "c1"
