"""What is asked before something is lost, and what is done at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.commands.ids import CommandId
from app.state.model import ConsoleState, Selection
from app.ui.input.questions import question
from tests.support import console_states as states

HELD_CHOSEN = replace(states.BUSY, selection=Selection("h1"))
RINGING_CHOSEN = replace(states.BUSY, selection=Selection("r1"))


@pytest.mark.parametrize(
    ("command_id", "state", "title"),
    [
        (CommandId.HANG_UP, HELD_CHOSEN, "Hang up Carol Carlsson?"),
        (CommandId.HANG_UP, states.CONFERENCING, "End the conference?"),
        (CommandId.CONFERENCE_REMOVE, states.CONFERENCING, "Remove Heidi Holm?"),
        (CommandId.RECORD_DISCARD, states.BUSY, "Discard the recording?"),
        (CommandId.QUIT, states.BUSY, "Quit Deskline?"),
        (CommandId.SIGN_OUT, states.BUSY, "Sign out?"),
    ],
)
def test_what_cannot_be_taken_back_is_asked_once(
    command_id: CommandId, state: ConsoleState, title: str
) -> None:
    asked = question(command_id, state)
    assert asked is not None
    assert asked.title == title


@pytest.mark.parametrize(
    ("command_id", "state"),
    [
        (CommandId.HANG_UP, states.BUSY),
        (CommandId.HANG_UP, RINGING_CHOSEN),
        (CommandId.HANG_UP, states.CONSULTING),
        (CommandId.QUIT, states.IDLE),
        (CommandId.TRANSFER_BLIND, states.BUSY),
        (CommandId.PARK, states.BUSY),
        (CommandId.CONFERENCE_LEAVE, states.CONFERENCING),
        (CommandId.DO_NOT_DISTURB, states.IDLE),
    ],
)
def test_what_is_meant_at_once_or_has_a_way_back_is_not_asked(
    command_id: CommandId, state: ConsoleState
) -> None:
    assert question(command_id, state) is None
