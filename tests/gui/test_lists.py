from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.commands.ids import CommandId
from app.commands.plan import Arguments
from app.state.model import ConsoleState, Playback, Selection
from app.ui.models.row_look import RowLook
from app.ui.models.value_list import Role
from app.ui.models.words import spaced
from app.ui.widgets.row_list import RowList
from app.ui.widgets.row_painter import Places, RowPainter, is_number
from backend.contract.commlog import LogItemType
from tests.support import console_states as states
from tests.support import console_values as values
from tests.support.window import Desk

OpenDesk = Callable[[ConsoleState], Desk]
NO_RINGING = replace(states.BUSY, calls=values.calls(states.BUSY.calls.by_id["a1"]))


def click(rows: RowList, row: int, *, at_button: bool = False) -> None:
    area = rows.visualRect(rows.model().index(row, 0))
    at = (
        QPoint(area.right() - 30, area.center().y())
        if at_button
        else QPoint(area.left() + 80, area.top() + 12)
    )
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)


def names(rows: RowList) -> list[str]:
    model = rows.model()
    return [model.index(row, 0).data(Role.ITEM).name for row in range(model.rowCount())]


def sentence(rows: RowList, row: int) -> str:
    return str(rows.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_incoming_calls_have_a_list_of_their_own_that_is_gone_while_nothing_rings(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(states.TWO_RINGING)
    assert desk.window.incoming.isVisible()
    assert names(desk.window.incoming.list) == ["Sofia Ek, Kommunen", "Bob Berg"]
    desk.become(states.IDLE)
    assert not desk.window.incoming.isVisible()


def test_a_click_on_answer_answers_that_call(open_desk: OpenDesk) -> None:
    desk = open_desk(states.TWO_RINGING)
    click(desk.window.incoming.list, 1, at_button=True)
    assert desk.given == [(CommandId.ANSWER, Arguments(call_id="r2"))]


def test_a_click_on_a_row_selects_its_call_and_the_card_shows_it(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    click(desk.window.calls.list, 1)
    assert desk.store.state.selection.call_id == "h1"
    assert desk.window.card.name.text() == "Carol Carlsson"
    assert desk.given == []


def test_a_held_call_is_resumed_with_enter_on_its_row(open_desk: OpenDesk) -> None:
    held = states.BUSY.calls.by_id["h1"]
    desk = open_desk(replace(states.IDLE, calls=values.calls(held)))
    desk.window.calls.list.setFocus()
    desk.window.calls.list.setCurrentIndex(desk.window.calls.model.index(0))
    desk.press(Qt.Key.Key_Return)
    assert desk.given == [(CommandId.HOLD_RESUME, Arguments(call_id="h1"))]


def test_rows_are_described_to_those_who_cannot_see_them(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    assert (
        sentence(desk.window.incoming.list, 0)
        == "Sofia Ek, Kommunen, +46 8 556 677 88, Ringing, 0:08, for Main number"
    )
    assert (
        sentence(desk.window.calls.list, 0) == "Nordisk Trä AB, +46 8 551 234 56, Connected, 2:14, recording"
    )
    assert sentence(desk.window.parked.list, 0) == (
        "Slot 701, Mats Lind (+46\u00a070\u00a0612\u00a034\u00a012), parked by Alice Andersson, 0:47"
    )
    assert "Missed" in sentence(desk.window.log.list, 2)


def test_a_conference_says_who_is_in_it(open_desk: OpenDesk) -> None:
    desk = open_desk(states.CONFERENCING)
    names = f"Bob Berg, Heidi Holm, {spaced('+46701740605')}"
    assert sentence(desk.window.calls.list, 0).startswith(f"Conference, {names}, Conference of 4")
    painter, look, places = painted(desk.window.calls.list, 0)
    assert painter.detail_shown(places, look).endswith(names)


def test_calls_of_a_lost_connection_are_marked_unknown(open_desk: OpenDesk) -> None:
    desk = open_desk(states.LOST)
    assert "State unknown" in sentence(desk.window.calls.list, 0)
    assert desk.window.card.badge.text() == "State unknown"
    click(desk.window.incoming.list, 0, at_button=True)
    assert desk.given == []


def test_a_call_that_changes_lists_keeps_being_selected(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    held = values.held("a1", "Nordisk Trä AB", "+46855123456", 140)
    active = values.active("h1", "Carol Carlsson", "1003", 70)
    desk.become(replace(states.BUSY, calls=values.calls(active, held)))
    assert names(desk.window.calls.list) == ["Carol Carlsson", "Nordisk Trä AB"]
    assert desk.window.calls.list.currentIndex().row() == 1


def test_a_parked_call_is_fetched_with_its_button_and_with_enter(open_desk: OpenDesk) -> None:
    desk = open_desk(replace(NO_RINGING, parked=values.PARKED))
    click(desk.window.parked.list, 1, at_button=True)
    desk.window.parked.list.setFocus()
    desk.window.parked.list.setCurrentIndex(desk.window.parked.model.index(0))
    desk.press(Qt.Key.Key_Return)
    assert desk.given == [
        (CommandId.RETRIEVE_PARKED, Arguments(slot="702")),
        (CommandId.RETRIEVE_PARKED, Arguments(slot="701")),
    ]


def test_enter_on_a_row_of_the_log_calls_back(open_desk: OpenDesk) -> None:
    desk = open_desk(replace(states.IDLE, log=values.LOG))
    desk.window.log.list.setFocus()
    desk.window.log.list.setCurrentIndex(desk.window.log.model.index(2))
    desk.press(Qt.Key.Key_Return)
    assert desk.given == [(CommandId.CALL, Arguments(destination="+46701740605"))]


def test_a_recording_is_played_and_stopped_in_its_row(open_desk: OpenDesk) -> None:
    desk = open_desk(replace(states.IDLE, log=values.LOG))
    click(desk.window.log.list, 1, at_button=True)
    desk.become(replace(desk.store.state, playback=Playback(7, playing=True, loading=False, position_s=3.0)))
    click(desk.window.log.list, 1, at_button=True)
    assert desk.given == [
        (CommandId.PLAY_RECORDING, Arguments(item_id=7)),
        (CommandId.STOP_PLAYING, Arguments()),
    ]


def test_the_log_shows_today_only_and_counts_what_was_missed(open_desk: OpenDesk) -> None:
    yesterday = values.item(99, 24 * 60 + 30, LogItemType.MISSED_CALL, "Old", "1001")
    desk = open_desk(replace(states.IDLE, log=(*values.LOG, yesterday)))
    assert desk.window.log.model.rowCount() == len(values.LOG)
    assert desk.window.log.note.text() == "2 missed"


@pytest.mark.parametrize("state", [states.MANY, states.LONG, states.CONFERENCING])
def test_rows_are_painted_for_every_kind_of_state(open_desk: OpenDesk, state: ConsoleState) -> None:
    desk = open_desk(state)
    assert not desk.window.grab().isNull()


def test_one_timer_runs_while_a_time_runs_and_only_then(open_desk: OpenDesk) -> None:
    from PySide6.QtCore import QTimer

    desk = open_desk(states.MANY)
    periodic = [
        timer for timer in desk.window.findChildren(QTimer) if timer.isActive() and not timer.isSingleShot()
    ]
    assert [timer.interval() for timer in periodic] == [500]
    desk.become(replace(states.IDLE, selection=Selection()))
    assert not desk.window.ticker.running


def test_a_beat_counts_the_card_on_without_a_change_of_state(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    assert desk.window.card.timer.text() == "2:14"
    desk.now += 7
    desk.window.ticker.beat.emit()
    assert desk.window.card.timer.text() == "2:21"
    assert desk.window.card.recording.text == "Recording  0:48"


def test_a_row_that_goes_does_not_make_the_window_choose_another(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    gone = replace(states.BUSY, calls=values.calls(states.BUSY.calls.by_id["h1"]), selection=Selection())
    desk.become(gone)
    assert desk.store.state.selection == Selection()


def test_the_arrow_keys_choose_in_a_list(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    desk.window.calls.list.setFocus()
    desk.press(Qt.Key.Key_Down)
    assert desk.store.state.selection.call_id == "h1"


def test_the_call_that_the_card_shows_is_marked_in_its_list(open_desk: OpenDesk) -> None:
    desk = open_desk(replace(states.BUSY, selection=Selection()))
    assert desk.window.calls.list.currentIndex().row() == 0
    assert desk.window.card.name.text() == "Nordisk Trä AB"
    assert not desk.window.incoming.list.currentIndex().isValid()


def test_a_transferred_call_counts_down_and_is_fetched_back(open_desk: OpenDesk) -> None:
    desk = open_desk(states.TRANSFERRED)
    view = desk.window.returning
    assert view.isVisible()
    assert [str(view.model.index(row).data()) for row in range(2)] == [
        "Sofia Ek (+46\xa08\xa0556\xa0677\xa088), rings at Heidi Holm (1008), back in 0:09",
        "Mats Lind (+46\xa070\xa0612\xa034\xa012), waits for Carol Carlsson (1003), back in 1:55",
    ]
    view.list.acted.emit(0)
    view.list.acted.emit(1)
    assert desk.given == [(CommandId.FETCH_BACK, Arguments(transfer_id="t2"))]
    desk.become(states.BUSY)
    assert not view.isVisible()


def test_the_keyboard_that_comes_to_a_list_chooses_its_first_row(open_desk: OpenDesk) -> None:
    desk = open_desk(replace(states.CONFERENCING, selection=Selection("c1")))
    people = desk.window.card.people.list
    people.setFocus(Qt.FocusReason.TabFocusReason)
    assert desk.store.state.selection.participant_id == "p1"
    desk.press(Qt.Key.Key_Down)
    assert desk.store.state.selection.participant_id == "p2"


def test_the_row_that_the_keyboard_comes_to_shows_it(open_desk: OpenDesk) -> None:
    today = open_desk(states.BUSY).window.log.list
    today.setFocus(Qt.FocusReason.TabFocusReason)
    assert [index.row() for index in today.selectedIndexes()] == [0]


def test_an_empty_list_shows_that_the_keyboard_is_there(open_desk: OpenDesk) -> None:
    empty = open_desk(states.IDLE).window.parked.list
    without = empty.grab().toImage()
    empty.setFocus(Qt.FocusReason.TabFocusReason)
    assert empty.hasFocus()
    assert empty.grab().toImage() != without


def painted(rows: RowList, row: int) -> tuple[RowPainter, RowLook, Places]:
    painter, index = rows.itemDelegate(), rows.model().index(row, 0)
    assert isinstance(painter, RowPainter)
    look = painter._look(index)
    return painter, look, painter.places(rows.visualRect(index), look)


def test_a_number_beside_a_state_is_shown_whole_or_not_at_all(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    painter, look, places = painted(desk.window.calls.list, 0)
    assert painter.detail_shown(places, look).endswith("+46 8 551 234 56")
    narrow = replace(places, detail=places.detail.adjusted(0, 0, -60, 0))
    assert painter.detail_shown(narrow, look) == ""
    words = replace(look, detail="by Alice Andersson")
    assert painter.detail_shown(narrow, words).endswith("by Alice Andersson")


def test_a_callers_number_goes_before_the_words_of_the_button(open_desk: OpenDesk) -> None:
    desk = open_desk(states.MANY)
    painter, look, places = painted(desk.window.incoming.list, 0)
    assert is_number(look.title)
    area = places.row.adjusted(-4, 0, 4, 0)
    long = painter.places(area, replace(look, button="Entgegennehmen"))
    assert long.button.width() < places.button.width()
    named = painter.places(area, replace(look, title="Nordisk Trä AB", button="Entgegennehmen"))
    assert named.button.width() > places.button.width()
