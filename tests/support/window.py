"""The main window over the real console model and store, with a spy in the place of the dispatcher.

States are put in as a whole; keys are pressed where the focus is; commands that leave the window are kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.bridge.console import ConsoleModel
from app.commands.dispatcher import Dispatcher
from app.commands.ids import CommandId
from app.commands.plan import Arguments, InWindow, Select
from app.commands.table import BY_ID
from app.settings.store import Settings
from app.state.model import ConsoleState
from app.state.selection import Selected
from app.state.store import Store, changed
from app.ui.views.main_window import MainWindow
from tests.support.console_values import MONOTONIC, NOW
from tests.support.fake_setup import FakeSetup

NONE = Qt.KeyboardModifier.NoModifier


class SpyDispatcher(Dispatcher):
    """Keeps the commands that would leave the window; has the others done."""

    def __init__(self, store: Store, console: ConsoleModel) -> None:
        self._spied_store = store
        self._console = console
        self.given: list[tuple[CommandId, Arguments]] = []

    def give(self, command_id: CommandId, arguments: Arguments) -> None:
        """Take a command."""
        plan = BY_ID[command_id].plan(self._spied_store.state, arguments)
        if isinstance(plan, InWindow):
            self._console.window_command.emit(command_id)
        elif isinstance(plan, Select):
            self._spied_store.apply(Selected(plan.selection))
        else:
            self.given.append((command_id, arguments))


@dataclass
class Desk:
    """A window to press keys in."""

    folder: Path
    state: ConsoleState
    prompt_answers: list[tuple[str, Mapping[str, str] | None]] = field(default_factory=list)
    now: float = MONOTONIC

    def __post_init__(self) -> None:
        self.settings = Settings(self.folder / "settings.json")
        self.store = Store(self.state)
        self.setup = FakeSetup(self.folder)
        self.console = ConsoleModel(
            self.store,
            self.settings,
            lambda prompt_id, values: self.prompt_answers.append((prompt_id, values)),
            setup=self.setup,
        )
        self.spy = SpyDispatcher(self.store, self.console)
        self.console.attach(self.spy)
        self.window = MainWindow(self.console, monotonic=lambda: self.now, now=lambda: NOW)
        self.window.show()
        QApplication.processEvents()

    @property
    def given(self) -> list[tuple[CommandId, Arguments]]:
        """The commands given so far."""
        return self.spy.given

    def ids(self) -> list[CommandId]:
        """The ids of the commands given so far."""
        return [command_id for command_id, _ in self.given]

    def become(self, state: ConsoleState) -> None:
        """Have the state be another one."""
        old, self.store.state = self.store.state, state
        self.console.changed.emit(changed(old, state))
        QApplication.processEvents()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
        """Press a key where the focus is, or on a widget."""
        QTest.keyClick(on or self.window.focusWidget() or self.window, key, modifiers)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(self.window.focusWidget() or self.window, text)
        QApplication.processEvents()

    def close(self) -> None:
        """Take the window down, with all that belongs to it."""
        self.window.let_close()
        self.window.close()
        self.console.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def children(parent: QObject, kind: type[QWidget]) -> list[QWidget]:
    """All visible widgets of a kind."""
    return [each for each in parent.findChildren(kind) if each.isVisible()]
