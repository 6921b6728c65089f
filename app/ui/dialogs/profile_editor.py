"""One profile: its name and its fields, with a trial; kept when it is saved (GUI thread)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.commands.setup import Setup
from app.language import tr
from app.settings.profiles import Profile
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.dressing import label
from app.ui.widgets.profile_form import ProfileForm
from app.ui.widgets.scrolled import scrolled

WIDTH, HEIGHT = 520, 520
ROOM = 360


class ProfileEditor(QDialog):
    """Changes a profile. One that is in use goes on as it was until it is used again."""

    def __init__(self, setup: Setup, theme: Theme, profile: Profile, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Profile “{name}”", name=profile.name))
        self.setMinimumSize(theme.px(WIDTH), theme.px(HEIGHT))
        self._setup = setup
        self._profile = profile
        self.name = QLineEdit(profile.name)
        caption = label(tr("Name"), "section")
        caption.setBuddy(self.name)
        self.name.setAccessibleName(caption.text())
        self.form = ProfileForm(setup, theme, profile.connects, profile.values, profile.profile_id)
        rows = QVBoxLayout()
        rows.addWidget(self.form)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save = QPushButton(tr("Save"))
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(caption)
        column.addWidget(self.name)
        column.addSpacing(Space.S)
        column.addWidget(scrolled(rows, theme.px(WIDTH) - 2 * Space.XL, theme.px(ROOM)), 1)
        column.addLayout(buttons)

    def _save(self) -> None:
        saved = self._setup.save(
            self._profile.profile_id, self.name.text(), self.form.values(), self.form.password.text()
        )
        if isinstance(saved, str):
            self.form.show_problem(saved)
        else:
            self.accept()
