"""What is to be translated, read from the sources, and what is, read from the .ts files."""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "app"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "Deskline"
LANGUAGES = ("en", "sv", "de", "fr", "es")
FUNCTIONS = frozenset({"tr", "mark"})
DEFINED_IN = SOURCES / "language.py"


@dataclasses.dataclass(frozen=True, order=True)
class Text:
    """A text of the sources; ``counted`` where it has plural forms."""

    source: str
    note: str = ""
    counted: bool = False


@dataclasses.dataclass(frozen=True)
class Entry:
    """A text in a .ts file with its forms: one, or as many as the language has plurals."""

    text: Text
    forms: tuple[str, ...]
    state: str


class NotLiteralError(ValueError):
    """A text that cannot be found by reading the source."""


def sources() -> list[Path]:
    """All modules that say something."""
    return sorted(path for path in SOURCES.rglob("*.py") if path != DEFINED_IN)


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """All calls of ``tr`` and ``mark``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in FUNCTIONS:
            yield node


def text_of(call: ast.Call) -> Text:
    """What a call has translated. Raises NotLiteralError."""
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    note = keywords.get("note") or (call.args[1] if name == "mark" and len(call.args) > 1 else None)
    return Text(_literal(call.args[0]), _literal(note) if note is not None else "", "n" in keywords)


def _literal(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotLiteralError(ast.unparse(node))


def wanted() -> dict[Text, list[str]]:
    """All texts of the sources, with the modules that they stand in."""
    found: dict[Text, list[str]] = {}
    for path in sources():
        for call in calls(ast.parse(path.read_text("utf-8"))):
            places = found.setdefault(text_of(call), [])
            place = path.relative_to(SOURCES).as_posix()
            if place not in places:
                places.append(place)
    return found


def ts_file(language: str) -> Path:
    """The translations into a language."""
    return FOLDER / f"deskline_{language}.ts"


def qm_file(language: str) -> Path:
    """The same, compiled."""
    return FOLDER / f"deskline_{language}.qm"


def entries(language: str) -> list[Entry]:
    """All entries of a .ts file."""
    tree = ElementTree.parse(ts_file(language))  # noqa: S314 - our own file
    return [_entry(message) for message in tree.iter("message")]


def _entry(message: ElementTree.Element) -> Entry:
    counted = message.get("numerus") == "yes"
    text = Text(message.findtext("source") or "", message.findtext("comment") or "", counted)
    translation = message.find("translation")
    if translation is None:
        return Entry(text, (), "unfinished")
    forms = [form.text or "" for form in translation.iter("numerusform")] if counted else None
    return Entry(text, tuple(forms or [translation.text or ""]), translation.get("type", "finished"))
