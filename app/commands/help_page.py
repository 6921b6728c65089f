"""The help page, made from the command table: what there is, which key it has, what it does. Pure."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from app.commands.command import Category, Command
from app.commands.keymap import KeyMap
from app.commands.table import COMMANDS
from app.language import tr

WIDTHS = (24, 28, 48)
"""Of the columns, in percent: the same in each table, so that they stand below one another."""


def help_page(keymap: KeyMap, label: Callable[[str], str] = str) -> str:
    """All commands by category, as HTML that Qt's rich text shows (tables, no style sheets).

    ``label`` writes a key for people.
    """
    sections = [_section(category, keymap, label) for category in Category]
    return f"<h1>{escape(tr('Commands and keys'))}</h1>\n" + "\n".join(sections)


def _section(category: Category, keymap: KeyMap, label: Callable[[str], str]) -> str:
    rows = [_row(command, keymap, label) for command in COMMANDS if command.category is category]
    titles = (tr("Key"), tr("Command"), tr("What it does"))
    columns = zip(titles, WIDTHS, strict=True)
    cells = "".join(f"<th align='left' width='{width}%'>{escape(title)}</th>" for title, width in columns)
    head = f"<tr>{cells}</tr>"
    table = "\n".join([head, *rows])
    return f"<h2>{escape(category.title)}</h2>\n<table cellpadding='4' width='100%'>\n{table}\n</table>"


def _row(command: Command, keymap: KeyMap, label: Callable[[str], str]) -> str:
    labels = dict.fromkeys(label(key) for key in keymap.keys(command.id))
    keys = tr(" or ", note="between keys").join(f"<b>{escape(key)}</b>" for key in labels) or "&nbsp;"
    return f"<tr><td>{keys}</td><td>{escape(command.title)}</td><td>{escape(command.description)}</td></tr>"
