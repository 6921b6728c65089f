"""Finds literals in the sources that a user is likely to read, and that nobody would translate."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
SENTENCE = re.compile(
    r"[A-Za-z]{2,}['s]*[,:;.…]* +[a-zA-Z]{2,}|^[A-Z][a-z]{2,}\b[^/<]*$| [a-z]{2,} |^[a-z]{2,} $"
)
SINKS = frozenset(
    {
        "QLabel",
        "QPushButton",
        "QCheckBox",
        "QRadioButton",
        "QAction",
        "addAction",
        "addItem",
        "addMenu",
        "addTab",
        "addRow",
        "setText",
        "setTitle",
        "setWindowTitle",
        "setToolTip",
        "setStatusTip",
        "setPlaceholderText",
        "setAccessibleName",
        "setAccessibleDescription",
        "setHtml",
        "explain",
        "label",
        "panel",
        "frame",
        "Announcement",
        "Words",
        "Guise",
        "Hint",
        "Noticed",
        "BackendLost",
        "BackendConnecting",
    }
)
"""What shows its texts: any word among them is read by somebody."""
WORD = re.compile(r"[A-Za-z]{2,}")
SILENT_CALLS = frozenset(
    {
        "tr",
        "mark",
        "create_task",
        "setProperty",
        "setObjectName",
        "property",
        "getLogger",
        "ParamSpec",
        "TypeVar",
    }
)
SILENT_OBJECTS = frozenset({"_log"})
SILENT_ERRORS = frozenset({"RuntimeError", "ValueError", "TypeError", "AssertionError", "LookupError"})
NOT_SHOWN = frozenset({"role", "kind", "lettering", "tone", "icon", "key"})
"""Keywords of sinks whose values are no words."""
NAMES = frozenset({"Deskline"})
KEY = re.compile(r"((Ctrl|Shift|Alt|Meta|Num)\+)+|(Enter|Return|Escape)$")


def said(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and text of each literal that is likely to be read by a user."""
    yield from _walk(tree, sink=False)


def _walk(node: ast.AST, *, sink: bool) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return  # a docstring
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and _is_said(node.value, sink):
            yield node.lineno, node.value
        return
    if isinstance(node, ast.Call):
        yield from _walk_call(node, sink)
        return
    if isinstance(node, ast.arg | ast.AnnAssign):
        value = node.value if isinstance(node, ast.AnnAssign) else None
        children: list[ast.AST] = [value] if value is not None else []
    else:
        children = list(ast.iter_child_nodes(node))
    for child in children:
        yield from _walk(child, sink=sink and isinstance(node, ast.IfExp | ast.JoinedStr | ast.BoolOp))


def _walk_call(node: ast.Call, sink: bool) -> Iterator[tuple[int, str]]:
    name, owner = _name(node.func)
    if name in SILENT_CALLS or owner in SILENT_OBJECTS or name in SILENT_ERRORS:
        for argument in node.args[1:] if name in {"tr", "mark"} else []:
            yield from _walk(argument, sink=False)
        return
    yield from _walk(node.func, sink=False)
    for place, argument in enumerate(node.args):
        yield from _walk(argument, sink=name in SINKS and place == 0)
    for keyword in node.keywords:
        if keyword.arg not in NOT_SHOWN:
            yield from _walk(keyword.value, sink=False)


def _name(func: ast.expr) -> tuple[str, str]:
    if isinstance(func, ast.Attribute):
        return func.attr, func.value.id if isinstance(func.value, ast.Name) else ""
    return (func.id if isinstance(func, ast.Name) else ""), ""


def _is_said(text: str, sink: bool) -> bool:
    if text in NAMES or KEY.match(text):
        return False
    return bool(WORD.search(text)) if sink else bool(SENTENCE.search(text))


def said_in(path: Path) -> list[tuple[int, str]]:
    """The same of a file."""
    return sorted(said(ast.parse(path.read_text("utf-8"))))


ELSEWHERE = (
    "app/language.py",
    "app/masking",
    "app/bridge/system_keys/listening.py",  # names of keys
    "app/commands/system_keys.py",  # names of keys
    "app/settings/schemes/linux.py",  # files for the desktop
    "app/settings/schemes/macos.py",
    "app/settings/schemes/windows.py",
    "app/ui/theme",
    "app/bridge/report.py",  # for those who mend the program
    "app/bridge/system_keys/x11.py",
    "app/bootstrap/launch.py",
    "app/softphone/__main__.py",
    "app/softphone/diagnostics/trace.py",  # SIP as it passed
    "app/softphone/sip/troubles.py",  # words of pjsua2
)
KEYS = set("Backspace Backtab Del Esc Ins Space Tab Down End Home Left Right Alt Ctrl Meta Num".split())  # noqa: SIM905
NO_WORDS = {
    "app/bootstrap/child.py": {"wait for "},
    "app/client/requests.py": {"Recording"},
    "app/client/session.py": {
        "Accept",
        "Authorization",
        "Bearer ",
        "Cache-Control",
        "Content-Type",
        "Last-Event-ID",
    },
    "app/commands/help_page.py": {
        "<th align='left' width='",
        "</h2>\n<table cellpadding='4' width='100%'>\n",
    },
    "app/headset/devices.py": {"Headset"},
    "app/settings/declared.py": {"English", "Svenska", "Deutsch", "Français", "Español"},
    "app/softphone/sip/authorities.py": {"-----BEGIN CERTIFICATE-----"},
    "app/softphone/sip/certificates.py": {
        "-----BEGIN CERTIFICATE-----(.*?)-----END CERTIFICATE-----",
    },
    "app/softphone/sip/registration.py": {
        "The registrar does not answer.",
        "Calls go directly, without a registrar.",
    },
    "app/settings/secrets.py": {"Result", "key ring"},
    "app/ui/models/announcements.py": {"held ", "parked ", "returning "},
    "app/ui/models/key_rows.py": KEYS,
    "app/ui/models/value_list.py": {"Value"},
    "app/ui/widgets/dressing.py": {"<span>", "</span>"},
}
"""By module: what looks like a sentence and is none."""


def unmarked() -> list[str]:
    """Each literal of the program that a user is likely to read and nobody would translate."""
    found = []
    for path in sorted((ROOT / "app").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith(ELSEWHERE):
            silent = NO_WORDS.get(name, set())
            found += [f"{name}:{line}: {text!r}" for line, text in said_in(path) if text not in silent]
    return found
