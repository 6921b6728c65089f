"""The program with its window: QApplication, one loop for Qt and asyncio, the wiring of window and program.

The window is shown before the network code is loaded, so that it is there as early as can be. Runs on the
main thread.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import qasync
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap import instance
from app.bootstrap.arguments import Options
from app.bootstrap.foundation import Foundation
from app.bootstrap.link_events import LinkEvents
from app.bootstrap.signals import end_on_signals
from app.bridge.console import ConsoleModel
from app.bridge.prompts import Prompter
from app.bridge.system_keys.follower import SystemKeyFollower
from app.bridge.system_keys.platform import open_source
from app.settings.declared import LANGUAGE
from app.settings.installation import APPLICATION, Places
from app.ui.translators import Translators
from app.ui.views.main_window import MainWindow
from backend.contract.version import VERSION


def run(options: Options, where: Places, backend: subprocess.Popen[bytes] | None) -> int:
    """Show the window and run until it is closed; return the exit status."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName(APPLICATION)
    application.setApplicationDisplayName(APPLICATION)
    application.setApplicationVersion(VERSION)
    application.setDesktopFileName("deskline")
    # The last window closing ends the program in order; Qt ending its loop by itself would not.
    application.setQuitOnLastWindowClosed(False)
    translators = Translators(application)
    desktop = Desktop(application, Foundation(options, where, translators.use), translators)
    with qasync.QEventLoop(application) as loop:
        asyncio.set_event_loop(loop)
        loop.set_default_executor(ThreadPoolExecutor(2, thread_name_prefix="console"))
        loop.run_until_complete(desktop.run(backend))
    asyncio.set_event_loop(None)
    return 0


class Desktop:
    """The window and its model; shown when it is made, alive while ``run`` runs."""

    def __init__(
        self, application: QApplication, foundation: Foundation, translators: Translators | None = None
    ) -> None:
        self._foundation = foundation
        self._prompter = Prompter(foundation.store)
        self._ended = asyncio.Event()
        self._links = LinkEvents(application)
        self._translators = translators
        self.console = ConsoleModel(
            foundation.store, foundation.settings, self._prompter.answer, foundation.places
        )
        self.console.setting_changed.connect(self._setting_changed)
        self.window = MainWindow(self.console)
        self.window.show()
        application.lastWindowClosed.connect(self.quit)
        application.processEvents()

    def _started_again(self, again: instance.StartedAgain) -> None:
        if again.command is not None:
            self.console.press(again.command)
            return
        self.console.raise_asked.emit()
        if again.link:
            self.console.open_link(again.link)

    def quit(self) -> None:
        """End the program."""
        self._ended.set()

    def _setting_changed(self, key: str) -> None:
        if key == LANGUAGE.key and self._translators is not None:
            self._translators.use(self._foundation.settings.text(LANGUAGE))
            QTimer.singleShot(0, self.window, self._open_anew)

    def _open_anew(self) -> None:
        """Replace the window by one in another language, in its place; calls and program go on."""
        former = self.window
        former.let_close()
        self.window = MainWindow(self.console)
        self.window.show()
        former.close()
        former.deleteLater()

    async def run(self, backend: subprocess.Popen[bytes] | None) -> None:
        """Run the program behind the window until it ends."""
        from app.bootstrap.program import Program, Window  # the network code: after the window is shown

        end_on_signals(self.quit)
        asked = Window(self._prompter.ask, self.console.window_command.emit, self.quit)
        program = Program(self._foundation, asked, backend)
        self.console.attach(program.dispatcher)
        keys = SystemKeyFollower(
            self._foundation.store, self._foundation.settings, open_source, self.console.press
        )
        server = await instance.listen(self._foundation.places.run, self._started_again)
        self._links.opened.connect(self.console.open_link)
        await program.start()
        if self._foundation.options.link:
            self.console.open_link(self._foundation.options.link)
        try:
            await self._ended.wait()
        finally:
            server.close()
            keys.close()
            self.window.let_close()
            self.window.close()
            self.console.close()
            await program.close()
            await server.wait_closed()
