"""The banners above the calls: standing troubles first, then notices that can be dismissed."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.state.model import Topic
from app.ui.models.banner_words import banners
from app.ui.theme.tokens import Space
from app.ui.views.view import Surroundings
from app.ui.widgets.banner import Banner


class BannersView(QWidget):
    """Takes no room while all is well."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.CONNECTION, Topic.ENGINE, Topic.SOFTPHONE, Topic.NOTICES, Topic.CALLS, Topic.DEVICES}
    )

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._shown: dict[str, Banner] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.M, Space.M, Space.M, 0)
        self._column.setSpacing(Space.XS)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def redraw(self) -> None:
        """Show the banners of the moment; those that stay are not made anew."""
        wanted = banners(self._around.console.state)
        for key in self._shown.keys() - {words.key for words in wanted}:
            gone = self._shown.pop(key)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, words in enumerate(wanted):
            banner = self._shown.get(words.key)
            if banner is None:
                banner = Banner(self._around.theme, words, self)
                banner.dismissed.connect(self._around.console.dismiss_notice)
                banner.command_given.connect(self._around.gate.give)
                self._shown[words.key] = banner
                QAccessible.updateAccessibility(QAccessibleEvent(banner, QAccessible.Event.Alert))
            self._column.insertWidget(place, banner)
            banner.show_words(words)
        self.setVisible(bool(wanted))

    def beat(self) -> None:
        """Nothing runs here."""
