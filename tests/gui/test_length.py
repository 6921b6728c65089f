"""Nothing that the program says is cut off: in any language, in the smallest window, in double size."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtWidgets import QApplication

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
