"""A sentence across the window with an icon and a colour; not modal (GUI thread)."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from app.language import tr
from app.ui.models.banner_words import BannerWords
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import IconSize, Space
from app.ui.widgets.dressing import dress, label


class Banner(QFrame):
    """One banner."""

    dismissed = Signal(int)
    command_given = Signal(object)

    def __init__(self, theme: Theme, words: BannerWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._icon = QLabel()
        self._text = label(wraps=True)
        self._way_out = QPushButton()
        self._way_out.clicked.connect(lambda: self.command_given.emit(self._words.command))
        self._close = QToolButton()
        self._close.setToolTip(tr("Dismiss"))
        self._close.clicked.connect(lambda: self.dismissed.emit(self._words.notice_id))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, 6, Space.S, 6)
        row.setSpacing(Space.S)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self._way_out)
        row.addWidget(self._close)
        self.show_words(words)

    def show_words(self, words: BannerWords) -> None:
        """Say something else in the same place."""
        self._words = words
        dress(self, role="banner", tone=words.tone.value)
        colours = self._theme.palette.tone(words.tone)
        edge = self._theme.px(IconSize.MEDIUM)
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap(words.icon, colours.text, edge, ratio))
        self._text.setText(words.text)
        self.setAccessibleName(words.text)
        self._close.setAccessibleName(tr("Dismiss: {notice}", notice=words.text))
        self._way_out.setVisible(words.command is not None)
        self._way_out.setText(words.label)
        self._close.setVisible(words.notice_id is not None)
        self._close.setIcon(self._theme.icon("close", colours.text, IconSize.SMALL))
        self._close.setIconSize(QSize(IconSize.SMALL, IconSize.SMALL))
