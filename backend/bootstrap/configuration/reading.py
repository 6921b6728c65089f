"""From the text of a configuration file to its checked values, or to sentences that name line and field."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from backend.bootstrap.configuration.fields import Secret, SecretError
from backend.bootstrap.configuration.schema import Configuration

MAX_BYTES = 8 * 1024 * 1024
Place = tuple[str | int, ...]
_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"\s*((?:[A-Za-z0-9_-]+|\"[^\"]*\")(?:\s*\.\s*(?:[A-Za-z0-9_-]+|\"[^\"]*\"))*)\s*=")
_SENTENCES = {
    "missing": "this key is missing",
    "extra_forbidden": "there is no such key here",
    "string_type": "write a text, in quotation marks",
    "int_type": "write a whole number",
    "list_type": "write a list, in square brackets",
    "model_type": "write a table, in braces or under a header",
    "string_pattern_mismatch": "it has other characters than it may have, or too few or too many",
}


class ConfigurationError(Exception):
    """Why a file cannot be used: sentences, each with its line and field."""

    def __init__(self, sentences: list[str]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = sentences


def read(path: Path) -> Configuration:
    """Read and check a file. Raises ConfigurationError."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ConfigurationError([f"{path} cannot be read: {error.strerror}"]) from error
    if len(data) > MAX_BYTES:
        raise ConfigurationError([f"{path} is larger than {MAX_BYTES} bytes"])
    return parse(data, path.name, path.absolute().parent)


def parse(data: bytes, name: str, folder: Path | None = None) -> Configuration:
    """Check the text of a file that sentences call ``name``. Raises ConfigurationError.

    With the ``folder`` of the file its passwords are checked, too.
    """
    try:
        text = data.decode("utf-8")
        values = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise ConfigurationError([f"{name} is not UTF-8"]) from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError([f"{name} is not TOML: {error}"]) from error
    places = Places(name, text)
    try:
        configuration = Configuration.model_validate(values)
    except ValidationError as error:
        raise ConfigurationError(
            [places.sentence(each["loc"], _told(each)) for each in error.errors(include_url=False)]
        ) from error
    contradictions = [places.sentence(each.place, each.sentence) for each in configuration.check()]
    if folder is not None:
        contradictions += [places.sentence(*each) for each in _lacking(configuration, folder)]
    if contradictions:
        raise ConfigurationError(contradictions)
    return configuration


def _lacking(value: object, folder: Path, place: Place = ()) -> Iterator[tuple[Place, str]]:
    """The passwords that cannot be had, with their places."""
    if isinstance(value, Secret):
        try:
            value.read(folder)
        except SecretError as error:
            yield place, str(error)
    elif isinstance(value, BaseModel):
        for key, each in value:
            yield from _lacking(each, folder, (*place, key))
    elif isinstance(value, list | tuple):
        for index, each in enumerate(value):
            yield from _lacking(each, folder, (*place, index))


def _told(error: Mapping[str, Any]) -> str:
    known = _SENTENCES.get(error["type"])
    if known is not None:
        return known
    text = str(error["msg"]).removeprefix("Value error, ")
    return text[:1].lower() + text[1:]


class Places:
    """Where in the text the tables and keys are."""

    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self._lines = _lines_of(text)

    def sentence(self, place: Place, told: str) -> str:
        """Return ``file:line: users[2].extension: what is wrong``."""
        line = self._line(place)
        where = self._name if line is None else f"{self._name}:{line}"
        return f"{where}: {_path(place)}: {told}"

    def _line(self, place: Place) -> int | None:
        for length in range(len(place), 0, -1):
            if place[:length] in self._lines:
                return self._lines[place[:length]]
        return None


def _path(place: Place) -> str:
    path = ""
    for part in place:
        path += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if path else part
    return path


def _lines_of(text: str) -> dict[Place, int]:
    """Find the line of each header and of each key below it; lines within a long text may mislead it."""
    lines: dict[Place, int] = {}
    counts: Counter[str] = Counter()
    table: Place = ()
    for number, line in enumerate(text.splitlines(), start=1):
        header = _HEADER.fullmatch(line)
        if header is not None:
            names = _names(header[2])
            if header[1] == "[[":
                joined = ".".join(names)
                counts[joined] += 1
            table = _indexed(names, counts)
            lines.setdefault(table, number)
            continue
        key = _KEY.match(line)
        if key is not None:
            lines.setdefault((*table, *_names(key[1])), number)
    return lines


def _names(dotted: str) -> list[str]:
    return [name.strip().strip("\"'") for name in dotted.split(".")]


def _indexed(names: list[str], counts: Counter[str]) -> Place:
    """Return the path of a header with the index of each array of tables in it."""
    place: Place = ()
    for length, name in enumerate(names, start=1):
        count = counts[".".join(names[:length])]
        place = (*place, name, count - 1) if count else (*place, name)
    return place
