"""A few facts in two columns, which can be read, selected and copied (GUI thread)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from app.ui.theme.tokens import Space
from app.ui.widgets.dressing import label


class FactsPanel(QFrame):
    """Its rows are made by the first ``show_facts`` and then only change."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAccessibleName(title)
        self._values: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(label(title, "section"), 0, 0, 1, 2)

    def show_facts(self, facts: list[tuple[str, str]]) -> None:
        """Say these; the names are the same ones each time."""
        for row, (name, value) in enumerate(facts):
            if row == len(self._values):
                self._add(name)
            if self._values[row].text() != value:
                self._values[row].setText(value)
                self._values[row].setAccessibleName(f"{name}: {value}")

    def texts(self) -> list[str]:
        """What it says now."""
        return [value.text() for value in self._values]

    def _add(self, name: str) -> None:
        value = label(wraps=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = len(self._values) + 1
        self._grid.addWidget(label(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        self._values.append(value)
