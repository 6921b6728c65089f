from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from app.commands.ids import CommandId
from app.commands.plan import Arguments
from app.settings.declared import MICROPHONE, NOTICE_SECONDS, RING, RINGER, SPEAKER, TEXT_SIZE, THEME
from app.state.model import CallKind, ConsoleState
from app.ui.dialogs.audio import AudioDialog
from app.ui.dialogs.help import HelpDialog
from app.ui.dialogs.preferences import PreferencesDialog
from app.ui.widgets.choice import Choice
from app.ui.widgets.flag import Flag
from tests.support import console_states as states
from tests.support import console_values as values
from tests.support.window import Desk

OpenDesk = Callable[[ConsoleState], Desk]


def test_closing_the_window_without_calls_quits_at_once(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.window.close()
    assert desk.ids() == [CommandId.QUIT]
    assert desk.window.dialogs.question is None


def test_quitting_while_calls_are_up_asks_once(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    desk.window.close()
    assert desk.window.isVisible()
    question = desk.window.dialogs.question
    assert question is not None
    desk.press(Qt.Key.Key_Escape, on=question)
    assert desk.given == []
    desk.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    question = desk.window.dialogs.question
    assert question is not None
    question.yes_button.click()
    assert desk.ids() == [CommandId.QUIT]
    desk.window.close()
    assert not desk.window.isVisible()


def test_enter_on_a_question_is_the_safe_answer(open_desk: OpenDesk) -> None:
    desk = open_desk(states.CONFERENCING)
    desk.window.card.people.list.acted.emit(1)
    question = desk.window.dialogs.question
    assert question is not None
    assert question.windowTitle() == "Remove Heidi Holm?"
    desk.press(Qt.Key.Key_Return, on=question)
    assert desk.given == []


def test_enter_on_the_button_that_says_yes_is_a_yes(open_desk: OpenDesk) -> None:
    desk = open_desk(states.CONFERENCING)
    desk.window.card.people.list.acted.emit(1)
    question = desk.window.dialogs.question
    assert question is not None
    question.activateWindow()
    question.yes_button.setFocus()
    desk.press(Qt.Key.Key_Return, on=question.yes_button)
    assert desk.ids() == [CommandId.CONFERENCE_REMOVE]


def test_no_line_of_the_preferences_is_cut(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.console.dispatch(CommandId.PREFERENCES)
    dialog = desk.window.dialogs.opened(CommandId.PREFERENCES)
    assert dialog is not None
    QApplication.processEvents()
    captions = [each for each in dialog.findChildren(QLabel) if each.wordWrap() and each.isVisible()]
    assert len(captions) > 5
    assert all(each.height() >= each.heightForWidth(each.width()) for each in captions)
    dialog.close()


def test_a_participant_is_removed_after_the_question(open_desk: OpenDesk) -> None:
    desk = open_desk(states.CONFERENCING)
    desk.window.card.people.list.acted.emit(1)
    question = desk.window.dialogs.question
    assert question is not None
    question.yes_button.click()
    assert desk.given == [(CommandId.CONFERENCE_REMOVE, Arguments(call_id="c1", participant_id="p2"))]


def test_hanging_up_asks_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    desk.press(Qt.Key.Key_F8)
    assert desk.ids() == [CommandId.HANG_UP]


def test_hanging_up_a_held_call_asks_for_it_may_have_come_into_hand_just_now(open_desk: OpenDesk) -> None:
    held = next(call for call in states.BUSY.calls.by_id.values() if call.kind is CallKind.HELD)
    desk = open_desk(replace(states.IDLE, calls=values.calls(held)))
    desk.press(Qt.Key.Key_F8)
    question = desk.window.dialogs.question
    assert question is not None
    assert question.windowTitle() == f"Hang up {held.name}?"
    assert desk.given == []
    question.yes_button.click()
    assert desk.ids() == [CommandId.HANG_UP]


def test_the_sign_in_is_answered_and_its_refusal_shown(open_desk: OpenDesk) -> None:
    desk = open_desk(states.SIGN_IN)
    dialog = desk.window.dialogs.prompt
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.line("password").echoMode() is QLineEdit.EchoMode.Password
    desk.press(Qt.Key.Key_Return, on=dialog)
    assert desk.prompt_answers == []
    dialog.line("password").setText("demo-alice")
    desk.press(Qt.Key.Key_Return, on=dialog)
    assert desk.prompt_answers == [("sign-in-1", {"user": "alice@example.org", "password": "demo-alice"})]
    assert not dialog.accept_button.isEnabled()
    assert states.SIGN_IN.prompt is not None
    desk.become(replace(states.SIGN_IN, prompt=replace(states.SIGN_IN.prompt, error="Wrong again.")))
    assert dialog.accept_button.isEnabled()
    desk.become(states.IDLE)
    assert not dialog.isVisible()


def test_cancelling_the_sign_in_tells_the_program(open_desk: OpenDesk) -> None:
    desk = open_desk(states.SIGN_IN)
    dialog = desk.window.dialogs.prompt
    assert dialog is not None
    desk.press(Qt.Key.Key_Escape, on=dialog)
    assert desk.prompt_answers == [("sign-in-1", None)]


def test_preferences_are_made_from_the_declared_settings_and_saved_at_once(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.window.gate.give(CommandId.PREFERENCES)
    dialog = cast(PreferencesDialog, desk.window.dialogs.opened(CommandId.PREFERENCES))
    ring = cast(Flag, dialog.editors[RING.key])
    ring.click()
    assert desk.settings.flag(RING) is False
    seconds = cast(QLineEdit, dialog.editors[NOTICE_SECONDS.key])
    seconds.setText("20")
    seconds.editingFinished.emit()
    assert desk.settings.number(NOTICE_SECONDS) == 20
    theme = cast(Choice, dialog.editors[THEME.key])
    theme.setCurrentIndex(theme.findData("dark"))
    theme.activated.emit(theme.currentIndex())
    assert desk.settings.text(THEME) == "dark"
    assert QApplication.palette().window().color().name() == "#10151b"


def test_a_larger_text_size_is_applied_at_once(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    before = desk.window.calls.list.content_height(1)
    desk.console.change_setting(TEXT_SIZE.key, 200)
    assert desk.window.calls.list.content_height(1) == 2 * before
    desk.console.change_setting(TEXT_SIZE.key, 100)


def test_the_audio_settings_list_the_devices_and_choose_one(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.window.header.sound.click()
    dialog = cast(AudioDialog, desk.window.dialogs.opened(CommandId.AUDIO_SETTINGS))
    box = dialog.boxes[MICROPHONE.key]
    assert [box.itemText(row) for row in range(box.count())] == [
        "System default (Headset USB Pro 40)",
        "Headset USB Pro 40",
        "Webcam microphone",
    ]
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert desk.settings.text(MICROPHONE) == "webcam"


def test_speaker_and_ringer_can_be_tried(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.window.gate.give(CommandId.AUDIO_SETTINGS)
    dialog = cast(AudioDialog, desk.window.dialogs.opened(CommandId.AUDIO_SETTINGS))
    for key in (MICROPHONE.key, SPEAKER.key, RINGER.key):
        test = dialog.tests[key]
        assert test.isEnabled()
        test.click()
    assert desk.ids() == [CommandId.TEST_MICROPHONE, CommandId.TEST_SPEAKER, CommandId.TEST_RINGER]
    dialog.echo.click()
    assert desk.given[-1] == (CommandId.CALL, Arguments(destination="*43"))
    dialog.accept()
    assert desk.ids()[-1] is CommandId.END_RINGER_TEST


def test_the_help_shows_the_page_of_the_table_and_does_not_block(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    desk.press(Qt.Key.Key_F1)
    dialog = cast(HelpDialog, desk.window.dialogs.opened(CommandId.HELP))
    assert not dialog.isModal()
    assert "Blind transfer" in dialog.page.toPlainText()
    desk.press(Qt.Key.Key_F1)
    assert desk.window.dialogs.opened(CommandId.HELP) is dialog


@pytest.mark.parametrize("command_id", [CommandId.PREFERENCES, CommandId.AUDIO_SETTINGS, CommandId.ABOUT])
def test_a_dialog_is_opened_once_and_forgotten_when_closed(
    open_desk: OpenDesk, command_id: CommandId
) -> None:
    desk = open_desk(states.IDLE)
    desk.window.gate.give(command_id)
    first = desk.window.dialogs.opened(command_id)
    desk.window.gate.give(command_id)
    assert first is not None
    assert desk.window.dialogs.opened(command_id) is first
    first.close()
    QApplication.processEvents()
    assert desk.window.dialogs.opened(command_id) is None


def test_the_keypad_sends_what_is_clicked_and_what_is_typed(open_desk: OpenDesk) -> None:
    desk = open_desk(states.DIALLING)
    button = desk.window.actions_bar.button(CommandId.DTMF)
    assert button is not None
    button.click()
    keypad = desk.window.keypad
    assert keypad.isVisible()
    keypad.keys["5"].click()
    desk.press(Qt.Key.Key_NumberSign, on=keypad)
    assert keypad.sent == "5#"
    assert desk.given == [
        (CommandId.DTMF, Arguments(digits="5")),
        (CommandId.DTMF, Arguments(digits="#")),
    ]
    desk.become(states.IDLE)
    assert not keypad.isVisible()


def test_the_keypad_opens_by_its_key_while_a_call_can_take_digits(open_desk: OpenDesk) -> None:
    desk = open_desk(states.DIALLING)
    desk.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.keypad.isVisible()
    assert desk.given == []
    desk.window.keypad.hide()
    desk.become(states.IDLE)
    desk.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert not desk.window.keypad.isVisible()
    assert desk.ids() == [CommandId.DTMF]
