"""A window for each test, which must leave no widget and no running timer behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.state.model import ConsoleState
from app.ui.translators import Translators
from tests.support.window import Desk


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Speak English, with its plurals, whatever the language of the system."""
    translators = Translators(qapp, QLocale.c())
    translators.use("en")
    yield
    translators.remove()


OpenDesk = Callable[[ConsoleState], Desk]


@pytest.fixture
def open_desk(qapp: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    """Return what opens a window on a state."""
    before = set(qapp.topLevelWidgets())
    desks: list[Desk] = []

    def open_on(state: ConsoleState) -> Desk:
        desks.append(Desk(tmp_path / str(len(desks)), state))
        return desks[-1]

    yield open_on
    for desk in desks:
        ticker = desk.window.ticker
        desk.window.let_close()
        desk.window.close()
        assert not ticker.running
        desk.close()
    left = [widget for widget in qapp.topLevelWidgets() if widget not in before]
    assert not left, f"left behind: {left}"
