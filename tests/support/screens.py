"""The screens of the console as pictures: sample states in a real window, every theme, several sizes."""

from __future__ import annotations

import dataclasses
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.bridge.console import ConsoleModel
from app.bridge.registration_words import certificate_details, certificate_sentence
from app.commands.ids import CommandId
from app.commands.setup import Trial
from app.settings.declared import TEXT_SIZE, THEME
from app.settings.profile_fields import Connects
from app.settings.store import Settings
from app.softphone.protocol import Certificate, CertificateFlaw
from app.state.model import ConsoleState
from app.state.store import Store
from app.ui.dialogs.assistant import AssistantDialog
from app.ui.dialogs.profiles import ProfilesDialog
from app.ui.translators import Translators
from app.ui.views.main_window import MainWindow
from tests.support import console_extremes as extremes
from tests.support import console_states as states
from tests.support import console_values as values
from tests.support.fake_setup import FakeSetup

SMALL = (1024, 700)
LARGE = (1920, 1080)
FRAME = "#7a8897"
THEMES = ("light", "dark", "high-contrast")


@dataclasses.dataclass(frozen=True)
class Screen:
    """A state, a size, and what is opened on it: a function from the window to another top-level widget."""

    name: str
    state: ConsoleState
    size: tuple[int, int] = SMALL
    opens: Callable[[MainWindow], QWidget | None] | None = None
    text_size: int = 100


def _dialog(command_id: CommandId) -> Callable[[MainWindow], QWidget | None]:
    def opens(window: MainWindow) -> QWidget | None:
        window.dialogs.open(command_id)
        return window.dialogs.opened(command_id)

    return opens


def _keypad(window: MainWindow) -> QWidget:
    window.gate.give(CommandId.DTMF)
    return window.keypad


def _note(window: MainWindow) -> None:
    window.card.note.begin()
    window.card.note.edit.setPlainText(
        "Asks for the offer of last week.\nCall back before four, on the mobile."
    )


def _quit(window: MainWindow) -> QWidget | None:
    window.close()
    return window.dialogs.question


CERTIFICATE = Certificate(
    "pbx.example.org",
    "pbx.example.org",
    1_790_000_000,
    1_850_000_000,
    "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
    [CertificateFlaw.SELF_SIGNED],
)
PROFILES: tuple[tuple[str, dict[str, str]], ...] = (
    ("Reception", {"connects": "phone", "registrar": "pbx.example.org", "number": "200"}),
    ("Head office", {"connects": "backend", "backend-url": "https://deskline.example.org"}),
    ("This computer", {"connects": "local"}),
)


def _assistant(page: int) -> Callable[[MainWindow], QWidget | None]:
    """The assistant at its choice (0), at an account whose certificate nobody knows (1), at sound (2).

    At a backend's address that is wrong (3), at the name (4).
    """

    def opens(window: MainWindow) -> QWidget | None:
        window.dialogs.open(CommandId.SET_UP)
        dialog = window.dialogs.opened(CommandId.SET_UP)
        assert isinstance(dialog, AssistantDialog)
        if page in (2, 4):
            dialog.choices[Connects.DEMO].click()
        if page == 4:
            dialog.next.click()
        if page == 3:
            dialog.choices[Connects.BACKEND].click()
            dialog.next.click()
        if page == 1:
            dialog.choices[Connects.PHONE].click()
            form = dialog.form
            assert form is not None
            form.test.click()
            words, details = certificate_sentence(CERTIFICATE), certificate_details(CERTIFICATE)
            form.show_trial(Trial(False, words, details, CERTIFICATE.fingerprint))
        return dialog

    return opens


def _profile(window: MainWindow) -> QWidget | None:
    dialog = _dialog(CommandId.PROFILES)(window)
    assert isinstance(dialog, ProfilesDialog)
    dialog.change.click()
    if dialog.editor is not None:
        dialog.editor.form.more.click()
    return dialog.editor


SCREENS = (
    Screen("idle", states.IDLE),
    Screen("ringing", states.TWO_RINGING),
    Screen("console", states.BUSY),
    Screen("dialling", states.DIALLING),
    Screen("heard-early", extremes.HEARD_EARLY),
    Screen("transferred", states.TRANSFERRED),
    Screen("typing", states.TYPING),
    Screen("consulting", states.CONSULTING),
    Screen("conference", states.CONFERENCING),
    Screen("note", states.NOTED),
    Screen("listening", states.LISTENING),
    Screen("many-calls", states.MANY),
    Screen("long-names", states.LONG),
    Screen("fifty-calls", extremes.FIFTY),
    Screen("looking-up", extremes.LOOKING_UP),
    Screen("another-system", extremes.ELSEWHERE),
    Screen("not-set-up", extremes.NOT_SET_UP),
    Screen("backend-slow", extremes.SLOW),
    Screen("note-writing", states.BUSY, opens=_note),
    Screen("palette", states.BUSY, opens=_dialog(CommandId.PALETTE)),
    Screen("no-sound", states.NO_SOUND),
    Screen("connection-lost", states.LOST),
    Screen("do-not-disturb", states.IN_PEACE),
    Screen("playing", states.PLAYING),
    Screen("sign-in", states.SIGN_IN, opens=lambda window: window.dialogs.prompt),
    Screen("keypad", states.BUSY, opens=_keypad),
    Screen("quit", states.BUSY, opens=_quit),
    Screen("preferences", states.IDLE, opens=_dialog(CommandId.PREFERENCES)),
    Screen("audio", states.TRYING, opens=_dialog(CommandId.AUDIO_SETTINGS)),
    Screen("headsets", extremes.HEADSETS, opens=_dialog(CommandId.AUDIO_SETTINGS)),
    Screen("keys", states.IDLE, opens=_dialog(CommandId.KEY_EDITOR)),
    Screen("diagnostics", states.DIAGNOSED, opens=_dialog(CommandId.DIAGNOSTICS)),
    Screen("set-up", states.IDLE, opens=_assistant(0)),
    Screen("set-up-account", states.IDLE, opens=_assistant(1)),
    Screen("set-up-backend", states.IDLE, opens=_assistant(3)),
    Screen("set-up-name", states.IDLE, opens=_assistant(4)),
    Screen("set-up-sound", states.IDLE, opens=_assistant(2)),
    Screen("profiles", states.IDLE, opens=_dialog(CommandId.PROFILES)),
    Screen("profile", states.IDLE, opens=_profile),
    Screen("help", states.IDLE, opens=_dialog(CommandId.HELP)),
    Screen("about", states.IDLE, opens=_dialog(CommandId.ABOUT)),
    Screen("console-full-screen", states.BUSY, LARGE),
    Screen("many-calls-full-screen", states.MANY, LARGE),
    Screen("console-double-size", states.BUSY, LARGE, text_size=200),
    Screen("console-double-size-small", states.BUSY, text_size=200),
    Screen("preferences-double-size", states.IDLE, LARGE, _dialog(CommandId.PREFERENCES), text_size=200),
)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak a language for as long as the context lasts, and English after it."""
    translators = Translators(QApplication.instance() or QApplication([]), QLocale.c())
    translators.use(language)
    try:
        yield
    finally:
        translators.use("en")


@contextmanager
def shown(screen: Screen, theme: str, language: str = "en") -> Iterator[MainWindow]:
    """Show a screen for as long as the context lasts."""
    with tempfile.TemporaryDirectory() as folder, speaking(language):
        settings = Settings(Path(folder) / "settings.json")
        settings.change(THEME.key, theme)
        settings.change(TEXT_SIZE.key, screen.text_size)
        setup = FakeSetup(Path(folder))
        for name, given in PROFILES:
            setup.kept.add(name, given)
        console = ConsoleModel(Store(screen.state), settings, lambda *_: None, setup=setup)
        window = MainWindow(console, monotonic=lambda: values.MONOTONIC, now=lambda: values.NOW)
        window.resize(*screen.size)
        window.show()
        QApplication.processEvents()
        try:
            yield window
        finally:
            window.let_close()
            window.close()
            console.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def picture(screen: Screen, theme: str, language: str = "en") -> QPixmap:
    """Draw a screen, with what is opened on it in its place."""
    with shown(screen, theme, language) as window:
        opened = screen.opens(window) if screen.opens is not None else None
        QApplication.processEvents()
        result = window.grab()
        if opened is not None:
            opened.ensurePolished()
            painter = QPainter(result)
            place, drawn = _place(window, opened), opened.grab()
            painter.drawPixmap(place, drawn)
            painter.setPen(QColor(FRAME))
            painter.drawRect(QRect(place, drawn.deviceIndependentSize().toSize()))
            painter.end()
            opened.hide()
        return result


def _place(window: MainWindow, opened: QWidget) -> QPoint:
    if opened is window.keypad:
        return window.mapFromGlobal(opened.pos())
    return QPoint((window.width() - opened.width()) // 2, (window.height() - opened.height()) // 2)
