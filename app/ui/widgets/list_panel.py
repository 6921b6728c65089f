"""A framed list with a title and a note beside it (GUI thread)."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.theme.tokens import Space
from app.ui.widgets.dressing import label
from app.ui.widgets.row_list import RowList


class ListPanel(QFrame):
    """The frame of the lists of calls, parked calls and log items."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.note = label(role="caption")

    def frame(self, title: str, rows: RowList) -> None:
        """Put the title, the note and the list into the frame."""
        head = QHBoxLayout()
        head.setContentsMargins(Space.M, 0, Space.M, 0)
        head.addWidget(label(title, "section"))
        head.addStretch(1)
        head.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XS, Space.M, Space.XS, Space.XS)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(rows, 1)


def counted(note: QLabel, number: int) -> None:
    """Say how many there are, or nothing where there are none."""
    note.setText(str(number) if number else "")
