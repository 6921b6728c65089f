from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser

import pytest

from app.commands.command import Category, Need
from app.commands.help_page import help_page
from app.commands.ids import CommandId
from app.commands.keymap import KeyMap
from app.commands.profiles import NUMERIC_PAD
from app.commands.table import BY_ID, COMMANDS

DEFAULT = KeyMap.parse("")


def test_every_command_stands_in_the_table_once() -> None:
    assert Counter(command.id for command in COMMANDS) == Counter(CommandId)


def test_no_two_commands_have_the_same_key() -> None:
    keys = Counter(key for command in COMMANDS for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize(
    ("command_id", "key"),
    [
        (CommandId.ANSWER, "Return"),
        (CommandId.CALL, "F3"),
        (CommandId.TRANSFER_BLIND, "F4"),
        (CommandId.TRANSFER_ATTENDED, "F5"),
        (CommandId.HOLD_RESUME, "F7"),
        (CommandId.HANG_UP, "F8"),
        (CommandId.HANG_UP, "F12"),
        (CommandId.TRANSFER_CAMP_ON, "F11"),
    ],
)
def test_the_keys_of_the_trade_are_the_defaults(command_id: CommandId, key: str) -> None:
    assert key in DEFAULT.keys(command_id)


def test_a_command_that_can_be_impossible_says_what_is_missing() -> None:
    always = {
        CommandId.FOCUS_DIAL_BOX,
        CommandId.PALETTE,
        CommandId.TOGGLE_THEME,
        CommandId.PREFERENCES,
        CommandId.AUDIO_SETTINGS,
        CommandId.KEY_EDITOR,
        CommandId.DIAGNOSTICS,
        CommandId.PROFILES,
        CommandId.SET_UP,
        CommandId.HELP,
        CommandId.ABOUT,
        CommandId.QUIT,
        *(command.id for command in COMMANDS if command.category is Category.STATUS),
    }
    assert {command.id for command in COMMANDS if not command.impossible} == always


def test_commands_of_the_dial_box_say_so() -> None:
    needs = {command.id for command in COMMANDS if command.needs is Need.DESTINATION}
    assert needs == {
        CommandId.CALL,
        CommandId.TRANSFER_BLIND,
        CommandId.TRANSFER_ATTENDED,
        CommandId.TRANSFER_CAMP_ON,
        CommandId.TRANSFER_VOICEMAIL,
        CommandId.CONFERENCE_INVITE,
    }


def test_a_changed_key_replaces_the_default_and_is_taken_from_others() -> None:
    keymap = KeyMap.parse("call.park=F11 Ctrl+K; call.call = f8 ;call.mute=;nonsense=F1;broken")
    assert keymap.keys(CommandId.PARK) == ("F11", "Ctrl+K")
    assert keymap.keys(CommandId.CALL) == ("f8",)
    assert keymap.keys(CommandId.HANG_UP) == ("F12",)
    assert keymap.keys(CommandId.MUTE) == ()
    assert keymap.keys(CommandId.HELP) == ("F1",)


def test_the_keys_of_a_profile_stand_beside_those_of_the_table() -> None:
    keymap = KeyMap.parse("call.park=Num+-", (NUMERIC_PAD,))
    assert keymap.keys(CommandId.TRANSFER_ATTENDED) == ("F5", "Num++")
    assert keymap.keys(CommandId.HANG_UP) == ("F8", "F12")
    assert keymap.keys(CommandId.PARK) == ("Num+-",)


class Words(HTMLParser):
    """Collects the text of a page, and which tags stay open."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_the_help_page_names_every_command_with_its_key() -> None:
    page = Words()
    page.feed(help_page(KeyMap.parse("call.park=F11")))
    assert page.open == []
    for command in COMMANDS:
        assert command.title in page.words
        assert command.description in page.words
    assert "F11" in page.words
    assert BY_ID[CommandId.PARK].keys[0] not in page.words
