"""Has the program speak the user's language on a terminal, where there is no QApplication."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTranslator

from app.language import NO_COUNT, interpret_with
from app.settings.declared import SYSTEM
from app.ui.translators import CONTEXT, FOLDER, spoken


def speak(wanted: str) -> None:
    """Speak a language of ``LANGUAGES``, or that of the system."""
    language = spoken(QLocale.system().uiLanguages()) if wanted == SYSTEM else wanted
    translator = QTranslator()
    if not translator.load(f"deskline_{language}", str(FOLDER)):
        return

    def interpreted(text: str, note: str, count: int) -> str:
        said = translator.translate(CONTEXT, text, note or None, count) or text
        return said if count == NO_COUNT else said.replace("%n", str(count))

    interpret_with(interpreted)
