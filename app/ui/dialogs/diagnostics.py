"""How phone, exchange and sound are doing, the SIP messages as they pass, and the report (GUI thread).

What is shown is told only while this is open: opening it has the console watch, closing it ends that.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.commands.console import Console
from app.language import tr
from app.state.model import Topic
from app.state.watched import LegMeasures, SipMessage, Watched
from app.ui.models.diagnosis import (
    exchange_facts,
    leg_look,
    leg_sentence,
    matching,
    message_look,
    message_sentence,
    registration_facts,
)
from app.ui.models.report_page import report_page
from app.ui.models.row_look import RowLook
from app.ui.models.value_list import Index, Role, ValueListModel
from app.ui.theme.fonts import fixed_family
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.dressing import label, let_clear
from app.ui.widgets.facts import FactsPanel
from app.ui.widgets.flag import Flag
from app.ui.widgets.row_list import RowList

WIDTH, HEIGHT = 960, 680
PROGRESS_AFTER_MS = 1000
LEG_ROWS = 2
TOPICS = frozenset({Topic.DIAGNOSTICS, Topic.SOFTPHONE, Topic.CONNECTION, Topic.ENGINE})


class DiagnosticsDialog(QDialog):
    """Not modal: calls are handled beside it."""

    def __init__(self, console: Console, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Diagnostics"))
        self.resize(theme.px(WIDTH), theme.px(HEIGHT))
        self._console = console
        self._paused: tuple[SipMessage, ...] | None = None
        self.phone = FactsPanel(tr("Phone"))
        self.exchange = FactsPanel(tr("Backend and exchange"))
        self.leg_rows: ValueListModel[LegMeasures] = ValueListModel(_leg_id, leg_sentence, self)
        self.legs = RowList(
            theme, self.leg_rows, _leg_look, name=tr("Sound of calls"), empty=tr("No call is up."), tall=True
        )
        self.message_rows: ValueListModel[SipMessage] = ValueListModel(_number, message_sentence, self)
        self.messages = RowList(
            theme, self.message_rows, _message_look, name=tr("SIP messages"), empty=tr("No messages yet.")
        )
        self.text = QTextBrowser()
        self.line = QLineEdit()
        self.pause = self._button(tr("Pause"), self._hold)
        self.pause.setCheckable(True)
        self.clear = self._button(tr("Clear"), console.clear_trace)
        self.copy = self._button(tr("Copy"), self._copy)
        self.save = self._button(tr("Save…"), self._save)
        self.anonymous = Flag(theme)
        self.report = self._button(tr("Write a report…"), self._ask_where)
        self.close_button = self._button(tr("Close"), self.accept)
        self.progress = QProgressBar()
        self._late = QTimer(self, singleShot=True, interval=PROGRESS_AFTER_MS)
        self._late.timeout.connect(self._show_progress)
        self._dress(theme)
        self._lay_out(theme)
        self._connect()
        console.watch(Watched.DIAGNOSTICS, True)
        self.redraw()

    def redraw(self) -> None:
        """Show what is known now."""
        state = self._console.state
        self.phone.show_facts(registration_facts(state))
        self.exchange.show_facts(exchange_facts(state))
        legs = state.diagnostics.phone.legs if state.diagnostics.phone else ()
        self.leg_rows.show(legs)
        self.legs.setFixedHeight(self.legs.content_height(min(max(len(legs), 1), LEG_ROWS)))
        self._show_messages()
        progress = state.diagnostics.report
        self.report.setEnabled(progress is None)
        if progress is None:
            self._late.stop()
            self.progress.hide()
        else:
            self.progress.setRange(0, progress.steps)
            self.progress.setValue(progress.done)
            if not self._late.isActive() and not self.progress.isVisible():
                self._late.start()

    def shown(self) -> list[SipMessage]:
        """The messages in the list, newest first."""
        held = self._paused if self._paused is not None else self._console.state.diagnostics.trace
        return matching(held, self.line.text())

    def _dress(self, theme: Theme) -> None:
        self.line.setPlaceholderText(tr("Find in the messages"))
        self.line.setAccessibleName(tr("Find in the messages"))
        let_clear(self.line, theme)
        self.text.setAccessibleName(tr("The chosen message"))
        self.text.setOpenLinks(False)
        self.text.setLineWrapMode(QTextBrowser.LineWrapMode.NoWrap)
        font = self.text.font()
        font.setFamilies([fixed_family()])
        self.text.setFont(font)
        self.anonymous.setText(tr("Made-up names and numbers"))
        self.anonymous.setAccessibleDescription(
            tr("Replaces the names and numbers of people in the report. Passwords and keys never are in it.")
        )
        self.anonymous.setToolTip(self.anonymous.accessibleDescription())
        self.anonymous.setChecked(True)
        self.progress.setAccessibleName(tr("The report is being written"))
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.close_button.setProperty("kind", "primary")

    def _lay_out(self, theme: Theme) -> None:
        facts = QHBoxLayout()
        facts.setSpacing(Space.M)
        facts.addWidget(self.phone, 1)
        facts.addWidget(self.exchange, 1)
        tools = QHBoxLayout()
        tools.setSpacing(Space.S)
        tools.addWidget(self.line, 1)
        for button in (self.pause, self.clear, self.copy, self.save):
            tools.addWidget(button)
        trace = QGridLayout()
        trace.setSpacing(Space.S)
        trace.addWidget(self.messages, 0, 0)
        trace.addWidget(self.text, 0, 1)
        trace.setColumnStretch(0, 4)
        trace.setColumnStretch(1, 5)
        below = QHBoxLayout()
        below.setSpacing(Space.M)
        below.addWidget(self.anonymous)
        below.addWidget(self.report)
        below.addWidget(self.progress, 1)
        below.addStretch(1)
        below.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addLayout(facts)
        column.addWidget(label(tr("Sound of calls"), "section"))
        column.addWidget(self.legs)
        column.addWidget(label(tr("SIP messages of this phone, passwords and keys hidden"), "section"))
        column.addLayout(tools)
        column.addLayout(trace, 1)
        column.addLayout(below)

    def _connect(self) -> None:
        self._console.changed.connect(self._changed)
        self.line.textChanged.connect(self._show_messages)
        self.messages.selectionModel().currentChanged.connect(self._show_text)
        self.finished.connect(self._leave)

    def _button(self, title: str, act: object) -> QPushButton:
        button = QPushButton(title)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics & TOPICS:
            self.redraw()

    def _leave(self) -> None:
        self._console.changed.disconnect(self._changed)
        self._console.watch(Watched.DIAGNOSTICS, False)

    def _hold(self, held: bool) -> None:
        self._paused = self._console.state.diagnostics.trace if held else None
        self.pause.setText(tr("Go on") if held else tr("Pause"))
        self._show_messages()

    def _show_messages(self) -> None:
        chosen = self.messages.currentIndex().isValid()
        shown = self.shown()
        self.message_rows.show(shown)
        if not chosen and shown:
            self.messages.take_choice(0)
        for button in (self.copy, self.save):
            button.setEnabled(bool(shown))
        self._show_text()

    def _show_text(self) -> None:
        message = self.message_rows.value_at(self.messages.currentIndex().row())
        text = message.text if message is not None else ""
        if self.text.toPlainText() != text:
            self.text.setPlainText(text)

    def _copy(self) -> None:
        message = self.message_rows.value_at(self.messages.currentIndex().row())
        if message is not None:
            QApplication.clipboard().setText(message.text)

    def _save(self) -> None:
        dialog = self._files(tr("Save the messages"), "deskline-sip.txt", tr("Text") + " (*.txt)", "txt")
        shown = list(reversed(self.shown()))
        dialog.fileSelected.connect(lambda path: self._console.save_trace(path, shown))
        dialog.open()

    def _ask_where(self) -> None:
        dialog = self._files(tr("Write a report"), "deskline-report.zip", tr("Report") + " (*.zip)", "zip")
        dialog.fileSelected.connect(self._write)
        dialog.open()

    def _write(self, path: str) -> None:
        page = report_page(self._console.state, datetime.now(UTC))
        self._console.export_report(path, page, anonymous=self.anonymous.isChecked())

    def _files(self, title: str, name: str, kinds: str, suffix: str) -> QFileDialog:
        dialog = QFileDialog(self, title, "", kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(name)
        return dialog

    def _show_progress(self) -> None:
        self.progress.setVisible(self._console.state.diagnostics.report is not None)


def _leg_look(index: Index) -> RowLook:
    return leg_look(cast(LegMeasures, index.data(Role.ITEM)))


def _message_look(index: Index) -> RowLook:
    return message_look(cast(SipMessage, index.data(Role.ITEM)))


def _leg_id(leg: LegMeasures) -> str:
    return leg.leg_id


def _number(message: SipMessage) -> int:
    return message.number
