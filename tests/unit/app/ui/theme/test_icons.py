from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.ids import CommandId
from app.commands.table import COMMANDS
from app.state.model import ConsoleState
from app.ui.models.offers import guise_of
from app.ui.theme.icons import FOLDER
from tests.support import console_states as states

ICONS = sorted(FOLDER.glob("*.svg"))
NAMES = {path.stem for path in ICONS}
SOURCES = Path(__file__).parents[5] / "app" / "ui"
PLACES = {"Words": 2, "Sign": 2, "Mark": 0, "Guise": 1}
"""Where the name of the icon stands among the arguments."""
NAME = re.compile(r"[a-z]+(-[a-z]+)*")


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_every_command_has_its_icon(command: object) -> None:
    icon = getattr(command, "icon", "")
    assert icon in NAMES


@pytest.mark.parametrize("state", [states.IDLE, states.BUSY, states.CONSULTING, states.TWO_RINGING])
def test_every_guise_of_a_command_has_its_icon(state: ConsoleState) -> None:
    assert {guise_of(command_id, state).icon for command_id in CommandId} <= NAMES


def test_every_icon_named_in_the_window_exists() -> None:
    found = {
        name for source in SOURCES.rglob("*.py") for name in _named(ast.parse(source.read_text("utf-8")))
    }
    assert "headset-off" in found
    assert found <= NAMES


def _named(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            given = [keyword.value for keyword in node.keywords if keyword.arg == "icon"]
            place = PLACES.get(node.func.id, len(node.args))
            places = [*given, *node.args[place : place + 1]]
            texts = [each.value for each in places if isinstance(each, ast.Constant)]
            yield from (text for text in texts if isinstance(text, str) and NAME.fullmatch(text))


@pytest.mark.parametrize(
    "icon", [path for path in ICONS if path.stem != "deskline"], ids=lambda path: path.stem
)
def test_icons_are_of_one_set_in_one_colour(icon: Path) -> None:
    source = icon.read_text("utf-8")
    assert 'viewBox="0 0 24 24"' in source
    assert 'stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"' in source
    assert not re.search(r"#[0-9a-fA-F]{3,8}|<style|<image|<script", source)
