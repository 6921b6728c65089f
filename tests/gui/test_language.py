"""The language is a setting that takes effect at once: the window opens anew in its place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication

from app.bootstrap.arguments import parse
from app.bootstrap.desktop import Desktop
from app.bootstrap.foundation import Foundation
from app.commands.command import Category
from app.settings.declared import LANGUAGE
from app.settings.installation import places
from app.ui.translators import Translators


def test_another_language_opens_the_window_anew_in_its_place(qapp: QApplication, tmp_path: Path) -> None:
    options = parse(["--demo", "--data-dir", str(tmp_path)])
    where = places(options.data_directory)
    where.make()
    translators = Translators(qapp, QLocale.c())
    desktop = Desktop(qapp, Foundation(options, where, translators.use), translators)
    former = desktop.window
    former.resize(1200, 800)
    former.dial.line.setText("1002")
    desktop.console.change_setting(LANGUAGE.key, "sv")
    QApplication.processEvents()
    window = desktop.window
    assert window is not former
    assert (window.width(), window.height()) == (1200, 800)
    assert window.menus.menus[Category.CALL].title().replace("&", "") == "Samtal"
    assert window.dial.line.text() == "1002"
    assert [each for each in qapp.topLevelWidgets() if each.isVisible()] == [window]
    window.let_close()
    window.close()
    desktop.console.close()
    for each in (former, window):
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    translators.remove()
