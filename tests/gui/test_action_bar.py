from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from app.commands.ids import CommandId
from app.settings.declared import TEXT_SIZE
from app.state.model import CallKind, ConsoleState, PendingCommand
from app.ui.models.offers import PLACES, plan_of
from app.ui.widgets.command_button import CommandButton
from tests.support import console_states as states
from tests.support import console_values as values
from tests.support.screens import SMALL, Screen, shown
from tests.support.truncation import truncated
from tests.support.window import Desk, children

OpenDesk = Callable[[ConsoleState], Desk]
ALL_STATES = {
    "idle": states.IDLE,
    "ringing": states.TWO_RINGING,
    "busy": states.BUSY,
    "dialling": states.DIALLING,
    "consulting": states.CONSULTING,
    "conference": states.CONFERENCING,
    "many": states.MANY,
    "lost": states.LOST,
}


@pytest.mark.parametrize("state", ALL_STATES.values(), ids=ALL_STATES.keys())
def test_the_bar_shows_exactly_what_the_table_allows(open_desk: OpenDesk, state: ConsoleState) -> None:
    desk = open_desk(state)
    expected = [
        next(command_id for command_id in place if plan_of(command_id, state) is not None)
        for place in PLACES
        if any(plan_of(command_id, state) is not None for command_id in place)
    ]
    assert [offer.command for offer in desk.window.actions_bar.offered()] == expected
    shown = children(desk.window.actions_bar, CommandButton)
    assert len(shown) == len(expected)


def test_no_button_moves_when_others_come_and_go(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    button = desk.window.actions_bar.button(CommandId.HANG_UP)
    assert button is not None
    before = button.geometry()
    for state in (states.IDLE, states.TWO_RINGING, states.CONFERENCING, states.BUSY):
        desk.become(state)
        assert button.geometry() == before
    assert desk.window.actions_bar.button(CommandId.HANG_UP) is button


@pytest.mark.parametrize("state", ALL_STATES.values(), ids=ALL_STATES.keys())
def test_in_the_smallest_window_with_the_largest_text_all_actions_stand_in_the_window(
    open_desk: OpenDesk, state: ConsoleState
) -> None:
    desk = open_desk(state)
    window, bar = desk.window, desk.window.actions_bar
    desk.console.change_setting(TEXT_SIZE.key, 200)
    window.resize(1024, 700)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1024, 700)
    assert not window.room.isAncestorOf(bar)
    places = [button.geometry() for button in bar.buttons()]
    assert not any(one.intersects(other) for one, other in itertools.combinations(places, 2))
    for place in places:
        assert bar.rect().contains(place)
        assert window.rect().contains(QRect(bar.mapTo(window, place.topLeft()), place.size()))
    assert window.room.height() >= window.incoming.list.content_height(1)


@pytest.mark.parametrize("language", ["de", "fr", "sv", "es"])
@pytest.mark.parametrize("state", [states.BUSY, states.TWO_RINGING, states.CONFERENCING, states.PLAYING])
def test_large_actions_in_the_smallest_window_are_not_cut_off(
    qapp: QApplication, state: ConsoleState, language: str
) -> None:
    with shown(Screen("small", state, text_size=200), "light", language) as window:
        window.resize(*SMALL)
        QApplication.processEvents()
        assert (window.width(), window.height()) == SMALL
        assert truncated(window.actions_bar) == []


def test_a_button_gives_its_command(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    button = desk.window.actions_bar.button(CommandId.RECORD_STOP)
    assert button is not None
    button.click()
    assert desk.ids() == [CommandId.RECORD_STOP]


def test_titles_say_what_the_command_does_now(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)

    def title(command_id: CommandId) -> str:
        button = desk.window.actions_bar.button(command_id)
        assert button is not None
        return button.text()

    assert title(CommandId.HOLD_RESUME) == "Hold"
    assert title(CommandId.HANG_UP) == "Hang up"
    desk.become(states.CONSULTING)
    assert title(CommandId.HANG_UP) == "Cancel"
    assert title(CommandId.TRANSFER_ATTENDED) == "Connect"
    desk.become(states.TWO_RINGING)
    assert title(CommandId.HANG_UP) == "Turn away"
    desk.become(states.DIALLING)
    assert title(CommandId.TRANSFER_ATTENDED) == "Ask first"
    muted = values.active("a1", "Bob", "1002", 3, (values.A.UNMUTE,), muted=True)
    desk.become(replace(states.IDLE, calls=values.calls(muted)))
    assert title(CommandId.MUTE) == "Unmute"


def test_a_button_says_whose_call_it_is_about_where_that_is_not_the_one_on_the_card(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(states.BUSY)

    def about(command_id: CommandId) -> str:
        button = desk.window.actions_bar.button(command_id)
        assert button is not None and button.offered is not None
        return button.offered.about

    held = states.BUSY.calls.of(CallKind.HELD)
    assert about(CommandId.HOLD_RESUME) == ""
    assert about(CommandId.SWAP) in [call.name for call in held]
    desk.become(replace(states.BUSY, selection=replace(states.BUSY.selection, call_id=held[0].call_id)))
    assert about(CommandId.HOLD_RESUME) == ""
    assert about(CommandId.MUTE) == states.BUSY.calls.of(CallKind.CURRENT)[0].name


def test_buttons_stay_while_a_command_is_on_its_way(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    before = [offer.command for offer in desk.window.actions_bar.offered()]
    pending = PendingCommand("1", CommandId.HOLD_RESUME, frozenset({"a1"}))
    desk.become(replace(states.BUSY, pending=(pending,)))
    assert [offer.command for offer in desk.window.actions_bar.offered()] == before


def test_every_button_has_a_name_its_key_and_an_explanation(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    for button in children(desk.window.actions_bar, CommandButton):
        assert button.accessibleName()
        assert button.accessibleDescription()
        assert button.toolTip().startswith("<span>")
    hold = desk.window.actions_bar.button(CommandId.HOLD_RESUME)
    assert hold is not None
    assert hold.accessibleName() == "Hold, F7"
    assert "Nordisk" in hold.accessibleDescription()


def test_a_name_from_outside_is_never_markup(open_desk: OpenDesk) -> None:
    call = values.active("a1", "<img src='file:///etc/hostname'>", "1002", 3)
    desk = open_desk(replace(states.IDLE, calls=values.calls(call)))
    hold = desk.window.actions_bar.button(CommandId.HOLD_RESUME)
    assert hold is not None
    assert "<img" not in hold.toolTip()
    assert desk.window.card.name.text() == "<img src='file:///etc/hostname'>"


def test_while_a_number_is_typed_the_bar_names_the_key_that_answers_all_the_same(open_desk: OpenDesk) -> None:
    desk = open_desk(states.TWO_RINGING)
    answer = desk.window.actions_bar.button(CommandId.ANSWER)
    assert answer is not None and answer.offered is not None
    assert answer.offered.key == "Enter"
    desk.window.dial.line.setText("10")
    assert answer.offered.key == "F2"
    desk.window.dial.line.clear()
    assert answer.offered.key == "Enter"
