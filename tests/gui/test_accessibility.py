"""What assistive tools see of every screen: each control has its own name and can be reached by keyboard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QToolButton, QWidget

from app.bridge.guessing_notices import GuessingNotices
from app.commands.ids import CommandId
from app.settings.declared import ANNOUNCE
from app.state.model import ConsoleState
from app.ui.widgets.banner import Banner
from backend.contract.stream import GuessedService, PasswordsGuessedEvent
from tests.support import console_states as states
from tests.support.screens import SCREENS, Screen, shown
from tests.support.window import Desk, children

OpenDesk = Callable[[ConsoleState], Desk]
Role = QAccessible.Role
CONTROLS = frozenset(
    {
        Role.Button,
        Role.CheckBox,
        Role.ComboBox,
        Role.EditableText,
        Role.List,
        Role.ListItem,
        Role.MenuItem,
        Role.PageTab,
        Role.RadioButton,
        Role.Slider,
        Role.SpinBox,
        Role.Table,
    }
)
CONTROL = Qt.KeyboardModifier.ControlModifier


def controls(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All controls that are on the screen, in reading order; menus that are closed are not."""
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is None or child.state().invisible:
            continue
        if child.role() in CONTROLS:
            yield child
        yield from controls(child)


def name_of(interface: QAccessibleInterface) -> str:
    """The name of a control; a combo box has its label's, since on Linux its own is what it shows."""
    box = interface.object()
    if isinstance(box, QComboBox):
        return " ".join(each.text() for each in box.window().findChildren(QLabel) if each.buddy() is box)
    return interface.text(QAccessible.Text.Name)


def reachable(widget: QWidget) -> bool:
    """Whether the tab key comes here, or to what acts for it; a line acts for the buttons in it."""
    if not widget.isEnabled() or isinstance(widget.parentWidget(), QLineEdit):
        return True
    proxy = widget.focusProxy()
    if proxy is not None:
        return reachable(proxy)
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    step = widget.window().nextInFocusChain()
    while step is not None and step is not widget and step is not widget.window():
        step = step.nextInFocusChain()
    return step is widget


def problems(top: QWidget) -> list[str]:
    """What is wrong with the controls of a window, in words; interfaces do not outlive this."""
    found = list(controls(QAccessible.queryAccessibleInterface(top)))
    told = [] if found else ["no controls"]
    names = Counter((each.role().name, name_of(each).strip()) for each in found)
    told += [f"{times} times {role} {name}" for (role, name), times in names.items() if times > 1 or not name]
    for each in found:
        widget = each.object()
        if isinstance(widget, QWidget) and not reachable(widget):
            told.append(f"not reached by keyboard: {each.role().name} {name_of(each)}")
    return told


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_every_control_is_named_unlike_any_other_and_can_be_reached(
    qapp: QApplication, screen: Screen, language: str
) -> None:
    with shown(screen, "light", language) as window:
        opened = screen.opens(window) if screen.opens is not None else None
        QApplication.processEvents()
        told = problems(window)
        if opened is not None:
            told += problems(opened)
            opened.close()
    assert told == []


def spoken(desk: Desk) -> list[str]:
    said: list[str] = []
    desk.window.announcer.said.connect(said.append)
    return said


def test_calls_are_announced_as_they_come_change_and_go(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    said = spoken(desk)
    desk.become(states.TWO_RINGING)
    assert said[0].startswith("Incoming call: Sofia Ek, Kommunen, +46 8 556 677 88, Ringing")
    desk.become(states.BUSY)
    assert "Call ended: Bob Berg" in said
    assert "Parked in slot 701: Mats Lind (+46\xa070\xa0612\xa034\xa012)" in said
    said.clear()
    desk.become(states.LOST)
    assert said[0] == "Exchange: Connection lost"


def test_that_passwords_are_guessed_is_announced_once_and_stands_until_it_is_dismissed(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(states.IDLE)
    said, notices = spoken(desk), GuessingNotices(desk.store)
    for number in range(5):
        source = f"203.0.113.7:{5060 + number}"
        event = PasswordsGuessedEvent(service=GuessedService.SIP, source=source, account=f"100{number}")
        notices.take(event, 10.0 * number)
        QApplication.processEvents()
    (announced,) = said
    assert announced.startswith("Passwords of phones are guessed from 203.0.113.7, last for “1000”.")
    (banner,) = children(desk.window.banners, Banner)
    assert "last for “1004”" in banner.accessibleName()
    banner.findChildren(QToolButton)[0].click()
    assert not desk.window.banners.isVisible()
    assert len(said) == 1


def test_how_much_interrupts_is_a_setting_and_nothing_is_one_too(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    urgent: list[bool] = []

    def heard(event: object) -> None:
        if hasattr(event, "politeness"):
            urgent.append(event.politeness() is QAccessible.AnnouncementPoliteness.Assertive)

    monkeypatch.setattr("app.ui.views.announcer.QAccessible.updateAccessibility", heard)
    desk = open_desk(states.IDLE)
    for wanted, expected in (
        ("important", [True, True]),
        ("polite", [False, False]),
        ("assertive", [True, True]),
        ("off", []),
    ):
        desk.console.change_setting(ANNOUNCE.key, wanted)
        desk.become(states.TWO_RINGING)
        assert urgent == expected
        desk.become(states.IDLE)
        urgent.clear()


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (
            Qt.Key.Key_1,
            "Alice Andersson, 1001, phone: Registered, sound: Headset USB Pro 40, exchange: Connected.",
        ),
        (
            Qt.Key.Key_2,
            "Nordisk Trä AB, +46 8 551 234 56, Connected, 2:14, recording. Forwarded from Bob Berg",
        ),
        (Qt.Key.Key_3, "Nothing was said yet."),
        (
            Qt.Key.Key_4,
            "1 ringing, longest 0:08, 1 in progress, 1 on hold, longest 0:33, 2 parked, longest 1:48.",
        ),
        (Qt.Key.Key_5, "Announcements off."),
        (Qt.Key.Key_6, "No command was given yet."),
    ],
)
def test_the_status_keys_say_how_things_stand(open_desk: OpenDesk, key: Qt.Key, expected: str) -> None:
    desk = open_desk(states.BUSY)
    desk.window.ticker.run(False)
    said = spoken(desk)
    desk.press(key, CONTROL)
    assert len(said) == 1
    assert said[0].startswith(expected)
    desk.press(Qt.Key.Key_3, CONTROL)
    assert said[1] == said[0]


def test_the_last_operation_is_told_with_what_came_of_it(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    said = spoken(desk)
    desk.press(Qt.Key.Key_F7)
    assert desk.ids() == [CommandId.HOLD_RESUME]
    desk.become(states.LOST)
    desk.press(Qt.Key.Key_6, CONTROL)
    assert said[-1].startswith("Hold or resume. ")


def test_who_waits_too_long_and_who_comes_back_soon_is_told_once(open_desk: OpenDesk) -> None:
    desk = open_desk(states.BUSY)
    said = spoken(desk)
    desk.window.ticker.beat.emit()
    assert said == ["Frank Forsberg (1006), back in 0:12"]
    desk.now += 30
    desk.window.ticker.beat.emit()
    assert said[1:] == ["Carol Carlsson waits on hold, 1:03"]
    desk.window.ticker.beat.emit()
    assert len(said) == 2
