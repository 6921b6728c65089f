"""The assistant and the profiles, by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.commands.ids import CommandId
from app.commands.setup import Trial
from app.settings.profile_fields import ENCRYPTION, FINGERPRINT, NUMBER, REGISTRAR, STUN, TRANSPORT, Connects
from app.settings.provisioning import Provided
from app.state.in_use import ProfileInUse
from app.state.model import ConsoleState
from app.ui.dialogs.assistant import AssistantDialog
from app.ui.dialogs.profiles import ProfilesDialog
from tests.support import console_states as states
from tests.support.window import Desk

OpenDesk = Callable[[ConsoleState], Desk]
PHONE = {"connects": "phone", "registrar": "pbx.example.org", "number": "200"}


def assistant(desk: Desk) -> AssistantDialog:
    desk.console.dispatch(CommandId.SET_UP)
    dialog = desk.window.dialogs.opened(CommandId.SET_UP)
    assert isinstance(dialog, AssistantDialog)
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def profiles(desk: Desk) -> ProfilesDialog:
    desk.console.dispatch(CommandId.PROFILES)
    dialog = desk.window.dialogs.opened(CommandId.PROFILES)
    assert isinstance(dialog, ProfilesDialog)
    return dialog


def press(dialog: QWidget, key: Qt.Key, times: int = 1) -> None:
    """Press a key where the focus is."""
    for _ in range(times):
        QTest.keyClick(dialog.focusWidget() or dialog, key)
        QApplication.processEvents()


def write(dialog: QWidget, text: str) -> None:
    QTest.keyClicks(dialog.focusWidget(), text)


def test_an_account_is_set_up_by_keyboard_alone(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    dialog = assistant(desk)
    assert dialog.choices[Connects.DEMO].hasFocus()
    press(dialog, Qt.Key.Key_Tab, times=2)
    press(dialog, Qt.Key.Key_Return)
    write(dialog, "pbx.example.org")
    press(dialog, Qt.Key.Key_Tab)
    press(dialog, Qt.Key.Key_Down, times=2)
    press(dialog, Qt.Key.Key_Tab)
    press(dialog, Qt.Key.Key_Return)
    form = dialog.form
    assert form is not None
    assert "user name" in form.outcome.text().lower()
    write(dialog, "200")
    press(dialog, Qt.Key.Key_Tab)
    write(dialog, "secret")
    press(dialog, Qt.Key.Key_Tab)
    assert form.test.hasFocus()
    press(dialog, Qt.Key.Key_Space)
    values, password = desk.setup.trials[0]
    assert (values[REGISTRAR.key], values[NUMBER.key], password) == ("pbx.example.org", "200", "secret")
    desk.setup.ends(Trial(True, "It works."))
    assert form.outcome.text() == "It works."
    press(dialog, Qt.Key.Key_Return)
    press(dialog, Qt.Key.Key_Return)
    assert dialog.name.hasFocus()
    press(dialog, Qt.Key.Key_Return)
    (made,) = desk.setup.profiles()
    assert (made.name, made.connects) == ("Telephone", Connects.PHONE)
    assert made.text(TRANSPORT) == values[TRANSPORT.key]
    assert desk.setup.passwords == ["secret"]
    assert desk.setup.switched == [made.profile_id]


def test_escape_leaves_everything_as_it_was_and_back_goes_back(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    dialog = assistant(desk)
    press(dialog, Qt.Key.Key_Return)
    assert dialog.pages.currentIndex() == 2
    dialog.back.click()
    assert dialog.pages.currentIndex() == 0
    press(dialog, Qt.Key.Key_Escape)
    assert desk.setup.profiles() == ()


def test_a_certificate_is_accepted_only_by_a_button_that_shows_which(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    dialog = assistant(desk)
    dialog.choices[Connects.PHONE].click()
    form = dialog.form
    assert form is not None
    form.test.click()
    desk.setup.ends(Trial(False, "Not accepted.", "AB:CD", "abcd"))
    assert form.certificate.text() == "AB:CD"
    assert form.accept.isVisible()
    form.accept.click()
    assert desk.setup.trials[-1][0][FINGERPRINT.key] == "abcd"
    desk.setup.ends(Trial(True, "It works."))
    assert not form.accept.isVisible()
    dialog.close()


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"connects": "local"}, "on this computer"),
        ({"connects": "demo"}, "on this computer"),
        ({"connects": "backend", "backend-url": "https://pbx.example.org"}, "a network that you trust"),
        (PHONE, ""),
    ],
)
def test_where_the_settings_for_encryption_do_not_apply_the_form_says_so(
    open_desk: OpenDesk, values: dict[str, str], told: str
) -> None:
    desk = open_desk(states.IDLE)
    desk.setup.kept.add("Reception", values)
    dialog = profiles(desk)
    dialog.change.click()
    editor = dialog.editor
    assert editor is not None
    form = editor.form
    assert (ENCRYPTION.key in form.editors, TRANSPORT.key in form.editors) == (not told, not told)
    assert form.unencrypted.isVisible() is bool(told)
    assert told in form.unencrypted.text()
    assert form.password.accessibleDescription() == form.unencrypted.text()
    editor.reject()
    dialog.close()


def test_what_is_behind_more_is_kept_too(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.setup.kept.add("Reception", PHONE)
    dialog = profiles(desk)
    dialog.change.click()
    editor = dialog.editor
    assert editor is not None
    line = editor.form.editors[STUN.key]
    assert isinstance(line, QLineEdit)
    assert not line.isVisible()
    editor.form.more.click()
    line.setText("stun.example.org")
    editor.name.setText("Front desk")
    editor.save.click()
    (kept,) = desk.setup.profiles()
    assert (kept.name, kept.text(STUN)) == ("Front desk", "stun.example.org")
    assert desk.setup.passwords == [""]
    dialog.close()


def test_a_profile_is_used_by_enter_but_asks_while_calls_are_up(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    made = desk.setup.kept.add("Reception", PHONE)
    dialog = profiles(desk)
    press(dialog, Qt.Key.Key_Return)
    assert desk.setup.switched == []
    assert dialog.question is not None
    dialog.question.yes_button.click()
    assert desk.setup.switched == [made.profile_id]


def test_a_profile_is_deleted_after_a_question_and_not_while_it_is_in_use(open_desk: OpenDesk) -> None:
    from dataclasses import replace

    desk = open_desk(states.IDLE)
    made = desk.setup.kept.add("Reception", PHONE)
    desk.become(replace(states.IDLE, profile=ProfileInUse("Reception", made.profile_id)))
    dialog = profiles(desk)
    dialog.remove.click()
    assert dialog.question is None
    dialog.copy.click()
    dialog.list.take_choice(1)
    dialog.remove.click()
    assert dialog.question is not None
    dialog.question.yes_button.click()
    assert [each.name for each in desk.setup.profiles()] == ["Reception"]
    dialog.close()


def test_what_is_handed_out_is_shown_before_it_is_applied(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    dialog = profiles(desk)
    dialog.location.setText("https://pbx.example.org/desk.toml")
    press(dialog.location, Qt.Key.Key_Return)
    assert desk.setup.locations == ["https://pbx.example.org/desk.toml"]
    desk.setup.hands_out("pbx.example.org", (Provided("Reception", PHONE, "hush"),))
    assert "From pbx.example.org" in dialog.says.text()
    assert "Server: pbx.example.org" in dialog.says.text()
    assert "hush" not in dialog.says.text()
    assert desk.setup.profiles() == ()
    dialog.apply.click()
    assert [each.name for each in desk.setup.profiles()] == ["Reception"]
    assert not dialog.apply.isVisible()
    dialog.close()
