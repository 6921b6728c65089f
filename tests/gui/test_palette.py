from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from app.commands.ids import CommandId
from app.state.model import ConsoleState
from app.ui.dialogs.palette import PaletteDialog
from app.ui.models.palette import NOT_LISTED
from tests.support import console_states as states
from tests.support.window import Desk

OpenDesk = Callable[[ConsoleState], Desk]


def palette(desk: Desk) -> PaletteDialog:
    desk.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.window.dialogs.opened(CommandId.PALETTE)
    assert isinstance(dialog, PaletteDialog)
    return dialog


def listed(dialog: PaletteDialog) -> list[CommandId]:
    rows = [dialog.model.value_at(row) for row in range(dialog.model.rowCount())]
    return [row.command.id for row in rows if row is not None]


def test_the_palette_lists_the_whole_table_with_what_is_possible_first(open_desk: OpenDesk) -> None:
    dialog = palette(open_desk(states.BUSY))
    assert set(listed(dialog)) == set(CommandId) - NOT_LISTED
    rows = [dialog.model.value_at(row) for row in range(dialog.model.rowCount())]
    possible = [row.possible for row in rows if row is not None]
    assert possible == sorted(possible, reverse=True)
    dialog.close()


def test_a_few_letters_and_enter_give_a_command(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    dialog = palette(desk)
    dialog.line.setText("par")
    assert listed(dialog)[0] is CommandId.PARK
    assert dialog.line.accessibleDescription().startswith("Park, F9")
    desk.press(Qt.Key.Key_Return, on=dialog.line)
    assert desk.ids() == [CommandId.PARK]
    assert desk.window.dialogs.opened(CommandId.PALETTE) is None or not dialog.isVisible()


def test_a_title_that_fits_goes_before_a_description_though_it_is_not_possible_now(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(states.IDLE)
    dialog = palette(desk)
    dialog.line.setText("park")
    assert listed(dialog)[0] is CommandId.PARK
    dialog.close()


def test_the_arrows_walk_through_the_list_from_the_line(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    dialog = palette(desk)
    second = listed(dialog)[1]
    desk.press(Qt.Key.Key_Down, on=dialog.line)
    desk.press(Qt.Key.Key_Down, on=dialog.line)
    desk.press(Qt.Key.Key_Up, on=dialog.line)
    current = dialog.model.value_at(dialog.list.currentIndex().row())
    assert current is not None
    assert current.command.id is second
    desk.press(Qt.Key.Key_Escape, on=dialog.line)
    assert desk.given == []


def test_what_no_command_is_called_gives_none(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    dialog = palette(desk)
    dialog.line.setText("zzz")
    desk.press(Qt.Key.Key_Return, on=dialog.line)
    assert desk.given == []
    assert dialog.isVisible()
    dialog.close()
