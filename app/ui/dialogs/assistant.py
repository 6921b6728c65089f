"""The assistant: what Deskline works with, step by step, by keyboard alone (GUI thread).

Each step is one page. Enter goes on, Alt+Left or Back returns, Escape leaves everything as it was.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.commands.console import Console
from app.commands.setup import Setup
from app.language import mark, tr
from app.settings import profile_fields as fields
from app.settings.declared import USER
from app.settings.profile_fields import SHARED, Connects
from app.ui.input.gate import Gate
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.dressing import label
from app.ui.widgets.profile_form import ProfileForm
from app.ui.widgets.scrolled import scrolled
from app.ui.widgets.sound_choice import SoundChoice

WIDTH, HEIGHT = 560, 560
MARK_EDGE = 48
CHOICES = (
    (
        Connects.DEMO,
        mark("Try the demo"),
        mark("An organisation of twelve, with callers, on this computer. Nothing to fill in."),
    ),
    (
        Connects.BACKEND,
        mark("Use a Deskline backend"),
        mark("Your organisation runs one: you need its address, your user name and your password."),
    ),
    (
        Connects.PHONE,
        mark("Use another telephone system"),
        mark("As a telephone of it, by SIP: you need its server, a user name and a password."),
    ),
    (
        Connects.LOCAL,
        mark("Use an exchange on this computer"),
        mark("Deskline starts one. Its users come from a configuration file; see the manual."),
    ),
)
_NAMES = {
    Connects.DEMO: mark("Demo"),
    Connects.LOCAL: mark("This computer"),
    Connects.BACKEND: mark("Deskline"),
    Connects.PHONE: mark("Telephone"),
}


class AssistantDialog(QDialog):
    """Pages: the choice, its particulars, sound, name. A profile is made at the end, and used."""

    def __init__(
        self, console: Console, setup: Setup, gate: Gate, theme: Theme, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Set up Deskline"))
        self.setMinimumSize(theme.px(WIDTH), theme.px(HEIGHT))
        self._console = console
        self._setup = setup
        self._theme = theme
        self.form: ProfileForm | None = None
        self._connects = Connects.DEMO
        self.title = label(role="title", wraps=True)
        self.text = label(role="muted", wraps=True)
        self.pages = QStackedWidget()
        self.choices: dict[Connects, QPushButton] = {}
        self.pages.addWidget(self._choice_page())
        self._form_page = QWidget()
        self._form_column = QVBoxLayout(self._form_page)
        self._form_column.setContentsMargins(0, 0, 0, 0)
        self.pages.addWidget(self._form_page)
        self.sound = SoundChoice(console, gate, theme)
        self.pages.addWidget(self.sound)
        self.name = QLineEdit()
        self.pages.addWidget(self._name_page())
        self.error = label(role="error", wraps=True)
        self.back = QPushButton(tr("Back"))
        self.back.setAutoDefault(False)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.next = QPushButton()
        self.next.setProperty("kind", "primary")
        self.next.setDefault(True)
        self._lay_out()
        self.back.clicked.connect(self._go_back)
        self.cancel.clicked.connect(self.reject)
        self.next.clicked.connect(self._go_on)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self, self._go_back)
        self.finished.connect(lambda _: self.sound.leave())
        self._show(0)

    def _lay_out(self) -> None:
        head = QLabel()
        edge = self._theme.px(MARK_EDGE)
        head.setPixmap(
            self._theme.pixmap("deskline", self._theme.palette.accent, edge, self.devicePixelRatioF())
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(head)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(Space.M)
        column.addWidget(self.pages, 1)
        column.addWidget(self.error)
        column.addSpacing(Space.M)
        column.addLayout(buttons)

    def _choice_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for connects, title, text in CHOICES:
            button = QPushButton(str(title))
            button.setProperty("kind", "choice")
            button.setAutoDefault(True)
            button.setAccessibleDescription(str(text))
            button.clicked.connect(lambda _=False, chosen=connects: self._choose(chosen))
            self.choices[connects] = button
            column.addWidget(button)
            column.addWidget(label(str(text), "caption", wraps=True))
            column.addSpacing(Space.S)
        column.addStretch(1)
        return page

    def _name_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        title = label(tr("Name of this profile"), "section")
        title.setBuddy(self.name)
        self.name.setAccessibleName(title.text())
        column.addWidget(title)
        column.addWidget(self.name)
        column.addStretch(1)
        return page

    # --- steps

    def _choose(self, connects: Connects) -> None:
        if self.form is None or connects is not self._connects:
            self._make_form(connects)
        self._connects = connects
        self._show(2 if connects is Connects.DEMO else 1)

    def _make_form(self, connects: Connects) -> None:
        while (item := self._form_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.form = ProfileForm(self._setup, self._theme, connects, {})
        column = QVBoxLayout()
        column.addWidget(self.form)
        room = self._theme.px(HEIGHT)
        self._form_column.addWidget(scrolled(column, self._theme.px(WIDTH) - 2 * Space.XL, room // 2))

    def _go_on(self) -> None:
        page = self.pages.currentIndex()
        if page == 1 and self.form is not None:
            wrong = fields.problem(self.form.values())
            self.form.show_problem(wrong.sentence if wrong else "")
            if wrong is not None:
                self.form.editors[wrong.field.key].setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if page == 3:
            self._finish()
            return
        self._show(page + 1)

    def _go_back(self) -> None:
        page = self.pages.currentIndex()
        if page > 0:
            self._show(0 if page == 1 or (page == 2 and self._connects is Connects.DEMO) else page - 1)

    def _show(self, page: int) -> None:
        heads = (
            (tr("What do you want to do?"), tr("This can be changed at any time, with Deskline > Set up…")),
            (self.choices[self._connects].text(), ""),
            (tr("Sound"), tr("Choose what you speak into and hear with. You can do so later, too.")),
            (tr("Done"), tr("The profile is kept under this name, and used from now on.")),
        )
        self.pages.setCurrentIndex(page)
        self.title.setText(heads[page][0])
        self.text.setText(heads[page][1])
        self.text.setVisible(bool(heads[page][1]))
        self.error.hide()
        self.back.setVisible(page > 0)
        self.next.setVisible(page > 0)
        self.next.setText(tr("Finish") if page == 3 else tr("Next"))
        self.sound.watch(page == 2)
        if page == 3 and not self.name.text():
            self.name.setText(self._free_name())
        self._focus(page)

    def _focus(self, page: int) -> None:
        targets = (
            self.choices[self._connects],
            self.form.first() if self.form is not None else self.next,
            self.next,
            self.name,
        )
        targets[page].setFocus(Qt.FocusReason.OtherFocusReason)

    def _free_name(self) -> str:
        wanted = str(_NAMES[self._connects])
        taken = {each.name.casefold() for each in self._setup.profiles()}
        name, number = wanted, 2
        while name.casefold() in taken:
            name, number = f"{wanted} {number}", number + 1
        return name

    def _finish(self) -> None:
        values = self.form.values() if self.form is not None else {}
        values[fields.CONNECTS.key] = self._connects.value
        for each in SHARED:
            if each.key not in values:
                values[each.key] = self._console.settings.value(each)
        if self._connects in (Connects.PHONE, Connects.DEMO):
            values.pop(USER.key, None)
        password = self.form.password.text() if self.form is not None else ""
        saved = self._setup.save("", self.name.text(), values, password)
        wrong = saved if isinstance(saved, str) else self._setup.switch(saved.profile_id)
        if wrong:
            self.error.setText(wrong)
            self.error.show()
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()
