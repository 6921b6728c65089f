"""The keypad: a popover whose keys, and those of the keyboard, send digits into the call."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.commands.ids import CommandId
from app.language import mark, tr
from app.ui.theme.tokens import Space
from app.ui.views.view import Surroundings
from app.ui.widgets.dressing import label
from app.ui.widgets.elided_label import ElidedLabel

KEYS = "123456789*0#"
COLUMNS = 3
NAMES = {"*": mark("star", note="key"), "#": mark("hash", note="key")}


class Keypad(QFrame):
    """Sends each digit as it is pressed, and shows what was sent; Escape closes it."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._around = around
        self._sent_digits = ""
        self.setProperty("role", "popover")
        self.setAccessibleName(tr("Keypad"))
        self._sent = ElidedLabel("title")
        self._sent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.keys = {digit: self._key(digit) for digit in KEYS}
        grid = QGridLayout()
        grid.setSpacing(Space.S)
        for number, digit in enumerate(KEYS):
            grid.addWidget(self.keys[digit], number // COLUMNS, number % COLUMNS)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(label(tr("Digits go into the call"), "caption"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._sent)
        column.addLayout(grid)

    def open_above(self, anchor: QWidget) -> None:
        """Show it above a widget, empty."""
        self._sent_digits = ""
        self._sent.setText("")
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, 0))
        self.move(corner.x(), corner.y() - self.height() - Space.XS)
        self.show()
        self.keys["1"].setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def sent(self) -> str:
        """The digits sent since it was opened."""
        return self._sent_digits

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send the digit of a key."""
        if event.text() and event.text() in KEYS:
            self._send(event.text())
            return
        super().keyPressEvent(event)

    def _key(self, digit: str) -> QPushButton:
        button = QPushButton(digit)
        button.setProperty("kind", "key")
        button.setAccessibleName(str(NAMES.get(digit, digit)))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._send(digit))
        return button

    def _send(self, digit: str) -> None:
        self._sent_digits += digit
        self._sent.setText(self._sent_digits)
        self._around.gate.give(CommandId.DTMF, digits=digit)
