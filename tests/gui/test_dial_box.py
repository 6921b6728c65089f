from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.commands.ids import CommandId
from app.commands.plan import Arguments, Ask
from app.commands.table import BY_ID
from app.settings.declared import ENTER
from app.state.action import CommandDone
from app.state.model import ConsoleState, RegistrationStatus
from tests.support import console_states as states
from tests.support import console_values as values
from tests.support.window import Desk

OpenDesk = Callable[[ConsoleState], Desk]


def test_the_hint_says_what_enter_will_do(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    assert desk.window.dial.hint.text() == "Type a number or a name. Enter calls it."
    desk.become(states.TWO_RINGING)
    assert desk.window.dial.hint.text() == "Enter answers Sofia Ek, Kommunen."
    desk.type("1008")
    assert desk.window.dial.hint.text() == "Enter calls Heidi Holm."
    desk.become(states.DIALLING)
    assert desk.window.dial.hint.text() == ("Enter asks Heidi Holm first · F3 calls · F4 transfers there.")


def test_what_cannot_be_called_is_said_and_the_button_is_grey(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.type("not a number")
    assert desk.window.dial.hint.text() == "Not a number or name that can be called."
    assert not desk.window.dial.button.isEnabled()


@pytest.mark.parametrize(
    ("registration", "hint"),
    [
        (RegistrationStatus.STOPPED, "The softphone is starting: it can call in a moment."),
        (RegistrationStatus.UNREGISTERED, "The softphone is not registered, so it cannot call."),
        (RegistrationStatus.REGISTERING, "The softphone is registering: it can call in a moment."),
        (RegistrationStatus.FAILED, "The softphone could not register, so it cannot call."),
    ],
)
@pytest.mark.parametrize("typed", ["", "1008"])
def test_without_a_registration_the_hint_says_why_nothing_is_called(
    open_desk: OpenDesk, registration: RegistrationStatus, hint: str, typed: str
) -> None:
    softphone = replace(states.IDLE.softphone, registration=registration)
    desk = open_desk(replace(states.IDLE, softphone=softphone, destination=typed))
    assert desk.window.dial.hint.text() == hint
    assert not desk.window.dial.button.isEnabled()


def test_without_a_registration_a_call_up_can_still_be_transferred_from_the_dial_box(
    open_desk: OpenDesk,
) -> None:
    softphone = replace(states.DIALLING.softphone, registration=RegistrationStatus.FAILED)
    desk = open_desk(replace(states.DIALLING, softphone=softphone, destination=""))
    assert desk.window.dial.hint.text() == "Type a number or a name. Enter asks there first."


@pytest.mark.parametrize("key", [Qt.Key.Key_F4, Qt.Key.Key_F5])
def test_a_transfer_without_a_number_asks_for_one_in_the_dial_box(open_desk: OpenDesk, key: Qt.Key) -> None:
    desk = open_desk(replace(states.DIALLING, destination=""))
    desk.window.log.list.setFocus()
    desk.press(key)
    assert desk.given == []
    assert desk.window.focusWidget() is desk.window.dial.line
    assert "type the number or name here, then press" in desk.window.dial.hint.text()
    desk.type("1003")
    desk.press(key)
    assert len(desk.given) == 1


def test_escape_empties_the_dial_box(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.type("+49")
    desk.press(Qt.Key.Key_Escape)
    assert desk.store.state.destination == ""
    assert desk.window.dial.line.text() == ""


def test_escape_in_the_empty_box_dismisses_the_newest_notice(open_desk: OpenDesk) -> None:
    desk = open_desk(replace(states.IDLE, notices=states.NOTICES))
    desk.type("x")
    desk.press(Qt.Key.Key_Escape)
    assert desk.store.state.notices == states.NOTICES
    desk.press(Qt.Key.Key_Escape)
    assert [notice.notice_id for notice in desk.store.state.notices] == [1]


def test_the_hint_says_when_a_key_connects_instead_of_asking_what_is_typed(open_desk: OpenDesk) -> None:
    desk = open_desk(states.CONSULTING)
    desk.type("1008")
    assert "F5 connects the two calls" in desk.window.dial.hint.text()


def test_the_box_shows_what_the_state_says_when_a_command_has_used_it_up(open_desk: OpenDesk) -> None:
    desk = open_desk(states.DIALLING)
    desk.become(replace(states.DIALLING, destination=""))
    assert desk.window.dial.line.text() == ""


def test_the_call_button_calls(open_desk: OpenDesk) -> None:
    desk = open_desk(replace(states.IDLE, destination="bob"))
    desk.window.dial.button.click()
    assert desk.ids() == [CommandId.CALL]


def listed(desk: Desk) -> list[str]:
    model = desk.window.dial.suggestions.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_a_name_finds_colleagues_and_enter_calls_the_best_match(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.type("holm")
    assert desk.window.dial.suggestions.isVisible()
    assert listed(desk) == ["Heidi Holm, 1008, Free"]
    assert desk.window.dial.hint.text() == "Enter calls Heidi Holm."
    desk.press(Qt.Key.Key_Return)
    assert desk.ids() == [CommandId.CALL]
    plan = BY_ID[CommandId.CALL].plan(desk.store.state, Arguments())
    assert isinstance(plan, Ask)
    assert "tel:1008" in (plan.request.body.to_json() if plan.request.body else "")


def test_the_arrow_keys_choose_among_several(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.type("i")
    assert listed(desk)[0] == "Ivan Isaksson, 1009, Free"
    desk.press(Qt.Key.Key_Down)
    assert desk.window.dial.hint.text().startswith("Enter calls ")
    assert "Ivan" not in desk.window.dial.hint.text()
    assert desk.window.dial.line.text() == "i"
    desk.press(Qt.Key.Key_Up)
    assert "Ivan Isaksson, 1009, Free" in desk.window.dial.line.accessibleDescription()


def test_a_number_is_dialled_as_it_is_typed_whoever_else_has_it_within(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.type("100")
    assert desk.window.dial.suggestions.isVisible()
    assert desk.window.dial.hint.text() == "Enter calls 100."
    desk.press(Qt.Key.Key_Down)
    assert desk.window.dial.hint.text() == "Enter calls Bob Berg."


def test_escape_closes_the_list_before_it_empties_the_box(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.type("bob")
    desk.press(Qt.Key.Key_Escape)
    assert not desk.window.dial.suggestions.isVisible()
    assert desk.window.dial.line.text() == "bob"
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.dial.line.text() == ""


def test_the_list_goes_with_the_keyboard(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.type("bob")
    desk.window.log.list.setFocus()
    assert not desk.window.dial.suggestions.isVisible()


@pytest.mark.parametrize(
    ("wanted", "command_id", "title"),
    [
        ("ask", CommandId.TRANSFER_ATTENDED, "Ask first"),
        ("transfer", CommandId.TRANSFER_BLIND, "Transfer"),
        ("call", CommandId.CALL, "Call"),
    ],
)
def test_during_a_call_enter_does_what_the_setting_says(
    open_desk: OpenDesk, wanted: str, command_id: CommandId, title: str
) -> None:
    desk = open_desk(states.DIALLING)
    desk.console.change_setting(ENTER.key, wanted)
    assert desk.window.dial.button.text() == title
    desk.window.dial.take_focus()
    desk.press(Qt.Key.Key_Return)
    assert desk.ids() == [command_id]


def test_in_a_conference_enter_calls_somebody_for_it(open_desk: OpenDesk) -> None:
    desk = open_desk(states.CONFERENCING)
    desk.type("heidi")
    assert desk.window.dial.hint.text().startswith("Enter calls Heidi Holm for the conference")
    desk.press(Qt.Key.Key_Return)
    assert desk.ids() == [CommandId.CONFERENCE_INVITE]


def test_a_refused_number_is_selected_to_be_corrected(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    desk.type("9999")
    desk.store.apply(CommandDone("1", succeeded=False, typed="9999"))
    assert desk.window.dial.line.selectedText() == "9999"
    desk.type("1002")
    assert desk.window.dial.line.text() == "1002"


def test_a_busy_colleague_can_be_camped_on(open_desk: OpenDesk) -> None:
    desk = open_desk(replace(states.BUSY, calls=values.calls(states.BUSY.calls.by_id["a1"])))
    desk.type("carol")
    assert "F11 camps on" in desk.window.dial.hint.text()
    desk.press(Qt.Key.Key_F11)
    assert desk.ids() == [CommandId.TRANSFER_CAMP_ON]
