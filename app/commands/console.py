"""What the window may ask of the program: state to draw, signals of changes, and one way out for commands.

``app.bridge.console.ConsoleModel`` is the implementation; the window sees this protocol only, so it needs
neither a network nor a loop to be tested. All of it is called on the Qt thread and returns at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol, Unpack

from app.commands.ids import CommandId
from app.commands.keymap import KeyMap
from app.commands.plan import Given
from app.commands.setup import Setup
from app.commands.signal import Signal
from app.settings.store import Settings
from app.state.model import ConsoleState, Selection
from app.state.watched import SipMessage, Watched


class Console(Protocol):
    """The program, as the window knows it."""

    @property
    def changed(self) -> Signal:
        """Carries a ``frozenset[Topic]``: what is new in ``state``."""

    @property
    def window_command(self) -> Signal:
        """Carries a ``CommandId`` whose plan is ``InWindow``: the window is to carry it out."""

    @property
    def setting_changed(self) -> Signal:
        """Carries the key (``str``) of a setting that has a new value."""

    @property
    def raise_asked(self) -> Signal:
        """The program was started a second time: the window comes to the front."""

    @property
    def pressed(self) -> Signal:
        """Carries a ``CommandId`` that was given from outside the window, by a key or by another program."""

    @property
    def state(self) -> ConsoleState:
        """The state now."""

    @property
    def settings(self) -> Settings:
        """The settings, to read; ``change_setting`` writes."""

    @property
    def setup(self) -> Setup | None:
        """Profiles and their trials; None where nothing can be set up."""

    def possible(self, command_id: CommandId) -> bool:
        """Whether the command can be given now."""

    def dispatch(self, command_id: CommandId, **arguments: Unpack[Given]) -> None:
        """Give a command. What ``arguments`` leave out comes from the state (the selection, the dial box).

        One that is not possible now becomes a notice that says what is missing.
        """

    def keys(self, command_id: CommandId) -> tuple[str, ...]:
        """The keys of a command by the user's key map, as Qt's portable texts."""

    @property
    def keymap(self) -> KeyMap:
        """The keys of all commands, as the user has them."""

    def change_keys(self, keymap: KeyMap) -> None:
        """Use and save another map of keys."""

    def export_keys(self, path: str) -> None:
        """Write the changed keys into a file; what comes of it is told by a notice."""

    def import_keys(self, path: str) -> None:
        """Use the changed keys of a file; what is wrong with it is told by a notice."""

    def watch(self, watched: Watched, on: bool) -> None:
        """Ask for what is told only while somebody looks, or no more."""

    @property
    def can_speak(self) -> bool:
        """Whether announcements can be spoken on this system."""

    def speak(self, text: str, *, urgent: bool) -> None:
        """Have an announcement spoken, where the user wants that."""

    def clear_trace(self) -> None:
        """Forget the SIP messages so far."""

    def save_trace(self, path: str, messages: Sequence[SipMessage]) -> None:
        """Write SIP messages into a file; a notice tells where that failed."""

    def export_report(self, path: str, page: str, *, anonymous: bool) -> None:
        """Write a report (zip), by and by: see ``state.diagnostics.report``; a notice tells how it ended.

        ``page`` is its first one, for people.
        An ``anonymous`` one has made-up names and numbers. One at a time: another is not begun meanwhile.
        """

    def type_destination(self, text: str) -> None:
        """Tell what stands in the dial box."""

    def choose_suggestion(self, row: int) -> None:
        """Tell which suggestion for the dial box is meant; -1 for the text itself."""

    def select(self, selection: Selection) -> None:
        """Tell what the user has chosen in the lists."""

    def answer_prompt(self, prompt_id: str, values: Mapping[str, str] | None) -> None:
        """Answer ``state.prompt`` with a value for each field, or None where the user cancels."""

    def dismiss_notice(self, notice_id: int) -> None:
        """Take a notice off the screen."""

    def change_setting(self, key: str, value: object) -> None:
        """Set and save a setting. Raises ``app.settings.declared.SettingError`` for an impossible value."""
