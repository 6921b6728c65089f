"""The console as the window sees it: the store's changes as Qt signals, the window's wishes as commands.

This is where Qt and the rest meet. Everything runs on the Qt thread, which is also the loop's; each method
returns at once. ``app.commands.console.Console`` is the protocol that this class fulfils.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Unpack

from PySide6.QtCore import QObject, QTimer, Signal

from app.bridge import report
from app.bridge.report_writer import ReportWriter
from app.bridge.speech import find_program
from app.commands import key_file, profiles
from app.commands.availability import possible
from app.commands.dispatcher import Dispatcher
from app.commands.ids import CommandId
from app.commands.keymap import KeyMap
from app.commands.links import dialled
from app.commands.plan import Arguments, Given
from app.commands.setup import Setup
from app.language import tr
from app.reasons import reason_of
from app.settings.declared import KEYS, LINKS_CALL, NOTICE_SECONDS, NUMERIC_PAD
from app.settings.installation import Places
from app.settings.store import Settings
from app.state.completion import SuggestionChosen
from app.state.destination import DestinationTyped
from app.state.diagnostics import ReportMoved, TraceCleared, WatchAsked
from app.state.headsets import Announced
from app.state.model import ConsoleState, Selection, Severity, Topic
from app.state.notices import Noticed, NoticeDismissed
from app.state.selection import Selected
from app.state.store import Store
from app.state.watched import ReportProgress, SipMessage, Watched

LINK_SHOWN = 80
PromptAnswer = Callable[[str, Mapping[str, str] | None], None]


class ConsoleModel(QObject):
    """State, signals and commands for the window."""

    changed = Signal(object)
    window_command = Signal(object)
    setting_changed = Signal(str)
    raise_asked = Signal()
    pressed = Signal(object)

    def __init__(
        self,
        store: Store,
        settings: Settings,
        answer_prompt: PromptAnswer,
        places: Places | None = None,
        setup: Setup | None = None,
    ) -> None:
        """``places`` is where the logs are that go into a report; without ``setup`` nothing is set up."""
        super().__init__()
        self._setup = setup
        self._places = places
        self._can_speak = find_program() is not None
        self._reports = ReportWriter()
        self._reports.moved.connect(self._report_moved)
        self._reports.ended.connect(self._report_ended)
        self._store = store
        self._settings = settings
        self._answer_prompt = answer_prompt
        self._dispatcher: Dispatcher | None = None
        self._keymap = _keymap(settings)
        self._unsubscribe = [store.subscribe(self._on_state), settings.subscribe(self._on_setting)]
        self._timed: dict[int, QTimer] = {}

    def attach(self, dispatcher: Dispatcher) -> None:
        """Let commands out; before this they are dropped."""
        self._dispatcher = dispatcher

    def close(self) -> None:
        """Hear of nothing any more."""
        self._reports.close()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = []
        for timer in self._timed.values():
            timer.stop()
        self._timed = {}

    @property
    def state(self) -> ConsoleState:
        """The state now."""
        return self._store.state

    @property
    def settings(self) -> Settings:
        """The settings, to read."""
        return self._settings

    @property
    def setup(self) -> Setup | None:
        """Profiles and their trials."""
        return self._setup

    def possible(self, command_id: CommandId) -> bool:
        """Whether the command can be given now."""
        return possible(command_id, self._store.state)

    def dispatch(self, command_id: CommandId, **arguments: Unpack[Given]) -> None:
        """Give a command."""
        if self._dispatcher is not None:
            self._dispatcher.give(command_id, Arguments(**arguments))

    def press(self, command_id: CommandId) -> None:
        """Have the window give a command, as if its key had been pressed there."""
        self.pressed.emit(command_id)

    def keys(self, command_id: CommandId) -> tuple[str, ...]:
        """The keys of a command by the user's key map."""
        return self._keymap.keys(command_id)

    @property
    def keymap(self) -> KeyMap:
        """The keys of all commands, as the user has them."""
        return self._keymap

    def change_keys(self, keymap: KeyMap) -> None:
        """Use and save another map of keys."""
        self.change_setting(KEYS.key, keymap.to_text())

    def export_keys(self, path: str) -> None:
        """Write the changed keys into a file."""
        try:
            Path(path).write_text(key_file.write(self._keymap), "utf-8")
        except OSError as error:
            self._tell(
                Severity.ERROR, tr("The keys could not be exported: {reason}.", reason=reason_of(error))
            )
        else:
            self._tell(Severity.INFORMATION, tr("The keys were exported to {path}.", path=path))

    def import_keys(self, path: str) -> None:
        """Use the changed keys of a file, which is small or refused."""
        try:
            with Path(path).open("rb") as file:
                content = file.read(key_file.MAX_BYTES + 1)
            if len(content) > key_file.MAX_BYTES:
                raise key_file.KeyFileError(str(key_file.NO_KEYS))
            changed = key_file.read(content.decode("utf-8"))
        except OSError as error:
            self._tell(
                Severity.ERROR, tr("The keys could not be imported: {reason}.", reason=reason_of(error))
            )
        except UnicodeDecodeError:
            self._tell(Severity.ERROR, str(key_file.NO_KEYS))
        except key_file.KeyFileError as error:
            self._tell(Severity.ERROR, str(error))
        else:
            self.change_keys(KeyMap(changed, self._keymap.profiles))
            self._tell(Severity.INFORMATION, tr("The keys were imported."))

    def _tell(self, severity: Severity, sentence: str) -> None:
        self._store.apply(Noticed(severity, sentence))

    def watch(self, watched: Watched, on: bool) -> None:
        """Ask for what is told only while somebody looks, or no more."""
        self._store.apply(WatchAsked(watched, on))

    @property
    def can_speak(self) -> bool:
        """Whether announcements can be spoken on this system."""
        return self._can_speak

    def speak(self, text: str, *, urgent: bool) -> None:
        """Have an announcement spoken, where the user wants that."""
        self._store.apply(Announced(text, urgent))

    def clear_trace(self) -> None:
        """Forget the SIP messages so far."""
        self._store.apply(TraceCleared())

    def save_trace(self, path: str, messages: Sequence[SipMessage]) -> None:
        """Write SIP messages into a file."""
        try:
            Path(path).write_text("\n".join(report.sip_text(message) for message in messages), "utf-8")
        except OSError as error:
            self._tell(
                Severity.ERROR, tr("The messages could not be saved: {reason}.", reason=reason_of(error))
            )

    def export_report(self, path: str, page: str, *, anonymous: bool) -> None:
        """Write a report, one at a time."""
        if not self._reports.busy:
            told = report.content(self.state, self._settings, self._places, datetime.now(UTC), page)
            self._reports.write(Path(path), told, anonymous=anonymous)

    def _report_moved(self, done: int, steps: int) -> None:
        self._store.apply(ReportMoved(ReportProgress(done, steps)))

    def _report_ended(self, path: str, reason: str) -> None:
        self._store.apply(ReportMoved(None))
        if reason:
            self._tell(Severity.ERROR, tr("The report could not be written: {reason}.", reason=reason))
        else:
            self._tell(Severity.INFORMATION, tr("The report was written to {path}.", path=path))

    def type_destination(self, text: str) -> None:
        """Tell what stands in the dial box."""
        self._store.apply(DestinationTyped(text))

    def open_link(self, link: str) -> None:
        """Take a telephone link of another program: into the dial box, or at once, as the setting has it."""
        typed = dialled(link)
        if typed is None:
            self._tell(
                Severity.WARNING,
                tr("That link holds no number that can be called: {link}", link=link[:LINK_SHOWN]),
            )
            return
        self.type_destination(typed)
        if self._settings.flag(LINKS_CALL):
            self.dispatch(CommandId.CALL, destination=typed)
        else:
            self.window_command.emit(CommandId.FOCUS_DIAL_BOX)

    def choose_suggestion(self, row: int) -> None:
        """Tell which suggestion for the dial box is meant; -1 for the text itself."""
        self._store.apply(SuggestionChosen(row))

    def select(self, selection: Selection) -> None:
        """Tell what the user has chosen in the lists."""
        self._store.apply(Selected(selection))

    def answer_prompt(self, prompt_id: str, values: Mapping[str, str] | None) -> None:
        """Answer the prompt, or cancel it."""
        self._answer_prompt(prompt_id, values)

    def dismiss_notice(self, notice_id: int) -> None:
        """Take a notice off the screen."""
        self._store.apply(NoticeDismissed(notice_id))

    def change_setting(self, key: str, value: object) -> None:
        """Set and save a setting. Raises SettingError."""
        try:
            self._settings.change(key, value)
        except OSError as error:
            sentence = tr("The settings could not be saved: {reason}.", reason=reason_of(error))
            self._store.apply(Noticed(Severity.ERROR, sentence))

    def _on_state(self, topics: frozenset[Topic]) -> None:
        if Topic.NOTICES in topics:
            self._time_notices()
        self.changed.emit(topics)

    def _on_setting(self, key: str) -> None:
        if key in {KEYS.key, NUMERIC_PAD.key}:
            self._keymap = _keymap(self._settings)
        self.setting_changed.emit(key)

    def _time_notices(self) -> None:
        """Let notices go by themselves, but not errors."""
        shown = {notice.notice_id: notice for notice in self._store.state.notices}
        for gone in [notice_id for notice_id in self._timed if notice_id not in shown]:
            self._timed.pop(gone).stop()
        for notice_id, notice in shown.items():
            if notice.severity is not Severity.ERROR and notice_id not in self._timed:
                timer = QTimer(self, singleShot=True, interval=self._settings.number(NOTICE_SECONDS) * 1000)
                timer.timeout.connect(lambda notice_id=notice_id: self.dismiss_notice(notice_id))
                timer.start()
                self._timed[notice_id] = timer


def _keymap(settings: Settings) -> KeyMap:
    beside = (profiles.NUMERIC_PAD,) if settings.flag(NUMERIC_PAD) else ()
    return KeyMap.parse(settings.text(KEYS), beside)
