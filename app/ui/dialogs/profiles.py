"""The profiles: use, make, change, copy and delete them, or set them up from a file (GUI thread)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.commands.console import Console
from app.commands.ids import CommandId
from app.commands.setup import Handout, Setup
from app.language import mark, tr
from app.settings import profile_fields as fields
from app.settings.profile_fields import Connects
from app.settings.profiles import Profile
from app.ui.dialogs.confirm import ConfirmDialog
from app.ui.dialogs.profile_editor import ProfileEditor
from app.ui.input.gate import Gate
from app.ui.input.questions import Question
from app.ui.models.row_look import RowLook
from app.ui.models.value_list import Index, Role, ValueListModel
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Space, Tone
from app.ui.widgets.dressing import label
from app.ui.widgets.row_list import RowList

WIDTH, HEIGHT = 620, 560
FILES = mark("Profiles (*.toml *.json)")
_ICONS = {
    Connects.DEMO: "demo",
    Connects.LOCAL: "exchange",
    Connects.BACKEND: "exchange",
    Connects.PHONE: "phone",
}


class ProfilesDialog(QDialog):
    """What is chosen in the list is meant by the buttons; the list follows the profiles."""

    def __init__(
        self, console: Console, setup: Setup, gate: Gate, theme: Theme, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Profiles"))
        self.resize(theme.px(WIDTH), theme.px(HEIGHT))
        self._console = console
        self._setup = setup
        self._theme = theme
        self.question: ConfirmDialog | None = None
        self.editor: ProfileEditor | None = None
        self.model: ValueListModel[Profile] = ValueListModel(_id, self._sentence, self)
        self.list = RowList(
            theme,
            self.model,
            self._look,
            name=tr("Profiles"),
            empty=tr("There are no profiles yet. Make one with “New…”."),
        )
        self.use = self._button(tr("Use"), self._use)
        self.change = self._button(tr("Change…"), self._change)
        self.copy = self._button(tr("Duplicate"), self._duplicate)
        self.remove = self._button(tr("Delete…"), self._remove)
        self.new = self._button(tr("New…"), lambda: gate.give(CommandId.SET_UP))
        self.location = QLineEdit()
        self.location.setPlaceholderText(tr("File, or https address"))
        self.location.setAccessibleName(tr("File or address to set up profiles from"))
        self.browse = self._button(tr("Browse…"), self._browse)
        self.read = self._button(tr("Read"), self._read)
        self.apply = self._button(tr("Apply"), self._apply)
        self.says = label(role="muted", wraps=True)
        self.close_button = self._button(tr("Done"), self.accept)
        self.close_button.setProperty("kind", "primary")
        self.list.acted.connect(self._use)
        self.location.returnPressed.connect(self._read)
        self.location.textEdited.connect(lambda _: self.apply.hide())
        setup.changed.connect(self.redraw)
        setup.handed_out.connect(self._handed_out)
        self._lay_out()
        self.apply.hide()
        self.redraw()
        self.list.take_choice(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, title: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(title)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        return button

    def _lay_out(self) -> None:
        row, handed, below = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for button in (self.use, self.change, self.copy, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.new)
        caption = label(tr("Set up from a file or an address"), "section")
        caption.setBuddy(self.location)
        for widget in (self.location, self.browse, self.read):
            handed.addWidget(widget)
        below.addWidget(self.apply)
        below.addStretch(1)
        below.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addSpacing(Space.S)
        column.addWidget(caption)
        column.addLayout(handed)
        column.addWidget(self.says)
        column.addLayout(below)

    def redraw(self) -> None:
        """Show the profiles, and what can be done."""
        self.model.show(self._setup.profiles())
        for button in (self.use, self.change, self.copy, self.remove):
            button.setEnabled(bool(self._setup.profiles()))

    def _chosen(self) -> Profile | None:
        return self.model.value_at(self.list.currentIndex().row())

    def _in_use(self, profile: Profile) -> bool:
        return profile.profile_id == self._console.state.profile.profile_id

    def _look(self, index: Index) -> RowLook:
        profile: Profile = index.data(Role.ITEM)
        used = self._in_use(profile)
        return RowLook(
            icon=_ICONS[profile.connects],
            tone=Tone.ACTIVE if used else Tone.NEUTRAL,
            title=profile.name,
            word=tr("In use") if used else "",
            detail=_detail(profile),
        )

    def _sentence(self, profile: Profile) -> str:
        used = tr("in use") if self._in_use(profile) else ""
        return ", ".join(part for part in (profile.name, _detail(profile), used) if part)

    # --- what the buttons do

    def _use(self) -> None:
        profile = self._chosen()
        if profile is None:
            return
        if self._in_use(profile):
            self.says.setText(tr("“{name}” is in use already.", name=profile.name))
        elif self._console.state.calls.by_id:
            question = Question(
                tr("Change to “{name}”?", name=profile.name),
                tr("Calls are up. Changing the profile ends your part in them."),
                tr("Change"),
            )
            self._ask(question, partial(self._switch, profile))
        else:
            self._switch(profile)

    def _switch(self, profile: Profile) -> None:
        wrong = self._setup.switch(profile.profile_id)
        if wrong:
            self.says.setText(wrong)
        else:
            self.accept()

    def _change(self) -> None:
        profile = self._chosen()
        if profile is not None:
            self.editor = ProfileEditor(self._setup, self._theme, profile, self)
            self.editor.open()

    def _duplicate(self) -> None:
        profile = self._chosen()
        if profile is not None:
            self.says.setText(self._setup.duplicate(profile.profile_id))

    def _remove(self) -> None:
        profile = self._chosen()
        if profile is None:
            return
        if self._in_use(profile):
            self.says.setText(tr("“{name}” is in use. Change to another profile first.", name=profile.name))
            return
        question = Question(
            tr("Delete “{name}”?", name=profile.name),
            tr("The profile and its passwords are gone for good."),
            tr("Delete"),
        )
        self._ask(question, lambda: self.says.setText(self._setup.remove(profile.profile_id)))

    def _ask(self, question: Question, yes: Callable[[], object]) -> None:
        self.question = ConfirmDialog(question, yes, self._theme, self)
        self.question.open()

    # --- what is handed out

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Set up from a file"), "", str(FILES))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.set_up_from)
        dialog.open()

    def set_up_from(self, location: str) -> None:
        """Read profiles that are handed out there, and show what they would change."""
        self.location.setText(location)
        self._read()

    def _read(self) -> None:
        self.apply.hide()
        if self.location.text().strip():
            self.says.setText(tr("One moment…"))
            self._setup.read(self.location.text())

    def _handed_out(self, handout: Handout) -> None:
        self.location.setText(self.location.text() or handout.origin)
        if handout.error:
            self.says.setText(handout.error)
            return
        lines = [tr("From {origin}:", origin=handout.origin)]
        for change in handout.changes:
            head = (
                tr("The profile “{name}” is overwritten.", name=change.name)
                if change.known
                else tr("The profile “{name}” is made.", name=change.name)
            )
            lines.append(" ".join([head, *(f"{sentence}." for sentence in change.sentences)]))
        self.says.setText("\n".join(lines))
        self.apply.show()
        self.apply.setFocus(Qt.FocusReason.OtherFocusReason)

    def _apply(self) -> None:
        wrong = self._setup.apply()
        self.says.setText(wrong or tr("The profiles were set up. Choose one and press “Use”."))
        self.apply.hide()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _id(profile: Profile) -> str:
    return profile.profile_id


def _detail(profile: Profile) -> str:
    """Where it connects to, in a few words."""
    match profile.connects:
        case Connects.PHONE:
            return f"{profile.text(fields.NUMBER)} @ {profile.text(fields.REGISTRAR)}"
        case Connects.BACKEND:
            return profile.text(fields.BACKEND_URL)
        case _:
            return fields.CONNECTS.choice_title(profile.connects)
