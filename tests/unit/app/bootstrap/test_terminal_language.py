from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.bootstrap.terminal_language import speak
from app.language import again, interpret_with, tr
from app.state.model import ConsoleState
from app.ui.translators import Translators


def test_a_terminal_is_spoken_to_in_the_language_of_the_settings() -> None:
    said = tr("There is no profile “{name}”; there are: {known}.", name="X", known=tr("none"))
    speak("de")
    try:
        assert tr("Starting…") == "Startet…"
        assert again(said) != said
        assert tr("%n ringing", n=2).startswith("2 ")
        state = ConsoleState()
        assert state.connection.sentence == "Startet…"
        assert state.softphone.registration_sentence == tr("The softphone is starting.")
    finally:
        interpret_with(None)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["0 ringing", "1 ringing", "2 ringing"]),
        ("fr", ["0 sonne", "1 sonne", "2 sonnent"]),
    ],
)
def test_a_terminal_is_told_counts_as_the_language_has_them(
    request: pytest.FixtureRequest, qapp: QApplication, language: str, said: list[str]
) -> None:
    request.addfinalizer(lambda: interpret_with(None))
    speak(language)
    assert [tr("%n ringing", n=count) for count in range(3)] == said
    translators = Translators(qapp)
    translators.use(language)
    assert [tr("%n ringing", n=count) for count in range(3)] == said
    translators.remove()
