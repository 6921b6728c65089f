"""Finds text that does not fit where it is shown, in any language and size.

Names and numbers of people may be shortened with an ellipsis; what the program itself says may not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QMenuBar,
    QStyle,
    QStyleOptionFrame,
    QToolButton,
    QWidget,
)

from app.language import tr
from app.ui.theme.tokens import TextSize
from app.ui.widgets.choice import Choice
from app.ui.widgets.command_button import CommandButton, short_key
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.row_list import RowList
from app.ui.widgets.row_painter import RowPainter
from app.ui.widgets.status_pill import StatusPill
from app.ui.widgets.two_lines import TwoLines

LINE_PADDING = 2
"""What Qt leaves free at each end of a line."""
INNER_GAP = 4
SLACK, LEADING = 1, 3
"""Pixels by which measures of text may differ, across and down."""


def truncated(top: QWidget) -> list[str]:
    """Describe each text of a window that is cut off, and each part that stands outside of it."""
    found = []
    for widget in [top, *top.findChildren(QWidget)]:
        if widget.isVisibleTo(top) and widget.window() is top.window():
            found += [f"{type(widget).__name__}: {text}" for text in _cut(widget)]
    return found


def _cut(widget: QWidget) -> Iterator[str]:
    for kind, look in _LOOKS.items():
        if isinstance(widget, kind):
            yield from look(widget)
            return


def _cut_two_lines(widget: TwoLines) -> Iterator[str]:
    if widget.toolTip():
        yield widget.text()


def _cut_elided(widget: ElidedLabel) -> Iterator[str]:
    if not widget.toolTip() and _width(widget, widget.text()) > widget.contentsRect().width() + SLACK:
        yield f"{widget.text()} (no tooltip)"


def _cut_pill(widget: StatusPill) -> Iterator[str]:
    if not widget.toolTip():
        yield f"{widget.words.text} (no tooltip)"


def _cut_button(widget: QAbstractButton) -> Iterator[str]:
    if widget.text() and widget.sizeHint().width() > widget.width() + SLACK:
        yield widget.text()


def _cut_line(widget: QLineEdit) -> Iterator[str]:
    option = QStyleOptionFrame()
    widget.initStyleOption(option)
    inside = widget.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, widget)
    margins = widget.textMargins()
    inner = sum(each.width() + INNER_GAP for each in widget.findChildren(QToolButton))
    room = inside.width() - margins.left() - margins.right() - inner - 2 * LINE_PADDING
    if _width(widget, widget.placeholderText()) > room:
        yield widget.placeholderText()


def _cut_menus(widget: QMenuBar) -> Iterator[str]:
    last = widget.actionGeometry(widget.actions()[-1]) if widget.actions() else QRect()
    if last.right() > widget.width():
        yield widget.actions()[-1].text()


def _cut_label(widget: QLabel) -> Iterator[str]:
    text, room = widget.text(), widget.contentsRect()
    if not text:
        return
    if widget.wordWrap():
        longest = max(text.split(), key=lambda word: _width(widget, word))
        if _width(widget, longest) > room.width() + SLACK:
            yield f"{longest} in {text}"
        if widget.heightForWidth(widget.width()) > widget.height() + LEADING:
            yield text
    elif widget.sizeHint().width() > widget.width() + SLACK:
        yield text


def _cut_command(widget: CommandButton) -> Iterator[str]:
    if widget.offered is not None:
        title, under = widget.shown()
        key = widget.offered.key
        if title != widget.offered.title:
            yield title
        if under.split(" · ")[0] not in (key, short_key(key), widget.offered.about):
            yield under


def _cut_choice(widget: Choice) -> Iterator[str]:
    if not widget.toolTip() and widget.shown() != widget.currentText():
        yield widget.currentText()


def _cut_rows(rows: RowList) -> Iterator[str]:
    """The words for the state of each row; titles and details are of people."""
    painter = rows.itemDelegate()
    if not isinstance(painter, RowPainter):
        return
    for number in range(rows.model().rowCount()):
        index = rows.model().index(number, 0)
        look = painter._look(index)
        places = painter.places(rows.visualRect(index), look)
        metrics = QFontMetrics(painter._theme.font(TextSize.SMALL, QFont.Weight.Medium))
        named = any(
            beginning in look.word
            for beginning in (tr("Waits for {who}", who=""), tr("Rings at {who}", who=""))
        )
        if not named and metrics.horizontalAdvance(look.word) > places.detail.width() + SLACK:
            yield look.word


def _width(widget: QWidget, text: str) -> int:
    return max((QFontMetrics(widget.font()).horizontalAdvance(line) for line in text.split("\n")), default=0)


_LOOKS: dict[type[QWidget], Callable[[Any], Iterator[str]]] = {
    TwoLines: _cut_two_lines,
    ElidedLabel: _cut_elided,
    QLabel: _cut_label,
    CommandButton: _cut_command,
    StatusPill: _cut_pill,
    QAbstractButton: _cut_button,
    QLineEdit: _cut_line,
    RowList: _cut_rows,
    Choice: _cut_choice,
    QMenuBar: _cut_menus,
}
"""What is looked at in each kind of widget; the first that fits."""
