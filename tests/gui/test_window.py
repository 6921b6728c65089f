from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QToolButton,
    QWidget,
)

from app.commands.command import Category
from app.commands.ids import CommandId
from app.commands.table import COMMANDS
from app.settings.declared import RAISE_WINDOW, TEXT_SIZE, WINDOW_GEOMETRY
from app.state.model import ConsoleState, Selection, Topic
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from tests.support import console_states as states
from tests.support.screens import SCREENS, THEMES, picture
from tests.support.window import Desk, children

OpenDesk = Callable[[ConsoleState], Desk]


def texts(desk: Desk) -> list[str]:
    return [banner.accessibleName() for banner in children(desk.window.banners, Banner)]


def test_the_header_says_who_is_signed_in_and_how_all_stands(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    header = desk.window.header
    said = [pill.accessibleName() for pill in (header.phone, header.sound, header.exchange)]
    assert said == ["Phone: Registered", "Sound: Headset USB Pro 40", "Exchange: Connected"]
    desk.become(states.LOST)
    assert header.exchange.words.text == "Connection lost"
    assert header.exchange.words.tone is Tone.DANGER
    assert header.phone.words.text == "Registering…"
    desk.become(states.NO_SOUND)
    assert header.sound.words.text == "No sound devices"


def test_trouble_is_told_in_banners_and_notices_can_be_dismissed(open_desk: OpenDesk) -> None:
    desk = open_desk(states.NO_SOUND)
    assert len(texts(desk)) == 3
    assert texts(desk)[0].startswith("No sound devices were found.")
    assert texts(desk)[2].endswith("(report 7f3a)")
    error = children(desk.window.banners, Banner)[-1]
    error.findChildren(QToolButton)[0].click()
    assert [notice.notice_id for notice in desk.store.state.notices] == [2]
    desk.become(states.IDLE)
    assert not desk.window.banners.isVisible()


def test_a_lost_connection_is_a_banner_and_goes_with_it(open_desk: OpenDesk) -> None:
    desk = open_desk(states.LOST)
    assert texts(desk) == [
        "The connection to the backend is lost. Trying again."
        " Until it is back, the state of the calls shown is unknown."
    ]
    desk.become(states.BUSY)
    assert texts(desk) == []


def test_do_not_disturb_is_shown_plainly_and_lifted_from_its_banner(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IN_PEACE)
    assert desk.window.header.phone.accessibleName() == "Phone: Do not disturb"
    (banner,) = children(desk.window.banners, Banner)
    assert banner.accessibleName().startswith("Do not disturb: new callers hear that you are busy.")
    banner.findChildren(QPushButton)[0].click()
    assert desk.ids() == [CommandId.DO_NOT_DISTURB]


def test_the_card_shows_the_call_in_hand_with_its_history(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    card = desk.window.card
    assert card.badge.text() == "Connected"
    assert card.name.text() == "Nordisk Trä AB"
    assert card.number.text() == "+46 8 551 234 56"
    assert card.history.text().startswith("Forwarded from Bob Berg (1002)")
    assert card.recording.text == "Recording  0:41"
    assert not card.people.isVisible()


def test_the_card_says_who_spoke_with_the_caller_last(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    card = desk.window.card
    assert card.spoken.text().startswith("Spoke last with Carol Carlsson, ")
    assert card.earlier_model.rowCount() == 3
    first = str(card.earlier_model.index(0).data())
    assert first.startswith("Missed, Bob Berg, ")
    desk.become(replace(states.BUSY, selection=Selection(call_id="h1")))
    assert not card.earlier.isVisible()
    assert not card.spoken.isVisible()


def test_the_card_of_a_conference_lists_who_is_in_it(open_desk: OpenDesk) -> None:
    desk = open_desk(states.CONFERENCING)
    card = desk.window.card
    assert card.badge.text() == "Conference of 4"
    assert card.people.model.rowCount() == 3
    assert card.microphone.text == "Muted: they cannot hear you"


def test_without_calls_the_window_says_what_can_be_done(open_desk: OpenDesk) -> None:
    from PySide6.QtWidgets import QLabel

    desk = open_desk(states.IDLE)
    said = [label.text() for label in desk.window.card.findChildren(QLabel) if label.isVisible()]
    assert any("Demo > Incoming call" in text for text in said)


def test_menus_are_those_of_the_table(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    menus = desk.window.menus
    assert set(menus.actions) == {command.id for command in COMMANDS if command.in_menu}
    assert menus.actions[CommandId.HOLD_RESUME].text() == "Hold or resume\tF7"
    menus.menus[Category.CALL].aboutToShow.emit()
    assert menus.actions[CommandId.HOLD_RESUME].isEnabled()
    desk.become(replace(states.IDLE, demo=False))
    menus.redraw()
    assert not menus.actions[CommandId.HOLD_RESUME].isEnabled()
    assert not menus.menus[Category.DEMO].menuAction().isVisible()
    menus.actions[CommandId.ABOUT].trigger()
    assert desk.window.dialogs.opened(CommandId.ABOUT) is not None


def test_the_tab_key_goes_from_the_dial_box_through_lists_to_actions(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    window = desk.window
    order = []
    widget: QWidget | None = window.dial.line
    for _ in range(200):
        widget = widget.nextInFocusChain() if widget is not None else None
        if widget is None or widget is window.dial.line:
            break
        order.append(widget)
    wanted = [window.incoming.list, window.calls.list, window.parked.list, window.log.list]
    places = [order.index(each) for each in wanted]
    assert places == sorted(places)
    hang_up = window.actions_bar.button(CommandId.HANG_UP)
    assert hang_up is not None
    assert order.index(hang_up) > places[-1]


@pytest.mark.parametrize("theme", [THEMES[0], THEMES[-1]])
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_every_screen_can_be_drawn(qapp: QApplication, screen: object, theme: str) -> None:
    from tests.support.screens import Screen

    assert isinstance(screen, Screen)
    drawn = picture(screen, theme)
    assert drawn.width() == screen.size[0]
    assert drawn.height() == screen.size[1]


def test_the_smallest_window_holds_all_its_parts(open_desk: OpenDesk) -> None:
    desk = open_desk(states.MANY)
    assert (desk.window.width(), desk.window.height()) == (1024, 700)
    central = desk.window.centralWidget()
    assert central is not None
    assert central.minimumSizeHint().width() <= 1024
    assert central.minimumSizeHint().height() <= 700 - desk.window.menuBar().height()


def test_the_title_tells_of_ringing_calls(open_desk: OpenDesk) -> None:
    desk = open_desk(states.TWO_RINGING)
    assert desk.window.windowTitle() == "2 ringing - Alice Andersson - Deskline"


def test_the_window_comes_to_the_front_for_a_call_where_that_is_wanted(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.window.showMinimized()
    desk.become(states.TWO_RINGING)
    assert desk.window.isMinimized()
    desk.become(states.IDLE)
    desk.console.change_setting(RAISE_WINDOW.key, True)
    desk.become(states.TWO_RINGING)
    assert not desk.window.isMinimized()


def test_the_window_keeps_its_place(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.window.let_close()
    assert desk.settings.text(WINDOW_GEOMETRY)


def test_a_change_redraws_only_what_is_drawn_from_it(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(states.BUSY)
    drawn: list[str] = []
    for view in desk.window.views():
        name = type(view).__name__
        monkeypatch.setattr(view, "redraw", lambda name=name: drawn.append(name))
    desk.window.redraw(frozenset({Topic.PARKED}))
    assert "ParkedView" in drawn
    assert not {"CardView", "LogView", "HeaderView", "IncomingView"} & set(drawn)


def test_drawing_does_not_lose_references_to_none(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    before = sys.getrefcount(None)
    for _ in range(100):
        desk.window.redraw(frozenset(Topic))
        desk.window.ticker.beat.emit()
    assert sys.getrefcount(None) > before - 300


def test_the_columns_stand_still_whatever_call_is_in_hand(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    places = {(desk.window.dial.x(), desk.window.dial.width(), desk.window.log.width())}
    for state in (states.CONFERENCING, states.LONG, states.LISTENING, states.IDLE):
        desk.become(state)
        QApplication.processEvents()
        places.add((desk.window.dial.x(), desk.window.dial.width(), desk.window.log.width()))
    assert len(places) == 1


def test_large_text_in_a_small_window_scrolls_instead_of_being_squeezed(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    window = desk.window
    assert window.room.body.size() == window.room.viewport().size()
    desk.console.change_setting(TEXT_SIZE.key, 200)
    window.resize(1024, 700)
    QApplication.processEvents()
    assert window.room.body.width() > window.room.viewport().width()
    assert window.card.name.height() >= window.card.name.fontMetrics().height()
    window.log.list.setFocus()
    shown = window.room.viewport().rect()
    assert shown.contains(window.log.list.mapTo(window.room.viewport(), QPoint(1, 1)))
