from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.commands.ids import CommandId
from app.state.diagnostics import ReportMoved, SipMessageTold, WatchAsked
from app.state.model import ConsoleState
from app.state.watched import Diagnostics, ReportProgress, SipMessage, Watched
from app.ui.dialogs.diagnostics import DiagnosticsDialog
from tests.support import console_states as states
from tests.support.window import Desk

OpenDesk = Callable[[ConsoleState], Desk]
CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(desk: Desk) -> DiagnosticsDialog:
    desk.press(Qt.Key.Key_F1, CONTROL)
    dialog = cast(DiagnosticsDialog, desk.window.dialogs.opened(CommandId.DIAGNOSTICS))
    assert dialog is not None
    assert not dialog.isModal()
    return dialog


def message(number: int, text: str) -> SipMessage:
    return SipMessage(number, 1.0, False, "UDP", "127.0.0.1:5060", text)


def chosen_file(dialog: DiagnosticsDialog, path: Path) -> None:
    files = dialog.findChild(QFileDialog)
    assert files is not None
    files.fileSelected.emit(str(path))
    files.close()


def test_what_costs_something_is_watched_only_while_the_page_is_open(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    assert desk.store.state.diagnostics.watched == frozenset()
    dialog = opened(desk)
    assert desk.store.state.diagnostics.watched == {Watched.DIAGNOSTICS}
    desk.press(Qt.Key.Key_Escape, on=dialog)
    assert desk.store.state.diagnostics == Diagnostics()


def test_the_page_says_how_phone_exchange_and_sound_are_doing(open_desk: OpenDesk) -> None:
    desk = open_desk(states.DIAGNOSED)
    dialog = opened(desk)
    assert dialog.phone.texts()[:4] == ["Registered", "127.0.0.1:5060", "47 s", "200 OK"]
    assert dialog.exchange.texts() == [
        "Connected",
        "0.1.0  ·  1 h 23 min  ·  121 MB",
        "0.1.0  ·  1 h 23 min  ·  71 MB",
        "3.1 ms",
        "4.8 ms",
    ]
    spoken = dialog.leg_rows.index(0).data()
    assert spoken.startswith("G722 · 127.0.0.1:20014, Good, MOS 4.4, 4 of 9123 lost")
    dialog.close()


def test_messages_come_in_are_found_held_and_cleared(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    dialog = opened(desk)
    desk.store.apply(SipMessageTold(message(1, "OPTIONS sip:a SIP/2.0\nCSeq: 1 OPTIONS")))
    desk.store.apply(SipMessageTold(message(2, "SIP/2.0 486 Busy Here\nCSeq: 2 INVITE")))
    assert [each.number for each in dialog.shown()] == [2, 1]
    dialog.line.setText("options")
    assert [each.number for each in dialog.shown()] == [1]
    dialog.line.clear()
    dialog.pause.click()
    desk.store.apply(SipMessageTold(message(3, "BYE sip:a SIP/2.0")))
    assert [each.number for each in dialog.shown()] == [2, 1]
    dialog.pause.click()
    assert [each.number for each in dialog.shown()] == [3, 2, 1]
    dialog.messages.take_choice(1)
    assert dialog.text.toPlainText() == "SIP/2.0 486 Busy Here\nCSeq: 2 INVITE"
    dialog.copy.click()
    assert QApplication.clipboard().text() == "SIP/2.0 486 Busy Here\nCSeq: 2 INVITE"
    dialog.clear.click()
    assert dialog.shown() == []
    dialog.close()


def test_the_messages_that_are_shown_are_saved_oldest_first(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(states.DIAGNOSED)
    dialog = opened(desk)
    dialog.line.setText("register")
    dialog.save.click()
    chosen_file(dialog, tmp_path / "sip.txt")
    saved = (tmp_path / "sip.txt").read_text("utf-8")
    assert saved.count("--- 2026-03-12T14:32") == 4
    assert saved.index("401 Unauthorized") < saved.index("Authorization: Digest username")
    assert "INVITE" not in saved
    dialog.close()


def test_a_report_is_written_without_names_and_what_came_of_it_is_told(
    open_desk: OpenDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = open_desk(states.DIAGNOSED)
    dialog = opened(desk)
    dialog.report.click()
    chosen_file(dialog, tmp_path / "report.zip")
    qtbot.waitUntil(lambda: any("report.zip" in each.sentence for each in desk.store.state.notices))
    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        names = ["facts.json", "measures.json", "report.txt", "settings.json", "sip.txt"]
        assert sorted(archive.namelist()) == names
        content = {name: archive.read(name).decode() for name in archive.namelist()}
    assert json.loads(content["facts.json"])["registration"] == "REGISTERED"
    for name in ("Sofia Ek", "4685566778", "Alice"):
        assert name not in "".join(content.values())
    assert dialog.report.isEnabled()
    dialog.close()


def test_a_report_that_takes_long_shows_how_far_it_is(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(states.IDLE)
    dialog = opened(desk)
    dialog._late.setInterval(1)
    desk.store.apply(ReportMoved(ReportProgress(1, 4)))
    assert not dialog.report.isEnabled()
    qtbot.waitUntil(dialog.progress.isVisible)
    assert (dialog.progress.value(), dialog.progress.maximum()) == (1, 4)
    desk.store.apply(ReportMoved(None))
    assert not dialog.progress.isVisible()
    assert dialog.report.isEnabled()
    dialog.close()


def test_where_nothing_is_known_the_page_says_so(open_desk: OpenDesk) -> None:
    desk = open_desk(replace(states.LOST, diagnostics=Diagnostics()))
    dialog = opened(desk)
    assert dialog.exchange.texts() == ["Connection lost", "—", "—", "—", "—"]
    desk.store.apply(WatchAsked(Watched.SOUND, True))
    assert dialog.leg_rows.rowCount() == 0
    dialog.close()
