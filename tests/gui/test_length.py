"""Nothing that the program says is cut off: in any language, in the smallest window, in double size."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtWidgets import QApplication

from app.commands.ids import CommandId
from app.commands.table import BY_ID
from app.language import tr
from app.ui.models import dial_hint
from app.ui.widgets.two_lines import TwoLines
from tests.support import console_states as states
from tests.support.screens import LARGE, SCREENS, SMALL, Screen, shown
from tests.support.truncation import truncated

AT_ONCE = [screen for screen in SCREENS if screen.size == SMALL and screen.text_size == 100]
DOUBLE = [dataclasses.replace(screen, size=LARGE, text_size=200) for screen in AT_ONCE]


def cut(screen: Screen, language: str) -> list[str]:
    with shown(screen, "light", language) as window:
        opened = screen.opens(window) if screen.opens is not None else None
        QApplication.processEvents()
        found = truncated(window)
        if (window.width(), window.height()) != screen.size:
            found.append(f"the window is {window.width()} by {window.height()}")
        if opened is not None:
            opened.ensurePolished()
            QApplication.processEvents()
            found += truncated(opened)
            opened.close()
    return found


@pytest.mark.parametrize("screen", AT_ONCE, ids=lambda screen: screen.name)
def test_no_german_is_cut_off_in_the_smallest_window(qapp: QApplication, screen: Screen) -> None:
    assert cut(screen, "de") == []


@pytest.mark.parametrize("language", ["en", "fr", "sv", "es"])
@pytest.mark.parametrize("name", ["console", "preferences", "keys", "audio", "diagnostics"])
def test_no_other_language_is_cut_off_where_there_is_most_of_it(
    qapp: QApplication, name: str, language: str
) -> None:
    assert cut(next(screen for screen in AT_ONCE if screen.name == name), language) == []


@pytest.mark.parametrize("screen", DOUBLE, ids=lambda screen: screen.name)
def test_no_german_is_cut_off_in_double_size(qapp: QApplication, screen: Screen) -> None:
    assert cut(screen, "de") == []


@pytest.mark.parametrize("language", ["en", "de", "fr", "sv", "es"])
@pytest.mark.parametrize(("size", "text_size"), [(SMALL, 100), (LARGE, 200)])
def test_what_the_dial_box_says_under_itself_is_never_cut_off(
    qapp: QApplication, language: str, size: tuple[int, int], text_size: int
) -> None:
    with shown(Screen("hints", states.BUSY, size, text_size=text_size), "light", language) as window:
        QApplication.processEvents()
        hint, keys = window.dial.hint, window.gate.key_labels()
        wanted = [
            tr(
                "{command}: type the number or name here, then press {key}.",
                command=BY_ID[command_id].title,
                key=keys.get(command_id, ""),
            )
            for command_id in dial_hint.ENTER
        ]
        own = [*dial_hint.EMPTY.values(), dial_hint.NO_CONNECTION, *dial_hint.NOT_REGISTERED.values()]
        several = " · ".join(
            (
                dial_hint.ENTER[CommandId.TRANSFER_ATTENDED].of(who="Heidi Holm"),
                dial_hint.ALSO[CommandId.CALL].of(key="F3"),
                dial_hint.ALSO[CommandId.TRANSFER_BLIND].of(key="F4"),
            )
        )
        for text in (*map(str, own), *wanted, several):
            hint.setText(text)
            assert not hint.toolTip(), text


def test_a_hint_is_shown_in_two_lines_and_shortened_beyond_them(qapp: QApplication) -> None:
    hint = TwoLines()

    def say(text: str, width: int) -> tuple[str, str]:
        hint.resize(width, 40)
        hint.setText(text)
        return hint.lines()

    long = "several words that need both lines"
    assert say("one", 100) == ("one", "")
    assert say(long, 1000) == (long, "")
    assert " ".join(say(long, hint.fontMetrics().horizontalAdvance(long) - 1)) == long
    assert not hint.toolTip()
    assert say(long, 60)[1].endswith("…")
    assert long in hint.toolTip()
