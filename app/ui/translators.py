"""Loads the translations of this program and of Qt's own dialogs, and has ``app.language`` use them.

They are ``resources/translations/deskline_*.qm``, compiled from the .ts files beside them. GUI thread.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.language import interpret_with
from app.settings.declared import SYSTEM
from app.settings.languages import DEFAULT, FOLDER, spoken

CONTEXT = "Deskline"


class Translators:
    """The translations in use; one set at a time."""

    def __init__(self, application: QCoreApplication, system: QLocale | None = None) -> None:
        """Make what loads them; ``system`` is the locale of the system where it is to be another."""
        self._application = application
        self._system = system or QLocale.system()
        self._installed: list[QTranslator] = []

    def use(self, wanted: str) -> str:
        """Speak a language of ``LANGUAGES``, or that of the system; return which one it is."""
        self.remove()
        language = spoken(self._system.uiLanguages()) if wanted == SYSTEM else wanted
        QLocale.setDefault(written_in(language, self._system))
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for folder, name in ((qt, "qtbase"), (FOLDER, "deskline")):
            translator = QTranslator(self._application)
            if translator.load(f"{name}_{language}", str(folder)):
                self._application.installTranslator(translator)
                self._installed.append(translator)
        interpret_with(_interpreted)
        return language

    def remove(self) -> None:
        """Speak English as it is written."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []
        interpret_with(None)


def written_in(language: str, system: QLocale) -> QLocale:
    """How dates and numbers are written: in the language, as the region of the system has it."""
    wanted = QLocale(language)
    if wanted.language() is system.language():
        return system
    if system.language() is not QLocale.Language.C:
        return QLocale(wanted.language(), system.territory())
    return system if language == DEFAULT else wanted


def _interpreted(text: str, note: str, count: int) -> str:
    return QCoreApplication.translate(CONTEXT, text, note or None, count)
