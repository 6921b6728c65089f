"""The window's one way to give a command: asks for what is missing or must be confirmed, then dispatches.

Menus, keys, buttons and rows all come through here. GUI thread.
"""

from __future__ import annotations

from typing import Unpack

from PySide6.QtCore import QObject, Signal

from app.commands.command import Need
from app.commands.console import Console
from app.commands.ids import CommandId
from app.commands.plan import Given
from app.commands.table import BY_ID
from app.ui.input.questions import Question, question
from app.ui.models.key_words import key_label
from app.ui.models.offers import lacks_destination

ENTER = frozenset({"Return", "Enter"})


class Gate(QObject):
    """Gives commands to the console."""

    question_asked = Signal(object, object)
    """A ``Question``, and what to call when the answer is yes."""
    digits_asked = Signal()
    destination_asked = Signal(object)
    """The ``CommandId`` that lacks a destination."""
    giving = Signal()
    """A command is about to be dispatched."""
    given = Signal(object)
    """The ``CommandId`` that was dispatched."""

    def __init__(self, console: Console, parent: QObject) -> None:
        super().__init__(parent)
        self._console = console
        self._key_labels: dict[CommandId, str] = {}
        self._labels_while_typing: dict[CommandId, str] = {}
        self.read_keys()

    def give(self, command_id: CommandId, **arguments: Unpack[Given]) -> None:
        """Give a command, or ask first."""
        state = self._console.state
        needs = BY_ID[command_id].needs
        if needs is Need.DIGITS and not arguments and self._console.possible(command_id):
            self.digits_asked.emit()
            return
        if needs is Need.DESTINATION and not arguments and lacks_destination(command_id, state):
            self.destination_asked.emit(command_id)
            return
        asked: Question | None = None
        if self._console.possible(command_id) or arguments:
            asked = question(command_id, state, arguments.get("participant_id"), arguments.get("call_id"))
        if asked is None:
            self._dispatch(command_id, arguments)
        else:
            self.question_asked.emit(asked, lambda: self._dispatch(command_id, arguments))

    def read_keys(self) -> None:
        """Take over the key map: at the start and when the user has changed it."""
        keys = {command_id: self._console.keys(command_id) for command_id in CommandId}
        self._key_labels = {command_id: key_label(each[0]) for command_id, each in keys.items() if each}
        others = {command_id: [key for key in each if key not in ENTER] for command_id, each in keys.items()}
        self._labels_while_typing = {
            command_id: key_label(each[0]) if each else "" for command_id, each in others.items()
        }

    def key_labels(self, *, typing: bool = False) -> dict[CommandId, str]:
        """The first key of each command, as people of this system write it; Enter is of what is typed."""
        return self._labels_while_typing if typing else self._key_labels

    def _dispatch(self, command_id: CommandId, arguments: Given) -> None:
        self.giving.emit()
        self._console.dispatch(command_id, **arguments)
        self.given.emit(command_id)
