from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.commands.ids import CommandId
from app.commands.plan import Arguments
from app.settings.declared import KEYS, NUMERIC_PAD
from app.state.destination import DestinationTyped
from app.state.model import ConsoleState
from app.state.store import reduce
from tests.support import console_states as states
from tests.support.window import Desk

OpenDesk = Callable[[ConsoleState], Desk]
CONTROL = Qt.KeyboardModifier.ControlModifier
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def test_enter_answers_the_waiting_call_from_the_empty_dial_box(open_desk: OpenDesk) -> None:
    desk = open_desk(states.TWO_RINGING)
    desk.press(Qt.Key.Key_Return)
    assert desk.given == [(CommandId.ANSWER, Arguments())]


def test_the_enter_key_of_the_number_pad_answers_too(open_desk: OpenDesk) -> None:
    desk = open_desk(states.TWO_RINGING)
    desk.press(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert desk.ids() == [CommandId.ANSWER]


@pytest.mark.parametrize(
    ("key", "modifiers", "command_id"),
    [
        (Qt.Key.Key_Enter, NO_MODIFIER, CommandId.ANSWER),
        (Qt.Key.Key_Comma, NO_MODIFIER, CommandId.CALL),
        (Qt.Key.Key_Period, NO_MODIFIER, CommandId.CALL),
        (Qt.Key.Key_Plus, NO_MODIFIER, CommandId.TRANSFER_ATTENDED),
        (Qt.Key.Key_Plus, CONTROL, CommandId.TRANSFER_BLIND),
        (Qt.Key.Key_Minus, NO_MODIFIER, CommandId.HANG_UP),
    ],
)
def test_the_numeric_pad_gives_commands_even_from_a_text_field(
    open_desk: OpenDesk, key: Qt.Key, modifiers: Qt.KeyboardModifier, command_id: CommandId
) -> None:
    desk = open_desk(states.BUSY)
    desk.type("1008")
    desk.press(key, modifiers | Qt.KeyboardModifier.KeypadModifier)
    assert desk.ids() == [command_id]
    assert desk.window.dial.line.text() == "1008"


def test_without_its_profile_the_numeric_pad_types(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    desk.console.change_setting(NUMERIC_PAD.key, False)
    desk.press(Qt.Key.Key_Plus, Qt.KeyboardModifier.KeypadModifier)
    assert desk.ids() == []
    assert desk.window.dial.line.text() == "+"


def test_enter_of_the_numeric_pad_calls_what_is_typed_while_nothing_rings(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.type("1008")
    desk.press(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert desk.ids() == [CommandId.CALL]


def test_enter_in_the_dial_box_with_text_calls_although_a_call_waits(open_desk: OpenDesk) -> None:
    desk = open_desk(states.TWO_RINGING)
    desk.type("1008")
    desk.press(Qt.Key.Key_Return)
    assert desk.ids() == [CommandId.CALL]
    assert desk.store.state.destination == "1008"


def test_enter_answers_whichever_list_has_the_focus(open_desk: OpenDesk) -> None:
    desk = open_desk(states.TWO_RINGING)
    for rows in (desk.window.calls.list, desk.window.log.list, desk.window.parked.list):
        rows.setFocus()
        desk.press(Qt.Key.Key_Return)
    assert desk.ids() == [CommandId.ANSWER] * 3


def test_enter_without_a_waiting_call_presses_the_focused_button(open_desk: OpenDesk) -> None:
    desk = open_desk(states.DIALLING)
    button = desk.window.actions_bar.button(CommandId.PARK)
    assert button is not None
    button.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.ids() == [CommandId.PARK]


def test_enter_with_nothing_to_do_does_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.press(Qt.Key.Key_Return)
    assert desk.given == []


@pytest.mark.parametrize(
    ("key", "command_id"),
    [
        (Qt.Key.Key_F3, CommandId.CALL),
        (Qt.Key.Key_F4, CommandId.TRANSFER_BLIND),
        (Qt.Key.Key_F5, CommandId.TRANSFER_ATTENDED),
        (Qt.Key.Key_F7, CommandId.HOLD_RESUME),
        (Qt.Key.Key_F8, CommandId.HANG_UP),
        (Qt.Key.Key_F9, CommandId.PARK),
        (Qt.Key.Key_F11, CommandId.TRANSFER_CAMP_ON),
        (Qt.Key.Key_F12, CommandId.HANG_UP),
    ],
)
def test_function_keys_work_while_the_dial_box_has_the_focus(
    open_desk: OpenDesk, key: Qt.Key, command_id: CommandId
) -> None:
    desk = open_desk(states.DIALLING)
    desk.window.dial.take_focus()
    desk.press(key)
    assert desk.ids() == [command_id]
    assert desk.window.dial.line.text() == "1008"


def test_a_call_is_answered_by_f2_while_a_number_or_a_note_is_typed(open_desk: OpenDesk) -> None:
    desk = open_desk(reduce(states.BUSY, DestinationTyped("10")))
    desk.window.dial.take_focus()
    desk.press(Qt.Key.Key_F2)
    assert desk.ids() == [CommandId.ANSWER]
    desk.press(Qt.Key.Key_N, CONTROL)
    desk.press(Qt.Key.Key_F2)
    assert desk.ids()[-1] is CommandId.ANSWER
    assert desk.window.dial.line.text() == "10"


def test_function_keys_work_in_a_dialog(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    desk.window.gate.give(CommandId.PREFERENCES)
    dialog = desk.window.dialogs.opened(CommandId.PREFERENCES)
    assert dialog is not None
    desk.press(Qt.Key.Key_F8, on=dialog.findChild(QPushButton))
    assert desk.ids() == [CommandId.HANG_UP]
    assert dialog.isVisible()


def test_enter_in_a_dialog_belongs_to_the_dialog(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    desk.window.gate.give(CommandId.ABOUT)
    dialog = desk.window.dialogs.opened(CommandId.ABOUT)
    assert dialog is not None
    desk.press(Qt.Key.Key_Return, on=dialog)
    assert desk.given == []
    assert desk.window.dialogs.opened(CommandId.ABOUT) is None


def test_control_keys_are_not_swallowed_by_the_dial_box(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    desk.window.dial.take_focus()
    desk.press(Qt.Key.Key_M, CONTROL)
    assert desk.ids() == [CommandId.MUTE]


def test_a_key_held_down_counts_once(open_desk: OpenDesk) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtGui import QKeyEvent

    desk = open_desk(states.BUSY)
    for repeated in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier, "", autorep=repeated
        )
        QCoreApplication.sendEvent(desk.window.dial.line, event)
    assert desk.ids() == [CommandId.HOLD_RESUME]


def test_what_is_typed_at_a_list_goes_to_the_dial_box(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    desk.window.log.list.setFocus()
    desk.type("+")
    desk.type("46 277")
    assert desk.window.dial.line.text() == "+46 277"
    assert desk.window.focusWidget() is desk.window.dial.line


def test_control_down_walks_through_the_calls_of_all_lists(open_desk: OpenDesk) -> None:
    desk = open_desk(replace(states.BUSY, selection=states.IDLE.selection))
    walked = []
    for _ in range(4):
        desk.press(Qt.Key.Key_Down, CONTROL)
        walked.append(desk.store.state.selection.call_id)
    assert walked == ["h1", "r1", "a1", "h1"]
    desk.press(Qt.Key.Key_Down, CONTROL)
    assert desk.window.incoming.list.currentIndex().row() == 0
    assert not desk.window.calls.list.currentIndex().isValid()


def test_a_changed_key_map_is_used_at_once_and_shown(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    desk.console.change_setting(KEYS.key, "call.park=F11")
    desk.press(Qt.Key.Key_F9)
    desk.press(Qt.Key.Key_F11)
    assert desk.ids() == [CommandId.PARK]
    button = desk.window.actions_bar.button(CommandId.PARK)
    assert button is not None
    assert button.offered is not None
    assert button.offered.key == "F11"


def test_control_l_puts_the_keyboard_into_the_dial_box(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    desk.window.log.list.setFocus()
    desk.press(Qt.Key.Key_L, CONTROL)
    assert desk.window.focusWidget() is desk.window.dial.line
