"""Replaces names and numbers of people in text by made-up ones, the same ones throughout. Pure.

For what is sent to others: who spoke with whom goes, while it stays visible that two places mean the same.
Addresses of computers stay, since without them nothing can be found out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_URI_USER = re.compile(r"\b((?:sips?|mailto):|(?:sips?|mailto)%3A)([^\s@<>\"';?]+)(?=@|%40)", re.IGNORECASE)
_TEL = re.compile(r"\b(tel(?::|%3A))([+*#\w().-]+)", re.IGNORECASE)
_DISPLAY_NAME = re.compile(
    r"\"((?:[^\"\\\r\n]|\\.)+)\"(?=[ \t]*<?(?:sips?|tel):)|"
    r"(?<=:[ \t])([^\s<>\"][^<>\"\r\n]*?)(?=[ \t]*<(?:sips?|tel):)",
    re.IGNORECASE,
)
_E164 = re.compile(r"(?<![\w.])(?:\+|00)\d[\d ().-]{4,18}\d")
_USERNAME = re.compile(r"(\busername[ \t]*=[ \t]*\")([^\"\r\n]+)", re.IGNORECASE)
_NAMED = re.compile(
    r"(\"?(?:display[_-]?name|user[_-]?id|user[_-]?name|display[_-]?number|extension|number|caller|callee)\"?"
    r"[ \t]*[:=][ \t]*)(\"(?:[^\"\\\r\n]|\\.)*\"?|[^\s,;&}\]]+)",
    re.IGNORECASE,
)
_MADE_UP = re.compile(r"(?:person|number)-\d+")
SHORTEST = 2


class People:
    """Made-up names for those who occur. ``known`` are names, numbers and domains that may stand anywhere."""

    def __init__(self, known: Iterable[str] = ()) -> None:
        self._made: dict[str, str] = {}
        forms = {form for name in known for form in _forms(name)}
        ordered = sorted(forms, key=lambda form: (-len(form), form))
        pattern = "|".join(re.escape(form) for form in ordered)
        self._known = re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE) if ordered else None

    def hide(self, text: str) -> str:
        """Return the text with made-up names and numbers."""
        if self._known is not None:
            text = self._known.sub(lambda found: self._name(found[0]), text)
        text = _DISPLAY_NAME.sub(self._display_name, text)
        text = _URI_USER.sub(lambda found: found[1] + self._name(found[2]), text)
        text = _TEL.sub(lambda found: found[1] + self._name(found[2]), text)
        text = _USERNAME.sub(lambda found: found[1] + self._name(found[2]), text)
        text = _NAMED.sub(self._value, text)
        return _E164.sub(lambda found: self._name(found[0]), text)

    def _display_name(self, found: re.Match[str]) -> str:
        return f'"{self._name(found[1])}"' if found[1] else self._name(found[2])

    def _value(self, found: re.Match[str]) -> str:
        value = found[2]
        if value.startswith('"'):
            inner = value.strip('"')
            return f'{found[1]}"{self._name(inner)}"' if inner else found[0]
        return found[1] + self._name(value)

    def _name(self, original: str) -> str:
        if _MADE_UP.fullmatch(original):
            return original
        key = _key(original)
        if key not in self._made:
            kind = (
                "number" if any(c.isdigit() for c in key) and not any(c.isalpha() for c in key) else "person"
            )
            self._made[key] = f"{kind}-{len(self._made) + 1}"
        return self._made[key]


def _key(original: str) -> str:
    """The same for all ways to write one number."""
    digits = re.sub(r"[ ().-]", "", original)
    return digits if re.fullmatch(r"\+?[\d*#]+", digits) else original.casefold()


def _forms(name: str) -> set[str]:
    """A name as it may be written: whole and its words, a number with and without its plus."""
    name = name.strip()
    words = [word for word in re.split(r"[\s,]+", name) if len(word) > SHORTEST]
    forms = {name, name.removeprefix("+"), *(words if any(c.isalpha() for c in name) else [])}
    return {form for form in forms if len(form) >= SHORTEST}
