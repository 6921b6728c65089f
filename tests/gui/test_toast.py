from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.commands.ids import CommandId
from app.commands.plan import Arguments
from app.settings.declared import TOAST
from app.state.model import ConsoleState
from app.ui.views.main_window import MainWindow
from tests.support import console_states as states
from tests.support.window import Desk

OpenDesk = Callable[[ConsoleState], Desk]


@pytest.fixture
def behind(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have another program be in front."""
    monkeypatch.setattr(MainWindow, "_in_front", lambda _: False)


@pytest.mark.usefixtures("behind")
def test_a_call_is_shown_beside_other_programs_and_answered_there(open_desk: OpenDesk) -> None:
    desk = open_desk(states.TWO_RINGING)
    toast = desk.window.toast
    first = states.TWO_RINGING.calls.incoming[0]
    assert toast.isVisible()
    assert toast.name.text() == states.TWO_RINGING.calls.by_id[first].name
    assert toast.note.text().endswith("1 more")
    toast.answer.click()
    toast.decline.click()
    named = Arguments(call_id=first)
    assert desk.given == [(CommandId.ANSWER, named), (CommandId.HANG_UP, named)]
    desk.become(states.IDLE)
    assert not toast.isVisible()


def test_in_front_the_window_itself_is_enough(open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MainWindow, "_in_front", lambda _: True)
    desk = open_desk(states.TWO_RINGING)
    assert not desk.window.toast.isVisible()


@pytest.mark.usefixtures("behind")
def test_the_toast_counts_on_and_can_be_switched_off(open_desk: OpenDesk) -> None:
    desk = open_desk(states.TWO_RINGING)
    before = desk.window.toast.state.text()
    desk.now += 5
    desk.window.ticker.beat.emit()
    assert desk.window.toast.state.text() != before
    desk.console.change_setting(TOAST.key, False)
    desk.become(replace(states.TWO_RINGING, calls=states.BUSY.calls))
    assert not desk.window.toast.isVisible()


def test_the_menu_of_the_tray_shows_the_window_and_quits(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.window.showMinimized()
    show, leave = desk.window.tray.menu.actions()
    show.trigger()
    assert not desk.window.isMinimized()
    leave.trigger()
    assert desk.ids() == [CommandId.QUIT]
