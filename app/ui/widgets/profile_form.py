"""What a profile is made of, as a form, with a trial of it and its outcome in words (GUI thread)."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.commands.setup import Setup, Trial
from app.language import mark, tr
from app.settings import profile_fields as fields
from app.settings.declared import USER, Setting, Value
from app.settings.profile_fields import Connects
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.choice import Choice
from app.ui.widgets.dressing import dress, label

_FIRST = {
    Connects.DEMO: (),
    Connects.LOCAL: (USER,),
    Connects.BACKEND: (fields.BACKEND_URL, USER),
    Connects.PHONE: (fields.REGISTRAR, fields.TRANSPORT, fields.NUMBER),
}
_MORE = {
    Connects.PHONE: (
        fields.DISPLAY_NAME,
        fields.DOMAIN,
        fields.AUTH_USER,
        fields.REALM,
        fields.PROXY,
        fields.ENCRYPTION,
        fields.CODECS,
        fields.STUN,
        fields.EXPIRES,
        fields.AUTHORITIES,
        fields.FINGERPRINT,
    ),
}
_EXAMPLES = {
    USER.key: "alice@example.org",
    fields.BACKEND_URL.key: "https://pbx.example.org",
    fields.REGISTRAR.key: "sip.example.org",
}

_HERE = mark(
    "Nothing is encrypted between this console's telephone and the exchange on this computer, since it does"
    " not leave the computer. TLS and encrypted voice are for other telephones, and set where the exchange"
    " is started."
)
_UNENCRYPTED = {
    Connects.DEMO: _HERE,
    Connects.LOCAL: _HERE,
    Connects.BACKEND: mark(
        "This console's telephone speaks with a Deskline exchange by UDP, and voice is not encrypted: use a"
        " network that you trust. TLS and encrypted voice can be set for another telephone system alone."
    ),
}


class ProfileForm(QWidget):
    """The fields of one kind of profile; those that most accounts do without are behind a button."""

    changed = Signal()

    def __init__(
        self,
        setup: Setup,
        theme: Theme,
        connects: Connects,
        values: Mapping[str, Value],
        profile_id: str = "",
    ) -> None:
        super().__init__()
        self._setup = setup
        self._theme = theme
        self._connects = connects
        self._profile_id = profile_id
        self._given = dict(values)
        self.editors: dict[str, QWidget] = {}
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(tr("Password"))
        if profile_id:
            self.password.setPlaceholderText(tr("As it is"))
        self.more = QPushButton(tr("More…"))
        self.more.setAutoDefault(False)
        self.more.setCheckable(True)
        self.test = QPushButton(tr("Test"))
        self.test.setAutoDefault(False)
        self.accept = QPushButton(tr("Accept this certificate"))
        self.accept.setAutoDefault(False)
        self.outcome = label(wraps=True)
        self.unencrypted = label(str(_UNENCRYPTED.get(connects, "")), "caption", wraps=True)
        self.unencrypted.setVisible(connects in _UNENCRYPTED)
        self.password.setAccessibleDescription(self.unencrypted.text())
        self.certificate = label(role="muted", wraps=True)
        self.certificate.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._fingerprint = ""
        self._beyond: list[QWidget] = []
        self._waits = False
        self._lay_out()
        self.show_trial(None)
        self.more.toggled.connect(self._show_more)
        self.test.clicked.connect(self._try)
        self.accept.clicked.connect(self._accept)
        setup.tried.connect(self._tried)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for field in _FIRST[self._connects]:
            self._row(grid, field, beyond=False)
        if self._connects is Connects.DEMO:
            self.password.hide()
        else:
            self._place(grid, tr("Password"), self.password)
        for field in _MORE.get(self._connects, ()):
            self._row(grid, field, beyond=True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.test)
        buttons.addWidget(self.accept)
        buttons.addStretch(1)
        buttons.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(grid)
        column.addWidget(self.unencrypted)
        column.addLayout(buttons)
        column.addWidget(self.outcome)
        column.addWidget(self.certificate)
        column.addStretch(1)
        self.more.setVisible(bool(self._beyond))
        self.test.setVisible(self._connects in (Connects.BACKEND, Connects.PHONE))
        self._show_more(False)
        first = [self.editors[field.key] for field in _FIRST[self._connects]]
        rest = [self.editors[field.key] for field in _MORE.get(self._connects, ())]
        order = [*first, self.password, *rest, self.test, self.accept, self.more]
        for one, next_one in itertools.pairwise(order):
            QWidget.setTabOrder(one, next_one)

    def _row(self, grid: QGridLayout, field: Setting, *, beyond: bool) -> None:
        editor = self._editor(field)
        editor.setAccessibleName(field.title)
        editor.setAccessibleDescription(field.description)
        editor.setToolTip(field.description)
        self.editors[field.key] = editor
        title = self._place(grid, field.title, editor)
        if beyond:
            self._beyond += [title, editor]

    def _place(self, grid: QGridLayout, text: str, editor: QWidget) -> QWidget:
        title = label(text)
        title.setBuddy(editor)
        row = grid.rowCount()
        grid.addWidget(title, row, 0)
        grid.addWidget(editor, row, 1)
        return title

    def _editor(self, field: Setting) -> QWidget:
        value = self._given.get(field.key, field.default)
        if field.choices:
            box = Choice(self._theme)
            for choice in field.choices:
                box.addItem(field.choice_title(choice), choice)
            box.setCurrentIndex(max(0, box.findData(value)))
            box.activated.connect(lambda _: self.changed.emit())
            return box
        line = QLineEdit("" if value is None else str(value))
        line.setPlaceholderText(_EXAMPLES.get(field.key, ""))
        if field.kind is int:
            line.setValidator(QIntValidator(0, field.maximum, line))
        line.textEdited.connect(lambda _: self.changed.emit())
        return line

    def first(self) -> QWidget:
        """Where the keyboard goes first."""
        return next(iter(self.editors.values()), self.password)

    def values(self) -> dict[str, Value]:
        """All fields as they stand here."""
        result: dict[str, Value] = {**self._given, fields.CONNECTS.key: self._connects.value}
        for key, editor in self.editors.items():
            field = fields.BY_FIELD[key]
            if isinstance(editor, Choice):
                result[key] = editor.currentData()
            elif isinstance(editor, QLineEdit):
                text = editor.text().strip()
                result[key] = int(text or str(field.default)) if field.kind is int else text
        return result

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong; nothing for what is right."""
        self.show_trial(Trial(False, sentence) if sentence else None)

    def _show_more(self, shown: bool) -> None:
        for widget in self._beyond:
            widget.setVisible(shown)
        self.more.setText(tr("Less") if shown else tr("More…"))

    def _try(self) -> None:
        self._waits = True
        self.show_trial(None)
        self.outcome.setText(tr("One moment…"))
        self.outcome.show()
        self._setup.try_out(self._profile_id, self.values(), self.password.text())

    def _tried(self, trial: Trial) -> None:
        if self._waits:
            self._waits = False
            self.show_trial(trial)

    def show_trial(self, trial: Trial | None) -> None:
        """Say how a trial has ended; nothing before there was one."""
        self._fingerprint = trial.fingerprint if trial else ""
        self.outcome.setText(trial.sentence if trial else "")
        dress(self.outcome, lettering="strong" if trial and trial.succeeded else "error")
        self.outcome.setVisible(trial is not None)
        self.certificate.setText(trial.certificate if trial else "")
        self.certificate.setVisible(bool(trial and trial.certificate))
        self.accept.setVisible(bool(self._fingerprint))
        self.test.setAccessibleDescription(self.outcome.text())

    def _accept(self) -> None:
        """Take the certificate that was shown, on the user's word, and try again."""
        line = self.editors[fields.FINGERPRINT.key]
        if isinstance(line, QLineEdit):
            line.setText(self._fingerprint)
        self.test.setFocus(Qt.FocusReason.OtherFocusReason)
        self._try()
