"""Sets the properties that the stylesheet looks at, and has the widget drawn again (GUI thread)."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QToolButton, QWidget

from app.language import tr

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


def name_inner_buttons(line: QLineEdit, lens: str = "") -> None:
    """Name the buttons that stand in a line: an icon in front, where there is one, and that which clears."""
    for button in line.findChildren(QToolButton):
        clears = any(action.objectName() == CLEARS for action in button.actions())
        button.setAccessibleName(tr("Clear") if clears else lens)
