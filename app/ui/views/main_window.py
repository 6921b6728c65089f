"""The main window: puts the views in their places and has each drawn when its part of the state changes."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from app.commands.command import Need
from app.commands.console import Console
from app.commands.ids import CommandId
from app.commands.planners import in_window
from app.commands.table import BY_ID
from app.language import tr
from app.settings.declared import (
    AUTO_ANSWER,
    ENTER,
    KEYS,
    NUMERIC_PAD,
    RAISE_WINDOW,
    TEXT_SIZE,
    THEME,
    WINDOW_GEOMETRY,
)
from app.state.model import LOOKED_AT, CallKind, Topic
from app.ui.dialogs.desk import DialogDesk
from app.ui.input.dragging import Dragging
from app.ui.input.gate import Gate
from app.ui.input.key_filter import KeyFilter
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Space
from app.ui.views.actions import ActionsView
from app.ui.views.announcer import Announcer
from app.ui.views.banners import BannersView
from app.ui.views.calls import CallsView, IncomingView
from app.ui.views.card import CardView
from app.ui.views.dial import DialView
from app.ui.views.drag_places import let_calls_be_dragged
from app.ui.views.header import HeaderView
from app.ui.views.keypad import Keypad
from app.ui.views.log import LogView
from app.ui.views.menus import Menus
from app.ui.views.parked import ParkedView
from app.ui.views.returning import ReturningView
from app.ui.views.toast import Toast
from app.ui.views.tray import Tray
from app.ui.views.view import Surroundings, View
from app.ui.widgets.roomy import Roomy
from app.ui.widgets.ticker import Ticker

MINIMUM = (1024, 700)
PER_SCALE = (960, 540)
"""What the window needs in each unit of the text's size, where that is above the usual one."""
AROUND_THE_BODY = 212
"""Of that for menus, header and actions, which do not scroll."""
ROOM_FOR_THE_REST = 260
EVERYTHING = frozenset(Topic)


def utc_now() -> datetime:
    """The time of the day, for what waits since a point in time."""
    return datetime.now(UTC)


class MainWindow(QMainWindow):
    """Drawn from the console's state alone."""

    def __init__(
        self,
        console: Console,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__()
        self._console = console
        theme = Theme(
            _application(), console.settings.text(THEME), console.settings.number(TEXT_SIZE) / 100, self
        )
        self._theme = theme
        self._may_close = False
        self._incoming: frozenset[str] = frozenset()
        self.gate = Gate(console, self)
        around = Surroundings(console, theme, self.gate, monotonic, now)
        self.header = HeaderView(around)
        self.banners = BannersView(around)
        self.dial = DialView(around, self)
        self.incoming = IncomingView(around)
        self.calls = CallsView(
            around,
            tr("Calls"),
            [CallKind.CURRENT, CallKind.HELD],
            tr("Calls that you answer or make appear here."),
        )
        self.card = CardView(around)
        self.parked = ParkedView(around)
        self.returning = ReturningView(around)
        self.log = LogView(around)
        self.actions_bar = ActionsView(around)
        self.keypad = Keypad(around, self)
        self.toast = Toast(around, self._in_front, self)
        self.menus = Menus(around, self.menuBar())
        self.ticker = Ticker(self)
        self.room = Roomy(_application())
        self.dialogs = DialogDesk(console, self.gate, theme, self)
        self.announcer = Announcer(around, self, self.dial.hint.text)
        self.tray = Tray(self.gate, self.come_to_front, self)
        self.dragging = Dragging(console, self.gate, self)
        self._keys = KeyFilter(console, self.gate, self, self.dial.type_text)
        let_calls_be_dragged(
            around,
            self.dragging,
            calls=(self.incoming, self.calls),
            card=self.card,
            parked=self.parked,
            log=self.log,
            dial=self.dial,
        )
        self._lay_out()
        self._order_tabs()
        self._connect()
        self.setWindowIcon(app_icon(theme))
        self.tray.show_icon(self.windowIcon(), self.windowTitle())
        self.redraw(EVERYTHING)
        self._restore_place()
        self._make_room()
        self.dial.take_focus()

    def _lay_out(self) -> None:
        self.setWindowTitle("Deskline")
        self.setMinimumSize(*MINIMUM)
        self.resize(*MINIMUM)
        left = QVBoxLayout()
        left.setSpacing(Space.M)
        left.addWidget(self.incoming)
        left.addWidget(self.calls, 1)
        middle = QVBoxLayout()
        middle.setSpacing(Space.M)
        middle.addWidget(self.dial)
        middle.addWidget(self.card, 1)
        right = QVBoxLayout()
        right.setSpacing(Space.M)
        right.addWidget(self.returning)
        right.addWidget(self.parked, 3)
        right.addWidget(self.log, 5)
        columns = QHBoxLayout()
        columns.setSpacing(Space.M)
        for column, stretch in ((left, 35), (middle, 38), (right, 28)):
            columns.addLayout(column, stretch)
        grid = QGridLayout(self.room.body)
        grid.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        grid.setSpacing(Space.M)
        grid.addLayout(columns, 0, 0)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.banners)
        column.addWidget(self.room, 1)
        below = QHBoxLayout()
        below.setContentsMargins(Space.M, 0, Space.M, Space.M)
        below.addWidget(self.actions_bar)
        column.addLayout(below)
        self.setCentralWidget(whole)

    def _make_room(self) -> None:
        """Have room for the text's size: the window grows as far as the screen goes, the rest scrolls."""
        scale = self._theme.scale
        needed = QSize(*(round(each * scale) for each in PER_SCALE)) if scale > 1 else QSize(0, 0)
        self.room.need(QSize(needed.width(), max(0, needed.height() - self._theme.px(AROUND_THE_BODY))))
        if not self.isMaximized():
            screen = self.screen().availableGeometry().size()
            self.resize(needed.boundedTo(screen).expandedTo(self.size()))

    def _order_tabs(self) -> None:
        """From the dial box through the lists, left to right, to the actions, then to the header."""
        parts = [
            self.dial.line,
            self.dial.button,
            self.incoming.list,
            self.calls.list,
            self.card.note.button,
            self.card.note.edit,
            self.card.people.mute,
            self.card.people.list,
            self.card.earlier,
            self.returning.list,
            self.parked.list,
            self.log.list,
            *self.actions_bar.buttons(),
            self.header.phone,
            self.header.sound,
            self.header.exchange,
        ]
        for first, second in itertools.pairwise(parts):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        _application().installEventFilter(self._keys)
        self.room.moved.connect(self.dial.suggestions.redraw)
        self._console.changed.connect(self.redraw)
        self._console.window_command.connect(self._carry_out)
        self._console.setting_changed.connect(self._setting_changed)
        self._console.raise_asked.connect(self.come_to_front)
        self._console.pressed.connect(self._pressed_elsewhere)
        self._theme.changed.connect(self._theme_changed)
        self.ticker.beat.connect(self._beat)
        self.gate.digits_asked.connect(self._open_keypad)
        self.gate.given.connect(self._given)

    def views(self) -> list[View]:
        """All parts that are drawn from the state, in the order of the tab key."""
        return [
            self.header,
            self.header.levels,
            self.banners,
            self.dial,
            self.incoming,
            self.calls,
            self.card,
            self.returning,
            self.parked,
            self.log,
            self.actions_bar,
            self.toast,
        ]

    def redraw(self, topics: frozenset[Topic]) -> None:
        """Draw what is drawn from these parts of the state."""
        for view in self.views():
            if view.topics & topics:
                view.redraw()
        if topics <= LOOKED_AT:
            return
        self.dialogs.redraw(topics)
        if topics & {Topic.DEMO}:
            self.menus.redraw()
        state = self._console.state
        self.ticker.run(bool(state.calls.by_id or state.parked or state.returning))
        if Topic.CALLS in topics:
            self._notice_new_calls(frozenset(state.calls.incoming))
        self.announcer.changed(topics)
        if self.keypad.isVisible() and self.actions_bar.button(CommandId.DTMF) is None:
            self.keypad.hide()
        self._title()

    def _title(self) -> None:
        state = self._console.state
        ringing = len(state.calls.incoming)
        calls = tr("%n ringing", n=ringing) if ringing else ""
        who = state.user.display_name if state.user else ""
        title = " - ".join(part for part in (calls, who, "Deskline") if part)
        if title != self.windowTitle():
            self.setWindowTitle(title)
            self.tray.show_icon(self.windowIcon(), title)

    def _notice_new_calls(self, incoming: frozenset[str]) -> None:
        new = incoming - self._incoming
        if new:
            QApplication.alert(self)
            if self._console.settings.flag(RAISE_WINDOW):
                self.come_to_front()
        self._incoming = incoming

    def _beat(self) -> None:
        for view in self.views():
            view.beat()
        self.announcer.beat()

    def come_to_front(self) -> None:
        """Show the window above others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _pressed_elsewhere(self, command_id: CommandId) -> None:
        """Give a command from outside; where it leads to something to see or to answer, the window comes."""
        command = BY_ID[command_id]
        if command.needs is not Need.NOTHING or command.plan is in_window:
            self.come_to_front()
        self.gate.give(command_id)
        asked = QApplication.activeModalWidget()
        if asked is not None:
            self.come_to_front()
            asked.raise_()
            asked.activateWindow()

    def _restore_place(self) -> None:
        """Stand where the window stood when it was last closed."""
        stored = self._console.settings.text(WINDOW_GEOMETRY)
        if stored:
            self.restoreGeometry(QByteArray.fromBase64(stored.encode("ascii", "ignore")))

    def _in_front(self) -> bool:
        """Whether the user works in a window of this program that shows the calls."""
        return _application().activeWindow() is not None and not self.isMinimized()

    def changeEvent(self, event: QEvent) -> None:
        """Show or hide the toast as the user turns to another program or comes back."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self.toast.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the incoming calls their share of the height."""
        super().resizeEvent(event)
        whole = self.room.body.minimumHeight() + self.actions_bar.height()
        self.incoming.set_room(max(self.height(), whole) - ROOM_FOR_THE_REST)
        self.dial.suggestions.redraw()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is the command to quit, which asks while calls are up."""
        if not self._may_close:
            event.ignore()
            self.gate.give(CommandId.QUIT)
            return
        _application().removeEventFilter(self._keys)
        self.tray.hide()
        self.toast.hide()
        self.ticker.run(False)
        event.accept()

    def let_close(self) -> None:
        """Close without a question from now on, and keep the window's place for the next start."""
        self._may_close = True
        geometry = self.saveGeometry().toBase64().toStdString()
        self._console.change_setting(WINDOW_GEOMETRY.key, geometry)

    def _given(self, command_id: CommandId) -> None:
        self.announcer.given(command_id)
        if command_id is CommandId.QUIT:
            self.let_close()

    def _carry_out(self, command_id: CommandId) -> None:
        match command_id:
            case CommandId.FOCUS_DIAL_BOX:
                self.dial.take_focus()
            case CommandId.EDIT_NOTE:
                self.card.note.begin()
            case CommandId.TOGGLE_THEME:
                chosen = "light" if self._theme.palette.dark else "dark"
                self._console.change_setting(THEME.key, chosen)
            case _ if not self.announcer.asked(command_id):
                self.dialogs.open(command_id)

    def _open_keypad(self) -> None:
        anchor = self.actions_bar.button(CommandId.DTMF)
        if anchor is not None:
            self.keypad.open_above(anchor)

    def _setting_changed(self, key: str) -> None:
        settings = self._console.settings
        if key == THEME.key:
            self._theme.choose(settings.text(THEME))
        elif key == TEXT_SIZE.key:
            self._theme.set_scale(settings.number(TEXT_SIZE) / 100)
            self._make_room()
        elif key == ENTER.key:
            self.dial.redraw()
        elif key == AUTO_ANSWER.key:
            self.header.redraw()
        elif key in {KEYS.key, NUMERIC_PAD.key}:
            self.gate.read_keys()
            self._keys.read_keys()
            self.menus.redress()
            self.redraw(EVERYTHING)

    def _theme_changed(self) -> None:
        self.setWindowIcon(app_icon(self._theme))
        self.tray.show_icon(self.windowIcon(), self.windowTitle())
        self.menus.redress()
        self.redraw(EVERYTHING)


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("a window needs a QApplication")
    return application


def app_icon(theme: Theme) -> QIcon:
    """The program's icon, for the window and the task bar."""
    return theme.icon("deskline", edge=64)
