"""What this program is, its version and its licence (GUI thread)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.language import mark, tr
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.dressing import label
from backend.contract.version import VERSION

WIDTH = 420
MARK_EDGE = 64
LICENCE = mark(
    "Free software under the GNU General Public License, version 3 or later. It comes without any warranty. "
    "Built with Qt and PySide6 (LGPL), PJSIP (GPL) and the typeface Inter (SIL Open Font License)."
)


class AboutDialog(QDialog):
    """A few lines."""

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Deskline"))
        self.setFixedWidth(theme.px(WIDTH))
        mark = QLabel()
        edge = theme.px(MARK_EDGE)
        mark.setPixmap(theme.pixmap("deskline", theme.palette.accent, edge, self.devicePixelRatioF()))
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(mark)
        column.addWidget(label("Deskline", "display"))
        column.addWidget(label(tr("Version {version}", version=VERSION), "muted"))
        column.addWidget(label(tr("An attendant console on a telephone exchange of its own."), wraps=True))
        column.addWidget(label(str(LICENCE), "muted", wraps=True))
        column.addSpacing(Space.S)
        column.addLayout(buttons)
