"""Speaks to screen readers: changes of the state as they happen, and how things stand when asked.

How much may interrupt is a setting. What was said last can be heard again. GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.commands.ids import CommandId
from app.commands.table import BY_ID
from app.language import tr
from app.settings.declared import ANNOUNCE, WAITING_SECONDS, Announce
from app.state.model import ConsoleState, Topic
from app.ui.models.announcements import announcements, calls_status, console_status, display, warnings
from app.ui.views.view import Surroundings

TOPICS = frozenset(
    {Topic.CALLS, Topic.PARKED, Topic.NOTICES, Topic.CONNECTION, Topic.ENGINE, Topic.SOFTPHONE, Topic.DEVICES}
)
POLITE = QAccessible.AnnouncementPoliteness.Polite
ASSERTIVE = QAccessible.AnnouncementPoliteness.Assertive


class Announcer(QObject):
    """Compares each state with the one before."""

    said = Signal(str)
    """What a screen reader was given to read."""

    def __init__(self, around: Surroundings, window: QWidget, hint: Callable[[], str]) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        self._hint = hint
        self._state: ConsoleState = around.console.state
        self._last = ""
        self._warned: frozenset[str] = frozenset()
        self._operation = ""
        self._outcome = ""
        self._sayings: dict[CommandId, Callable[[], str]] = {
            CommandId.SAY_CONSOLE: lambda: console_status(self._now()),
            CommandId.SAY_DISPLAY: lambda: display(self._now(), self._hint(), around.monotonic()),
            CommandId.SAY_AGAIN: lambda: self._last or tr("Nothing was said yet."),
            CommandId.SAY_CALLS: lambda: calls_status(self._now(), around.monotonic(), around.backend_now()),
            CommandId.TOGGLE_SPEECH: self._toggle,
            CommandId.SAY_LAST_OPERATION: self._last_operation,
        }

    def changed(self, topics: frozenset[Topic]) -> None:
        """Announce what is new since the last time."""
        if not topics & TOPICS:
            return
        old, self._state = self._state, self._now()
        for each in announcements(old, self._state, self._around.monotonic()):
            self._outcome = each.text
            self._announce(each.text, urgent=each.urgent)

    def beat(self) -> None:
        """Warn, once each, of callers who wait too long and of parked calls that soon come back."""
        around = self._around
        patience = around.console.settings.number(WAITING_SECONDS)
        due = warnings(self._now(), around.monotonic(), around.backend_now(), patience)
        for key in due.keys() - self._warned:
            self._announce(due[key], urgent=False)
        self._warned = frozenset(due)

    def _announce(self, text: str, *, urgent: bool) -> None:
        wanted = self._around.console.settings.text(ANNOUNCE)
        if wanted != Announce.OFF:
            self._say(text, urgent=wanted == Announce.ASSERTIVE or (urgent and wanted == Announce.IMPORTANT))

    def given(self, command_id: CommandId) -> None:
        """Remember a command as the last operation."""
        if command_id not in self._sayings:
            self._operation, self._outcome = BY_ID[command_id].title, ""

    def asked(self, command_id: CommandId) -> bool:
        """Say what a status key asks for; False for any other command."""
        saying = self._sayings.get(command_id)
        if saying is None:
            return False
        self._say(saying(), urgent=True)
        return True

    def _say(self, text: str, *, urgent: bool) -> None:
        event = QAccessibleAnnouncementEvent(self._window, text)
        event.setPoliteness(ASSERTIVE if urgent else POLITE)
        QAccessible.updateAccessibility(event)
        self._around.console.speak(text, urgent=urgent)
        self._last = text
        self.said.emit(text)

    def _toggle(self) -> str:
        off = self._around.console.settings.text(ANNOUNCE) == Announce.OFF
        self._around.console.change_setting(
            ANNOUNCE.key, Announce.IMPORTANT.value if off else Announce.OFF.value
        )
        return tr("Announcements on.") if off else tr("Announcements off.")

    def _last_operation(self) -> str:
        if not self._operation:
            return tr("No command was given yet.")
        return f"{self._operation}. {self._outcome}".strip()

    def _now(self) -> ConsoleState:
        return self._around.console.state
