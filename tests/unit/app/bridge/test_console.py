from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.bridge.console import ConsoleModel
from app.commands.console import Console
from app.commands.help_page import help_page
from app.commands.ids import CommandId
from app.settings.declared import KEYS, NOTICE_SECONDS, THEME, SettingError
from app.settings.store import Settings
from app.state.destination import DestinationTyped
from app.state.model import Selection, Severity, Topic
from app.state.notices import Noticed
from app.state.store import Store


class Desk:
    """A console model without a program behind it."""

    def __init__(self, directory: Path) -> None:
        self.store = Store()
        self.settings = Settings(directory / "console.json")
        self.answers: list[tuple[str, object]] = []
        self.model = ConsoleModel(self.store, self.settings, lambda *answer: self.answers.append(answer))
        self.console: Console = self.model


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def sentences(desk: Desk) -> list[str]:
    return [notice.sentence for notice in desk.console.state.notices]


def test_a_change_of_the_state_is_a_signal_with_what_changed(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.model.changed) as heard:
        desk.console.type_destination("1002")
    assert heard.args == [frozenset({Topic.DESTINATION})]
    assert desk.console.state.destination == "1002"


def test_a_closed_model_is_silent(desk: Desk, qtbot: QtBot) -> None:
    desk.model.close()
    with qtbot.assertNotEmitted(desk.model.changed):
        desk.store.apply(DestinationTyped("1"))


def test_commands_before_the_program_is_there_are_dropped(desk: Desk) -> None:
    desk.console.dispatch(CommandId.HANG_UP, call_id="a")
    assert not desk.console.possible(CommandId.HANG_UP)


def test_the_user_can_answer_a_prompt_and_choose(desk: Desk) -> None:
    desk.console.answer_prompt("sign-in", {"user": "alice"})
    desk.console.select(Selection())
    assert desk.answers == [("sign-in", {"user": "alice"})]


def test_notices_go_by_themselves_but_errors_stay(desk: Desk, qtbot: QtBot) -> None:
    desk.settings.change(NOTICE_SECONDS.key, 2)
    desk.store.apply(Noticed(Severity.INFORMATION, "Goes."))
    desk.store.apply(Noticed(Severity.ERROR, "Stays."))
    assert sentences(desk) == ["Goes.", "Stays."]
    with qtbot.waitSignal(desk.model.changed, timeout=4000):
        pass
    assert sentences(desk) == ["Stays."]
    desk.console.dismiss_notice(desk.console.state.notices[0].notice_id)
    assert sentences(desk) == []


def test_a_changed_setting_is_saved_and_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(desk.model.setting_changed) as heard:
        desk.console.change_setting(THEME.key, "dark")
    assert heard.args == [THEME.key]
    assert Settings(tmp_path / "console.json").text(THEME) == "dark"
    with pytest.raises(SettingError):
        desk.console.change_setting(THEME.key, "pink")


def test_settings_that_cannot_be_saved_are_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "console.json.partial").mkdir()
    desk.console.change_setting(THEME.key, "dark")
    assert "could not be saved" in desk.console.state.notices[0].sentence


def test_changed_keys_reach_the_key_map_and_the_help_page(desk: Desk) -> None:
    desk.console.change_setting(KEYS.key, "call.park=F11")
    assert desk.console.keys(CommandId.PARK) == ("F11",)
    assert "<b>F11</b>" in help_page(desk.console.keymap)


def test_qt_keeps_its_references_to_none(desk: Desk, qtbot: QtBot) -> None:
    """A PySide6 that drops one for each void call kills Python 3.11 after some thousand calls."""
    label, parent = QLabel(), QObject()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(2000):
        label.setText(f"{number}")
        label.update()
        parent.setObjectName("a")
        desk.model.changed.emit(frozenset())
    assert sys.getrefcount(None) > before - 500


def test_a_telephone_link_is_put_into_the_dial_box(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.model.window_command) as asked:
        desk.model.open_link("tel:+46-277-400")
    assert asked.args == [CommandId.FOCUS_DIAL_BOX]
    assert desk.console.state.destination == "+46277400"


def test_a_link_without_a_number_is_a_notice(desk: Desk) -> None:
    desk.model.open_link("tel:javascript")
    assert sentences(desk) == ["That link holds no number that can be called: tel:javascript"]
    assert not desk.console.state.destination
