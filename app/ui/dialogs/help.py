"""The help: the page that is made from the command table, in a window of its own (GUI thread)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from app.language import tr
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Space

WIDTH, HEIGHT = 720, 620


class HelpDialog(QDialog):
    """Not modal: it can stay beside the window while calls are handled."""

    def __init__(self, page: str, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Commands and keys"))
        self.resize(theme.px(WIDTH), theme.px(HEIGHT))
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(tr("Commands and keys"))
        self.page.setHtml(page)
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.page, 1)
        column.addLayout(buttons)
