"""Sets the properties that the stylesheet looks at, and has the widget drawn again (GUI thread)."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QToolButton, QWidget

from app.language import tr
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import IconSize

CLEARS = "_q_qlineeditclearaction"
"""Qt's own name of the action that empties a line."""


def dress(widget: QWidget, **properties: str) -> None:
    """Give a widget its style properties (``role``, ``kind``, ``lettering``, ``tone``)."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed:
        repolish(widget)


def explain(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that is shown as written: names from outside are never markup."""
    widget.setToolTip(f"<span>{html.escape(text)}</span>" if text else "")


def repolish(widget: QWidget) -> None:
    """Have the stylesheet look at a widget and its children again."""
    for each in [widget, *widget.findChildren(QWidget)]:
        each.style().unpolish(each)
        each.style().polish(each)


def label(text: str = "", role: str = "", *, wraps: bool = False) -> QLabel:
    """Make a label of a text role; its text is never taken for markup."""
    result = QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setWordWrap(wraps)
    if role:
        result.setProperty("lettering", role)
    return result


def panel(name: str) -> QFrame:
    """Make a framed part of the window."""
    result = QFrame()
    result.setProperty("role", "panel")
    result.setAccessibleName(name)
    return result


def let_clear(line: QLineEdit, theme: Theme) -> None:
    """Give a line a button that empties it, in the colour of the theme: Qt's own has one of its own."""
    line.setClearButtonEnabled(True)
    for button in line.findChildren(QToolButton):
        button.setAccessibleName(tr("Clear the line"))
    action = line.findChild(QAction, CLEARS)
    if action is not None:
        action.setIcon(theme.icon("close", theme.palette.text_muted, IconSize.SMALL))
