"""The first start: nothing is set up, the assistant asks, and the program goes on with what it was told."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bootstrap.arguments import parse
from app.bootstrap.desktop import Desktop
from app.bootstrap.foundation import Foundation
from app.commands.ids import CommandId
from app.settings.installation import places
from app.settings.profile_fields import NUMBER, REGISTRAR, Connects
from app.settings.secrets import SessionSecrets
from app.state.model import ConnectionStatus
from app.ui.dialogs.assistant import AssistantDialog
from tests.support.backend import running_backend
from tests.support.console import RunningConsole, run_in_qt
from tests.support.fake_secrets import FakeSecrets


def keys(dialog: AssistantDialog, *steps: str | Qt.Key) -> None:
    """Press keys, or write, where the focus is."""
    for step in steps:
        target = dialog.focusWidget()
        if isinstance(step, str):
            QTest.keyClicks(target, step)
        else:
            QTest.keyClick(target, step)


@pytest.mark.timeout(110)
def test_who_starts_for_the_first_time_is_led_to_a_telephone_that_works(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def story() -> None:
        options = parse(["--data-dir", str(tmp_path / "desk"), "--audio", "none"])
        where = places(options.data_directory)
        where.make()
        qapp.setQuitOnLastWindowClosed(False)
        foundation = Foundation(options, where, ring=SessionSecrets(FakeSecrets(keeps=False)))
        desktop = Desktop(qapp, foundation)
        running = asyncio.create_task(desktop.run(None), name="console")
        console = RunningConsole(desktop, foundation)
        try:
            async with running_backend(tmp_path) as backend:
                await console.until(
                    lambda state: state.connection.status is ConnectionStatus.NOT_SET_UP, "not set up"
                )
                dialog = desktop.window.dialogs.opened(CommandId.SET_UP)
                assert isinstance(dialog, AssistantDialog)
                keys(dialog, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)
                keys(dialog, backend.sip, Qt.Key.Key_Tab, Qt.Key.Key_Tab, "1001", Qt.Key.Key_Tab, "wrong")
                form = dialog.form
                assert form is not None
                form.test.click()
                async with asyncio.timeout(15):
                    while "does not take this user name and password" not in form.outcome.text():
                        await asyncio.sleep(0.02)
                form.password.setText("sip-1001")
                form.more.click()
                keys_of = {key: form.editors[key] for key in (REGISTRAR.key, NUMBER.key, "domain")}
                keys_of["domain"].setFocus()
                keys(dialog, "example.org")
                form.test.click()
                async with asyncio.timeout(15):
                    while "It works" not in form.outcome.text():
                        await asyncio.sleep(0.02)
                keys(dialog, Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return)
                await console.until_ready()
                assert console.state.profile.elsewhere
                (made,) = desktop.setup.profiles()
                assert made.connects is Connects.PHONE
                stored = "".join(file.read_text("utf-8") for file in where.data.glob("*.json"))
                assert "sip-1001" not in stored
                # Another profile: the program goes on with that one, and comes back.
                other = desktop.setup.save("", "Elsewhere", made.values, "wrong")
                assert not isinstance(other, str)
                assert desktop.setup.switch(other.profile_id) == ""
                await console.until(
                    lambda state: state.profile.name == "Elsewhere" and state.prompt is not None, "asked"
                )
                desktop.setup.switch(made.profile_id)
                await console.until(lambda state: state.profile.name == made.name, "back")
                await console.until_ready()
        finally:
            desktop.quit()
            async with asyncio.timeout(15):
                await running

    run_in_qt(qapp, story)
