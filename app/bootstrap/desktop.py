"""The program with its window: QApplication, one loop for Qt and asyncio, the wiring of window and program.

The window is shown before the network code is loaded, so that it is there as early as can be. Runs on the
main thread.
"""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
from collections.abc import Coroutine

import qasync
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap import instance, launch
from app.bootstrap.application import Application
from app.bootstrap.arguments import Options
from app.bootstrap.foundation import Foundation
from app.bootstrap.link_events import LinkEvents
from app.bootstrap.own_threads import OwnThreads
from app.bootstrap.signals import end_on_signals
from app.bootstrap.trials import Trials
from app.bridge.console import ConsoleModel
from app.bridge.prompts import Prompter
from app.bridge.setup import SetupModel
from app.bridge.system_keys.follower import SystemKeyFollower
from app.bridge.system_keys.platform import open_source
from app.commands.ids import CommandId
from app.language import tr
from app.settings.declared import LANGUAGE
from app.settings.installation import APPLICATION, Places
from app.settings.profiles import Profile
from app.state.action import LanguageChanged, SignedOut
from app.state.connection import BackendConnecting
from app.state.model import Severity
from app.state.notices import Noticed
from app.ui.translators import Translators
from app.ui.views.main_window import MainWindow
from backend.contract.version import VERSION


def run(options: Options, where: Places, backend: subprocess.Popen[bytes] | None) -> int:
    """Show the window and run until it is closed; return the exit status."""
    application = Application(sys.argv[:1])
    application.setApplicationName(APPLICATION)
    application.setApplicationDisplayName(APPLICATION)
    application.setApplicationVersion(VERSION)
    application.setDesktopFileName("deskline")
    # The last window closing ends the program in order; Qt ending its loop by itself would not.
    application.setQuitOnLastWindowClosed(False)
    translators = Translators(application)
    desktop = Desktop(application, Foundation(options, where, translators.use), translators)
    gc.freeze()
    gc.enable()
    with qasync.QEventLoop(application) as loop:
        asyncio.set_event_loop(loop)
        loop.set_default_executor(OwnThreads())
        loop.run_until_complete(_to_the_end(desktop.run(backend)))
    asyncio.set_event_loop(None)
    return 0


async def _to_the_end(work: Coroutine[None, None, None]) -> None:
    """Do the work, and leave no task behind: a loop that is closed could end none in order."""
    try:
        await work
    finally:
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)


class Desktop:
    """The window and its model; shown when it is made, alive while ``run`` runs."""

    def __init__(
        self, application: QApplication, foundation: Foundation, translators: Translators | None = None
    ) -> None:
        self.foundation = foundation
        self._prompter = Prompter(foundation.store)
        self._left = asyncio.Event()
        self._ending = False
        self._begun = False
        self._links = LinkEvents(application)
        self._translators = translators
        self.setup = SetupModel(
            foundation.profiles,
            foundation.ring,
            try_account=Trials(launch.softphone(foundation.places, audio="none", name="trial")),
            use=self._use,
        )
        self.console = ConsoleModel(
            foundation.store, foundation.settings, self._prompter.answer, foundation.places, self.setup
        )
        self.console.setting_changed.connect(self._setting_changed)
        self.window = MainWindow(self.console)
        self.window.show()
        application.lastWindowClosed.connect(self.quit)
        if isinstance(application, Application):
            application.quit_asked.connect(self._close_window)
        application.processEvents()

    def _started_again(self, again: instance.StartedAgain) -> None:
        if again.command is not None:
            self.console.press(again.command)
            return
        self.console.raise_asked.emit()
        if again.link:
            self.console.open_link(again.link)

    def _close_window(self) -> None:
        """Ask the window that is there now, which asks the user while calls are up."""
        self.window.close()

    def quit(self) -> None:
        """End the program."""
        self._ending = True
        self._left.set()

    def _setting_changed(self, key: str) -> None:
        if key == LANGUAGE.key and self._translators is not None:
            self._translators.use(self.foundation.settings.text(LANGUAGE))
            self.foundation.store.apply(LanguageChanged())
            QTimer.singleShot(0, self.window, self._open_anew)

    def _open_anew(self) -> None:
        """Replace the window by one in another language, in its place; calls and program go on."""
        former = self.window
        former.let_close()
        self.window = MainWindow(self.console)
        if not former.isMaximized():
            self.window.setGeometry(former.geometry())
        self.window.show()
        self.window.card.note.take_up(former.card.note.draft())
        for command_id in former.dialogs.shown():
            self.window.dialogs.open(command_id)
        former.close()
        former.deleteLater()

    async def run(self, backend: subprocess.Popen[bytes] | None) -> None:
        """Run one program after another behind the window, each with its profile, until the user ends it."""
        from app.bootstrap.program import (
            DemoBusyError,
            Program,
            Window,
        )  # the network code: after the window is shown

        end_on_signals(self.quit)
        asked = Window(self._prompter.ask, self.console.window_command.emit, self.quit)
        keys = SystemKeyFollower(
            self.foundation.store, self.foundation.settings, open_source, self.console.press
        )
        server = await instance.listen(self.foundation.places.run, self._started_again)
        self._links.opened.connect(self.console.open_link)
        try:
            while True:
                self._left.clear()
                try:
                    program = Program(self.foundation, asked, backend)
                except (DemoBusyError, OSError) as error:
                    self.foundation.store.apply(Noticed(Severity.ERROR, str(error)))
                    self.foundation.profile = None
                    program = Program(self.foundation, asked, None)
                backend = None
                self.console.attach(program.dispatcher)
                try:
                    if not self._ending:
                        await program.start()
                        self._ask_what_was_asked_for()
                        await self._left.wait()
                finally:
                    if self._ending:
                        instance.close(server, self.foundation.places.run)
                        self.window.let_close()
                        self.window.close()
                        self.console.close()
                    await program.close()
                if self._ending:
                    break
                self.foundation.store.apply(SignedOut())
                self.foundation.store.apply(BackendConnecting(tr("Starting…")))
        finally:
            instance.close(server, self.foundation.places.run)
            keys.close()
            await self.setup.close()

    def _use(self, profile: Profile) -> None:
        """Go on with another profile."""
        self.foundation.profile = profile
        self._left.set()

    def _ask_what_was_asked_for(self) -> None:
        """Once: what the command line names; the assistant, where nothing is set up."""
        options, first = self.foundation.options, not self._begun
        self._begun = True
        if first and options.link:
            self.console.open_link(options.link)
        if first and options.provision:
            self.console.window_command.emit(CommandId.PROFILES)
            from app.ui.dialogs.profiles import ProfilesDialog

            dialog = self.window.dialogs.opened(CommandId.PROFILES)
            if isinstance(dialog, ProfilesDialog):
                dialog.set_up_from(options.provision)
        elif first and self.foundation.profile is None:
            self.console.window_command.emit(CommandId.SET_UP)
