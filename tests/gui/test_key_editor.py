from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt

from app.commands.ids import CommandId
from app.settings.declared import KEYS, SYSTEM_KEYS
from app.state.in_use import SystemKeys
from app.state.model import ConsoleState, Severity
from app.ui.dialogs.keys import KeysDialog
from tests.support import console_states as states
from tests.support.window import Desk

OpenDesk = Callable[[ConsoleState], Desk]
CONTROL = Qt.KeyboardModifier.ControlModifier


def editor(desk: Desk, command: str) -> KeysDialog:
    """The key editor with a command chosen."""
    desk.press(Qt.Key.Key_K, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    dialog = cast(KeysDialog, desk.window.dialogs.opened(CommandId.KEY_EDITOR))
    dialog.line.setText(command)
    dialog.list.setFocus()
    desk.press(Qt.Key.Key_Return, on=dialog.list)
    return dialog


def test_a_command_gets_the_key_that_is_pressed_even_a_function_key(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    dialog = editor(desk, "park")
    desk.press(Qt.Key.Key_F10, on=dialog.capture)
    assert desk.settings.text(KEYS) == "call.park=F10"
    assert dialog.model.data(dialog.model.index(0)) == "Park, F10, changed"
    assert not dialog.capture.isVisible()
    assert desk.ids() == []
    dialog.close()
    desk.press(Qt.Key.Key_F9)
    desk.press(Qt.Key.Key_F10)
    assert desk.ids() == [CommandId.PARK]


def test_a_key_of_another_command_is_taken_only_when_that_is_said(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    dialog = editor(desk, "swap")
    desk.press(Qt.Key.Key_F8, on=dialog.capture)
    assert dialog.says.text() == "F8 is the key of “Hang up or cancel”. Take it from there?"
    assert desk.settings.text(KEYS) == ""
    dialog.leave.click()
    assert desk.settings.text(KEYS) == ""
    desk.press(Qt.Key.Key_Return, on=dialog.list)
    desk.press(Qt.Key.Key_F8, on=dialog.capture)
    dialog.take.click()
    assert desk.console.keys(CommandId.SWAP) == ("F8",)
    assert desk.console.keys(CommandId.HANG_UP) == ("F12", "Num+-")


@pytest.mark.parametrize(
    ("key", "modifiers", "words"),
    [
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "is typed into the dial box"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "cannot be the key"),
        (Qt.Key.Key_C, CONTROL, "cannot be the key"),
    ],
)
def test_keys_that_are_needed_for_typing_are_not_given_away(
    open_desk: OpenDesk, key: Qt.Key, modifiers: Qt.KeyboardModifier, words: str
) -> None:
    desk = open_desk(states.BUSY)
    dialog = editor(desk, "park")
    desk.press(key, modifiers, on=dialog.capture)
    assert words in dialog.says.text()
    assert not dialog.take.isVisible()
    desk.press(Qt.Key.Key_Escape, on=dialog.capture)
    assert dialog.isVisible()
    assert desk.settings.text(KEYS) == ""


def test_keys_go_back_to_the_table_one_by_one_or_all_after_a_question(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    desk.console.change_setting(KEYS.key, "call.park=F2;call.swap=F9")
    dialog = editor(desk, "park")
    dialog.default.click()
    assert desk.console.keys(CommandId.PARK) == ("F9",)
    assert desk.console.keys(CommandId.SWAP) == ()
    dialog.all_default.click()
    assert desk.console.keys(CommandId.SWAP) == ()
    dialog.take.click()
    assert desk.settings.text(KEYS) == ""
    dialog.remove.click()
    assert desk.console.keys(CommandId.PARK) == ()


def test_keys_go_out_into_a_file_and_come_in_again(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(states.IDLE)
    file = tmp_path / "keys.json"
    desk.console.change_setting(KEYS.key, "call.park=F2")
    desk.console.export_keys(str(file))
    assert json.loads(file.read_text())["keys"] == {"call.park": ["F2"]}
    desk.console.change_setting(KEYS.key, "")
    desk.console.import_keys(str(file))
    assert desk.console.keys(CommandId.PARK) == ("F2",)
    assert [notice.severity for notice in desk.store.state.notices] == [Severity.INFORMATION]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("nonsense", "holds no keys"),
        ("[]", "holds no keys"),
        ('{"format": "deskline-keys", "version": 9, "keys": {}}', "another version"),
        (
            '{"format": "deskline-keys", "version": 1, "keys": {"call.fly": ["F2"]}}',
            "not known here: call.fly",
        ),
        ('{"format": "deskline-keys", "version": 1, "keys": {"call.park": ["F2;x"]}}', "cannot be read"),
        (
            '{"format": "deskline-keys", "version": 1, "keys": {"call.park": ["F2"], "call.swap": ["f2"]}}',
            "stands for two commands",
        ),
    ],
)
def test_a_file_that_cannot_be_used_changes_nothing(
    open_desk: OpenDesk, tmp_path: Path, content: str, words: str
) -> None:
    desk = open_desk(states.IDLE)
    file = tmp_path / "keys.json"
    file.write_text(content)
    desk.console.import_keys(str(file))
    assert words in desk.store.state.notices[0].sentence
    desk.console.import_keys(str(tmp_path / "none"))
    assert desk.settings.text(KEYS) == ""


def test_a_key_for_every_program_is_pressed_moved_and_taken_away(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    dialog = editor(desk, "park")
    dialog.everywhere.click()
    desk.press(Qt.Key.Key_P, on=dialog.capture)
    assert dialog.says.text() == "P alone is needed by other programs; take Ctrl or Alt with it."
    desk.press(Qt.Key.Key_P, CONTROL | Qt.KeyboardModifier.AltModifier, on=dialog.capture)
    assert desk.settings.text(SYSTEM_KEYS) == "call.park=Ctrl+Alt+P"
    assert str(dialog.model.data(dialog.model.index(0))).startswith("Park, F9, Ctrl+Alt+P in every program")
    dialog.line.setText("swap")
    dialog.everywhere.click()
    desk.press(Qt.Key.Key_P, CONTROL | Qt.KeyboardModifier.AltModifier, on=dialog.capture)
    assert dialog.says.text() == "Ctrl+Alt+P gives “Park” in every program. Take it from there?"
    dialog.take.click()
    assert desk.settings.text(SYSTEM_KEYS) == "call.swap=Ctrl+Alt+P"
    dialog.everywhere.click()
    dialog.take.click()
    assert desk.settings.text(SYSTEM_KEYS) == ""


def test_the_editor_says_why_a_key_is_not_to_be_had_everywhere(open_desk: OpenDesk) -> None:
    desk = open_desk(dataclasses.replace(states.BUSY, system_keys=SystemKeys("Not here.")))
    dialog = editor(desk, "park")
    dialog.everywhere.click()
    desk.press(Qt.Key.Key_F2, on=dialog.capture)
    assert dialog.says.text() == "Not here."


def test_a_command_from_another_program_goes_through_the_window(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    desk.console.press(CommandId.PARK)
    assert desk.ids() == [CommandId.PARK]
    desk.window.showMinimized()
    desk.console.press(CommandId.PALETTE)
    assert not desk.window.isMinimized()
    assert desk.window.dialogs.opened(CommandId.PALETTE) is not None
