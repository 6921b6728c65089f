"""Profiles from a file that an administrator hands out: TOML or JSON, one schema, read strictly. Pure.

    version = 1

    [[profiles]]
    name = "Reception"
    connects = "phone"            # or "backend", "local"
    registrar = "pbx.example.org" # and every other field of ``profile_fields``
    number = "200"
    password = "…"                # goes to the key ring, never into a settings file

Every mistake is told with its line (TOML, JSON syntax) or its place (``profiles[1].transport``).
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.language import tr
from app.settings.declared import USER, SettingError, Value
from app.settings.profile_fields import ACCOUNT, BACKEND_URL, BY_FIELD, CONNECTS, Connects, checked, problem
from app.settings.profiles import MAX_NAME, Profiles

VERSION = 1
MAX_BYTES = 256 * 1024
MAX_PROFILES = 50
MAX_PASSWORD = 256
NAME, PASSWORD = "name", "password"
_FIELDS = {field.key: field.key for field in (CONNECTS, BACKEND_URL, *ACCOUNT)} | {"user": USER.key}
"""The fields of a file by their names there; sound devices are those of each computer."""
_NAMED = {key: name for name, key in _FIELDS.items()}


class ProvisionError(ValueError):
    """What cannot be used; the text is for the user and says where."""


@dataclass(frozen=True, slots=True)
class Provided:
    """One profile to be made, or changed where its name is known. The password is shown nowhere."""

    name: str
    values: Mapping[str, Value]
    password: str = field(default="", repr=False)


def parse(content: bytes) -> tuple[Provided, ...]:
    """Read what has been handed out. Raises ProvisionError."""
    if len(content) > MAX_BYTES:
        raise ProvisionError(tr("That is larger than {most} bytes.", most=MAX_BYTES))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise ProvisionError(tr("Line {line}: that is not UTF-8 text.", line=line)) from None
    document = _json(text) if text.lstrip().startswith("{") else _toml(text)
    return _Reader(text).read(document)


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ProvisionError(tr("Line {line}: {reason}.", line=error.lineno, reason=error.msg)) from None
    except RecursionError:
        raise ProvisionError(tr("That is nested too deeply.")) from None


def _toml(text: str) -> object:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+)", str(error))
        line = int(place[1]) if place else text.count("\n") + 1
        reason = re.sub(r" \(at .*", "", str(error))
        raise ProvisionError(tr("Line {line}: {reason}.", line=line, reason=reason)) from None
    except RecursionError:
        raise ProvisionError(tr("That is nested too deeply.")) from None


class _Reader:
    """Checks a document; knows the text so as to name lines."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()

    def read(self, document: object) -> tuple[Provided, ...]:
        if not isinstance(document, dict):
            raise ProvisionError(tr("That holds no profiles of Deskline."))
        for key in document:
            if key not in ("version", "profiles"):
                raise self._error(str(key), "", tr("there is no such field"))
        if document.get("version") != VERSION:
            raise self._error("version", "", tr("it must be {version}", version=VERSION))
        given = document.get("profiles")
        if not isinstance(given, list) or not 0 < len(given) <= MAX_PROFILES:
            raise self._error(
                "profiles", "", tr("a list of 1 to {most} profiles is needed", most=MAX_PROFILES)
            )
        provided = tuple(self._profile(each, f"profiles[{place}]", place) for place, each in enumerate(given))
        names = [each.name.casefold() for each in provided]
        for place, name in enumerate(names):
            if name in names[:place]:
                raise self._error(NAME, f"profiles[{place}]", tr("another one has that name"), place)
        return provided

    def _profile(self, given: object, path: str, place: int) -> Provided:
        if not isinstance(given, dict):
            raise ProvisionError(tr("{place}: a profile is a table of fields.", place=path))
        name, password = given.get(NAME), given.get(PASSWORD, "")
        if not isinstance(name, str) or not 0 < len(name.strip()) <= MAX_NAME or not name.isprintable():
            sentence = tr("a name of up to {most} characters is needed", most=MAX_NAME)
            raise self._error(NAME, path, sentence, place)
        if not isinstance(password, str) or len(password) > MAX_PASSWORD or "\n" in password:
            sentence = tr("a text of up to {most} characters is needed", most=MAX_PASSWORD)
            raise self._error(PASSWORD, path, sentence, place)
        values: dict[str, Value] = {}
        for key, value in given.items():
            if key in (NAME, PASSWORD):
                continue
            if key not in _FIELDS:
                raise self._error(str(key), path, tr("there is no such field"), place)
            try:
                values.update(checked({_FIELDS[key]: value}))
            except SettingError as error:
                raise self._error(key, path, str(error).rstrip("."), place) from None
        if values.get(CONNECTS.key) == Connects.DEMO:
            raise self._error(CONNECTS.key, path, tr("the demo is not handed out"), place)
        wrong = problem(values)
        if wrong is not None:
            raise self._error(_NAMED[wrong.field.key], path, wrong.sentence.rstrip("."), place)
        return Provided(name.strip(), values, password)

    def _error(self, key: str, path: str, sentence: str, place: int = 0) -> ProvisionError:
        where = f"{path}.{key}" if path else key
        line = self._line(key, place if path else None)
        if line is not None:
            return ProvisionError(
                tr("Line {line}, {place}: {reason}.", line=line, place=where, reason=sentence)
            )
        return ProvisionError(tr("{place}: {reason}.", place=where, reason=sentence))

    def _line(self, key: str, place: int | None) -> int | None:
        """The line of a field in the profile of this place, where it stands in the text as such."""
        heads = [n for n, line in enumerate(self._lines) if re.match(r"\s*\[\[\s*profiles\s*\]\]", line)]
        start, ends = 0, len(self._lines)
        if place is not None and place < len(heads):
            start = heads[place]
            ends = heads[place + 1] if place + 1 < len(heads) else ends
        wanted = re.compile(rf'\s*[{{,]?\s*"?{re.escape(key)}"?\s*[=:]')
        return next((n + 1 for n in range(start, ends) if wanted.match(self._lines[n])), None)


@dataclass(frozen=True, slots=True)
class Change:
    """What applying one profile does: sentences for the user; ``known`` where a profile is overwritten."""

    name: str
    known: bool
    sentences: tuple[str, ...]


def changes(provided: tuple[Provided, ...], profiles: Profiles) -> tuple[Change, ...]:
    """Tell what would change, before anything does. Passwords are told of, not told."""
    result = []
    for each in provided:
        present = profiles.named(each.name)
        before = present.values if present is not None else {}
        sentences = [
            tr("{field}: {value}", field=BY_FIELD[key].title, value=_shown(key, value))
            if present is None
            else tr(
                "{field}: {value} (now {before})",
                field=BY_FIELD[key].title,
                value=_shown(key, value),
                before=_shown(key, before.get(key, BY_FIELD[key].default)),
            )
            for key, value in each.values.items()
            if present is None or before.get(key, BY_FIELD[key].default) != value
        ]
        if each.password:
            sentences.append(tr("A password, which goes to the key ring"))
        result.append(Change(each.name, present is not None, tuple(sentences)))
    return tuple(result)


def _shown(key: str, value: Value) -> str:
    return BY_FIELD[key].choice_title(str(value)) if value not in ("", None) else tr("nothing")
