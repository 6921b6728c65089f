from __future__ import annotations

import errno

import msgspec
from PySide6.QtWidgets import QApplication

from app.language import tr
from app.reasons import reason_of
from app.softphone.sentences import Sentence, sentence
from app.ui.translators import Translators


def test_a_sentence_of_the_softphone_is_said_in_the_language_of_the_console(qapp: QApplication) -> None:
    told = sentence(tr("{file} is not a 16-bit WAV file.", file="ring.mp3"))
    received = msgspec.msgpack.decode(msgspec.msgpack.encode(told), type=Sentence)
    translators = Translators(qapp)
    translators.use("de")
    assert str(received) == "ring.mp3 ist keine 16-Bit-WAV-Datei."
    translators.remove()
    assert str(received) == "ring.mp3 is not a 16-bit WAV file."


def test_a_sentence_within_a_sentence_is_said_in_that_language_too(qapp: QApplication) -> None:
    reason = reason_of(FileNotFoundError(errno.ENOENT, "No such file or directory"))
    told = sentence(tr("{file} cannot be read: {reason}.", file="ring.wav", reason=reason))
    received = msgspec.msgpack.decode(msgspec.msgpack.encode(told), type=Sentence)
    assert str(received) == "ring.wav cannot be read: No such file or directory."
    translators = Translators(qapp)
    translators.use("de")
    assert "ring.wav" in str(received) and "Datei oder Verzeichnis nicht vorhanden" in str(received)
    translators.remove()


def test_words_of_others_are_said_as_they_are_and_nothing_is_no_sentence() -> None:
    assert str(sentence("Out of {memory}")) == "Out of {memory}"
    assert not sentence("")
    assert str(Sentence()) == ""
