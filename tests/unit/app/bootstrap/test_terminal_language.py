from __future__ import annotations

from app.bootstrap.terminal_language import speak
from app.language import again, interpret_with, tr


def test_a_terminal_is_spoken_to_in_the_language_of_the_settings() -> None:
    said = tr("There is no profile “{name}”; there are: {known}.", name="X", known=tr("none"))
    speak("de")
    try:
        assert tr("Starting…") == "Startet…"
        assert again(said) != said
        assert tr("%n ringing", n=2).startswith("2 ")
    finally:
        interpret_with(None)
