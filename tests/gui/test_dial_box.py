from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.commands.ids import CommandId
from app.state.model import ConsoleState, RegistrationStatus
from tests.support import console_states as states
from tests.support.window import Desk

OpenDesk = Callable[[ConsoleState], Desk]


def test_the_hint_says_what_enter_will_do(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    assert desk.window.dial.hint.text() == "Type a number or a name. Enter calls it."
    desk.become(states.TWO_RINGING)
    assert desk.window.dial.hint.text() == "Enter answers Sofia Ek, Kommunen."
    desk.type("1008")
    assert desk.window.dial.hint.text() == "Enter calls 1008."
    desk.become(states.DIALLING)
    assert desk.window.dial.hint.text() == "Enter calls 1008 · F4 transfers there · F5 asks there first."


def test_what_cannot_be_called_is_said_and_the_button_is_grey(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.type("not a number")
    assert desk.window.dial.hint.text() == "Not a number or name that can be called."
    assert not desk.window.dial.button.isEnabled()


def test_without_a_registration_the_hint_says_why_nothing_is_called(open_desk: OpenDesk) -> None:
    softphone = replace(states.IDLE.softphone, registration=RegistrationStatus.FAILED)
    desk = open_desk(replace(states.IDLE, softphone=softphone, destination="1008"))
    assert desk.window.dial.hint.text() == "The softphone is not registered, so it cannot call."
    assert not desk.window.dial.button.isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_F4, Qt.Key.Key_F5])
def test_a_transfer_without_a_number_asks_for_one_in_the_dial_box(open_desk: OpenDesk, key: Qt.Key) -> None:
    desk = open_desk(replace(states.DIALLING, destination=""))
    desk.window.log.list.setFocus()
    desk.press(key)
    assert desk.given == []
    assert desk.window.focusWidget() is desk.window.dial.line
    assert "type the number or name here, then press" in desk.window.dial.hint.text()
    desk.type("1003")
    desk.press(key)
    assert len(desk.given) == 1


def test_escape_empties_the_dial_box(open_desk: OpenDesk) -> None:
    desk = open_desk(states.DIALLING)
    desk.press(Qt.Key.Key_Escape)
    assert desk.store.state.destination == ""
    assert desk.window.dial.line.text() == ""


def test_escape_in_the_empty_box_dismisses_the_newest_notice(open_desk: OpenDesk) -> None:
    desk = open_desk(replace(states.IDLE, notices=states.NOTICES))
    desk.type("1")
    desk.press(Qt.Key.Key_Escape)
    assert desk.store.state.notices == states.NOTICES
    desk.press(Qt.Key.Key_Escape)
    assert [notice.notice_id for notice in desk.store.state.notices] == [1]


def test_the_hint_says_when_a_key_connects_instead_of_asking_what_is_typed(open_desk: OpenDesk) -> None:
    desk = open_desk(states.CONSULTING)
    desk.type("1008")
    assert "F5 connects the two calls" in desk.window.dial.hint.text()


def test_the_box_shows_what_the_state_says_when_a_command_has_used_it_up(open_desk: OpenDesk) -> None:
    desk = open_desk(states.DIALLING)
    desk.become(replace(states.DIALLING, destination=""))
    assert desk.window.dial.line.text() == ""


def test_the_call_button_calls(open_desk: OpenDesk) -> None:
    desk = open_desk(replace(states.IDLE, destination="bob"))
    desk.window.dial.button.click()
    assert desk.ids() == [CommandId.CALL]
