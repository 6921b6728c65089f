"""Drag and drop between the lists: rows are dragged, and dropped onto rows or places (GUI thread).

What a drop means is told by ``commands.dropping``; where there is more than one meaning a menu asks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QWidget

from app.commands.console import Console
from app.commands.dropping import Choice, Thing, choices
from app.ui.input.gate import Gate
from app.ui.widgets.row_list import RowList

MIME = "application/x-deskline-thing"


@dataclass(frozen=True)
class _Place:
    """A widget, what each point of it is, and where that is."""

    widget: QWidget
    thing_at: Callable[[QPoint], Thing | None]
    rect_at: Callable[[QPoint], QRect]


class Dragging(QObject):
    """Filters the events of the widgets that take part."""

    def __init__(self, console: Console, gate: Gate, parent: QObject) -> None:
        super().__init__(parent)
        self._console = console
        self._gate = gate
        self._places: dict[QWidget, _Place] = {}
        self._sources: set[QWidget] = set()
        self._pressed: tuple[QWidget, QPoint] | None = None
        self._marks: dict[QWidget, QFrame] = {}
        self.dragged: Thing | None = None
        """What is being dragged."""
        self.menu: QMenu | None = None
        """The choices of the last drop that had more than one."""

    def add_rows(
        self, rows: RowList, thing_of: Callable[[int], Thing | None], *, area: Thing | None = None
    ) -> None:
        """Let the rows of a list be dragged and dropped onto; ``area`` is the room beside them."""
        view = rows.viewport()

        def thing_at(point: QPoint) -> Thing | None:
            index = rows.indexAt(point)
            return thing_of(index.row()) if index.isValid() else area

        def rect_at(point: QPoint) -> QRect:
            index = rows.indexAt(point)
            return rows.visualRect(index) if index.isValid() else view.rect()

        self._sources.add(view)
        self._add(_Place(view, thing_at, rect_at))

    def add_place(self, widget: QWidget, thing: Callable[[], Thing | None]) -> None:
        """Let something be dropped onto a widget as a whole."""
        self._add(_Place(widget, lambda _: thing(), lambda _: widget.rect()))

    def _add(self, place: _Place) -> None:
        self._places[place.widget] = place
        place.widget.setAcceptDrops(True)
        place.widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin a drag, and take part in one."""
        if not isinstance(watched, QWidget) or watched not in self._places:
            return False
        if isinstance(event, QDropEvent):
            return self._over(self._places[watched], event)
        if event.type() is QEvent.Type.DragLeave:
            self._unmark()
            return False
        if isinstance(event, QMouseEvent) and watched in self._sources:
            return self._mouse(watched, event)
        return False

    def _mouse(self, widget: QWidget, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        if event.type() is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = (widget, point)
        elif event.type() is QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif event.type() is QEvent.Type.MouseMove and self._pressed is not None:
            source, begun = self._pressed
            far = (point - begun).manhattanLength() >= QApplication.startDragDistance()
            if source is widget and far:
                self._pressed = None
                self._drag(self._places[widget], begun)
                return True
        return False

    def _drag(self, place: _Place, point: QPoint) -> None:
        thing = place.thing_at(point)
        if thing is None or not thing.key:
            return
        self.dragged = thing
        drag = QDrag(place.widget)
        data = QMimeData()
        data.setData(MIME, thing.key.encode())
        drag.setMimeData(data)
        rect = place.rect_at(point)
        drag.setPixmap(place.widget.grab(rect))
        drag.setHotSpot(point - rect.topLeft())
        drag.exec(Qt.DropAction.MoveAction)
        self.dragged = None
        self._unmark()

    def _over(self, place: _Place, event: QDropEvent) -> bool:
        """Say whether a drop here means something, and do it once it comes."""
        point = event.position().toPoint()
        onto = place.thing_at(point)
        offered: list[Choice] = []
        if self.dragged is not None and onto is not None and event.mimeData().hasFormat(MIME):
            offered = choices(self._console.state, self.dragged, onto)
        self._unmark()
        if not offered:
            event.ignore()
            return self.dragged is not None
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        if isinstance(event, QDragMoveEvent):
            self._mark(place, point)
        elif event.type() is QEvent.Type.Drop:
            self._dropped(offered, place.widget.mapToGlobal(point))
        return True

    def _dropped(self, offered: list[Choice], where: QPoint) -> None:
        if len(offered) == 1:
            self._give(offered[0])
            return
        menu = QMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for choice in offered:
            menu.addAction(choice.title).triggered.connect(lambda _=False, choice=choice: self._give(choice))
        menu.setActiveAction(menu.actions()[0])
        menu.destroyed.connect(self._menu_gone)
        self.menu = menu
        menu.popup(where)

    def _menu_gone(self) -> None:
        self.menu = None

    def _give(self, choice: Choice) -> None:
        self._gate.give(choice.command_id, **choice.arguments)

    def _mark(self, place: _Place, point: QPoint) -> None:
        mark = self._marks.get(place.widget)
        if mark is None:
            mark = self._marks[place.widget] = QFrame(place.widget)
            mark.setProperty("role", "drop-mark")
            mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        mark.setGeometry(place.rect_at(point))
        mark.show()

    def _unmark(self) -> None:
        for mark in self._marks.values():
            mark.hide()
