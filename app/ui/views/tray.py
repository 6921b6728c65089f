"""The icon in the desktop's tray, where it has one: who is signed in, what rings, a way back (GUI thread)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from app.commands.ids import CommandId
from app.commands.table import BY_ID
from app.language import tr
from app.ui.input.gate import Gate


class Tray:
    """An icon with a menu; a click brings the window to the front."""

    def __init__(self, gate: Gate, come_to_front: Callable[[], None], window: QWidget) -> None:
        self._icon = QSystemTrayIcon(window)
        self.menu = QMenu(window)
        self.menu.addAction(tr("Show Deskline")).triggered.connect(lambda _: come_to_front())
        self.menu.addAction(BY_ID[CommandId.QUIT].title).triggered.connect(
            lambda _: gate.give(CommandId.QUIT)
        )
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(
            lambda reason: come_to_front() if reason is QSystemTrayIcon.ActivationReason.Trigger else None
        )

    def show_icon(self, icon: QIcon, words: str) -> None:
        """Show the icon with these words as its tooltip; a desktop without a tray shows nothing."""
        self._icon.setIcon(icon)
        self._icon.setToolTip(words)
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon.show()

    def hide(self) -> None:
        """Take the icon away."""
        self._icon.hide()
