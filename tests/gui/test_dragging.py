"""Dragging does what the keys do; where a drop has more than one meaning a menu asks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.commands.dropping import Thing, ThingKind, choices
from app.commands.ids import CommandId
from app.commands.plan import Arguments
from app.state.destination import DestinationTyped
from app.state.store import reduce
from app.ui.input.dragging import MIME
from app.ui.widgets.row_list import RowList
from tests.gui.conftest import OpenDesk
from tests.support import console_states as states
from tests.support import console_values as values
from tests.support.window import Desk

NORDISK = Thing(ThingKind.CALL, "a1", "Nordisk Trä AB")
CAROL = Thing(ThingKind.CALL, "h1", "Carol Carlsson")
HEIDI = Thing(ThingKind.PERSON, "1008", "Heidi Holm")


def drop(desk: Desk, thing: Thing, onto: QWidget, point: QPoint) -> bool:
    """Drop a thing onto a point of a widget; whether it was wanted there."""
    desk.window.dragging.dragged = thing
    data = QMimeData()
    data.setData(MIME, thing.key.encode())
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(point, move, data, left, none)
    QApplication.sendEvent(onto, entering)
    if entering.isAccepted():
        QApplication.sendEvent(onto, QDropEvent(QPointF(point), move, data, left, none))
    desk.window.dragging.dragged = None
    return entering.isAccepted()


def middle(rows: RowList, row: int) -> QPoint:
    return rows.visualRect(rows.model().index(row, 0)).center()


def test_a_call_dropped_on_the_park_area_is_parked(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    rows = desk.window.parked.list
    assert drop(desk, NORDISK, rows.viewport(), QPoint(20, rows.viewport().height() - 3))
    assert desk.given == [(CommandId.PARK, Arguments(call_id="a1", slot=""))]


def test_a_call_dropped_on_another_asks_what_is_meant_and_the_keys_choose(open_desk: OpenDesk) -> None:
    held = values.held("h1", "Carol Carlsson", "1003", 66)
    active = values.active("a1", "Nordisk Trä AB", "+46855123456", 134, values.ACTIVE_OF_SEVERAL)
    desk = open_desk(replace(states.BUSY, calls=values.calls(active, held)))
    rows = desk.window.calls.list
    assert drop(desk, CAROL, rows.viewport(), middle(rows, 0))
    menu = desk.window.dragging.menu
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [
        "Connect Carol Carlsson with Nordisk Trä AB",
        "Swap the two",
    ]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert desk.given == [(CommandId.SWAP, Arguments(call_id="a1", target_call_id="h1"))]


def test_a_parked_call_dropped_on_the_calls_is_fetched(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    rows = desk.window.calls.list
    assert drop(desk, Thing(ThingKind.PARKED, "702", "Frank"), rows.viewport(), middle(rows, 0))
    assert desk.given == [(CommandId.RETRIEVE_PARKED, Arguments(slot="702"))]


def test_what_means_nothing_is_not_taken(open_desk: OpenDesk) -> None:
    desk = open_desk(states.LOST)
    rows = desk.window.parked.list
    assert not drop(desk, NORDISK, rows.viewport(), QPoint(20, rows.viewport().height() - 3))
    assert desk.given == []


def test_a_row_is_dragged_once_the_mouse_has_moved_far_enough(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(states.BUSY)
    begun: list[Thing | None] = []
    monkeypatch.setattr(
        "app.ui.input.dragging.QDrag.exec", lambda *_: begun.append(desk.window.dragging.dragged)
    )
    rows = desk.window.calls.list
    start = middle(rows, 0)
    QTest.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(rows.viewport(), start + QPoint(1, 1))
    assert begun == []
    QTest.mouseMove(rows.viewport(), start + QPoint(60, 30))
    QTest.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=start)
    assert [each.key for each in begun if each is not None] == ["a1"]


def test_a_person_and_a_call_mean_the_same_whichever_is_dragged() -> None:
    titles = [each.title for each in choices(states.BUSY, HEIDI, NORDISK)]
    assert titles == [each.title for each in choices(states.BUSY, NORDISK, HEIDI)]
    assert titles[:2] == ["Transfer Nordisk Trä AB to Heidi Holm", "Ask Heidi Holm first"]


def test_a_call_dropped_on_the_dial_box_goes_to_what_stands_there() -> None:
    state = reduce(states.BUSY, DestinationTyped("heidi"))
    (first, *_) = choices(state, NORDISK, Thing(ThingKind.DIAL_BOX))
    assert first.arguments == {"call_id": "a1", "destination": "1008"}
    assert choices(states.BUSY, NORDISK, Thing(ThingKind.DIAL_BOX)) == []
