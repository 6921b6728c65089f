"""A form that scrolls where the screen is too low for it (GUI thread)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from app.ui.theme.tokens import Space


def scrolled(rows: QLayout, width: int, room: int) -> QScrollArea:
    """All rows where they fit into ``room``, else as many as fit; captions wrap at ``width`` (pixels)."""
    body = QWidget()
    body.setProperty("role", "clear")
    body.setLayout(rows)
    rows.setContentsMargins(0, 0, Space.M, 0)
    area = QScrollArea()
    area.setProperty("role", "clear")
    area.setWidget(body)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    body.ensurePolished()
    wanted = rows.heightForWidth(width) if rows.hasHeightForWidth() else rows.sizeHint().height()
    area.setMinimumHeight(min(wanted, room))
    return area
