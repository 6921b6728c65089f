from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap.link_events import LinkEvents


def test_a_link_that_the_system_opens_is_told(qtbot: QtBot, qapp: QApplication) -> None:
    links = LinkEvents(qapp, "darwin")
    with qtbot.waitSignal(links.opened) as opened:
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl("tel:+46277400")))
    assert opened.args == ["tel:+46277400"]
    with qtbot.assertNotEmitted(links.opened):
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile("/etc/hostname")))
    qapp.removeEventFilter(links)
