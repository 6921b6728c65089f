"""The note on the call in hand: kept by Enter, by leaving it, and before any command."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.commands.ids import CommandId
from app.commands.plan import Arguments
from app.state.model import Caller, ConsoleState, Selection
from backend.contract.callnotes import MAX_NOTE
from tests.gui.conftest import OpenDesk
from tests.support import console_states as states
from tests.support.console_values import NORDISK
from tests.support.window import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier
NO_RINGING = replace(states.BUSY, selection=Selection("a1"))


def noted(text: str, call_id: str = "a1") -> ConsoleState:
    return replace(NO_RINGING, call_notes=MappingProxyType({call_id: text}))


def writing(open_desk: OpenDesk, state: ConsoleState, text: str) -> Desk:
    desk = open_desk(state)
    desk.press(Qt.Key.Key_N, CONTROL)
    QTest.keyClicks(desk.window.focusWidget(), text)
    return desk


def kept(desk: Desk) -> list[Arguments]:
    return [arguments for command_id, arguments in desk.given if command_id is CommandId.SET_NOTE]


def test_enter_keeps_the_note_and_goes_back_to_the_dial_box(open_desk: OpenDesk) -> None:
    desk = writing(open_desk, NO_RINGING, "Ask for Eva")
    desk.press(Qt.Key.Key_Return)
    assert kept(desk) == [Arguments(call_id="a1", text="Ask for Eva")]
    assert desk.window.dial.line.hasFocus()


def test_the_note_takes_no_more_room_than_its_lines(open_desk: OpenDesk) -> None:
    caller = Caller(NORDISK.number, NORDISK.calls[:1])
    note = open_desk(replace(noted("Ask for Eva"), caller=caller)).window.card.note
    assert note.height() == note.edit.height()


def test_a_command_keeps_the_note_first(open_desk: OpenDesk) -> None:
    desk = writing(open_desk, NO_RINGING, "Ask for Eva")
    desk.press(Qt.Key.Key_F9)
    assert desk.ids() == [CommandId.SET_NOTE, CommandId.PARK]


def test_escape_takes_back_what_was_not_kept(open_desk: OpenDesk) -> None:
    desk = writing(open_desk, noted("Ask for Eva"), " or not")
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.card.note.edit.toPlainText() == "Ask for Eva"
    assert kept(desk) == []


def test_another_call_in_hand_has_its_own_note_and_the_draft_goes_to_the_first(open_desk: OpenDesk) -> None:
    desk = writing(open_desk, NO_RINGING, "for the first")
    desk.become(replace(NO_RINGING, selection=Selection("h1")))
    assert kept(desk) == [Arguments(call_id="a1", text="for the first")]
    assert desk.window.card.note.edit.toPlainText() == ""


def test_what_a_colleague_writes_shows_but_not_over_what_is_being_typed(open_desk: OpenDesk) -> None:
    desk = open_desk(NO_RINGING)
    desk.become(noted("from Bob"))
    assert desk.window.card.note.edit.toPlainText() == "from Bob"
    desk.press(Qt.Key.Key_N, CONTROL)
    QTest.keyClicks(desk.window.focusWidget(), " and me")
    desk.become(noted("from Carol"))
    assert desk.window.card.note.edit.toPlainText() == "from Bob and me"


def test_a_note_is_no_longer_than_the_backend_takes(open_desk: OpenDesk) -> None:
    desk = open_desk(NO_RINGING)
    desk.press(Qt.Key.Key_N, CONTROL)
    desk.window.card.note.edit.insertPlainText("x" * (MAX_NOTE + 5))
    assert len(desk.window.card.note.edit.toPlainText()) == MAX_NOTE


def test_what_is_typed_in_a_note_does_not_go_to_the_dial_box(open_desk: OpenDesk) -> None:
    desk = writing(open_desk, NO_RINGING, "abc")
    assert desk.store.state.destination == ""
